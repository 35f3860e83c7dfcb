import CampaignPrint
import CampaignReports
import Foundation
import SchoolCampaign
import Testing

/// What an official report says beside its findings.
struct ReportWordsTests {
  private func previous(number: String?) throws -> IssuedReport {
    let day = try #require(CalendarDay(iso: "2021-05-26"))
    return IssuedReport(
      id: 2, number: number, entry: Entry(by: "mai", moment: Date(), today: day), school: nil,
      asOf: day, units: [.init(block: "", name: "", eligible: 118, installed: 60)], settings: "{}",
      digest: "")
  }

  private func report(
    previous: IssuedReport? = nil, remarks: ReportRemarks = .none, school: String? = nil,
    change: (inout ProgressTally) -> Void = { _ in }
  ) throws -> OfficialReport {
    let base = try OfficialReportTests.progress("2021-05-28", installed: [39, 30, 35])
    let blocks = base.blocks.map { block in
      let rows = block.rows.map { row in
        var tally = row.tally
        change(&tally)
        return ProgressReport.Row(name: row.name, tally: tally)
      }
      return ProgressReport.Block(block.heading, rows, order: .name)
    }
    let progress = ProgressReport(
      campaign: base.campaign, school: school, asOf: base.asOf, isPractice: false,
      grouping: .school, blocks: blocks)
    var details = OfficialReport.Details(obstacles: [], previous: previous)
    details.remarks = remarks
    return OfficialReport(progress, details, number: nil, day: base.asOf)
  }

  @Test func `the report ends with the sentence and the sign that end a paper`() throws {
    #expect(
      try report().closing
        == "Trên đây là báo cáo tiến độ cài đặt và sử dụng ứng dụng VssID cho học sinh, số liệu tính đến hết ngày "
        + "28/5/2021; Bảo hiểm xã hội Quận 7 kính trình Bảo hiểm xã hội TP. Hồ Chí Minh xem xét, chỉ đạo./."
    )
    let school = try report(school: "THCS Hoa Sen").closing
    #expect(school.contains("THCS Hoa Sen kính trình Bảo hiểm xã hội Quận 7"))
  }

  @Test func `nothing of the body comes after the end, and remarks stand before it`() throws {
    let remarks = try ReportRemarks("Mạng chậm vào buổi tối.")
    let report = try report(remarks: remarks)
    let page = OfficialReportHTML(report).text
    let places = try ["Mạng chậm", "Trên đây là báo cáo", "Nơi nhận:"].map {
      try #require(page.range(of: $0)).lowerBound
    }
    #expect(places == places.sorted())
    let lines = try PrintedPages(OfficialReportPDF(report).data).lines.map(\.text)
    let end = try #require(lines.firstIndex { $0.hasSuffix("./.") })
    #expect(lines[(end + 1)...].contains { $0 == "Nơi nhận:" })
    #expect(!lines[end...].contains { $0.contains("Mạng chậm") })
  }

  @Test func `figures are sentences`() throws {
    #expect(
      try report().figures
        == "Toàn bộ 104 học sinh đã cài đặt đều trong hạn. Tất cả học sinh trong danh sách đều thuộc diện cài đặt. "
        + "Theo ghi nhận của các trường, đã có 104 học sinh được duyệt tài khoản (gồm cả học sinh đã cài đặt)."
    )
    let some = try report { tally in
      (tally.left, tally.exemptBy[.otherProvince], tally.onTime) = (1, 2, tally.installed - 1)
    }
    #expect(some.figures.contains("có 101 học sinh cài đặt đúng hạn, 3 học sinh cài đặt sau hạn."))
    #expect(
      some.figures.contains(
        "Không tính vào số thuộc diện: 6 học sinh không thuộc diện cài đặt (thuộc tỉnh khác: 6) và 3 học sinh đã rời "
          + "trường."))
  }

  @Test func `what changed is said of the report that was issued last, with its number and day`()
    throws
  {
    let text = try #require(
      report(previous: previous(number: "05/BC-BHXH")).paragraphs.first {
        $0.hasPrefix("So với")
      })
    #expect(
      text
        == "So với báo cáo số 05/BC-BHXH ngày 26/5/2021 (số liệu tính đến hết ngày 26/5/2021), số học sinh thuộc diện "
        + "tăng 2 học sinh (từ 118 lên 120); số học sinh đã cài đặt tăng 44 học sinh (từ 60 lên 104); tỷ lệ tăng 35,82 "
        + "điểm phần trăm (từ 50,84% lên 86,66%); số học sinh chưa cài đặt giảm 42 học sinh (từ 58 xuống còn 16)."
    )
    #expect(
      try report(previous: previous(number: nil)).paragraphs.contains {
        $0.hasPrefix("So với báo cáo ngày 26/5/2021")
      })
  }
}
