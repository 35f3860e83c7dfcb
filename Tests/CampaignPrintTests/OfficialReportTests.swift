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
      .init(obstacles: [ObstacleCount(.noSMS, 7), ObstacleCount(.photoRejected, 3)]),
      number: number,
      day: try #require(CalendarDay(iso: iso)))
  }

  /// A report of sixty schools, on several pages.
  static func long() throws -> OfficialReport {
    let progress = try progress("2021-05-28", installed: [1, 2, 3])
    let rows = (1...60).map { number in
      ProgressReport.Row(name: "TH Hoa Sen \(number)", tally: progress.total)
    }
    let long = ProgressReport(
      campaign: progress.campaign, school: nil, asOf: progress.asOf, isPractice: false,
      grouping: .school, blocks: [ProgressReport.Block(.level(.primary), rows, order: .name)])
    return OfficialReport(long, .init(obstacles: []), number: nil, day: progress.asOf)
  }

  /// Ahead, behind, past the deadline: the cases of `docs/reports.md`.
  private static let cases: [(title: String, day: String, installed: [Int])] = [
    ("Đúng tiến độ", "2021-05-28", [39, 30, 35]), ("Nguy cơ không đạt", "2021-05-28", [12, 5, 0]),
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
        + (report.paragraphs.dropFirst() + [report.figures]).map { "> \($0)" }.joined(
          separator: "\n>\n")
      #expect(kept.contains(text), "\(text)")
    }
  }

  @Test func `every number of the paragraphs stands in the table or is a figure of the report`()
    throws
  {
    for example in Self.cases {
      let report = try Self.official(example.day, installed: example.installed)
      let progress = try Self.progress(example.day, installed: example.installed)
      let shown = Set(report.table.rows.flatMap(\.cells) + Self.figures(progress))
      for paragraph in report.paragraphs.dropFirst() + [report.figures] {
        let words = paragraph.split { " ();%".contains($0) }.map { word in
          String(word).trimmingCharacters(in: .init(charactersIn: ".:,"))
        }
        for number in words where number.first?.isNumber == true && !number.contains("/") {
          #expect(shown.contains(number), "\(number) in: \(paragraph)")
        }
      }
    }
  }

  /// What the table leaves open: on time or late, how fast, how long, and what is in the way.
  private static func figures(_ report: ProgressReport) -> [String] {
    let (words, total, pace) = (Wording(.vietnamese), report.total, report.pace)
    return [total.onTime, total.late, total.approved, abs(pace.daysLeft), 7, 3].map(words.number)
      + [pace.soFar, pace.needed ?? 0].map(words.hundredths)
  }

  @Test(arguments: [
    ("2021-06-05", "ngày 05 tháng 6 năm 2021"), ("2021-02-10", "ngày 10 tháng 02 năm 2021"),
    ("2021-10-31", "ngày 31 tháng 10 năm 2021"),
  ]) func `days are written as the decree has it`(iso: String, text: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    let report = OfficialReport(
      try Self.progress("2021-05-28", installed: [1, 2, 3]), .init(obstacles: []), number: nil,
      day: day)
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
    let cells = OfficialReport(report, .init(obstacles: []), number: nil, day: day).table.rows[1]
      .cells
    #expect(cells[7] == "-")
    #expect(cells[10] == "chưa báo cáo")
  }

  @Test func `the page escapes what names hold, and has no script`() throws {
    var progress = try Self.progress("2021-05-28", installed: [1, 2, 3])
    progress = ProgressReport(
      campaign: progress.campaign, school: "TH <b>&\"Hoa\"</b>", asOf: progress.asOf,
      isPractice: false, grouping: .school, blocks: progress.blocks)
    let report = OfficialReport(progress, .init(obstacles: []), number: nil, day: progress.asOf)
    let page = OfficialReportHTML(report).text
    #expect(page.contains("&lt;B&gt;") || page.contains("&lt;b&gt;"))
    #expect(!page.contains("<b>&\"Hoa"))
    #expect(!page.lowercased().contains("<script"))
  }
}

struct OfficialAnnexTests {
  /// A report with classes, obstacles and a way to the deadline, whose figures belong together.
  static func official(
    _ kinds: Set<OfficialAnnex.Kind>, school: String? = nil
  ) throws -> OfficialReport {
    let day = try #require(CalendarDay(iso: "2021-05-28"))
    let units = try OfficialReportTests.progress("2021-05-28", installed: [39, 30, 0])
    let blocks = units.blocks.flatMap(\.rows).map { row in
      var (first, second) = (row.tally, ProgressTally())
      (first.enrolled, first.classes, second.enrolled, second.classes) = (39, 1, 1, 1)
      first.classesReported = row.tally.installed > 0 ? 1 : 0
      second.classesReported = row.tally.installed > 0 ? 1 : 0
      return ProgressReport.Block(
        .school(row.name),
        [
          ProgressReport.Row(
            name: "6/1", tally: first, teacherName: "Cô Lan", silentSince: units.campaign.startDay),
          ProgressReport.Row(name: "6/2", tally: second, silentSince: units.campaign.startDay),
        ], order: .name)
    }
    let classes = ProgressReport(
      campaign: units.campaign, school: school, asOf: day, isPractice: false, grouping: .class,
      blocks: blocks)
    let report = ProgressReport(
      campaign: units.campaign, school: school, asOf: day, isPractice: false, grouping: .school,
      blocks: units.blocks)
    let spans = [(day: 18_772, until: 1_000_000, count: 39), (18_774, 1_000_000, 30)]
    return OfficialReport(
      report,
      .init(
        obstacles: [ObstacleCount(.noSMS, 7), ObstacleCount(.photoRejected, 3)], classes: classes,
        burnUp: BurnUp(spans, campaign: units.campaign, asOf: day, eligible: 120)),
      number: "5/BC-BHXH", day: day, annexes: kinds)
  }

  private func table(_ kind: OfficialAnnex.Kind, school: String? = nil) throws -> OfficialTable {
    let annex = try #require(Self.official([kind], school: school).annexes.first)
    guard case .table(let table) = annex.content else { throw CampaignError.corrupt }
    return table
  }

  @Test func `the classes add up to the report's total`() throws {
    let report = try Self.official([.classes])
    let rows = try table(.classes).rows
    let total = try #require(rows.last)
    let wanted = try #require(report.table.rows.last)
    #expect(Array(total.cells[2...4]) == Array(wanted.cells[3...5]))
    #expect(total.cells[6] == wanted.cells[6])
    let sum = rows.filter { $0.kind == .unit }.compactMap { Int($0.cells[2]) }.reduce(0, +)
    #expect(String(sum) == total.cells[2])
  }

  @Test func `every missing student stands in one row of the obstacles`() throws {
    let rows = try table(.obstacles).rows
    let counts = rows.map { Int($0.cells[2]) ?? -1 }
    #expect(counts.dropLast().reduce(0, +) == counts.last)
    #expect(counts.last == 51)
  }

  @Test func `the silent classes are as many as the report counts`() throws {
    let report = try Self.official([.silent])
    let rows = try table(.silent).rows
    let never = rows.prefix { $0.cells[0] != "B" }
    #expect(never.count { $0.kind == .unit } == 2)
    #expect(rows.filter { $0.kind == .block }.map { $0.cells[0] } == ["A", "B"])
    #expect(report.paragraphs.contains { $0.hasPrefix("Còn 1 trên 6 lớp") })
  }

  @Test func `teachers are named in a school's papers only`() throws {
    #expect(try table(.classes).rows.allSatisfy { !$0.cells.contains("Cô Lan") })
    #expect(
      try table(.classes, school: "THCS Hoa Sen").rows.contains { $0.cells.contains("Cô Lan") })
  }

  @Test func `several annexes have Roman numbers, one has none`() throws {
    #expect(
      try Self.official([.charts, .classes]).annexes.map(\.heading) == ["PHỤ LỤC I", "PHỤ LỤC II"])
    #expect(try Self.official([.silent]).annexes.map(\.heading) == ["PHỤ LỤC"])
    #expect(try Self.official([.silent]).annexes[0].reference.contains("số 05/BC-BHXH"))
  }

  @Test func `the way to the deadline goes from day to day`() throws {
    let day = try #require(CalendarDay(iso: "2021-05-28"))
    let spans = [(day: 18_772, until: 18_774, count: 4), (18_774, 1_000_000, 3)]
    let burnUp = BurnUp(spans, campaign: .letter301, asOf: day, eligible: 10)
    #expect(burnUp.points.map(\.installed) == [0, 4, 4, 3, 3])
    #expect(burnUp.points.first?.day == Campaign.letter301.startDay)
  }

  @Test func `charts stay within the page, and say their figures`() throws {
    for chart in try Self.official([.charts]).charts {
      #expect(chart.summary.filter(\.isNumber).count > 2)
      for shape in chart.shapes {
        guard case .box(let x, let y, let width, let height, _) = shape else { continue }
        #expect(x >= 0 && y >= 0 && width >= 0)
        #expect(x + width <= ChartDrawing.width && y + height <= chart.height)
      }
    }
  }

  @Test func `a school's report is in the school's name`() throws {
    let report = try Self.official([], school: "THCS Hoa Sen")
    #expect(report.office == "THCS HOA SEN")
    #expect(report.parentOffice == "ỦY BAN NHÂN DÂN QUẬN 7")
    #expect(report.addressee == "Bảo hiểm xã hội Quận 7")
    #expect(report.signerPost == "HIỆU TRƯỞNG")
  }
}

struct OfficialReportPDFTests {
  @Test func `annexes begin pages of their own, and count them anew`() throws {
    let report = try OfficialAnnexTests.official(Set(OfficialAnnex.Kind.allCases))
    let pages = try text(of: OfficialReportPDF(report).data).split(separator: "\u{C}")
    let first = pages.map { page in
      page.split(separator: "\n").first?.trimmingCharacters(in: .whitespaces) ?? ""
    }
    #expect(
      first.filter { $0.hasPrefix("PHỤ LỤC") } == [
        "PHỤ LỤC I", "PHỤ LỤC II", "PHỤ LỤC III", "PHỤ LỤC IV",
      ])
    #expect(!first.contains("3"))
    let charts = try #require(pages.last)
    #expect(charts.contains("đã gửi tờ khai") && charts.contains("TH Hoa Sen"))
  }

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
    let report = OfficialReport(progress, .init(obstacles: []), number: nil, day: progress.asOf)
    let text = try text(of: OfficialReportPDF(report).data).precomposedStringWithCanonicalMapping
    for letter in letters { #expect(text.contains(letter), "\(letter)") }
  }

  @Test func `a long table goes on with its header, and pages are numbered from the second`() throws
  {
    let report = try OfficialReportTests.long()
    let pages = try text(of: OfficialReportPDF(report).data).split(separator: "\u{C}")
    #expect(pages.count >= 3)
    #expect(pages.prefix(3).allSatisfy { $0.contains("Trường") })
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
