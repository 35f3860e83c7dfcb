import Testing

@testable import SchoolCampaign

/// Whether rows by which something changes hands exchange it among themselves.
struct ExchangeWordsTests {
  private func row(
    _ number: Int, _ field: StudentField, _ stored: String?, _ file: String
  ) -> RosterPlan.OpenRow {
    RosterPlan.OpenRow(
      place: RosterRowReference(row: number),
      kept: [StudentRevision.FieldChange(field: field, stored: stored, file: file)])
  }

  @Test func `two who get each other's numbers exchange them`() {
    let rows = [
      row(2, .insuranceNumber, "7911111111", "7922222222"),
      row(3, .insuranceNumber, "7922222222", "7911111111"),
    ]
    #expect(rows.exchangeAmongThemselves && rows.exchangedFields == [.insuranceNumber])
  }

  @Test func `one who gets another's number exchanges nothing, nor do two in a chain`() {
    let first = row(2, .insuranceNumber, "7911111111", "7922222222")
    #expect(![first].exchangeAmongThemselves)
    let chain = [first, row(3, .insuranceNumber, "7922222222", "7933333333")]
    #expect(!chain.exchangeAmongThemselves)
  }

  @Test func `names, and birth dates where names are the same, can be exchanged`() {
    let names = [row(2, .fullName, "Lê An", "Hồ Bình"), row(3, .fullName, "Hồ Bình", "Lê An")]
    #expect(names.exchangeAmongThemselves && names.exchangedFields == [.fullName])
    let dates = [
      row(2, .birthDate, "2009-01-02", "2009-02-01"),
      row(3, .birthDate, "2009-02-01", "2009-01-02"),
    ]
    #expect(dates.exchangeAmongThemselves && dates.exchangedFields == [.birthDate])
  }
}
