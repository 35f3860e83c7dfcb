import SchoolCampaign

/// A reconciliation as `vssid reconcile --json` gives it; the keys are documented and stable.
public struct ReconciliationJSON {
  /// One JSON object on one line.
  public let text: String

  /// The JSON of a reconciliation; `schools` are all of the campaign.
  public init(_ found: Reconciliation, of list: ApprovalList, schools: [School]) {
    var rows = JSONText()
    var counts: [String: Int] = [:]
    for decision in found.decisions { counts[decision.code, default: 0] += 1 }
    for code in Reconciliation.Decision.codes { rows.add(code, counts[code] ?? 0) }
    var json = JSONText()
    json.add("rows", list.lines.count)
    json.add("decisions", json: rows.object)
    json.add("schools", json: JSONText.list(schools.names(of: found.scope.schools)))
    json.add("doubtfulSchools", json: JSONText.list(schools.names(of: found.scope.doubtful)))
    json.add("unknownSchools", json: JSONText.list(found.scope.unknown.keys.sorted()))
    json.add("notMarked", found.notMarked.count)
    json.add("notApproved", found.notApproved.count)
    json.add("byName", found.byName.count)
    for (key, places) in [("otherBirthDate", found.redated), ("otherName", found.renamed)] {
      json.add(key, json: Self.rows(places.map { list.lines[$0] }) { ($0.sheet, $0.row) })
    }
    json.add(
      "withheld",
      json: Self.rows(list.withheld, { ($0.sheet, $0.row) }) { json, row in
        json.add("answer", row.answer.rawValue)
      })
    json.add(
      "withdrawals",
      json: Self.rows(
        found.withdrawals,
        { (list.withheld[$0.place].sheet, list.withheld[$0.place].row) }
      ) { json, withdrawal in
        json.add("answer", withdrawal.answer.rawValue)
        json.add("approvedDay", withdrawal.approved.iso)
      })
    json.add(
      "problems",
      json: Self.rows(list.problems, { ($0.sheet, $0.row) }) { json, problem in
        json.add("code", problem.kind.rawValue)
      })
    json.add(
      "remarks",
      json: Self.rows(list.remarks, { ($0.sheet, $0.row) }) { json, remark in
        json.add("text", remark.text)
      })
    text = json.object
  }

  /// Rows of the list, each with its place and what is said of it.
  private static func rows<Element>(
    _ rows: [Element], _ place: (Element) -> (sheet: String?, row: Int),
    _ add: (inout JSONText, Element) -> Void = { _, _ in }
  ) -> String {
    let texts = rows.map { row in
      var json = JSONText()
      json.add("sheet", place(row).sheet)
      json.add("row", place(row).row)
      add(&json, row)
      return json.object
    }
    return "[" + texts.joined(separator: ",") + "]"
  }
}

extension Reconciliation.Decision {
  fileprivate static let codes = [
    "record", "change", "same", "unknown", "other-name", "ambiguous", "repeated", "days-disagree",
    "answers-disagree", "other-class",
  ]

  fileprivate var code: String {
    switch self {
    case .record: "record"
    case .change: "change"
    case .same: "same"
    case .unknown: "unknown"
    case .otherName: "other-name"
    case .ambiguous: "ambiguous"
    case .repeated: "repeated"
    case .daysDisagree: "days-disagree"
    case .answersDisagree: "answers-disagree"
    case .otherClass: "other-class"
    }
  }
}
