import SchoolCampaign

/// A reconciliation as `vssid reconcile --json` gives it; the keys are documented and stable.
public struct ReconciliationJSON {
  /// One JSON object on one line.
  public let text: String

  /// The JSON of a reconciliation; `schools` are all of the campaign.
  public init(_ found: Reconciliation, of list: ApprovalList, schools: [School]) {
    func rowList(_ places: [Int]) -> String {
      let rows = places.map { place in
        var json = JSONText()
        json.add("sheet", list.lines[place].sheet)
        json.add("row", list.lines[place].row)
        return json.object
      }
      return "[" + rows.joined(separator: ",") + "]"
    }
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
    json.add("otherBirthDate", json: rowList(found.redated))
    json.add("otherName", json: rowList(found.renamed))
    json.add(
      "withheld",
      json: "["
        + list.withheld.map { row in
          var json = JSONText()
          json.add("sheet", row.sheet)
          json.add("row", row.row)
          json.add("answer", row.answer.rawValue)
          return json.object
        }.joined(separator: ",") + "]")
    json.add(
      "withdrawals",
      json: "["
        + found.withdrawals.map { withdrawal in
          let row = list.withheld[withdrawal.place]
          var json = JSONText()
          json.add("sheet", row.sheet)
          json.add("row", row.row)
          json.add("answer", withdrawal.answer.rawValue)
          json.add("approvedDay", withdrawal.approved.iso)
          return json.object
        }.joined(separator: ",") + "]")
    json.add(
      "problems",
      json: "["
        + list.problems.map { problem in
          var json = JSONText()
          json.add("sheet", problem.sheet)
          json.add("row", problem.row)
          json.add("code", problem.kind.rawValue)
          return json.object
        }.joined(separator: ",") + "]")
    json.add(
      "remarks",
      json: "["
        + list.remarks.map { remark in
          var json = JSONText()
          json.add("sheet", remark.sheet)
          json.add("row", remark.row)
          json.add("text", remark.text)
          return json.object
        }.joined(separator: ",") + "]")
    text = json.object
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
