import Foundation
import GRDB
import SchoolCampaign

/// What a person is shown of received parts before they are taken in.
extension ReceivedParts {
  /// What a plan would take in of standings and reports.
  ///
  /// - Parameter rows: The rows of the plan, by their ordinals.
  func summary(_ plan: RosterPlan, _ rows: [RosterRow]) throws -> ReceivedStandings {
    var summary = ReceivedStandings()
    summary.takesApprovals = takesOfficesWord
    summary.acceptsPractice = options.acceptsPractice ?? false
    var classes: [Int: (file: Int, id: SchoolClass.ID)] = [:]
    // Children of schools beyond the reach are left out, and not told of.
    let names = Dictionary(uniqueKeysWithValues: try reach.schools(db).map { ($0.id, $0.name) })
    for row in rows {
      let decision = plan.decision(row.ordinal)
      guard let student = student(at: row.cell) else { continue }
      if decision == .elsewhere {
        let claim = try claim(of: student, at: row.cell)
        if let child = try child(row, claim.student, names) { summary.elsewhere.append(child) }
      } else if decision == .held || decision == .movedIn {
        let id = plan.student(row.ordinal)
        if let child = try child(row, id, names) { summary.arrivals.append(child) }
      }
      guard decision.isTaken else { continue }
      let id = plan.student(row.ordinal)
      let stored = try id.flatMap { try StudentRecord.fetch(db, id: $0) }
      if let unit = row.unit {
        let isStaying = try noteStaying(row, unit, stored, plan, &summary)
        if !isStaying || !plan.units.classes[unit].isNew {
          classes[unit] = (Int(row.cell.file), student.student.classID)
        }
      }
      let news = try news(of: student, as: row.known ?? id, isKnown: row.known != nil)
      if let stored, decision == .same,
        merged(student, news, into: stored, isKnown: row.known != nil, oneSided: row.oneSided)
          != stored
      {
        summary.details += 1
      }
      if let stored, row.known != nil,
        let found = try unexplained(student, stored, of: Int(row.cell.file))
      {
        summary.unexplained.append(found)
      }
      let steps = try steps(of: student, news, at: row.cell, to: stored)
      if steps.contains(where: \.merge.hasWrongDay) { summary.wrongDays += 1 }
      var current = stored?.standing ?? Standing()
      var changes = 0
      for step in steps {
        if step.merge.standing != current { changes += 1 }
        for aspect in step.merge.conflicts {
          summary.conflicts.append(
            ReceivedStandings.Conflict(
              place: RosterRowReference(row.cell), fullName: row.details.fullName,
              className: try className(stored), aspect: aspect, stored: current,
              file: step.file))
        }
        current = step.merge.standing
      }
      summary.changes += changes
      if let stored, let last = steps.last(where: \.merge.isContrary) {
        summary.contrary.append(
          ReceivedStandings.Contrary(
            fullName: row.details.fullName, className: try className(stored),
            stored: stored.standing, file: last.file, kept: current))
      }
      let home = parts[Int(row.cell.file)].classes[student.student.classID]?.name.display ?? ""
      let name = student.student.details.fullName
      if changes > 0 {
        summary.students += 1
        summary.changed.append(
          ReceivedStandings.Change(
            fullName: name, className: home, from: stored?.standing ?? Standing(), to: current))
      }
      note(student, news, stored, row, home, &summary)
    }
    if preference != .handEdits { try noteSettled(plan, rows, &summary) }
    try noteClasses(classes, plan, &summary)
    return summary
  }

  /// Counts what the parts are preferred in.
  private func noteSettled(
    _ plan: RosterPlan, _ rows: [RosterRow], _ summary: inout ReceivedStandings
  ) throws {
    summary.settled = summary.conflicts.count
    let open = Set(plan.openRows.filter { !$0.kept.isEmpty }.map(\.place))
    for row in rows where open.contains(RosterRowReference(row.cell)) {
      guard let news = try news(of: row, as: plan.student(row.ordinal)) else { continue }
      if !news.fields.isEmpty || news.isCreated { summary.settled += 1 }
    }
  }

  /// Counts what the parts tell of classes: teachers, and days of reports.
  private func noteClasses(
    _ classes: [Int: (file: Int, id: SchoolClass.ID)], _ plan: RosterPlan,
    _ summary: inout ReceivedStandings
  ) throws {
    for (unit, part) in classes {
      if case .stored(let known) = plan.units.classes[unit],
        let theirs = parts[part.file].classes[part.id],
        known.teacherName == nil && theirs.teacherName != nil
          || known.teacherPhone == nil && theirs.teacherPhone != nil
      {
        summary.teachers += 1
      }
      var days = parts[part.file].reports[part.id] ?? []
      if case .stored(let known) = plan.units.classes[unit] {
        days.subtract(try ClassReportRecord.days(db, of: known.id))
      }
      summary.reports += days.count
    }
  }

  /// Notes a student whom the part has in another class than this campaign, without telling of a move; whether it is one.
  private func noteStaying(
    _ row: RosterRow, _ unit: Int, _ stored: Student?, _ plan: RosterPlan,
    _ summary: inout ReceivedStandings
  ) throws -> Bool {
    guard row.keepsPlace, let stored, !plan.units.isStored(stored.classID, at: unit) else {
      return false
    }
    let place = ReceivedStandings.Staying(
      named: plan.units.classes[unit].name, here: try className(stored))
    summary.staying[place, default: 0] += 1
    return true
  }

  /// The child of a row who belongs to another school here.
  private func child(
    _ row: RosterRow, _ id: Student.ID?, _ names: [School.ID: SchoolName]
  ) throws -> ReceivedStandings.Child? {
    guard let part = student(at: row.cell), let id,
      let stored = try StudentRecord.fetch(db, id: id),
      let school = try ClassRecord.fetch(db, id: stored.classID)?.schoolID,
      let name = names[school],
      let home = parts[Int(row.cell.file)].classes[part.student.classID]
    else { return nil }
    return ReceivedStandings.Child(
      place: RosterRowReference(row.cell), fullName: part.student.details.fullName,
      className: home.name, school: name)
  }

  /// Notes what a person has to know of a row beside its standings: the office's word, and acts for practice.
  private func note(
    _ part: PartStudent, _ news: News, _ stored: Student?, _ row: RosterRow, _ home: String,
    _ summary: inout ReceivedStandings
  ) {
    let batches = parts[Int(row.cell.file)].batches
    let (name, day) = (part.student.details.fullName, part.student.officeApprovedDay)
    if day != stored?.officeApprovedDay, isApprovalNew(news, stored, isKnown: row.known != nil) {
      let last = part.acts.last {
        if case .officeApproval = $0.change { true } else { false }
      }
      let batch = last.flatMap { batches[$0.batch] }
      summary.approvals.append(
        ReceivedStandings.Approval(
          fullName: name, className: home, day: day, by: batch?.by, on: batch?.day))
    }
    let practice = news.batches.compactMap { batches[$0] }.filter(\.isPractice)
    if let last = practice.max(by: { ($0.day, $0.by) < ($1.day, $1.by) }) {
      summary.practice.append(
        ReceivedStandings.Practice(
          fullName: name, className: home, by: last.by, on: last.day))
    }
  }

  private func className(_ stored: Student?) throws -> ClassName {
    guard let stored, let found = try ClassRecord.fetch(db, id: stored.classID) else {
      throw CampaignError.corrupt
    }
    return found.name
  }
}
