import SchoolCampaign

extension Wording {
  /// The schools whose marks a list is held against.
  func scope(_ found: Reconciliation, _ schools: [School]) -> String {
    let names = schools.names(of: found.scope.schools)
    if names.isEmpty {
      return say(
        "  không có trường nào để so phần trường ghi", "  no school to compare the marks of")
    }
    return say("  danh sách của \(number(names.count)) trường: ", "  schools of the list: ")
      + short(names)
  }

  /// Names, the first ten of them.
  private func short(_ names: [String]) -> String {
    names.prefix(limit(10)).joined(separator: "; ") + cut(names.count, shown: limit(10), "; ")
  }

  /// The schools of which the office's lists speak.
  func schools(_ part: ReconciledPart) -> String {
    part.schools.count <= 5
      ? part.schools.joined(separator: ", ")
      : say("\(number(part.schools.count)) trường", "\(number(part.schools.count)) schools")
  }

  /// What rows call schools that the campaign does not have; nil where there are none.
  func unknownSchools(_ found: Reconciliation) -> String? {
    let unknown = found.scope.unknown.sorted { $0.key < $1.key }
    if unknown.isEmpty { return nil }
    let names = short(
      unknown.map { "“\(VisibleText.shown($0.key, upTo: 60))” (\(number($0.value)))" })
    return say(
      "  cột trường hoặc tiêu đề nêu trường không có trong đợt, các dòng này chỉ được tìm theo mã số: \(names)",
      "  schools of the list that are not in the campaign, rows found by number only: \(names)")
  }

  /// Asks whether a list covers schools of which it has hardly a student.
  public func scopeQuestion(_ found: Reconciliation, _ schools: [School]) -> String {
    if let absent = found.scope.absent { return otherSchools(absent, found, schools) }
    if found.scope.schools.isEmpty {
      let names = schools.names(of: found.scope.doubtful)
      return say(
        "Không rõ danh sách là của trường nào: trường nêu ở cột trường hoặc tiêu đề không có trong đợt. Hãy nêu trường bằng --covers "
          + "\(ShellWord.inQuotes(names.first ?? "")) (ghi nhiều lần cho nhiều trường), hoặc --covers all cho mọi trường có em trong danh sách: "
          + short(names) + ".",
        "It is not clear whose list this is: the schools in its column or title are not in the campaign. Name its schools with "
          + "--covers \(ShellWord.inQuotes(names.first ?? "")) (several times for several), or --covers all for every school with a student on "
          + "it: " + short(names) + ".")
    }
    let doubtful = short(schools.names(of: found.scope.doubtful))
    let sure = schools.names(of: found.scope.schools).first ?? ""
    return say(
      "Danh sách chỉ có vài em của: \(doubtful). Danh sách có phải của cả các trường này không? Hãy nêu các trường của danh "
        + "sách bằng --covers \(ShellWord.quoted(sure)) (ghi nhiều lần cho nhiều trường), hoặc --covers all cho mọi trường có em trong danh sách.",
      "The list has a few students only of: \(doubtful). Does it cover these schools too? Name its schools with "
        + "--covers \(ShellWord.quoted(sure)) (several times for several), or --covers all for every school with a student on it."
    )
  }

  /// Said where the list has nobody of the school that was set for the command.
  private func otherSchools(
    _ absent: School.ID, _ found: Reconciliation, _ schools: [School]
  ) -> String {
    let mine = schools.names(of: [absent]).first ?? ""
    let names = schools.names(of: found.scope.doubtful)
    let first = ShellWord.quoted(names.first ?? "")
    return say(
      "Danh sách không có em nào của \(mine) (--school hoặc VSSID_SCHOOL); các em trong danh sách là của: \(short(names)). "
        + "Nếu đúng là danh sách của trường đó, hãy nêu bằng --covers \(first).",
      "The list has nobody of \(mine) (--school or VSSID_SCHOOL); its students are of: \(short(names)). If it is the list of "
        + "that school, say so with --covers \(first).")
  }
}
