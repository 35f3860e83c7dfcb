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
          "Chi tiết khác (ô đã xóa trắng, cách đăng ký, ô sửa tay, ngày BHXH duyệt): \(number(received.details)) em.",
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
    lines += staying(received.staying) + changes(received.changed)
    if received.wrongDays > 0 {
      lines.append(
        say(
          "\(number(received.wrongDays)) em có ngày ghi khi đồng hồ máy sai hoặc khi thực hành (ở đây hoặc trong tệp): ngày đúng "
            + "của bên kia được giữ.",
          "\(students(received.wrongDays)) have a day of a wrong clock or of practice (here or in the file): the other "
            + "side's true day holds."))
    }
    lines += arrivals(received.arrivals) + elsewhere(received.elsewhere)
    lines += contrary(received.contrary) + approvals(received) + practice(received)
    lines += unexplained(received.unexplained)
    let conflicts = received.conflicts
    if conflicts.isEmpty { return lines }
    lines.append(
      say(
        "\(number(conflicts.count)) chỗ hai bên ghi khác nhau (--prefer file để theo tệp, --prefer "
          + "stored để giữ bản đang lưu):",
        "\(number(conflicts.count)) things are said differently on the two sides (--prefer file "
          + "follows the file, --prefer stored keeps what is here):"))
    lines += conflicts.prefix(limit(60)).map { conflict in
      "  \(conflict.className.display) \(conflict.fullName) – \(name(conflict.aspect)): "
        + say("tệp “", "file “") + value(conflict.aspect, conflict.file)
        + say("” / đang lưu “", "” / here “") + value(conflict.aspect, conflict.stored) + "”"
    }
    if conflicts.count > limit(60) { lines.append(cut(conflicts.count, shown: 60, "  ")) }
    return lines
  }

  /// So many are named one by one; all are counted.
  private static let named = 200

  /// Whose standings change, as a mark names them.
  private func changes(_ changes: [ReceivedStandings.Change]) -> [String] {
    var lines = changes.prefix(limit(Self.named)).map { change in
      "  \(change.className) \(change.fullName): "
        + step(from: standing(change.from), to: standing(change.to))
    }
    if changes.count > lines.count { lines.append(cut(changes.count, shown: lines.count, "  ")) }
    return lines
  }

  /// The office's word in a part, student by student, and what is done with it.
  public func approvals(_ received: ReceivedStandings) -> [String] {
    let found = received.approvals
    if found.isEmpty { return [] }
    let heading =
      received.takesApprovals
      ? say(
        "BHXH đã duyệt, nhận là lời của cơ quan BHXH (\(number(found.count)) em):",
        "Approvals, taken as the office's word (\(students(found.count))):")
      : say(
        "Không nhận “BHXH đã duyệt” trong tệp (\(number(found.count)) em): chỉ danh sách của cơ quan (vssid reconcile) mới "
          + "là lời của cơ quan. Ở bản của trường, nếu tệp do cơ quan gửi: thêm --from-office.",
        "Approvals of the file are left out (\(students(found.count))): only the office's own list (vssid reconcile) is its "
          + "word. In a school's copy, if the office sent the file: add --from-office.")
    var lines = found.prefix(limit(Self.named)).map { approval in
      "  \(approval.className) \(approval.fullName) – "
        + (approval.day.map(day) ?? say("bỏ duyệt", "taken back"))
        + (approval.by.map { by in
          say(", theo tệp do \(by) ghi", ", recorded by \(by) as the file says")
            + (approval.on.map { say(" ngày \(day($0))", " on \(day($0))") } ?? "")
        } ?? "")
    }
    if found.count > lines.count { lines.append(cut(found.count, shown: lines.count, "  ")) }
    return [heading] + lines
  }

  /// What was recorded for practice.
  private func practice(_ received: ReceivedStandings) -> [String] {
    let found = received.practice
    if found.isEmpty { return [] }
    let heading =
      received.acceptsPractice
      ? say(
        "Ghi trong lúc thực hành, ngày đặt bằng tay (\(number(found.count)) em).",
        "Recorded for practice, on days set by hand (\(students(found.count))).")
      : say(
        "Tệp có việc ghi trong lúc thực hành, ngày đặt bằng tay (\(number(found.count)) em). Nếu đúng là muốn nhận: thêm "
          + "--accept-practice.",
        "The file has things recorded for practice, on days set by hand (\(students(found.count))). If they are to be "
          + "taken in: add --accept-practice.")
    if received.acceptsPractice { return [heading] }
    var lines = found.prefix(limit(Self.named)).map {
      "  \($0.className) \($0.fullName) – \($0.by), \(day($0.on))"
    }
    if found.count > lines.count { lines.append(cut(found.count, shown: lines.count, "  ")) }
    return [heading] + lines
  }

  /// Said of `--from-office` where the copy is not a school's.
  public var fromOfficeAtSchoolOnly: String {
    say(
      "--from-office chỉ dùng ở bản của trường. Nếu đây là bản của trường: vssid campaign set --role school",
      "--from-office is for a school's copy. If this is one: vssid campaign set --role school")
  }

  /// Said of the office's signer in a school's copy.
  public var officesSignerAtSchool: String {
    say(
      "Đây là bản của trường; --signer-name và --signer-post là người ký của cơ quan BHXH. Người ký của trường: "
        + "--school-signer-name, --school-signer-post.",
      "This is a school's copy; --signer-name and --signer-post are the office's. For who signs at the school: "
        + "--school-signer-name, --school-signer-post.")
  }

  /// What a part has otherwise, and nobody recorded, child by child.
  private func unexplained(_ found: [ReceivedStandings.Unexplained]) -> [String] {
    if found.isEmpty { return [] }
    let heading = say(
      "\(number(found.count)) em trong tệp có chi tiết khác ở đây mà tệp không ghi ai đã sửa: giữ như ở đây. Nếu tệp đúng, "
        + "trường hãy sửa bằng vssid edit rồi gửi lại:",
      "\(students(found.count)) of the file differ from here in what the file has nobody change: it stays as it is here. "
        + "If the file is right, let the school change it with vssid edit and send its part again:")
    var lines = found.prefix(limit(Self.named)).map { child in
      "  \(child.className) \(child.fullName) – " + child.details.map(name).joined(separator: ", ")
    }
    if found.count > lines.count { lines.append(cut(found.count, shown: lines.count, "  ")) }
    return [heading] + lines
  }

  private func name(_ detail: PartDetail) -> String {
    switch detail {
    case .field(let field): name(field)
    case .schoolClass: say("lớp", "class")
    case .officeApproval: say("ngày BHXH duyệt", "day of approval")
    }
  }

  /// Asked when it first matters whose copy a campaign is.
  public var roleQuestion: String {
    say(
      "Đây là bản dữ liệu của cơ quan BHXH (không phải của một trường)? [c/k]",
      "Is this the office's copy (and not a school's)? [y/n]")
  }

  /// Whose copy it is was noted.
  public func roleNoted(_ role: CampaignRole) -> String {
    role == .office
      ? say(
        "Đã ghi: bản của cơ quan BHXH (đổi: vssid campaign set --role school).",
        "Noted: the office's copy (change it with vssid campaign set --role school).")
      : say(
        "Đã ghi: bản của trường (đổi: vssid campaign set --role office).",
        "Noted: a school's copy (change it with vssid campaign set --role office).")
  }

  /// Asked of approvals in a school's copy.
  public var takeApprovalsQuestion: String {
    say(
      "Tệp này do cơ quan BHXH gửi, và nhận “BHXH đã duyệt” như trên? [c/k]",
      "Did the office send this file, and are its approvals to be taken? [y/n]")
  }

  /// Said of reconciling in a school's copy.
  public var reconcileAtOfficeOnly: String {
    say(
      "Đây là bản của trường: chỉ cơ quan BHXH đối chiếu. Nếu đây là bản của cơ quan: vssid campaign set --role office",
      "This is a school's copy: only the office reconciles. If it is the office's: vssid campaign set --role office"
    )
  }

  /// Those of whom both sides' days of rungs contradict each other.
  private func contrary(_ found: [ReceivedStandings.Contrary]) -> [String] {
    if found.isEmpty { return [] }
    var lines = found.prefix(limit(Self.named)).map { student in
      "  \(student.className.display) \(student.fullName) – "
        + say("tệp “", "file “") + standing(student.file) + say("” / đang lưu “", "” / here “")
        + standing(student.stored) + say("”: ghi “", "”: kept “") + standing(student.kept) + "”"
    }
    if found.count > lines.count { lines.append(more(found.count, shown: lines.count, "  ")) }
    return [
      say(
        "Hai bên ghi ngày trái nhau (bước trước lại sau bước cao hơn) về \(number(found.count)) em; ghi theo bước cao hơn, xin "
          + "kiểm tra lại, sửa bằng vssid mark … --correct:",
        "The sides' days contradict each other (a rung after a higher one) for \(students(found.count)); the higher rung "
          + "holds. Please check, and mend with vssid mark … --correct:")
    ] + lines
  }

  /// The classes of a part that stay without the students whom it has there.
  private func staying(_ places: [ReceivedStandings.Staying: Int]) -> [String] {
    func order(_ place: ReceivedStandings.Staying) -> [NaturalKey] {
      [NaturalKey(place.named.display), NaturalKey(place.here.display)]
    }
    return places.sorted { order($0.key).lexicographicallyPrecedes(order($1.key)) }.map {
      place, count in
      say(
        "Lớp \(place.named.display) trong tệp: \(number(count)) em vẫn ở lớp \(place.here.display) như đang lưu (tệp không cho "
          + "biết có ai chuyển lớp sau đó).",
        "Class \(place.named.display) of the file: \(students(count)) stay in class \(place.here.display) as stored (the file "
          + "tells of no later move).")
    }
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
