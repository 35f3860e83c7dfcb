import SchoolCampaign

extension Wording {
  /// What received parts say about standings.
  public func lines(_ received: ReceivedStandings) -> [String] {
    var lines: [String] = []
    if received.changes > 0 {
      lines.append(
        say(
          "Trạng thái mới: \(number(received.changes)) thay đổi của \(number(received.students)) em.",
          "New standings: \(number(received.changes)) changes of "
            + "\(students(received.students))."))
    }
    if received.details > 0 {
      lines.append(
        say(
          "Chi tiết khác (ô đã xóa trắng, cách đăng ký, ngày BHXH duyệt, ô sửa tay): \(number(received.details)) em.",
          "Other details (values cleared, route, the office's word, hand edits): "
            + "\(students(received.details))."))
    }
    if received.teachers > 0 {
      lines.append(
        say(
          "Lớp có thêm giáo viên chủ nhiệm: \(number(received.teachers)).",
          "Classes that get a homeroom teacher: \(number(received.teachers))."))
    }
    if received.reports > 0 {
      lines.append(
        say(
          "Ngày báo cáo mới của các lớp: \(number(received.reports)).",
          "New days on which classes reported: \(number(received.reports))."))
    }
    lines += arrivals(received.arrivals) + elsewhere(received.elsewhere)
    let conflicts = received.conflicts
    if conflicts.isEmpty { return lines }
    lines.append(
      say(
        "\(number(conflicts.count)) chỗ hai bên ghi khác nhau (--prefer file để theo tệp, --prefer "
          + "stored để giữ bản đang lưu):",
        "\(number(conflicts.count)) things are said differently on the two sides (--prefer file "
          + "follows the file, --prefer stored keeps what is here):"))
    lines += conflicts.prefix(60).map { conflict in
      "  \(conflict.className.display) \(conflict.fullName) – \(name(conflict.aspect)): "
        + say("tệp “", "file “") + value(conflict.aspect, conflict.file)
        + say("” / đang lưu “", "” / here “") + value(conflict.aspect, conflict.stored) + "”"
    }
    if conflicts.count > 60 { lines.append("  … \(number(conflicts.count - 60))") }
    return lines
  }

  /// Those who come from another school, each by name.
  private func arrivals(_ children: [ReceivedStandings.Child]) -> [String] {
    if children.isEmpty { return [] }
    let count = children.count
    return [
      say(
        "Chuyển từ trường khác đến (\(number(count)) em):",
        "From another school (\(students(count))):")
    ] + named(children)
  }

  /// Those of whom a part must not speak, each by name.
  private func elsewhere(_ children: [ReceivedStandings.Child]) -> [String] {
    if children.isEmpty { return [] }
    return [
      say(
        "\(number(children.count)) em trong tệp nay thuộc trường khác: không nhận gì về các em này, phần còn lại vẫn "
          + "nhận. Hãy gửi phần của trường (vssid send) để nơi gửi cập nhật:",
        "\(students(children.count)) of the file belong to another school now: nothing about them is taken, the rest "
          + "is. Send the school its part (vssid send), so that the sender knows:")
    ] + named(children)
  }

  private func named(_ children: [ReceivedStandings.Child]) -> [String] {
    children.map { child in
      "  \(child.className.display) \(child.fullName) – "
        + say("ở đây: \(child.school.display)", "here: \(child.school.display)")
    }
  }

  private func name(_ aspect: StandingMerge.Aspect) -> String {
    switch aspect {
    case .rung(let rung): name(rung)
    case .obstacle: say("vướng mắc", "obstacle")
    case .exemption: say("không thuộc diện", "exempt")
    case .left: say("rời trường", "left")
    }
  }

  private func value(_ aspect: StandingMerge.Aspect, _ standing: Standing) -> String {
    let none = say("không", "no")
    return switch aspect {
    case .rung(let rung): standing.reached[rung].map(day) ?? say("chưa", "not yet")
    case .obstacle: standing.obstacle.map { name($0.obstacle) } ?? none
    case .exemption: standing.exemption.map { name($0.reason) } ?? none
    case .left: standing.leftDay.map(day) ?? none
    }
  }

  /// A school's part was written.
  public func partSent(_ school: String, path: String) -> String {
    say(
      "Đã ghi phần của \(school) vào \(path). Tệp có dữ liệu cá nhân của học sinh: chỉ gửi cho người có trách nhiệm; "
        + "ở đó dùng: vssid receive \(ShellWord.quoted(path))",
      "Wrote the part of \(school) to \(path). It holds children's data: send it to those in charge only, who take it "
        + "in with: vssid receive \(ShellWord.quoted(path))")
  }

  /// Said of a part that does not read.
  public var partDamaged: String {
    say(
      "tệp bị hỏng hoặc bị cắt khi gửi. Hãy xin nơi gửi gửi lại.",
      "the file was damaged or cut on its way. Ask for it to be sent again.")
  }

  /// Said of parts that were refused together.
  public var receiveSingly: String {
    say(
      "Nếu một em có trong hai tệp (chuyển trường), hãy nhận từng tệp một, với --accept-moves.",
      "If a student is in two files (a move between schools), receive them one by one, with "
        + "--accept-moves.")
  }

  /// Said where it is not clear whose part is meant.
  public var schoolNeeded: String {
    say(
      "Đợt này có nhiều trường (hoặc chưa có trường nào): hãy nêu --school.",
      "The campaign has several schools (or none yet): name one with --school.")
  }

  /// Said of `--school` with several parts.
  public var oneSchoolOnePart: String {
    say("--school chỉ dùng khi nhận một tệp.", "--school goes with one file only.")
  }

  /// Said of two files with the same school.
  public func twoPartsOfOneSchool(_ school: String, files: [String]) -> String {
    say(
      "\(files.joined(separator: ", ")) đều là phần của \(school): hãy chỉ đưa tệp mới nhất.",
      "\(files.joined(separator: ", ")) are all parts of \(school): give the newest one only.")
  }

  /// Said when the campaign's file lies on a network drive.
  public var onNetworkDrive: String {
    say(
      "Lưu ý: tệp dữ liệu nằm trên ổ mạng. Mỗi lúc chỉ một máy mở được, và chậm hơn; nên để tệp "
        + "trên máy mình và gửi phần của trường bằng vssid send.",
      "Note: the campaign lies on a network drive. One machine at a time can open it, and slowly; "
        + "better keep it on your own disk and send your part with vssid send.")
  }
}
