import SchoolCampaign

/// The rows of an import that do anything, as JSON: read again from the sources, so that a plan need not hold them.
enum PlannedRowJSON {
  /// The objects of a batch of rows, with commas between them; empty where none does anything.
  static func text(
    _ rows: [RosterRow], _ plan: RosterPlan, _ sources: [RosterSource],
    _ revisions: [Int: StudentRevision]
  ) -> String {
    rows.filter { plan.decision($0.ordinal) != .same }.map { row in
      object(row, plan, sources, revisions[row.ordinal])
    }.joined(separator: ",")
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

  static func field(_ change: StudentRevision.FieldChange) -> String {
    var json = JSONText()
    json.add("field", change.field.rawValue)
    json.add("stored", change.stored)
    json.add("file", change.file)
    return json.object
  }
}
