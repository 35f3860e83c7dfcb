import SchoolCampaign

/// The rows of an import that do anything, as JSON: read again from the sources, so that a plan need not hold them.
enum PlannedRowJSON {
  private static let batch = 2000

  /// Hands over the objects with commas between them.
  ///
  /// - Throws: ``RosterReadError`` where a source can no longer be read.
  static func write(
    _ plan: RosterPlan, _ sources: [RosterSource], _ put: (String) -> Void
  ) throws {
    let changes = Dictionary(plan.changes.map { (RosterRowReference($0.cell), $0.revision) }) {
      first, _ in first
    }
    var check = RosterCheck(
      sources, defaults: plan.defaults, hindsight: plan.hindsight, rules: .settling)
    var isFirst = true
    while true {
      let rows = try check.nextBatch(batch)
      if rows.isEmpty { return }
      let objects = rows.filter { plan.decision($0.ordinal) != .same }.map { row in
        object(row, plan, sources, changes[RosterRowReference(row.cell)])
      }
      guard !objects.isEmpty else { continue }
      put((isFirst ? "" : ",") + objects.joined(separator: ","))
      isFirst = false
    }
  }

  private static func object(
    _ row: RosterRow, _ plan: RosterPlan, _ sources: [RosterSource], _ revision: StudentRevision?
  ) -> String {
    var json = JSONText()
    json.add("file", sources[Int(row.cell.file)].name)
    json.add("row", Int(row.cell.row))
    json.add("decision", plan.decision(row.ordinal).code)
    json.add("fullName", row.details.fullName)
    json.add(
      "school", row.unit.flatMap { plan.units.schools[plan.units.schoolOfClass[$0]].name }?.display)
    json.add("class", row.unit.map { plan.units.classes[$0].name.display })
    let origin = plan.origin(ofRow: row.ordinal)
    json.add("fromSchool", origin?.school.display)
    json.add("fromClass", origin?.className.display)
    json.add("fields", json: revision.map { PlanJSON.array($0.written.map(field)) } ?? "null")
    json.add("kept", json: revision.map { PlanJSON.array($0.kept.map(field)) } ?? "null")
    return json.object
  }

  private static func field(_ change: StudentRevision.FieldChange) -> String {
    var json = JSONText()
    json.add("field", change.field.rawValue)
    json.add("stored", change.stored)
    json.add("file", change.file)
    return json.object
  }
}
