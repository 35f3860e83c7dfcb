import SchoolCampaign

/// The official report as one page of HTML without scripts or outside parts; printed, it looks like the PDF.
public struct OfficialReportHTML {
  /// The page.
  public let text: String

  /// The page of a report, with its charts and annexes.
  public init(_ report: OfficialReport) {
    var page = Page()
    page.add("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\">")
    page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    page.add(PaperKind.report.generator)
    page.add("<title>", report.subject, "</title><style>\(Self.style)</style></head><body><main>")
    page.add("<header><div class=\"office\"><p>", report.parentOffice, "</p>")
    page.add("<p class=\"issuer\">", report.office, "</p>")
    page.add(prose: "<p>", report.number, "</p></div>")
    page.add("<div class=\"nation\"><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p>")
    page.add("<p class=\"motto\">Độc lập - Tự do - Hạnh phúc</p>")
    page.add(prose: "<p><i>", report.placeAndDay, "</i></p></div></header>")
    page.add("<h1>BÁO CÁO<br>", report.subject, "</h1>")
    if report.isPractice {
      page.add("<p class=\"centre\"><i>(Bản thực hành: ngày báo cáo được đặt bằng tay)</i></p>")
    }
    if !report.addressee.isEmpty {
      page.add("<p class=\"centre\">Kính gửi: ", report.addressee, "</p>")
    }
    Self.addBody(report.paragraphs, to: &page)
    Self.addTable(report.table, "Bảng số liệu", to: &page)
    for note in report.footnotes { page.add(prose: "<p class=\"note\">", note, "</p>") }
    Self.addBody([report.figures], to: &page)
    if !report.remarks.isEmpty {
      page.add("<p class=\"body\"><b>", OfficialReport.remarksHeading, "</b></p>")
      Self.addBody(report.remarks, to: &page)
    }
    page.add(prose: "<p class=\"body end\">", report.closing, "</p>")
    page.add("<footer><div class=\"recipients\"><p><b><i>Nơi nhận:</i></b></p><ul>")
    for (place, recipient) in report.recipients.enumerated() {
      page.add("<li>- ", recipient + (place == report.recipients.count - 1 ? "." : ";"), "</li>")
    }
    page.add("</ul></div><div class=\"signer\"><p><b>", report.signerPost, "</b></p>")
    page.add(
      "<p class=\"name\"><b>", report.signerName, "</b></p></div></footer>")
    for annex in report.annexes { Self.addAnnex(annex, to: &page) }
    let annexed = report.annexes.contains { if case .charts = $0.content { true } else { false } }
    if !annexed, !report.charts.isEmpty {
      page.add("<section class=\"annex\"><h2>BIỂU ĐỒ TIẾN ĐỘ</h2>")
      for chart in report.charts { Self.addChart(chart, to: &page) }
      page.add("</section>")
    }
    page.add("</main></body></html>")
    text = page.text
  }

  private static func addBody(_ paragraphs: [String], to page: inout Page) {
    for paragraph in paragraphs { page.add(prose: "<p class=\"body\">", paragraph, "</p>") }
  }

  private static func addTable(
    _ table: OfficialTable, _ name: String, to page: inout Page
  ) {
    page.add(
      "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"", name,
      "\"><table><thead><tr>")
    for column in table.columns { page.add("<th scope=\"col\">", column.heading, "</th>") }
    page.add("</tr></thead><tbody>")
    for row in table.rows {
      page.add("<tr class=\"\(row.kind)\">")
      if row.kind == .block {
        page.add("<td class=\"centre\">", row.cells[0], "</td>")
        page.add(
          "<th scope=\"row\" colspan=\"\(table.columns.count - 1)\">", row.cells[1], "</th></tr>")
        continue
      }
      for (place, cell) in row.cells.enumerated() {
        if place == 1 {
          page.add("<th scope=\"row\">", cell, "</th>")
        } else {
          page.add(
            table.columns[place].alignment == .right
              ? "<td>" : "<td class=\"\(table.columns[place].alignment)\">", cell, "</td>")
        }
      }
      page.add("</tr>")
    }
    page.add("</tbody></table></div>")
  }

  private static func addChart(_ chart: ChartDrawing, to page: inout Page) {
    page.add("<figure><figcaption>", chart.title, "</figcaption>")
    page.add(
      "<svg viewBox=\"0 0 \(Self.text(ChartDrawing.width)) \(Self.text(chart.height))\" role=\"img\" aria-label=\"",
      chart.title + ". " + chart.summary, "\">")
    for shape in chart.shapes {
      switch shape {
      case .box(let x, let y, let width, let height, let isFilled):
        page.add(
          "<rect class=\"\(isFilled ? "done" : "whole")\" x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" "
            + "width=\"\(Self.text(width))\" height=\"\(Self.text(height))\"/>")
      case .line(let points, let width, let isDashed):
        let path = points.map { "\(Self.text($0.x)),\(Self.text($0.y))" }.joined(separator: " ")
        page.add(
          "<polyline points=\"\(path)\" stroke-width=\"\(Self.text(width))\""
            + (isDashed ? " stroke-dasharray=\"1.5 1\"" : "") + "/>")
      case .text(let text, let point, let anchor):
        page.add(
          "<text x=\"\(Self.text(point.x))\" y=\"\(Self.text(point.y))\" text-anchor=\"\(anchor)\">",
          text,
          "</text>")
      }
    }
    page.add("</svg></figure>")
  }

  /// A length with at most two decimals.
  private static func text(_ length: Double) -> String {
    let hundredths = Int((length * 100).rounded())
    return "\(hundredths / 100)"
      + (hundredths % 100 == 0 ? "" : ".\(String(hundredths % 100 + 100).dropFirst())")
  }

  private static func addAnnex(_ annex: OfficialAnnex, to page: inout Page) {
    page.add("<section class=\"annex\"><h2>", annex.heading, "</h2>")
    page.add("<p class=\"annexTitle\">", annex.title, "</p>")
    page.add(prose: "<p class=\"centre\"><i>", annex.reference, "</i></p>")
    switch annex.content {
    case .table(let table): addTable(table, annex.title, to: &page)
    case .charts(let charts): for chart in charts { addChart(chart, to: &page) }
    }
    page.add("</section>")
  }

  private static let style = """
    @page{size:A4;margin:20mm 15mm 20mm 30mm}
    body{font:13pt/1.3 "Times New Roman","Liberation Serif",Tinos,serif;color:#000;background:#fff;margin:0}
    main{max-width:180mm;margin:0 auto;padding:8px}
    header,footer{display:flex;justify-content:space-between;gap:8px}
    header p,footer p{margin:0;text-align:center}header{font-size:12pt}
    .office{width:42%}.nation{width:57%}.issuer{font-weight:bold}
    .issuer::after{content:"";display:block;width:40%;margin:1px auto 4px;border-bottom:1px solid #000}
    .motto{font-size:1.08em;font-weight:bold}
    .motto::after{content:"";display:block;width:55%;margin:1px auto 4px;border-bottom:1px solid #000}
    h1{font-size:14pt;text-align:center;margin:18px 0 6px}
    .centre{text-align:center}.body{text-align:justify;text-indent:12.7mm;margin:6pt 0}
    table{border-collapse:collapse;width:100%;font-size:11pt}
    th,td{border:1px solid #000;padding:2px 3px;text-align:right}
    thead{display:table-header-group}thead th{text-align:center;font-size:10pt}
    tbody th,td.left{text-align:left;font-weight:normal}td.centre{text-align:center}
    tr{break-inside:avoid}.block th,.block td,.subtotal th,.subtotal td,.total th,.total td{font-weight:bold}
    .keep{white-space:nowrap}.end{break-after:avoid}.note{font-size:11pt;font-style:italic;margin:2px 0}
    .annex{break-before:page;margin-top:24px}h2,.annexTitle{font-size:14pt;font-weight:bold;text-align:center;margin:6px 0 0}
    figure{margin:12px 0;break-inside:avoid}figcaption{font-weight:bold}
    svg{width:100%;height:auto;font-size:3.4px}.whole{fill:#fff;stroke:#000;stroke-width:.2}.done{fill:#333}
    polyline{fill:none;stroke:#000}
    footer{margin-top:14px;break-inside:avoid;break-before:avoid}.recipients p{text-align:left}
    .recipients ul{list-style:none;margin:0;padding:0;font-size:11pt}.recipients{width:48%}.signer{width:48%}
    .name{padding-top:25mm}
    @media(max-width:600px){
    header{font-size:8pt}.wide{overflow-x:auto}body{font-size:12pt}tbody th{min-width:9em}.block th{position:sticky;left:0}}
    @media print{main{max-width:none;padding:0}}
    """
}

/// A page of HTML while it is written.
private struct Page {
  private(set) var text = ""

  /// Adds markup.
  mutating func add(_ markup: String) { text += markup + "\n" }

  /// Adds a text between two pieces of markup, its signs escaped.
  mutating func add(_ before: String, _ content: String, _ after: String) {
    text += before
    add(content[...])
    text += after + "\n"
  }

  /// Adds prose, in which no line ends within a number, a day or a paper's number.
  mutating func add(prose before: String, _ content: String, _ after: String) {
    text += before
    var place = content.startIndex
    for range in UnbrokenText.ranges(in: content) {
      add(content[place..<range.lowerBound])
      text += "<span class=\"keep\">"
      add(content[range])
      text += "</span>"
      place = range.upperBound
    }
    add(content[place...])
    text += after + "\n"
  }

  private mutating func add(_ content: Substring) {
    for character in content {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
  }

  mutating func add(
    _ before: String, _ first: String, _ between: String, _ second: String, _ after: String
  ) {
    add(before, first, "")
    add(between, second, after)
  }
}
