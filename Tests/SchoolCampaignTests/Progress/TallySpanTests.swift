import Testing

@testable import SchoolCampaign

struct TallySpanTests {
  private func day(_ number: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: 2021, month: 5, day: number))
  }

  private func number(_ day: Int) throws -> Int { Int(try self.day(day).number) }

  /// The spans of an eligible student with a number, but for being there.
  private func spans(_ standing: Standing, approved: CalendarDay? = nil) -> Set<TallySpan> {
    Set(
      CountedStudent(standing, hasInsuranceNumber: true, officeApprovedDay: approved).spans
    ).subtracting([TallySpan(.students)])
  }

  @Test func `a rung counts from its day on, and those below from theirs`() throws {
    var standing = Standing().raised(to: .submitted, on: try day(20), route: .childOfParent)
    standing = standing.raised(to: .installed, on: try day(25), route: .childOfParent)
    #expect(
      spans(standing) == [
        TallySpan(.parentReady, from: try number(20)),
        TallySpan(.submitted, from: try number(20)), TallySpan(.approved, from: try number(25)),
        TallySpan(.installed, from: try number(25)),
      ])
  }

  @Test func `a rung that the route has not counts from the next one on`() throws {
    let standing = Standing().raised(to: .submitted, on: try day(20), route: .ownAccount)
    #expect(
      spans(standing) == [
        TallySpan(.parentReady, from: try number(20)),
        TallySpan(.submitted, from: try number(20)),
      ])
  }

  @Test func `rungs and the office's word end where a student left or became exempt`() throws {
    var standing = Standing().raised(to: .parentReady, on: try day(20), route: .childOfParent)
    standing.exemption = Exemption(.otherProvince, since: try day(22))
    standing.leftDay = try day(26)
    #expect(
      spans(standing, approved: try day(21)) == [
        TallySpan(.parentReady, from: try number(20), until: try number(22)),
        TallySpan(.officeApproved, from: try number(21), until: try number(22)),
        TallySpan(.exemptOtherProvince, from: try number(22), until: try number(26)),
        TallySpan(.left, from: try number(26)),
      ])
    standing.exemption = nil
    #expect(
      spans(standing).contains(
        TallySpan(.parentReady, from: try number(20), until: try number(26))))
  }

  @Test func `what was reached after leaving counts nowhere`() throws {
    var standing = Standing().raised(to: .parentReady, on: try day(27), route: .childOfParent)
    standing.leftDay = try day(26)
    #expect(spans(standing) == [TallySpan(.left, from: try number(26))])
  }

  @Test func `a number is unknown until something else holds the student up, or nothing does`()
    throws
  {
    func unknown(_ standing: Standing) -> Int? {
      CountedStudent(standing, hasInsuranceNumber: false, officeApprovedDay: nil).spans
        .first { $0.measure == .numberUnknown }?.until
    }
    var standing = Standing()
    #expect(unknown(standing) == TallySpan.ever)
    standing.obstacle = OpenObstacle(.noSMS, note: nil, since: try day(24))
    #expect(unknown(standing) == (try number(24)))
    standing = standing.raised(to: .installed, on: try day(23), route: .childOfParent)
    #expect(unknown(standing) == (try number(23)))
    standing.leftDay = try day(22)
    #expect(unknown(standing) == (try number(22)))
  }

  @Test func `a class counts while it has pupils, and has reported since its first word`() throws {
    let first = try day(25)
    #expect(ClassPresence.never.spans(firstReport: first).isEmpty)
    #expect(ClassPresence.lasting.spans(firstReport: nil) == [TallySpan(.classes)])
    #expect(
      ClassPresence.before(try day(27)).spans(firstReport: first) == [
        TallySpan(.classes, until: try number(27)),
        TallySpan(.reported, from: try number(25), until: try number(27)),
      ])
    #expect(
      ClassPresence.before(first).spans(firstReport: first) == [
        TallySpan(.classes, until: try number(25))
      ])
  }
}
