import Testing

@testable import SchoolCampaign

/// What is wrong with a birth date is told apart, since each is mended otherwise.
struct BirthDateFaultTests {
  @Test(arguments: [
    ("31/4/2009", BirthDateFault.noSuchDay), ("29/2/2010", .noSuchDay), ("sáng nay", .unreadable),
    ("5/3/1985", .tooEarly), ("5/3/1010", .tooEarly), ("29/5/2021", .inFuture),
    ("5/3/2110", .inFuture), ("5/3/2021", .tooLate), ("1/1/2021", .tooLate),
  ])
  func `each fault has its own word`(cell: String, fault: BirthDateFault) throws {
    let csv = "Lớp,Họ và tên,Ngày sinh\n6/1,Lê An,\(cell)\n6/1,Hồ Bình,25/12/2009\n"
    let source = try RosterSource(RosterInput(name: "a.csv", bytes: Array(csv.utf8)))
    let defaults = RosterDefaults(schoolYearStart: 2020, today: CalendarDay(iso: "2021-05-28"))
    var check = RosterCheck([source], defaults: defaults)
    while try !check.nextBatch(10).isEmpty {}
    #expect(check.findings.all.map(\.kind) == [.invalidBirthDate(fault)])
  }
}
