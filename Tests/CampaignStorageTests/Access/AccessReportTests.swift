import CampaignStorage
import SchoolCampaign
import Testing

struct AccessReportTests {
  @Test func `each role's figures are of what it reaches`() async throws {
    let schools = try await TwoSchools()
    let campaign = schools.campaign
    let request = MarkRequest(status: .installed, day: campaign.entry.today)
    for target in [schools.own, schools.nextDoor, schools.foreign] {
      _ = try await campaign.store.mark([(target.student, request)], entry: campaign.entry)
    }
    let expected = [6, 6, 6, 4, 4, 2]
    for (access, count) in zip(schools.everybody, expected) {
      let store = campaign.store.acting(as: Person(name: "test", access))
      for grouping in ProgressReport.Grouping.allCases {
        let report = try await store.report(
          by: grouping, school: nil, asOf: campaign.entry.today, order: .name,
          entry: campaign.entry)
        #expect(report.total.eligible == count, "\(access.role) \(grouping)")
        #expect(report.total.installed == count / 2, "\(access.role) \(grouping)")
        #expect(report.total.classes == count / 2, "\(access.role) \(grouping)")
        let isOfSchool = ![.everything, .office, .officeReader].contains(access.role)
        #expect(report.school == (isOfSchool ? "THCS Hoa Sen" : nil))
      }
    }
  }

  @Test func `a letterhead of one school alone is its head's, and goes back by undo`() async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let own = try #require(try await campaign.store.schools().first).id
    let head = campaign.store.acting(as: Person(name: "test", .headmaster(own)))
    var settings = try await head.campaign()
    settings.schoolSignerName = "Ngô Thị Mười"
    let batch = try #require(try await head.set(settings, entry: campaign.entry))
    #expect(try await head.history(ofBatch: batch).batch.records.count == 1)
    settings.signerName = "Trần Quốc Tám"
    let asked = settings
    await #expect(throws: CampaignError.notAllowed(.setSettings)) {
      try await head.set(asked, entry: campaign.entry)
    }
  }

  @Test func `the letterhead of several schools is the office's`() async throws {
    let schools = try await TwoSchools()
    let head = schools.campaign.store.acting(
      as: Person(name: "test", .headmaster(schools.own.school.id)))
    var settings = try await head.campaign()
    settings.schoolSignerName = "Ngô Thị Mười"
    let asked = settings
    await #expect(throws: CampaignError.notAllowed(.setSettings)) {
      try await head.set(asked, entry: schools.campaign.entry)
    }
  }

  @Test func `a head whose school is gone sees nothing`() async throws {
    let schools = try await TwoSchools()
    let head = schools.campaign.store.acting(
      as: Person(name: "test", .headmaster(School.ID(rawValue: 77))))
    #expect(try await head.schools().isEmpty)
    #expect(try await head.classes().isEmpty)
    #expect(try await head.history().isEmpty)
    await #expect(throws: CampaignError.unknownSchool("", nearest: [])) {
      try await head.report(
        by: .school, school: nil, asOf: schools.campaign.entry.today, order: .name,
        entry: schools.campaign.entry)
    }
    let nobody = schools.campaign.store.acting(as: Person(name: "test", .teacher([])))
    #expect(try await nobody.history().isEmpty)
    await #expect(throws: CampaignError.nobodyYet) { try await nobody.requireStudents() }
  }
}
