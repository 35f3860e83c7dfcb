import SchoolCampaign

extension Wording {
  /// Why a file is never written over.
  public func neverReplaced(_ path: String, _ refusal: OutputVerdict.Refusal) -> String {
    switch refusal {
    case .campaign:
      say(
        "\(path) là dữ liệu, bản sao lưu hoặc nhật ký của một đợt cài đặt nên không ghi đè. Hãy chọn tên khác.",
        "\(path) is a campaign, a backup or the log of one, and is not overwritten. Choose another name."
      )
    case .part:
      say(
        "\(path) là tệp dữ liệu do một trường gửi nên không ghi đè. Hãy chọn tên khác.",
        "\(path) is a school's part of a campaign and is not overwritten. Choose another name.")
    case .input:
      say(
        "\(path) là tệp mà chính lệnh này đang đọc nên không ghi đè. Hãy chọn tên khác.",
        "\(path) is read by this very command and is not overwritten. Choose another name.")
    case .noFile:
      say(
        "\(path) là thư mục hoặc thiết bị, không phải tệp, nên không ghi đè. Hãy chọn tên tệp.",
        "\(path) is a folder or a device, not a file, and is not overwritten. Name a file.")
    }
  }

  /// Why a file that is there was not written over, and how it would be.
  public func needsReplace(_ path: String, mayBeFilledIn: Bool) -> String {
    mayBeFilledIn
      ? say(
        "\(path) đã có và có thể đã được điền hoặc sửa, nên không ghi đè. Hãy chọn tên khác; chỉ khi không cần tệp đó nữa "
          + "mới thêm --replace.",
        "\(path) exists and may have been filled in or changed, so it is not overwritten. Choose another name; only if that "
          + "file is no longer needed add --replace.")
      : say(
        "\(path) đã có, và không phải là tệp cùng loại do vssid ghi ra hoặc đã được sửa, nên không ghi đè. Hãy chọn tên "
          + "khác, hoặc thêm --replace nếu không cần tệp đó nữa.",
        "\(path) exists, and is no such file that vssid wrote, or was changed since, so it is not overwritten. Choose "
          + "another name, or add --replace if that file is no longer needed.")
  }

  /// Asked before a file gives way.
  public func replaceQuestion(_ path: String) -> String {
    say(
      "\(path) đã có, và không phải là tệp cùng loại do vssid ghi ra hoặc đã được sửa. Ghi đè? (c/k)",
      "\(path) exists, and is no such file that vssid wrote, or was changed since. Overwrite it? (y/n)"
    )
  }

  /// A file could not be written.
  ///
  /// - Parameter fault: What the system said; nil where it said nothing that helps.
  public func unwritable(_ path: String, because fault: OutputFault? = nil) -> String {
    let why = fault.map { ": " + reason($0) } ?? ""
    return say("Không ghi được \(path)\(why).", "\(path) cannot be written\(why).")
  }

  private func reason(_ fault: OutputFault) -> String {
    switch fault {
    case .noFolder:
      say(
        "không có thư mục này. Hãy tạo thư mục hoặc chọn nơi khác",
        "there is no such folder. Make it, or choose another place")
    case .noRight:
      say(
        "không có quyền ghi ở đó. Hãy chọn nơi khác",
        "you may not write there. Choose another place")
    case .readOnlyDisk:
      say("ổ đĩa chỉ cho đọc. Hãy chọn nơi khác", "the disk can only be read. Choose another place")
    case .diskFull:
      say(
        "ổ đĩa đã đầy. Hãy dọn bớt hoặc chọn nơi khác",
        "the disk is full. Make room, or choose another place")
    case .longName:
      say("tên tệp quá dài. Hãy đặt tên ngắn hơn", "the name is too long. Choose a shorter one")
    case .isFolder: say("đó là một thư mục. Hãy nêu tên tệp", "that is a folder. Name a file")
    }
  }
}

/// Why the system did not let a file be written.
public enum OutputFault: Hashable, Sendable, CaseIterable {
  /// The folder is not there.
  case noFolder
  /// The user may not.
  case noRight
  /// The disk cannot be written to.
  case readOnlyDisk
  /// The disk is full.
  case diskFull
  /// The name is too long.
  case longName
  /// A folder is there.
  case isFolder
}
