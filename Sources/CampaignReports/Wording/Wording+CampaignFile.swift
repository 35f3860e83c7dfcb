import SchoolCampaign

extension Wording {
  /// What happened to the campaign's file, and what to do.
  func sentence(ofFile error: CampaignError) -> String {
    switch error {
    case .notAFile:
      say(
        "Đây là thiết bị hoặc ống dẫn, không phải tệp của một đợt cài đặt.",
        "This is a device or a pipe, not the file of a campaign.")
    case .replacedMeanwhile:
      say(
        "Tệp của đợt cài đặt đã bị xóa hoặc bị thay bằng tệp khác trong khi lệnh đang chạy; những gì vừa ghi không nằm trong "
          + "tệp hiện có. Hãy kiểm tra tệp (vssid history) rồi làm lại.",
        "The campaign's file was deleted or replaced while the command ran; what was just recorded is not in the file that is "
          + "there now. Look at it (vssid history) and do it again.")
    case .changedMeanwhile:
      say(
        "Tệp của đợt cài đặt vừa được ghi trong khi đang đọc. Hãy chạy lại lệnh.",
        "The campaign's file was written while it was read. Run the command again.")
    case .foreignLog:
      say(
        "Tệp nhật ký bên cạnh (-wal, -shm) là của người khác và không ghi được; chưa có gì thay đổi. Hãy nhờ chủ tệp hoặc "
          + "người quản trị máy sửa quyền của các tệp đó.",
        "A log beside the file (-wal, -shm) is somebody else's and cannot be written; nothing has changed. Ask its owner or "
          + "the administrator to mend its rights.")
    case .purgeUnfinished:
      say(
        "Dữ liệu cá nhân đã được xóa khỏi đợt, nhưng một chương trình khác vẫn đang đọc nên bản cũ còn trong tệp nhật ký. Hãy "
          + "đóng chương trình đó rồi chạy lại vssid purge.",
        "Personal data was removed from the campaign, but another program still reads, so the old state is still in the log. "
          + "End that program and run vssid purge again.")
    default: error.code
    }
  }

  /// Said where a campaign is read from a private copy of file and log.
  public var readFromCopy: String {
    say(
      "Chỉ được phép đọc tệp này, nên đọc từ một bản chép riêng của tệp và nhật ký, tại thời điểm này.",
      "This file may only be read, so a private copy of file and log is read, as of this moment.")
  }

  /// Said by commands that only read, where the clock cannot be right.
  ///
  /// - Parameter day: The day that is taken for today; nil where none is needed.
  public func wrongClock(_ clock: CalendarDay, reading day: CalendarDay?) -> String {
    say(
      "Đồng hồ của máy cho biết hôm nay là \(self.day(clock)), không thể đúng; hãy chỉnh đồng hồ trước khi ghi gì."
        + (day.map {
          " Lệnh này lấy ngày ghi gần nhất trong đợt, \(self.day($0)), làm ngày hôm nay."
        } ?? ""),
      "The clock of this computer says \(self.day(clock)), which cannot be; set it before you record anything."
        + (day.map {
          " The last day of the campaign's records, \(self.day($0)), is taken for today."
        } ?? ""))
  }

  /// Said where a list was shown, and the campaign could not be told.
  public var shownListNotNoted: String {
    say(
      "Tệp của đợt đang bận hoặc không ghi được, nên chưa ghi được là danh sách này đã in ra: sau này đánh dấu theo số thứ tự "
        + "của nó thì thêm --sheet.",
      "The campaign's file is busy or cannot be written, so it does not know that this list was shown: add --sheet when you "
        + "mark by its numbers later.")
  }

  /// The files of a folder that this program made and that hold no roster.
  public func passedOver(_ paths: [String]) -> String {
    let names = paths.prefix(12).map { String($0.split(separator: "/").last ?? "") }
    let list = names.joined(separator: ", ") + more(paths.count, shown: names.count)
    return say(
      "Bỏ qua \(number(paths.count)) tệp do vssid tạo ra trong thư mục: \(list). Tệp lỗi đã sửa thì nhập riêng, nêu tên tệp.",
      "Passed over \(number(paths.count)) files of the folder that vssid made: \(list). Import a mended error file by its "
        + "name.")
  }

  /// Said where an older campaign is read from a private copy.
  public var readFromNewerCopy: String {
    say(
      "Tệp này do phiên bản cũ ghi và chỉ được phép đọc, nên đọc từ một bản chép riêng. Ai có quyền ghi hãy mở tệp một lần, ví "
        + "dụ bằng vssid campaign.",
      "An older version wrote this file, and it may only be read, so a private copy is read. Let somebody who may write it "
        + "open it once, such as by vssid campaign.")
  }

  /// Said while a purge waits for others.
  public var purgeWaits: String {
    say(
      "Một chương trình khác đang đọc đợt này; đang chờ nó xong (nhiều nhất một phút)…",
      "Another program reads this campaign; waiting for it (a minute at most)…")
  }

  /// Said after a backup was put in place.
  public func restored(_ path: String, from backup: String, aside: String?) -> String {
    say("Đã khôi phục \(path) từ \(backup).", "\(path) is restored from \(backup).")
      + (aside.map {
        say(" Dữ liệu trước đó nằm ở \($0).", " What was there before is in \($0).")
      } ?? "")
  }

  /// Asked before a backup takes the place of a campaign.
  public func restoreQuestion(_ path: String) -> String {
    say(
      "Thay \(path) bằng bản sao lưu (dữ liệu hiện có được giữ lại bên cạnh)? (c/k)",
      "Replace \(path) by the backup (what is there is kept beside it)? (y/n)")
  }

  /// Said without a terminal, where nobody can be asked whether a campaign gives way to a backup.
  public func restoreNeedsYes(_ path: String) -> String {
    say(
      "\(path) đã có. Thêm --yes để thay bằng bản sao lưu (dữ liệu hiện có được giữ lại bên cạnh).",
      "\(path) exists. Add --yes to replace it by the backup (what is there is kept beside it).")
  }
}
