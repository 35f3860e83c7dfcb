import SchoolCampaign

/// The official report as one page of HTML without scripts or outside parts; printed, it looks like the PDF.
public struct OfficialReportHTML {
  /// The page.
  public let text: String

  /// The page of a report, with a chart of its units.
  public init(_ report: OfficialReport, chart: [ChartBar]) {
    var page = Page()
    page.add("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\">")
    page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    page.add("<title>", report.subject, "</title><style>\(Self.style)</style></head><body><main>")
    page.add("<header><div class=\"office\"><p>", report.parentOffice, "</p>")
    page.add("<p class=\"issuer\">", report.office, "</p><p>", report.number, "</p></div>")
    page.add("<div class=\"nation\"><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p>")
    page.add("<p class=\"motto\">Độc lập - Tự do - Hạnh phúc</p>")
    page.add("<p><i>", report.placeAndDay, "</i></p></div></header>")
    page.add("<h1>BÁO CÁO<br>", report.subject, "</h1>")
    if report.isPractice {
      page.add("<p class=\"centre\"><i>(Bản thực hành: ngày báo cáo được đặt bằng tay)</i></p>")
    }
    if !report.addressee.isEmpty {
      page.add("<p class=\"centre\">Kính gửi: ", report.addressee, ".</p>")
    }
    for paragraph in report.paragraphs { page.add("<p class=\"body\">", paragraph, "</p>") }
    Self.addTable(report, to: &page)
    page.add(
      "<p class=\"figures\">",
      report.figures.map { "\($0.name): \($0.value)" }.joined(separator: "; ") + ".", "</p>")
    for note in report.footnotes { page.add("<p class=\"note\">", note, "</p>") }
    Self.addChart(chart, to: &page)
    page.add("<footer><div class=\"recipients\"><p><b><i>Nơi nhận:</i></b></p><ul>")
    for (place, recipient) in report.recipients.enumerated() {
      page.add("<li>- ", recipient + (place == report.recipients.count - 1 ? "." : ";"), "</li>")
    }
    page.add("</ul></div><div class=\"signer\"><p><b>", report.signerPost, "</b></p>")
    page.add(
      "<p class=\"name\"><b>", report.signerName, "</b></p></div></footer></main></body></html>\n")
    text = page.text
  }

  private static func addTable(_ report: OfficialReport, to page: inout Page) {
    page.add(
      "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng số liệu\"><table><thead><tr>"
    )
    for column in report.columns { page.add("<th scope=\"col\">", column, "</th>") }
    page.add("</tr></thead><tbody>")
    for row in report.rows {
      page.add("<tr class=\"\(row.kind)\">")
      for (place, cell) in row.cells.enumerated() {
        if place == 1 {
          page.add("<th scope=\"row\">", cell, "</th>")
        } else {
          page.add("<td>", cell, "</td>")
        }
      }
      page.add("</tr>")
    }
    page.add("</tbody></table></div>")
  }

  /// Bars that read in black and white: filled for what is done, framed for the whole.
  private static func addChart(_ bars: [ChartBar], to page: inout Page) {
    if bars.isEmpty { return }
    page.add("<figure><figcaption>Tỷ lệ đã cài đặt theo đơn vị (%)</figcaption>")
    let height = bars.count * 22
    page.add(
      "<svg viewBox=\"0 0 700 \(height)\" role=\"img\" aria-label=\"Biểu đồ tỷ lệ đã cài đặt\">")
    for (place, bar) in bars.enumerated() {
      let y = place * 22
      page.add("<text x=\"235\" y=\"\(y + 15)\" text-anchor=\"end\">", bar.name, "</text>")
      page.add("<rect class=\"whole\" x=\"245\" y=\"\(y + 4)\" width=\"380\" height=\"14\"/>")
      page.add(
        "<rect class=\"done\" x=\"245\" y=\"\(y + 4)\" width=\"\(bar.basisPoints * 380 / 10_000)\" height=\"14\"/>"
      )
      page.add("<text x=\"635\" y=\"\(y + 15)\">", bar.label, "</text>")
    }
    page.add("</svg></figure>")
  }

  private static let style = """
    @page{size:A4;margin:20mm 15mm 20mm 30mm}
    body{font:13pt/1.3 "Times New Roman","Liberation Serif",Tinos,serif;color:#000;background:#fff;margin:0}
    main{max-width:180mm;margin:0 auto;padding:8px}
    header,footer{display:flex;justify-content:space-between;gap:8px}
    header p,footer p{margin:0;text-align:center}header{font-size:12pt}
    .office{width:42%}.nation{width:57%}.issuer{font-weight:bold}
    .issuer::after{content:"";display:block;width:40%;margin:1px auto 4px;border-bottom:1px solid #000}
    .motto{font-size:13pt;font-weight:bold}
    .motto::after{content:"";display:block;width:55%;margin:1px auto 4px;border-bottom:1px solid #000}
    h1{font-size:14pt;text-align:center;margin:18px 0 6px}
    .centre{text-align:center}.body{text-align:justify;text-indent:12.7mm;margin:6pt 0}
    table{border-collapse:collapse;width:100%;font-size:11pt}
    th,td{border:1px solid #000;padding:2px 3px;text-align:right}
    thead{display:table-header-group}thead th{text-align:center;font-size:10pt}
    tbody th{text-align:left;font-weight:normal}td:first-child,td:last-child{text-align:center}
    tr{break-inside:avoid}.block th,.block td,.subtotal th,.subtotal td,.total th,.total td{font-weight:bold}
    .figures{font-size:12pt}.note{font-size:11pt;font-style:italic;margin:2px 0}
    figure{margin:12px 0;break-inside:avoid}figcaption{font-weight:bold}
    svg{width:100%;height:auto;font-size:13px}.whole{fill:#fff;stroke:#000}.done{fill:#333}
    footer{margin-top:14px;break-inside:avoid}.recipients p{text-align:left}
    .recipients ul{list-style:none;margin:0;padding:0;font-size:11pt}.recipients{width:48%}.signer{width:48%}
    .name{padding-top:25mm}
    @media(max-width:600px){header{font-size:9pt}.wide{overflow-x:auto}body{font-size:12pt}}
    @media print{main{max-width:none;padding:0}}
    """
}

/// A bar of a chart: a unit and its share.
public struct ChartBar: Hashable, Sendable {
  /// The unit.
  public let name: String
  /// The share in hundredths of a percent.
  public let basisPoints: Int
  /// What stands beside the bar.
  public let label: String

  /// The bars of a report, the units that have a share.
  public static func bars(_ report: ProgressReport) -> [ChartBar] {
    let words = Wording(.vietnamese)
    // A unit that has not reported is not at 0 %.
    let rows = report.blocks.flatMap(\.rows).filter {
      $0.tally.classesReported > 0 || $0.tally.installed > 0
    }
    return rows.compactMap { row in
      row.tally.share.basisPoints.map { points in
        ChartBar(
          name: Level(rawValue: row.name).map(words.name) ?? row.name, basisPoints: points,
          label: words.percent(row.tally.share))
      }
    }
  }
}

/// A page of HTML while it is written.
private struct Page {
  private(set) var text = ""

  /// Adds markup.
  mutating func add(_ markup: String) { text += markup + "\n" }

  /// Adds a text between two pieces of markup, its signs escaped.
  mutating func add(_ before: String, _ content: String, _ after: String) {
    text += before
    for character in content {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
    text += after + "\n"
  }

  mutating func add(
    _ before: String, _ first: String, _ between: String, _ second: String, _ after: String
  ) {
    add(before, first, "")
    add(between, second, after)
  }
}
