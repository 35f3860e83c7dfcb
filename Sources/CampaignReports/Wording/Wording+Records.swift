import SchoolCampaign

extension Wording {
  /// A changed setting, or value of a class or school, in the history: `hạn chót: 31/5/2021 → 15/6/2021`.
  public func line(_ record: RecordEntry) -> String {
    let setting = record.owner == .campaign ? CampaignSetting(rawValue: record.field) : nil
    let known: String? =
      switch record.owner {
      case .campaign: setting.map(name)
      case .schoolClass: ClassValue(rawValue: record.field).map(name)
      case .school: SchoolValue(rawValue: record.field).map(name)
      }
    let named = known ?? record.field
    func shown(_ value: String?) -> String {
      guard let value, !value.isEmpty else { return "–" }
      if setting?.isYesOrNo == true { return yesOrNo(value == "1") }
      if setting?.isDay == true { return CalendarDay(iso: value).map(day) ?? value }
      return value.replacing("\n", with: "; ")
    }
    return "\(named): \(shown(record.from)) → \(shown(record.to))"
  }

  /// A setting of the campaign, in a sentence.
  func name(_ setting: CampaignSetting) -> String {
    switch setting {
    case .name: say("tên đợt", "name")
    case .officeName: say("cơ quan", "office")
    case .officeCode: say("mã cơ quan", "office's code")
    case .parentOfficeName: say("cơ quan cấp trên", "office above")
    case .parentOfficeCode: say("mã cơ quan cấp trên", "code of the office above")
    case .letter: say("công văn", "letter")
    case .parentLetter: say("công văn cấp trên", "letter that it rests on")
    case .letterIssuer: say("nơi ban hành công văn", "issuer of the letter")
    case .parentLetterIssuer:
      say("nơi ban hành công văn cấp trên", "issuer of the letter that it rests on")
    case .hotline: say("đường dây hỗ trợ", "hotline")
    case .appSinceDay: say("ngày có VssID", "VssID since")
    case .startDay: say("ngày bắt đầu", "start")
    case .deadline: say("hạn chót", "deadline")
    case .useFromDay: say("sử dụng từ", "in use from")
    case .place: say("nơi ký", "place")
    case .addressee: say("nơi gửi đến", "addressee")
    case .signerPost: say("chức vụ người ký", "signer's post")
    case .signerName: say("người ký", "signer")
    case .schoolParentName: say("cơ quan chủ quản của trường", "body above the schools")
    case .schoolSignerPost: say("chức vụ người ký của trường", "post of a school's signer")
    case .schoolSignerName: say("người ký của trường", "a school's signer")
    case .recipients: say("nơi nhận", "copies")
    case .namesInTitleCase:
      say("in họ tên toàn chữ hoa thành Nguyễn Thị A", "capital names in title case")
    case .role: say("bản này là của", "this copy is")
    }
  }

  func yesOrNo(_ value: Bool) -> String { value ? say("có", "yes") : say("không", "no") }

  /// A value of a class, in a sentence.
  func name(_ value: ClassValue) -> String {
    switch value {
    case .teacherName: say("GVCN", "teacher")
    case .teacherPhone: say("điện thoại GVCN", "teacher's phone")
    }
  }

  /// A value of a school, in a sentence.
  func name(_ value: SchoolValue) -> String {
    switch value {
    case .code: say("mã trường", "school's code")
    }
  }

  /// Schools and files that a batch was about, the first of each and how many more; plan, report, reason.
  func subjects(_ batch: Batch) -> String {
    func texts(_ kind: BatchSubject.Kind) -> [String] {
      batch.subjects.filter { $0.kind == kind }.map(\.text)
    }
    func first(_ all: [String], _ shown: Int, _ noun: String) -> String? {
      guard let only = all.first else { return nil }
      if all.count <= shown { return all.joined(separator: ", ") }
      return say(
        "\(only) và \(number(all.count - 1)) \(noun) khác",
        "\(only) and \(number(all.count - 1)) more")
    }
    var parts: [String] = []
    if let plan = texts(.plan).first {
      parts.append(
        batch.kind.isPaperwork ? say("số \(plan)", plan) : say("kế hoạch \(plan)", "plan \(plan)"))
    }
    if let report = texts(.report).first { parts.append(say("thứ \(report)", report)) }
    if let register = texts(.register).first {
      parts.append(say("số \(register)", "no. \(register)"))
    }
    parts += [first(texts(.school), 3, say("trường", "")), first(texts(.file), 1, say("tệp", ""))]
      .compactMap(\.self)
    if let reason = texts(.reason).first {
      parts.append(say("lý do: \(reason)", "because: \(reason)"))
    }
    return parts.isEmpty ? "" : " " + parts.joined(separator: ", ")
  }
}
