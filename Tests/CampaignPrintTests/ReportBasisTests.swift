import CampaignReports
import SchoolCampaign
import Testing

/// On what letters a report rests, and whose they are.
struct ReportBasisTests {
  private func first(_ change: (inout Campaign) -> Void) throws -> String {
    let progress = try OfficialReportTests.progress("2021-05-28", installed: [1, 2, 3])
    var campaign = progress.campaign
    change(&campaign)
    let report = ProgressReport(
      campaign: campaign, school: nil, asOf: progress.asOf, isPractice: false, grouping: .school,
      blocks: progress.blocks)
    let official = OfficialReport(
      report, .init(obstacles: []), number: nil, day: progress.asOf)
    return try #require(official.paragraphs.first)
  }

  @Test func `each letter stands with who issued it`() throws {
    let text = try first { _ in }
    #expect(
      text.hasPrefix(
        "Thực hiện Công văn số 2236/UBND-BHXH ngày 17/5/2021 của Ủy ban nhân dân Quận 7 và "
          + "Công văn số 301/CV-BHXH ngày 24/5/2021 của Bảo hiểm xã hội Quận 7 về việc"))
  }

  @Test func `an issuer that nobody said is not made up`() throws {
    let text = try first { $0.cite(parent: "88/KH ngày 1/6/2021", by: nil) }
    #expect(text.hasPrefix("Thực hiện Công văn số 88/KH ngày 1/6/2021 và Công văn số 301"))
  }

  @Test func `without letters the report begins with who reports`() throws {
    let text = try first {
      $0.cite("", by: nil)
      $0.cite(parent: "", by: nil)
    }
    #expect(text.hasPrefix("Bảo hiểm xã hội Quận 7 báo cáo tiến độ"))
  }
}
