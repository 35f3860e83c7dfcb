import Testing

@testable import SchoolCampaign

struct RepeatedHeaderTests {
  @Test(arguments: [
    "STT,Họ và tên,Ngày sinh,Lớp,10 số cuối thẻ BHYT",
    "STT,Họ và tên,Ngày sinh,Tên lớp,SĐT phụ huynh 1",
  ]) func `a header that each page repeats is no pupil, whatever figures it has`(header: String)
    throws
  {
    let isPhone = header.hasSuffix("huynh 1")
    let values = isPhone ? ["0901234501", "0901234502"] : ["7912345601", "7912345602"]
    let found = try checked(
      "\(header)\n1,Trần An,1/2/2009,6/1,\(values[0])\n\(header)\n2,Lê Bình,2/2/2009,6/1,\(values[1])\n"
    )
    #expect(found.rows.map(\.details.fullName) == ["Trần An", "Lê Bình"])
    #expect(!found.findings.contains { $0.kind.isError })
  }
}
