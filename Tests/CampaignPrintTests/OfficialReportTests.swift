import CampaignPrint
import CampaignReports
import Foundation
import SchoolCampaign
import Testing

struct OfficialReportTests {
  /// An invented district as of a day: so many installed of 40 in each of three schools.
  static func progress(_ iso: String, installed: [Int]) throws -> ProgressReport {
    let day = try #require(CalendarDay(iso: iso))
    let names = ["TH Hoa Sen", "THCS Hoa Phượng", "THPT Hoa Sữa"]
    let blocks = zip(Level.allCases, zip(names, installed)).map { level, unit in
      var tally = ProgressTally()
      (tally.enrolled, tally.installed, tally.sinceStart) = (40, unit.1, unit.1)
      (tally.approved, tally.submitted, tally.parentReady) = (unit.1, unit.1 + 1, unit.1 + 1)
      (tally.classes, tally.classesReported) = (2, unit.1 == 0 ? 1 : 2)
      tally.onTime = day > Campaign.letter301.deadline ? unit.1 - 1 : unit.1
      for day in 0..<4 where unit.1 > 0 { tally.installDays.insert(dayAfterStart: day) }
      return ProgressReport.Block(
        .level(level), [ProgressReport.Row(name: unit.0, tally: tally)], order: .worst)
    }
    return ProgressReport(
      campaign: .letter301, school: nil, asOf: day, isPractice: false, grouping: .school,
      blocks: blocks)
  }

  static func official(
    _ iso: String, installed: [Int], number: String? = nil
  ) throws -> OfficialReport {
    OfficialReport(
      try progress(iso, installed: installed),
      obstacles: [ObstacleCount(.noSMS, 7), ObstacleCount(.photoRejected, 3)], number: number,
      day: try #require(CalendarDay(iso: iso)))
  }

  /// Ahead, behind, past the deadline: the cases of `docs/reports.md`.
  private static let cases: [(title: String, day: String, installed: [Int])] = [
    ("Kịp hạn", "2021-05-28", [39, 30, 35]), ("Không kịp hạn", "2021-05-28", [12, 5, 0]),
    ("Quá hạn", "2021-06-02", [39, 38, 40]),
  ]

  @Test func `the paragraphs are those of the documents`() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/reports.md")
    let kept = try String(contentsOf: page, encoding: .utf8)
    for example in Self.cases {
      let report = try Self.official(example.day, installed: example.installed)
      let text =
        "### \(example.title)\n\n"
        + report.paragraphs.dropFirst().map { "> \($0)" }.joined(separator: "\n>\n")
      #expect(kept.contains(text), "\(text)")
    }
  }

  @Test func `every number of the paragraphs stands in the table or below it`() throws {
    for example in Self.cases {
      let report = try Self.official(example.day, installed: example.installed)
      let shown = Set(report.rows.flatMap(\.cells) + report.figures.map(\.value))
      for paragraph in report.paragraphs.dropFirst() {
        let words = paragraph.split { " ();%".contains($0) }.map { word in
          String(word).trimmingCharacters(in: .init(charactersIn: ".:,"))
        }
        for number in words where number.first?.isNumber == true && !number.contains("/") {
          #expect(shown.contains(number), "\(number) in: \(paragraph)")
        }
      }
    }
  }

  @Test(arguments: [
    ("2021-06-05", "ngày 05 tháng 6 năm 2021"), ("2021-02-10", "ngày 10 tháng 02 năm 2021"),
    ("2021-10-31", "ngày 31 tháng 10 năm 2021"),
  ]) func `days are written as the decree has it`(iso: String, text: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    let report = OfficialReport(
      try Self.progress("2021-05-28", installed: [1, 2, 3]), obstacles: [], number: nil, day: day)
    #expect(report.placeAndDay == "Quận 7, \(text)")
  }

  @Test func `a unit without any report has no share`() throws {
    let day = try #require(CalendarDay(iso: "2021-05-28"))
    var tally = ProgressTally()
    (tally.enrolled, tally.classes) = (40, 2)
    let report = ProgressReport(
      campaign: .letter301, school: nil, asOf: day, isPractice: false, grouping: .school,
      blocks: [
        ProgressReport.Block(
          .level(.primary), [ProgressReport.Row(name: "TH Hoa Sen", tally: tally)], order: .worst)
      ])
    let cells = OfficialReport(report, obstacles: [], number: nil, day: day).rows[1].cells
    #expect(cells[7] == "-")
    #expect(cells[10] == "chưa báo cáo")
  }

  @Test func `the page escapes what names hold, and has no script`() throws {
    var progress = try Self.progress("2021-05-28", installed: [1, 2, 3])
    progress = ProgressReport(
      campaign: progress.campaign, school: "TH <b>&\"Hoa\"</b>", asOf: progress.asOf,
      isPractice: false, grouping: .school, blocks: progress.blocks)
    let report = OfficialReport(progress, obstacles: [], number: nil, day: progress.asOf)
    let page = OfficialReportHTML(report, chart: ChartBar.bars(progress)).text
    #expect(page.contains("&lt;B&gt;") || page.contains("&lt;b&gt;"))
    #expect(!page.contains("<b>&\"Hoa"))
    #expect(!page.lowercased().contains("<script"))
  }
}

struct OfficialReportPDFTests {
  @Test func `the text of the PDF can be searched and copied`() throws {
    let report = try OfficialReportTests.official("2021-05-28", installed: [39, 30, 35])
    let text = try text(of: OfficialReportPDF(report).data)
    for wanted in [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "THCS Hoa Phượng",
      "BÁO CÁO", "GIÁM ĐỐC", "Nơi nhận:", "86,66",
    ] {
      #expect(text.contains(wanted), "\(wanted)")
    }
  }

  @Test func `every Vietnamese letter comes back out of the PDF`() throws {
    var progress = try OfficialReportTests.progress("2021-05-28", installed: [1, 2, 3])
    let letters =
      "ăằẳẵắặâầẩẫấậđêềểễếệôồổỗốộơờởỡớợưừửữứựỳỷỹýỵĂẰẲẴẮẶÂẦẨẪẤẬĐÊỀỂỄẾỆÔỒỔỖỐỘƠỜỞỠỚỢƯỪỬỮỨỰỲỶỸÝỴ"
    progress = ProgressReport(
      campaign: progress.campaign, school: letters, asOf: progress.asOf, isPractice: false,
      grouping: .school, blocks: progress.blocks)
    let report = OfficialReport(progress, obstacles: [], number: nil, day: progress.asOf)
    let text = try text(of: OfficialReportPDF(report).data).precomposedStringWithCanonicalMapping
    for letter in letters { #expect(text.contains(letter), "\(letter)") }
  }

  @Test func `a long table goes on with its header, and pages are numbered from the second`() throws
  {
    let progress = try OfficialReportTests.progress("2021-05-28", installed: [1, 2, 3])
    let rows = (1...60).map { number in
      ProgressReport.Row(name: "TH Hoa Sen \(number)", tally: progress.total)
    }
    let long = ProgressReport(
      campaign: progress.campaign, school: nil, asOf: progress.asOf, isPractice: false,
      grouping: .school, blocks: [ProgressReport.Block(.level(.primary), rows, order: .name)])
    let report = OfficialReport(long, obstacles: [], number: nil, day: progress.asOf)
    let pages = try text(of: OfficialReportPDF(report).data).split(separator: "\u{C}")
    #expect(pages.count >= 3)
    #expect(pages.prefix(3).allSatisfy { $0.contains("Tên trường") })
    #expect(pages[1].trimmingCharacters(in: .whitespacesAndNewlines).hasPrefix("2"))
    #expect(!pages[0].trimmingCharacters(in: .whitespacesAndNewlines).hasPrefix("1\n"))
  }

  /// What a reader of the PDF gets when the text is copied.
  private func text(of pdf: Data) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("report-\(UUID().uuidString).pdf")
    try pdf.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/pdftotext")
    process.arguments = ["-layout", file.path, "-"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
