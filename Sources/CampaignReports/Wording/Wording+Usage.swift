import SchoolCampaign

extension Wording {
  /// A day set for practice that cannot be read.
  public func badToday(_ text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8)
    let isWritten =
      parts.map(\.count) == [4, 2, 2]
      && parts.allSatisfy { $0.allSatisfy { (48...57).contains($0) } }
    if isWritten, CalendarDay(iso: text) == nil {
      return say(
        "VSSID_TODAY: ngày \(text) không có trong lịch.",
        "VSSID_TODAY: the calendar has no day \(text).")
    }
    return say(
      "VSSID_TODAY phải có dạng 2021-05-28, từ năm 2000 đến năm 2049.",
      "VSSID_TODAY must look like 2021-05-28, between 2000 and 2049.")
  }

  /// A group that this computer does not know.
  public func unknownGroup(_ name: String) -> String {
    say(
      "Máy này không có nhóm “\(name.prefix(40))”.",
      "This computer has no group “\(name.prefix(40))”.")
  }

  /// What a group may do, without the group.
  public var groupNeeded: String {
    say("--group-access chỉ đi với --group.", "--group-access goes with --group.")
  }

  /// Why today is probably wrong.
  public func sentence(_ doubt: TodayDoubt, today: CalendarDay) -> String {
    switch doubt {
    case .beforeApp(let since):
      say(
        "Hôm nay theo máy là \(day(today)), khi chưa có VssID (có từ \(day(since))).",
        "Today is \(day(today)) by this computer, when there was no VssID (it began on \(day(since)))."
      )
    case .longAfterDeadline(let deadline):
      say(
        "Hôm nay theo máy là \(day(today)), hơn \(TodayDoubt.daysAfterDeadline) ngày sau hạn chót \(day(deadline)).",
        "Today is \(day(today)) by this computer, more than \(TodayDoubt.daysAfterDeadline) days after the deadline "
          + "\(day(deadline)).")
    }
  }

  /// Asked where today is probably wrong.
  public var todayQuestion: String {
    say("Ngày đó có đúng không? (c/k)", "Is that day right? (y/n)")
  }

  /// Said where nobody can be asked whether today is right.
  public var todayNeedsWord: String {
    say(
      "Chưa có gì thay đổi. Hãy chỉnh đồng hồ của máy (hoặc VSSID_TODAY); nếu ngày đó đúng, thêm --today-is-right.",
      "Nothing has changed. Set the clock (or VSSID_TODAY); if that day is right, add --today-is-right."
    )
  }

  /// A typed day that cannot be read, or that there is not.
  public func badDay(_ text: String) -> String {
    if WrittenDay(text) != nil {
      return say(
        "Ngày “\(text.prefix(20))” không có trong lịch. Hãy ghi 28/5/2021, 28/5 hoặc 2021-05-28.",
        "The calendar has no day “\(text.prefix(20))”. Write 28/5/2021, 28/5 or 2021-05-28.")
    }
    return say(
      "Không đọc được ngày “\(text.prefix(20))”. Hãy ghi 28/5/2021, 28/5 hoặc 2021-05-28.",
      "“\(text.prefix(20))” is no day. Write 28/5/2021, 28/5 or 2021-05-28.")
  }

  /// Said of two figures at once.
  public var obstacleOrFigure: String {
    say(
      "Dùng --obstacle hoặc --counted, không cả hai.", "Use --obstacle or --counted, not both.")
  }

  /// An annex that there is not.
  public func unknownAnnex(_ text: String) -> String {
    say(
      "Không có phụ lục “\(text.prefix(20))”: classes, obstacles, silent, charts hoặc all.",
      "There is no annex “\(text.prefix(20))”: classes, obstacles, silent, charts or all.")
  }

  /// A class sheet in a format that there is not.
  public var unknownSheetFormat: String {
    say("Tệp phải có đuôi .pdf, .xlsx hoặc .csv.", "The file must end in .pdf, .xlsx or .csv.")
  }

  /// Names of children are for one class only.
  public var namesOfOneClass: String {
    say(
      "--names chỉ dùng cho một lớp: vssid remind 6/1 --names",
      "--names goes with one class: vssid remind 6/1 --names")
  }

  /// JSON goes to standard output, lists into files.
  public var jsonOrFile: String {
    say("Dùng --json hoặc -o, không cả hai.", "Use --json or -o, not both.")
  }

  /// Said of annexes with a format that has none.
  public var annexesOnPaper: String {
    say("Phụ lục chỉ có trong PDF và HTML.", "Annexes go with PDF and HTML only.")
  }

  /// Said of remarks with a format that has none.
  public var remarksOnPaper: String {
    say(
      "--remarks chỉ dùng khi ghi báo cáo ra PDF, HTML hoặc phát hành.",
      "--remarks goes with PDF, HTML and --issue only.")
  }

  /// A number that no register has.
  public func badRegisterNumber(_ text: String) -> String {
    say(
      "Số “\(text.prefix(20))” không dùng được. Hãy ghi như 05/BC-BHXH, không quá \(RegisterNumber.longest) ký tự.",
      "“\(text.prefix(20))” is no register number. Write it as 05/BC-BHXH, at most \(RegisterNumber.longest) characters."
    )
  }

  /// A withdrawal without its reason.
  public var withdrawReasonNeeded: String {
    say(
      "Hãy ghi lý do thu hồi sau --reason, không quá 300 ký tự.",
      "Give the reason after --reason, in at most 300 characters.")
  }

  /// Why the remarks of a report are not taken.
  public func sentence(_ problem: ReportRemarks.Problem) -> String {
    switch problem {
    case .empty:
      say("Tệp --remarks không có chữ nào.", "The file of --remarks holds no text.")
    case .tooLong(let count):
      say(
        "Tệp --remarks có \(number(count)) ký tự, nhiều nhất là \(number(ReportRemarks.longest)). Hãy rút gọn.",
        "The file of --remarks has \(number(count)) characters, at most \(number(ReportRemarks.longest)) are taken. "
          + "Shorten it.")
    case .control(let scalar, let line):
      say(
        "Tệp --remarks không phải văn bản thuần (dòng \(number(line)) có ký tự \(code(scalar))). Hãy lưu dạng "
          + "văn bản (.txt), bảng mã UTF-8.",
        "The file of --remarks is no plain text (line \(number(line)) has \(code(scalar))). Save it as text (.txt) "
          + "in UTF-8.")
    }
  }

  private func code(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Papers under an ending that is not theirs.
  public func wrongEnding(_ ending: String) -> String {
    say("Tên tệp phải có đuôi \(ending).", "The file's name must end in \(ending).")
  }

  /// A day that goes with a figure only.
  public var asOfWithFigure: String {
    say(
      "--as-of chỉ đi với --counted hoặc --obstacle.", "--as-of goes with --counted or --obstacle.")
  }

  /// A level that cannot be read.
  public func badLevel(_ text: String) -> String {
    say(
      "Không có cấp học “\(text.prefix(20))”. Hãy ghi TH, THCS hoặc THPT.",
      "There is no level “\(text.prefix(20))”. Write TH, THCS or THPT.")
  }

  /// A language that nobody taught the program.
  public func badLanguage(_ text: String) -> String {
    say(
      "Không có ngôn ngữ “\(text.prefix(20))”. Hãy ghi vi hoặc en.",
      "There is no language “\(text.prefix(20))”. Write vi or en.")
  }

  /// A word that is no command; `near` are those most like it.
  public func unknownCommand(_ word: String, near: [String]) -> String {
    say("Không có lệnh “\(word.prefix(40))”.", "There is no command “\(word.prefix(40))”.")
      + (near.isEmpty
        ? "" : say(" Có phải là ", " Did you mean ") + near.joined(separator: ", ") + "?")
      + say(" Xem: vssid --help", " See: vssid --help")
  }

  /// A mark without anybody to mark.
  public var nobodySelected: String {
    say(
      "Chưa chọn học sinh, hoặc vừa chọn vừa dùng --file. Ví dụ: vssid mark 6/1:1-12",
      "Name students, or use --file, not both. Example: vssid mark 6/1:1-12")
  }

  /// A row that is said to be the stored student and to be another.
  public func sameAndOther(_ row: Int) -> String {
    say(
      "Dòng \(row) có trong cả --same-student và --other-student. Hãy giữ một bên.",
      "Row \(row) stands in both --same-student and --other-student. Keep one of them.")
  }

  /// Options that say what a file says row by row.
  public func notBesideFile(_ options: [String]) -> String {
    let names = options.joined(separator: ", ")
    return say(
      "\(names) không đi với --file: trạng thái, vướng mắc và ghi chú lấy từ các cột của tệp. Hãy bỏ tùy chọn này, hoặc "
        + "ghi vào cột của tệp.",
      "\(names) cannot go with --file: status, obstacle and note are read from the file's columns. Leave it out, or write it "
        + "into a column of the file.")
  }

  /// A note with a rung and no obstacle.
  public var looseNote: String {
    say(
      "Ghi chú không đi với vướng mắc nên không lưu. Ghi chú chung về em: vssid edit … --note.",
      "The note goes with no obstacle and is not kept. For a note about the student: vssid edit … "
        + "--note.")
  }

  /// A word that names no obstacle, with those there are.
  public func unknownObstacle(_ text: String) -> String {
    say(
      "Không có vướng mắc “\(text.prefix(40))”. Chọn:\n",
      "There is no obstacle “\(text.prefix(40))”. Choose:\n")
      + Obstacle.allCases.map { "  \($0.rawValue)  \(name($0))" }.joined(separator: "\n")
  }

  /// A word that names no reason of exemption, with those there are.
  public func unknownReason(_ text: String) -> String {
    say(
      "Không có lý do “\(text.prefix(40))”. Chọn:\n",
      "There is no reason “\(text.prefix(40))”. Choose:\n")
      + ExemptReason.allCases.map { "  \($0.rawValue)  \(name($0))" }.joined(separator: "\n")
  }

  /// A student without a name.
  public var nameNeeded: String { say("Thiếu họ tên: thêm --name.", "Give the name: add --name.") }

  /// A campaign without a name.
  public var campaignNameNeeded: String {
    say("Tên đợt cài đặt không được để trống.", "The campaign needs a name.")
  }
}
