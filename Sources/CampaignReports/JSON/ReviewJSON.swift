import SchoolCampaign

/// The classes of an import's review as JSON.
enum ReviewJSON {
  static func school(_ school: SchoolReview) -> String {
    var json = JSONText()
    json.add("school", school.name?.display)
    json.add("new", json: school.isNew ? "true" : "false")
    json.add("classes", json: PlanJSON.array(school.classes.map(schoolClass)))
    return json.object
  }

  private static func schoolClass(_ review: ClassReview) -> String {
    var json = JSONText()
    json.add("class", review.name.display)
    json.add("new", json: review.isNew ? "true" : "false")
    var counts = JSONText()
    for decision in RowDecision.allCases { counts.add(decision.code, review.counts[decision] ?? 0) }
    json.add("decisions", json: counts.object)
    json.add("missing", review.missing)
    json.add("unclearRows", review.unclear)
    json.add("from", json: PlanJSON.array(review.arrivals.map(move)))
    json.add("to", json: PlanJSON.array(review.departures.map(move)))
    return json.object
  }

  private static func move(_ move: ClassReview.Move) -> String {
    var json = JSONText()
    json.add("school", move.other?.school.display)
    json.add("class", move.other?.className.display)
    json.add("held", json: move.isHeld ? "true" : "false")
    json.add("students", move.students)
    return json.object
  }
}
