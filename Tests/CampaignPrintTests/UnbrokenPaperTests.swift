import CampaignPrint
import CampaignReports
import Foundation
import SchoolCampaign
import Testing

/// Where lines end in the finished papers.
struct UnbrokenPaperTests {
  /// A report whose remarks push numbers, days and counts over the ends of lines, one word after the other.
  private func report() throws -> OfficialReport {
    let progress = try OfficialReportTests.progress("2021-05-28", installed: [39, 30, 35])
    var details = OfficialReport.Details(obstacles: [ObstacleCount(.noSMS, 7)])
    let facts =
      "theo Công văn số 1234/CV-BHXH ngày 28/5/2021 có 1.234 học sinh, sau 12 ngày đạt 86,65%"
    let lines = (0..<30).map { String(repeating: "a ", count: $0 * 2) + facts + "." }
    details.remarks = try ReportRemarks(lines.joined(separator: "\n"))
    return OfficialReport(progress, details, number: nil, day: progress.asOf)
  }

  @Test func `no line of the PDF ends within a number, a day or a count`() throws {
    let pages = try PrintedPages(OfficialReportPDF(report()).data)
    let lines = pages.lines.map { $0.text.trimmingCharacters(in: .whitespaces) }
    #expect(lines.count { $0.contains("1234/CV-BHXH") } == 30)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(!line.hasSuffix("/") && !line.hasSuffix("-"), "\(line)")
      if next.first?.isNumber == true {
        #expect(!["số", "ngày"].contains { line.hasSuffix($0) }, "\(line)")
      }
      if line.last?.isNumber == true {
        #expect(!["học", "ngày"].contains { next.hasPrefix($0) }, "\(line)")
      }
    }
  }

  @Test func `a stretch that is wider than its column may be broken`() throws {
    let pages = try PrintedPages(OfficialReportPDF(OfficialReportTests.long()).data)
    let right = (210 - 15) / 25.4 * 72
    #expect(pages.lines.allSatisfy { $0.left + $0.width <= right + 1 })
  }

  @Test func `the page of HTML keeps them together too`() throws {
    let page = try OfficialReportHTML(report()).text
    #expect(page.contains("<span class=\"keep\">1.234 học sinh,</span>"))
    #expect(page.contains(".keep{white-space:nowrap}"))
  }
}
