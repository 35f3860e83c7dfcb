import CampaignPrint
import CampaignReports
import Foundation
import SchoolCampaign
import Testing

/// The layout of decree 30/2020/NĐ-CP, Annex I, measured in the finished PDF: the table of `docs/reports.md`, rule by rule.
struct DecreeLayoutTests {
  private static let millimetre = 72 / 25.4

  private func page() throws -> PrintedPages {
    try PrintedPages(
      OfficialReportPDF(
        OfficialReportTests.official("2021-05-28", installed: [39, 30, 35], number: "5/BC-BHXH")
      ).data)
  }

  @Test func `the page is A4, upright, and its margins are kept`() throws {
    let page = try page()
    #expect((594...596).contains(page.width) && (841...842).contains(page.height))
    let onFirst = page.lines.filter { $0.page == 1 }
    let left = try #require(onFirst.map(\.left).min())
    let right = try #require(onFirst.map { $0.left + $0.width }.max())
    let top = try #require(onFirst.map(\.top).min())
    let bottom = try #require(onFirst.map { $0.top + $0.size }.max())
    #expect(left >= 30 * Self.millimetre - 1 && left <= 35 * Self.millimetre)
    #expect(page.width - right >= 15 * Self.millimetre - 1)
    #expect(top >= 20 * Self.millimetre - 1 && top <= 25 * Self.millimetre)
    #expect(page.height - bottom >= 20 * Self.millimetre - 1)
  }

  @Test(arguments: [
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12...13, true, false),
    ("Độc lập - Tự do - Hạnh phúc", 13...14, true, false),
    ("BẢO HIỂM XÃ HỘI TP. HỒ CHÍ MINH", 12...13, false, false),
    ("BẢO HIỂM XÃ HỘI QUẬN 7", 12...13, true, false), ("Số: 05/BC-BHXH", 13...13, false, false),
    ("Quận 7, ngày 28 tháng 5 năm 2021", 13...14, false, true), ("BÁO CÁO", 13...14, true, false),
    ("Tiến độ cài đặt và sử dụng ứng dụng VssID cho học sinh", 13...14, true, false),
    ("GIÁM ĐỐC", 13...14, true, false), ("Nơi nhận:", 12...12, true, true),
    ("- Như trên;", 11...11, false, false), ("- Lưu: VT, Tổ Thu.", 11...11, false, false),
  ]) func `each part has its size and weight`(
    text: String, size: ClosedRange<Int>, isBold: Bool, isItalic: Bool
  ) throws {
    let line = try #require(try page().lines.first { $0.text == text }, "\(text)")
    #expect(size.contains(Int(line.size)))
    #expect(line.isBold == isBold)
    #expect(line.isItalic == isItalic)
  }

  @Test func `the body has 13 to 14 points, black, and its first lines are indented`() throws {
    let page = try page()
    let first = try #require(page.lines.first { $0.text.hasPrefix("Thực hiện Công văn") })
    #expect((13...14).contains(Int(first.size)))
    let indent = (first.left - 30 * Self.millimetre) / Self.millimetre
    #expect(abs(indent - 12.7) < 0.5)
    let next = try #require(page.lines.first { $0.page == 1 && $0.top > first.top + 5 })
    #expect(abs(next.left - 30 * Self.millimetre) < 1.5)
    #expect(page.colours == ["#000000"])
    #expect(
      page.fonts.allSatisfy { $0.contains("LiberationSerif") || $0.contains("TimesNewRoman") })
  }

  @Test func `issuer and national title stand side by side, number and day below them`() throws {
    let lines = try page().lines
    func line(_ text: String) throws -> PrintedPages.Line {
      try #require(lines.first { $0.text == text }, "\(text)")
    }
    let (nation, above) = (
      try line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), try line("BẢO HIỂM XÃ HỘI TP. HỒ CHÍ MINH")
    )
    #expect(nation.top == above.top && above.left + above.width < nation.left)
    #expect(try line("Số: 05/BC-BHXH").top > line("BẢO HIỂM XÃ HỘI QUẬN 7").top)
    #expect(
      try line("Quận 7, ngày 28 tháng 5 năm 2021").top > line("Độc lập - Tự do - Hạnh phúc").top)
    let (signer, recipients) = (try line("GIÁM ĐỐC"), try line("Nơi nhận:"))
    #expect(abs(signer.top - recipients.top) <= 2 && signer.left > recipients.left + 150)
  }

  @Test func `titles are centred`() throws {
    for text in ["BÁO CÁO", "Tiến độ cài đặt và sử dụng ứng dụng VssID cho học sinh"] {
      let line = try #require(try page().lines.first { $0.text == text })
      let middle = line.left + line.width / 2
      #expect(abs(middle - (30 + 165 / 2) * Self.millimetre) < 4)
    }
  }

  @Test func `pages are numbered in the upper margin from the second on`() throws {
    let page = try PrintedPages(OfficialReportPDF(OfficialReportTests.long()).data)
    let inMargin = page.lines.filter { $0.top < 18 * Self.millimetre }
    #expect(inMargin.map(\.text).prefix(2) == ["2", "3"])
    #expect(!inMargin.contains { $0.page == 1 })
    for line in inMargin {
      #expect((13...14).contains(Int(line.size)) && Int(line.text) != nil)
      #expect(abs(line.left + line.width / 2 - (30 + 165 / 2) * Self.millimetre) < 4)
    }
  }

  @Test func `an annex has its heading, title and reference`() throws {
    let page = try PrintedPages(
      OfficialReportPDF(OfficialAnnexTests.official([.silent])).data)
    let heading = try #require(page.lines.first { $0.text == "PHỤ LỤC" })
    #expect(heading.isBold && heading.size == 14)
    let title = try #require(page.lines.first { $0.text.hasPrefix("DANH SÁCH LỚP CHƯA BÁO CÁO") })
    #expect(title.isBold && (13...14).contains(Int(title.size)))
    let reference = try #require(
      page.lines.first { $0.text.hasPrefix("(Kèm theo Báo cáo số 05/BC-BHXH") })
    #expect(reference.isItalic && !reference.isBold)
  }
}

/// What a PDF's pages show, as poppler's `pdftohtml` reads them.
struct PrintedPages {
  /// Words that stand side by side.
  struct Line {
    let page: Int
    /// In points from the upper left corner.
    let top, left: Double
    fileprivate(set) var width: Double
    let size: Double
    let isBold, isItalic: Bool
    fileprivate(set) var text: String
  }

  private(set) var lines: [Line] = []
  private(set) var width = 0.0
  private(set) var height = 0.0
  private(set) var colours: Set<String> = []
  private(set) var fonts: Set<String> = []

  init(_ pdf: Data) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("layout-\(UUID().uuidString).pdf")
    try pdf.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/pdftohtml")
    process.arguments = ["-xml", "-zoom", "1", "-i", "-stdout", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    var page = 0
    var sizes: [Int: Double] = [:]
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      if line.contains("<page ") {
        page += 1
        width = Self.number("width", line)
        height = Self.number("height", line)
      } else if line.contains("<fontspec ") {
        sizes[Int(Self.number("id", line))] = Self.number("size", line)
        colours.insert(Self.value("color", line))
        fonts.insert(Self.value("family", line))
      } else if line.contains("<text ") {
        add(String(line), page, sizes)
      }
    }
  }

  private mutating func add(_ line: String, _ page: Int, _ sizes: [Int: Double]) {
    guard let start = line.firstIndex(of: ">") else { return }
    let content = line[line.index(after: start)...].replacing("</text>", with: "")
    let (isBold, isItalic) = (content.contains("<b>"), content.contains("<i>"))
    var text = String(content)
    for tag in ["<b>", "</b>", "<i>", "</i>"] { text = text.replacing(tag, with: "") }
    let (top, left, width) = (
      Self.number("top", line), Self.number("left", line), Self.number("width", line)
    )
    let size = sizes[Int(Self.number("font", line))] ?? 0
    if let last = lines.last, last.page == page, abs(last.top - top) <= 1,
      abs(last.left + last.width - left) <= 2, last.size == size
    {
      lines[lines.count - 1].text += text
      lines[lines.count - 1].width = left + width - last.left
      return
    }
    lines.append(
      Line(
        page: page, top: top, left: left, width: width, size: size, isBold: isBold,
        isItalic: isItalic, text: text))
  }

  private static func value(_ name: String, _ line: some StringProtocol) -> String {
    let parts = String(line).split(separator: " \(name)=\"", maxSplits: 1)
    return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : ""
  }

  private static func number(_ name: String, _ line: some StringProtocol) -> Double {
    Double(value(name, line)) ?? -1
  }
}
