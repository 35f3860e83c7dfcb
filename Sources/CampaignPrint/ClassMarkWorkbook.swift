import CXlsxWriter
import CampaignReports
import Foundation
import SchoolCampaign

/// Class lists to be filled in, as an Excel workbook: words to choose from, frozen header, filter, A4 on its side.
public struct ClassMarkWorkbook {
  /// The bytes of the `.xlsx` file.
  public let data: Data

  private static let widths: [ClassMarkTable.Column: Double] = [
    .school: 20, .className: 8, .edition: 8, .rollNumber: 6, .fullName: 28, .birthDate: 12,
    .insuranceNumber: 14, .phone: 14, .present: 30, .status: 24, .day: 12, .obstacle: 30, .note: 24,
  ]

  /// A workbook of a table.
  ///
  /// - Throws: ``PrintError/drawing(_:)``, and what writing to the folder for temporary files throws.
  public init(_ table: ClassMarkTable) throws {
    data = try Workbook.data(as: .sheet) { book in
      let sheet = workbook_add_worksheet(book, "Đánh dấu")
      let formats = CellFormats(book)
      for (place, column) in ClassMarkTable.Column.allCases.enumerated() {
        let width = ColumnWidth.fitting(
          table.rows.lazy.map { $0[place] }, usual: Self.widths[column] ?? 12)
        worksheet_set_column(sheet, UInt16(place), UInt16(place), width, nil)
        worksheet_write_string(sheet, 0, UInt16(place), column.heading, formats.header)
      }
      for (row, cells) in table.rows.enumerated() {
        for (place, column) in ClassMarkTable.Column.allCases.enumerated() {
          let (line, cell) = (UInt32(row + 1), UInt16(place))
          if column == .day {
            worksheet_write_blank(sheet, line, cell, formats.day)
          } else if column == .rollNumber || column == .edition, let number = Double(cells[place]) {
            worksheet_write_number(sheet, line, cell, number, formats.number)
          } else {
            worksheet_write_string(sheet, line, cell, cells[place], formats.text)
          }
        }
      }
      Self.layOut(sheet, rows: table.rows.count)
      Self.addWords(book)
    }
  }

  /// The sheet of words to choose from.
  private static func addWords(_ book: UnsafeMutablePointer<lxw_workbook>) {
    let words = workbook_add_worksheet(book, RosterTable.sheetOfWords)
    for (column, texts) in [ClassMarkTable.statuses, ClassMarkTable.obstacles].enumerated() {
      for (row, text) in texts.enumerated() {
        worksheet_write_string(words, UInt32(row), UInt16(column), text, nil)
      }
    }
    worksheet_hide(words)
  }

  private static func layOut(_ sheet: UnsafeMutablePointer<lxw_worksheet>?, rows: Int) {
    let columns = ClassMarkTable.Column.allCases
    let last = UInt32(max(rows, 1))
    worksheet_set_default_row(sheet, 18, 0)
    worksheet_set_row(sheet, 0, 34, nil)
    worksheet_set_paper(sheet, 9)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_freeze_panes(sheet, 1, UInt16(ClassMarkTable.Column.fullName.rawValue + 1))
    worksheet_autofilter(sheet, 0, 0, last, UInt16(columns.count - 1))
    // The words stand on a sheet of their own: a list in the cell's own rule may have 255 characters only.
    offer(
      sheet, .status, "=\(RosterTable.sheetOfWords)!$A$1:$A$\(ClassMarkTable.statuses.count)", last)
    offer(
      sheet, .obstacle, "=\(RosterTable.sheetOfWords)!$B$1:$B$\(ClassMarkTable.obstacles.count)",
      last)
  }

  /// Lets a column's cells be chosen from a list; other words are taken too.
  private static func offer(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>?, _ column: ClassMarkTable.Column,
    _ range: String, _ last: UInt32
  ) {
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_INFORMATION.rawValue)
    rule.value_formula = strdup(range)
    defer { free(rule.value_formula) }
    let place = UInt16(column.rawValue)
    worksheet_data_validation_range(sheet, 1, place, last, place, &rule)
  }
}
