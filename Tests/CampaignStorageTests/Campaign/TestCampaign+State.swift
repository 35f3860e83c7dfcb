import CampaignStorage
import SchoolCampaign

extension TestCampaign {
  /// All that holds now, with the store's numbers: schools, classes with their editions and teachers, students with
  /// their standings, settings, and every figure as of several days.
  func wholeState() async throws -> [String] {
    var state = try await store.schools().map { school in
      "\(school.id) \(school.name) \(school.levels.sorted()) \(school.code ?? "-")"
    }
    for schoolClass in try await store.classes() {
      state.append(
        "\(schoolClass.id) \(schoolClass.schoolID) \(schoolClass.name) \(schoolClass.edition) "
          + "\(schoolClass.editionDay?.iso ?? "-") \(schoolClass.teacherName ?? "-") "
          + "\(schoolClass.teacherPhone ?? "-") \(schoolClass.level)")
    }
    state += try await students().sorted { $0.student.id < $1.student.id }.map(Self.picture)
    for back in [0, 1, 3, 6] {
      let day = entry.today.adding(days: -back)
      for grouping in ProgressReport.Grouping.allCases where day >= CalendarDay.start {
        let report = try await store.report(
          by: grouping, school: nil, asOf: day, order: .name, entry: entry)
        state.append("\(report.blocks) \(report.total) \(report.reconciled.map { "\($0)" } ?? "-")")
      }
      state.append("\(try await store.obstacles(of: nil, asOf: day))")
    }
    state.append("\(try await store.campaign())")
    return state
  }

  private static func picture(_ placed: PlacedStudent) -> String {
    let student = placed.student
    return "\(student.id) \(student.classID) "
      + StudentField.allCases.map { student.details[$0] ?? "-" }.joined(separator: ",")
      + student.editedByHand.map(\.rawValue).sorted().joined(separator: ",")
      + " \(student.standing) \(student.officeApprovedDay?.iso ?? "-")"
  }
}

extension CalendarDay {
  /// The first day of the campaign of letter 301.
  fileprivate static var start: CalendarDay { Campaign.letter301.startDay }
}
