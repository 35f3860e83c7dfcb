import Testing

@testable import SchoolCampaign

/// A BHXH number with words beside it in its cell.
struct NumberAmongWordsTests {
  private func reading(_ cell: String) throws -> (InsuranceNumber?, [RosterFindingKind]) {
    let found = try checked("Họ và tên;Lớp;Ngày sinh;Số thẻ BHYT\nAn;6/1;5/3/2009;\(cell)\n")
    return (found.rows.first?.details.insuranceNumber, found.findings.map(\.kind))
  }

  @Test(arguments: [
    "7912345673 (gia hạn sau)", "HS4797912345673 hết hạn", "HS4797912345673 (hết hạn 31/12/2020)",
    "7912345673 - đã hết hạn", "HS 4 79 79 123 45673 hết hạn", "Mã số: 7912345673",
    "7912345673, gia hạn",
    "Hết hạn: 7912345673", "7912 345 673 chưa gia hạn", "BHXH 7912345673",
    "Thẻ HS4797912345673 đang chờ cấp lại",
    "7912345673 GIA HAN SAU", "hs4797912345673 (xin gia han)",
  ]) func `the number is taken, and the words are told`(cell: String) throws {
    let (number, findings) = try reading(cell)
    #expect(number?.text == "7912345673")
    #expect(findings == [.wordsBesideNumber])
  }

  @Test(arguments: [
    "7912345673 sai số", "7912345673 (của mẹ)", "7912345673 / 7912345674",
    "7912345673 Nguyễn Văn An",
    "791234567 hết hạn", "79123456734 hết hạn", "HS479791234567 hết hạn", "số cũ 7912345673",
    "X7912345673 hết hạn", "7912345673 hết hạn 7912345674", "không phải 7912345673",
    "7912345673 không đúng", "ABHS4797912345673 hết hạn",
  ]) func `words that say anything else leave the cell an error`(cell: String) throws {
    let (number, findings) = try reading(cell)
    #expect(number == nil)
    #expect(findings == [.invalidInsuranceNumber])
  }
}
