import CXlsxWriter
import CampaignReports
import Foundation
import SchoolCampaign

/// The progress report as an Excel workbook: numbers and days as such, sums and shares as formulas, one sheet each for
/// the units, the classes and the obstacles.
public struct ReportWorkbook {
  /// The bytes of the `.xlsx` file.
  public let data: Data

  /// A workbook of a report.
  ///
  /// - Parameters:
  ///   - report: The units of the first sheet.
  ///   - classes: The classes, by school.
  ///   - obstacles: How many students have each open obstacle.
  /// - Throws: ``PrintError/drawing(_:)``, and what writing to the folder for temporary files throws.
  public init(
    _ report: ProgressReport, classes: ProgressReport, obstacles: [ObstacleCount]
  ) throws {
    data = try Workbook.data(as: .report) { book in
      let formats = CellFormats(book)
      UnitSheet(book, formats, report, name: "Tổng hợp").write()
      if report.grouping != .class { UnitSheet(book, formats, classes, name: "Theo lớp").write() }
      ObstacleSheet.write(book, formats, obstacles, missing: report.total.missing)
    }
  }
}

/// A sheet with a row a unit, subtotals and the total.
private struct UnitSheet {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>?
  private let formats: CellFormats
  private let report: ProgressReport
  private let words = Wording(.vietnamese)

  init(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ formats: CellFormats, _ report: ProgressReport,
    name: String
  ) {
    sheet = workbook_add_worksheet(book, name)
    self.formats = formats
    self.report = report
  }

  private static let headings = [
    "STT", "Đơn vị", "Số lớp", "Sĩ số", "Thuộc diện", "Đã gửi tờ khai", "Đã cài đặt", "Tỷ lệ",
    "Chưa cài đặt", "Lớp chưa báo cáo", "Nhận định",
  ]
  private static let firstRow: UInt32 = 4
  /// The column of what a class has left unsaid, the last one.
  private static let silenceColumn: UInt16 = 11
  private var tellsSilence: Bool { report.grouping == .class }

  func write() {
    layOut()
    worksheet_write_string(
      sheet, 0, 0, "TIẾN ĐỘ CÀI ĐẶT VSSID – \(report.campaign.officeName)", formats.title)
    worksheet_write_string(sheet, 1, 0, "Số liệu tính đến hết ngày", formats.title)
    // Days since 30/12/1899, as spreadsheets count.
    worksheet_write_number(sheet, 1, 4, Double(report.asOf.number + 25_569), formats.plainDay)
    let headings = Self.headings + (tellsSilence ? ["Tình trạng báo cáo"] : [])
    for (column, heading) in headings.enumerated() {
      worksheet_write_string(sheet, Self.firstRow - 1, UInt16(column), heading, formats.header)
    }
    var row = Self.firstRow
    for (place, block) in report.blocks.enumerated() {
      let title = words.title(block.heading, at: place)
      if let title {
        for column in headings.indices {
          worksheet_write_blank(sheet, row, UInt16(column), formats.bold)
        }
        worksheet_write_string(sheet, row, 1, title, formats.bold)
        row += 1
      }
      let first = row
      for (place, unit) in block.rows.enumerated() {
        write(unit, place + 1, at: row)
        row += 1
      }
      if title == nil { continue }
      writeSum("Cộng", block.subtotal, at: row) { column in
        block.rows.isEmpty ? "0" : "SUBTOTAL(9,\(column)\(first + 1):\(column)\(row))"
      }
      row += 1
    }
    writeSum("TỔNG CỘNG", report.total, at: row) { column in
      // A subtotal leaves out other subtotals: one short formula, however many schools there are.
      row == Self.firstRow ? "0" : "SUBTOTAL(9,\(column)\(Self.firstRow + 1):\(column)\(row))"
    }
    worksheet_print_area(sheet, 0, 0, row, UInt16(headings.count - 1))
  }

  /// A4 on its side, the header on each page, and frozen on the screen.
  private func layOut() {
    worksheet_set_default_row(sheet, 18, 0)
    worksheet_set_paper(sheet, 9)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, Self.firstRow - 1, Self.firstRow - 1)
    worksheet_freeze_panes(sheet, Self.firstRow, 2)
    worksheet_set_column(sheet, 0, 0, 6, nil)
    worksheet_set_column(sheet, 1, 1, nameWidth, nil)
    worksheet_set_column(sheet, 2, 9, 12, nil)
    worksheet_set_column(sheet, 10, 11, 20, nil)
    worksheet_set_row(sheet, Self.firstRow - 1, 34, nil)
  }

  /// So wide that the longest name is seen whole.
  private var nameWidth: Double {
    let names = report.blocks.enumerated().flatMap { place, block in
      block.rows.map { words.name($0, report.grouping) }
        + [words.title(block.heading, at: place)].compactMap(\.self)
    }
    return ColumnWidth.fitting(names, usual: 34)
  }

  private func write(_ unit: ProgressReport.Row, _ place: Int, at row: UInt32) {
    let tally = unit.tally
    let name = words.name(unit, report.grouping)
    worksheet_write_number(sheet, row, 0, Double(place), formats.number)
    worksheet_write_string(sheet, row, 1, name, formats.text)
    let counts = [
      (2, tally.classes), (3, tally.enrolled), (4, tally.eligible), (5, tally.submitted),
      (6, tally.installed), (9, tally.classesSilent),
    ]
    for (column, count) in counts {
      worksheet_write_number(sheet, row, UInt16(column), Double(count), formats.number)
    }
    writeDerived(tally, at: row, formats.number, formats.share)
    writeVerdict(tally, at: row, formats.text)
    if tellsSilence {
      let silence = unit.silence(asOf: report.asOf).map(words.name) ?? ""
      worksheet_write_string(sheet, row, Self.silenceColumn, silence, formats.text)
    }
  }

  private func writeSum(
    _ name: String, _ tally: ProgressTally, at row: UInt32, _ formula: (String) -> String
  ) {
    worksheet_write_blank(sheet, row, 0, formats.bold)
    worksheet_write_string(sheet, row, 1, name, formats.bold)
    let counts = [
      (2, "C", tally.classes), (3, "D", tally.enrolled), (4, "E", tally.eligible),
      (5, "F", tally.submitted), (6, "G", tally.installed), (9, "J", tally.classesSilent),
    ]
    for (column, letter, count) in counts {
      worksheet_write_formula_num(
        sheet, row, UInt16(column), "=" + formula(letter), formats.boldNumber, Double(count))
    }
    writeDerived(tally, at: row, formats.boldNumber, formats.boldShare)
    writeVerdict(tally, at: row, formats.bold)
    if tellsSilence { worksheet_write_blank(sheet, row, Self.silenceColumn, formats.bold) }
  }

  /// Shares are cut after two decimals, never rounded: 358 of 359 is not 100 %.
  private func writeDerived(
    _ tally: ProgressTally, at row: UInt32, _ number: UnsafeMutablePointer<lxw_format>?,
    _ share: UnsafeMutablePointer<lxw_format>?
  ) {
    let line = row + 1
    worksheet_write_formula_num(
      sheet, row, 8, "=E\(line)-G\(line)", number, Double(tally.missing))
    // A unit that has not reported is not at 0 %.
    let formula =
      "=IF(OR(E\(line)=0,AND(J\(line)=C\(line),G\(line)=0)),\"-\",INT(G\(line)*10000/E\(line))/10000)"
    if let points = tally.toldShare.basisPoints {
      worksheet_write_formula_num(sheet, row, 7, formula, share, Double(points) / 10_000)
    } else {
      worksheet_write_formula_str(sheet, row, 7, formula, share, "-")
    }
  }

  private func writeVerdict(
    _ tally: ProgressTally, at row: UInt32, _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    // Who has not reported is said once: in a column of its own where there is one.
    let isToldBeside = tally.isSilent && tellsSilence
    worksheet_write_string(
      sheet, row, 10, isToldBeside ? "" : words.judgement(of: tally, report), format)
  }
}

/// The sheet of obstacles: each missing student in one row, by what is in the way, or nothing that is known.
private enum ObstacleSheet {
  static func write(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ formats: CellFormats,
    _ obstacles: [ObstacleCount],
    missing: Int
  ) {
    let words = Wording(.vietnamese)
    let sheet = workbook_add_worksheet(book, "Vướng mắc")
    worksheet_set_default_row(sheet, 18, 0)
    let names = obstacles.map { words.name($0.obstacle) } + [words.noObstacleNoted]
    worksheet_set_column(sheet, 0, 0, ColumnWidth.fitting(names, usual: 44), nil)
    worksheet_set_column(sheet, 1, 1, 16, nil)
    worksheet_set_paper(sheet, 9)
    worksheet_write_string(sheet, 0, 0, "Vướng mắc", formats.header)
    worksheet_write_string(sheet, 0, 1, "Số học sinh", formats.header)
    let named = obstacles.reduce(0) { $0 + $1.count }
    let lines =
      obstacles.map { (name: words.name($0.obstacle), count: $0.count) }
      + [(name: words.noObstacleNoted, count: max(missing - named, 0))]
    var row: UInt32 = 1
    for line in lines {
      worksheet_write_string(sheet, row, 0, line.name, formats.text)
      worksheet_write_number(sheet, row, 1, Double(line.count), formats.number)
      row += 1
    }
    worksheet_write_string(sheet, row, 0, words.totalMissing, formats.bold)
    worksheet_write_formula_num(
      sheet, row, 1, "=SUM(B2:B\(row))", formats.boldNumber, Double(missing))
  }
}
