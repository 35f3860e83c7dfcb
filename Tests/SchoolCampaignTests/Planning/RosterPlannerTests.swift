import Testing

@testable import SchoolCampaign

struct RosterPlannerTests {
  @Test func `a number finds the student, name or birth date must agree`() throws {
    var campaign = Planned()
    campaign.store(1, "Nguyễn Văn An", number: "7912345601")
    #expect(try campaign.decisions("6/1,Nguyễn Văn An,5/3/2009,7912345601,") == [.same])
    #expect(try campaign.decisions("6/1,Nguyễn Văn Anh,5/3/2009,7912345601,") == [.changed])
    #expect(try campaign.decisions("6/1,Nguyễn Văn An,6/3/2009,7912345601,") == [.changed])
    let plan = try campaign.plan("6/1,Trần Bình,6/3/2009,7912345601,")
    #expect(plan.findings.all.map(\.kind) == [.numberOfAnotherStudent])
  }

  @Test func `without a number name and birth date find the student within the school`() throws {
    var campaign = Planned()
    campaign.store(1, "Lê Hòa", number: "7912345601")
    campaign.store(2, "Trần Bình", school: Planned.other)
    #expect(try campaign.decisions("6/1,LÊ HOÀ,5/3/2009,,") == [.same])
    #expect(try campaign.decisions("6/2,Lê Hoa,5/3/2009,,") == [.new])
    #expect(try campaign.decisions("6/1,Trần Bình,5/3/2009,,") == [.new])
  }

  @Test func `different numbers never merge, and the namesake is told`() throws {
    var campaign = Planned()
    campaign.store(1, "Nguyễn Văn An", number: "7912345601")
    let plan = try campaign.plan("6/2,Nguyễn Văn An,5/3/2009,7912345602,")
    #expect(plan.count(.new) == 1)
    #expect(plan.findings.all.map(\.kind) == [.namesake])
  }

  @Test func `two candidates and two rows for one student are refused`() throws {
    var campaign = Planned()
    campaign.store(1, "Nguyễn Văn An", number: "7912345601")
    campaign.store(2, "Nguyễn Văn An", number: "7912345602")
    let two = try campaign.plan("6/1,Nguyễn Văn An,5/3/2009,,")
    #expect(two.findings.all.map(\.kind) == [.twoCandidates])
    let same = try campaign.plan(
      "6/1,Nguyễn Văn An,5/3/2009,7912345601,\n6/1,Nguyễn Văn A,5/3/2009,7912345601,")
    #expect(same.count(.refused) == 2)
  }

  @Test func `a student whom a person edited is found as the rosters knew it`() throws {
    var former = StudentDetails(fullName: "Nguyễn Văn An")
    former.birthDate = CalendarDay(iso: "2009-03-05")
    former.insuranceNumber = InsuranceNumber("7912345601")
    var campaign = Planned()
    campaign.store(1, "Nguyễn Văn Ân", number: "7912345699", former: [former])
    #expect(try campaign.decisions("6/1,Nguyễn Văn An,5/3/2009,7912345601,")[0].isUpdate)
    #expect(try campaign.decisions("6/1,Nguyễn Văn An,5/3/2009,,")[0].isUpdate)
    // The number was another child's: only the number agrees.
    #expect(try campaign.decisions("6/1,Trần Bình,5/3/2009,7912345601,") == [.new])
  }

  @Test func `a student stays in the class where a person put it`() throws {
    var campaign = Planned()
    campaign.store(1, "Nguyễn Văn An", className: "6/2", isPlacedByHand: true)
    #expect(try campaign.decisions("6/1,Nguyễn Văn An,5/3/2009,,4") == [.same])
    #expect(try campaign.plan("6/1,Nguyễn Văn An,5/3/2009,,").keptInClass == 1)
    campaign.options.preference = .file
    #expect(try campaign.decisions("6/1,Nguyễn Văn An,5/3/2009,,") == [.moved])
  }

  @Test func `a move from another school waits until it is accepted`() throws {
    var campaign = Planned()
    campaign.store(1, "Nguyễn Văn An", number: "7912345601", school: Planned.other)
    #expect(try campaign.decisions("6/1,Nguyễn Văn An,5/3/2009,7912345601,") == [.held])
    campaign.options.acceptMoves = true
    #expect(try campaign.decisions("6/1,Nguyễn Văn An,5/3/2009,7912345601,") == [.movedIn])
  }

  @Test func `whoever is not in the file is listed`() throws {
    var campaign = Planned()
    campaign.store(1, "Nguyễn Văn An", roll: 1)
    campaign.store(2, "Trần Bình", roll: 2)
    let plan = try campaign.plan("6/1,Nguyễn Văn An,5/3/2009,,2")
    #expect(plan.missing.map(\.fullName) == ["Trần Bình"])
    #expect(plan.missing.map(\.losesRollNumber) == [true])
    #expect(plan.supplements.isEmpty)
  }

  @Test func `a list of newcomers takes nobody's roll number`() throws {
    var campaign = Planned()
    campaign.store(1, "Nguyễn Văn An", roll: 1)
    let plan = try campaign.plan("6/1,Trần Bình,5/3/2009,,1")
    #expect(plan.supplements == [0])
    #expect(plan.numbersLeftOut == 1)
  }

  @Test func `a month-first date refuses the file, skipping rows or not`() throws {
    var campaign = Planned()
    campaign.options.skipBadRows = true
    #expect(try campaign.plan("6/1,An,03/25/2009,,\n6/1,Bình,03/05/2009,,").isRefused)
    #expect(try !campaign.plan("6/1,An,31/02/2009,,\n6/1,Bình,03/05/2009,,").isRefused)
  }

  @Test func `a school near another is a question, in the campaign or in the file`() throws {
    var units = PlannedUnits(stored: [Planned.school], options: ImportOptions())
    var met = RosterUnits()
    for name in [
      "THCS Hoa Sem", "THPT Lê Lợi", "Trường THPT Lê Lơi", "THPT Lê Lợi 2", "THPT Lê Lợi A",
      "THCS Nguyễn Huệ", "THCS Nguyễn Huy",
    ] {
      _ = met.place(ofSchool: SchoolName(name))
    }
    units.settle(met) { _ in [] }
    #expect(
      units.questions == [
        .schoolNear("THCS Hoa Sem", others: ["THCS Hoa Sen"]),
        .schoolNear("Trường THPT Lê Lơi", others: ["THPT Lê Lợi"]),
      ])
  }
}

extension RosterPlannerTests {
  @Test func `many odd letters refuse the file, a foreigner does not`() throws {
    var campaign = Planned()
    campaign.options.skipBadRows = true
    let odd = ["Ngußen Thä Hoå", "Ñöng Thç Thu", "Phæm Mïnh Tüß", "Leß Vaßn An"]
    let rows = odd.enumerated().map { "6/1,\($1),\($0 + 1)/3/2009,," }.joined(separator: "\n")
    #expect(try campaign.plan(rows).isRefused)
    #expect(try !campaign.plan("6/1,Jürgen Müller,1/3/2009,,\n6/1,Lê An,2/3/2009,,").isRefused)
  }
}
