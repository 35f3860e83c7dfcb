import SchoolCampaign

/// An import's plan as `vssid import --json` gives one; the keys are documented and stable.
public struct PlanJSON: Sendable {
  private let plan: RosterPlan
  private let sources: [RosterSource]
  private let wording: Wording

  /// The JSON of a plan of these sources.
  public init(_ plan: RosterPlan, _ sources: [RosterSource], _ wording: Wording) {
    self.plan = plan
    self.sources = sources
    self.wording = wording
  }

  /// The object's beginning, up to the rows.
  public var head: String { String(summary.dropLast()) + ",\"students\":[" }

  /// Some of the rows, with commas between them; empty where none of them does anything.
  ///
  /// - Parameter revisions: What rows change about the students whom they mean, by the rows' ordinals.
  public func text(_ rows: [RosterRow], _ revisions: [Int: StudentRevision]) -> String {
    PlannedRowJSON.text(rows, plan, sources, revisions)
  }

  /// The object's end, behind the rows, and the end of its line.
  public var tail: String {
    "],\"missingStudents\":" + Self.array(plan.missing.map(missing)) + "}\n"
  }

  /// All but the lists of students.
  private var summary: String {
    var json = JSONText()
    json.add("rows", plan.rowCount)
    json.add("refused", json: plan.isRefused ? "true" : "false")
    var counts = JSONText()
    for decision in RowDecision.allCases { counts.add(decision.code, plan.count(decision)) }
    json.add("decisions", json: counts.object)
    json.add("marks", plan.marks)
    if let received = plan.received {
      json.add("standings", received.changes)
      json.add("conflicts", received.conflicts.count)
      json.add("approvals", received.approvals.count)
      json.add("approvalsTaken", json: received.takesApprovals ? "true" : "false")
      json.add("practice", received.practice.count)
      json.add("unexplained", received.unexplained.count)
      json.add("contrary", received.contrary.count)
      json.add("wrongDays", received.wrongDays)
    }
    json.add("missing", plan.missing.count)
    json.add("removals", plan.removals.count)
    json.add("withoutNumber", plan.lackingNumber.count)
    json.add("withoutBirthDate", plan.lackingBirthDate.count)
    json.add("unclearRows", plan.unclearRows)
    json.add("numberings", json: Self.array(plan.numberings.map(numbering)))
    json.add("numbersLeftOut", plan.numbersLeftOut)
    json.add("teachers", json: Self.array(plan.teachers.map(teacher)))
    json.add("teacherConflicts", json: Self.array(plan.teacherConflicts.map(teacherConflict)))
    json.add("schoolCodes", json: Self.array(plan.schoolCodes.map(schoolCode)))
    json.add("corrections", json: Self.array(plan.openRows.filter(\.isCorrection).map(correction)))
    json.add("numberHolders", json: Self.array(plan.numberHolders.map(holder)))
    let review = plan.review
    json.add("rowsWithoutClass", review.rowsWithoutClass)
    json.add("schools", json: Self.array(review.schools.map(ReviewJSON.school)))
    json.add(
      "questions",
      json: Self.array(
        plan.questions.map { question in
          var json = JSONText()
          json.add("code", question.code)
          json.add("text", wording.sentence(question))
          return json.object
        }))
    json.add("files", json: Self.array(sources.map(Self.file)))
    json.add("findingCount", plan.findings.count)
    json.add("errorCount", plan.findings.errorCount)
    let names = sources.map(\.name)
    json.add(
      "findings",
      json: Self.array(
        plan.findings.all.map { finding in
          var json = JSONText()
          json.add("code", finding.kind.code)
          json.add("error", json: finding.kind.isError ? "true" : "false")
          json.add("file", names[Int(finding.cell.file)])
          json.add("row", Int(finding.cell.row))
          json.add("column", finding.cell.column.map { Wording.letters(Int($0)) })
          json.add("otherRow", finding.kind.otherRow.map { Int($0.row) })
          json.add("text", wording.explanation(finding.kind, names))
          return json.object
        }))
    return json.object
  }

  private func missing(_ student: RosterPlan.MissingStudent) -> String {
    var json = JSONText()
    json.add("school", plan.placedClass(student.unit)?.school.display)
    json.add("class", student.className.display)
    json.add("fullName", student.fullName)
    json.add("rollNumber", student.rollNumber)
    json.add("losesRollNumber", json: student.losesRollNumber ? "true" : "false")
    return json.object
  }

  private func correction(_ row: RosterPlan.OpenRow) -> String {
    var json = place(row.place)
    let students = row.corrected.map { student in
      var json = JSONText()
      json.add("fullName", student.fullName)
      json.add("birthDate", student.birthDate?.iso)
      return json.object
    }
    json.add("students", json: Self.array(students))
    json.add("differences", json: Self.array(row.kept.map(PlannedRowJSON.field)))
    json.add("exchange", json: Self.array(row.exchange.map { place($0.place).object }))
    return json.object
  }

  private func holder(_ holder: RosterPlan.NumberHolder) -> String {
    var json = place(holder.place)
    json.add("field", holder.field.rawValue)
    json.add("number", holder.details[holder.field])
    json.add("fullName", holder.details.fullName)
    return json.object
  }

  private func place(_ row: RosterRowReference) -> JSONText {
    var json = JSONText()
    json.add("file", sources[Int(row.file)].name)
    json.add("row", Int(row.row))
    return json
  }

  private func numbering(_ numbering: RollNumbering) -> String {
    var json = JSONText()
    json.add("school", plan.placedClass(numbering.unit)?.school.display)
    json.add("class", numbering.className.display)
    json.add("first", numbering.first)
    json.add("last", numbering.last)
    json.add("whole", json: numbering.isWhole ? "true" : "false")
    return json.object
  }

  private func teacher(_ planned: PlannedTeacher) -> String {
    var json = JSONText()
    json.add("school", plan.placedClass(planned.unit)?.school.display)
    json.add("class", planned.className)
    json.add("name", planned.teacher.name)
    json.add("phone", planned.teacher.phone)
    json.add("storedName", planned.storedName)
    json.add("storedPhone", planned.storedPhone)
    json.add("written", json: planned.isWritten ? "true" : "false")
    return json.object
  }

  private func schoolCode(_ planned: PlannedSchoolCode) -> String {
    var json = JSONText()
    json.add("school", planned.school.name.display)
    json.add("stored", planned.stored)
    json.add("file", planned.file)
    json.add("written", json: planned.isWritten ? "true" : "false")
    if case .ofOther(let other) = planned.outcome { json.add("heldBy", other.display) }
    return json.object
  }

  private func teacherConflict(_ conflict: TeacherConflict) -> String {
    var json = JSONText()
    json.add("school", plan.placedClass(conflict.unit)?.school.display)
    json.add("class", conflict.className)
    let teachers = conflict.teachers.map { teacher in
      var json = JSONText()
      json.add("name", teacher.name)
      json.add("phone", teacher.phone)
      return json.object
    }
    json.add("teachers", json: Self.array(teachers))
    return json.object
  }

  private static func file(_ source: RosterSource) -> String {
    var json = JSONText()
    json.add("file", source.table.file)
    json.add("sheet", source.table.sheet)
    json.add("encoding", source.encoding.rawValue)
    json.add("headerRow", source.layout.headerRow)
    var columns = JSONText()
    var used: Set<String> = []
    for (column, field) in source.layout.fields.enumerated() {
      let heading = PlainText.normalized(source.layout.headings[column])
      if heading.isEmpty, field == nil { continue }
      // A key stands once: columns without a heading of their own go by their letters.
      let isNew = !heading.isEmpty && used.insert(heading).inserted
      columns.add(isNew ? heading : Wording.letters(column), field?.rawValue)
    }
    json.add("columns", json: columns.object)
    json.add("dateOrder", source.interpretation.dateOrder.rawValue)
    if let through = source.interpretation.throughNumbers {
      json.add("throughNumbers", json: range(through))
    }
    if let rows = source.interpretation.rowNumbers { json.add("rowNumbers", json: range(rows)) }
    return json.object
  }

  private static func range(_ numbers: ClosedRange<Int>) -> String {
    "[\(numbers.lowerBound),\(numbers.upperBound)]"
  }

  static func array(_ objects: [String]) -> String {
    "[" + objects.joined(separator: ",") + "]"
  }
}
