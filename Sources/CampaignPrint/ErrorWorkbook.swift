import CXlsxWriter
import CampaignReports
import Foundation
import SchoolCampaign

/// An error file as an Excel workbook: a sheet for each source, and cells of text, so that no class becomes a day and no
/// number loses its zero while rows are mended.
public struct ErrorWorkbook {
  /// The bytes of the `.xlsx` file.
  public let data: Data
  /// How many rows each table has.
  public let counts: [Int]

  /// So many rows fit a sheet below its header.
  private static let mostRows = 1_048_575
  /// Excel holds 32,767 characters in a cell; what is longer is no value of a column, and stays none.
  private static let longestCell = 32_000

  /// A workbook of rows to mend of these sources.
  ///
  /// - Throws: ``PrintError/drawing(_:)``, ``RosterFileError`` where a source can no longer be read, and what writing to
  ///   the folder for temporary files throws.
  public init(_ rows: RowsToMend, of sources: [RosterSource], _ wording: Wording) throws {
    let words = ErrorFileWords(wording, files: sources.map(\.name))
    var counts: [Int] = []
    data = try Workbook.data(as: .errors) { book in
      var names = SheetNames()
      let look = ErrorSheetLook(book)
      for table in rows.tables {
        var sheet: UnsafeMutablePointer<lxw_worksheet>?
        var line: UInt32 = 0
        var count = 0
        try rows.forEachRow(of: table) { row in
          if sheet == nil || line == Self.mostRows {
            sheet = look.sheet(names.next(table.name), words.headings(table), table)
            line = 0
          }
          line += 1
          count += 1
          for (place, text) in words.cells(row).enumerated() where !text.isEmpty {
            let format = place == 0 ? look.problem : look.text
            worksheet_write_string(sheet, line, UInt16(place), Self.fitting(text), format)
          }
        }
        counts.append(count)
      }
    }
    self.counts = counts
  }

  private static func fitting(_ text: String) -> String {
    text.utf16.count > longestCell ? String(text.prefix(longestCell)) : text
  }
}

/// How the sheets of an error file look.
private struct ErrorSheetLook {
  private let book: UnsafeMutablePointer<lxw_workbook>
  let text, problem, header: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
    func format() -> UnsafeMutablePointer<lxw_format>? {
      let format = workbook_add_format(book)
      format_set_font_name(format, "Times New Roman")
      format_set_font_size(format, 12)
      // Text: what is typed stays as it is typed.
      format_set_num_format(format, "@")
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      return format
    }
    text = format()
    problem = format()
    format_set_text_wrap(problem)
    header = format()
    format_set_bold(header)
    format_set_text_wrap(header)
    format_set_border(header, UInt8(LXW_BORDER_THIN.rawValue))
  }

  /// A new sheet with its header.
  func sheet(
    _ name: String, _ headings: [String], _ table: MendingTable
  ) -> UnsafeMutablePointer<lxw_worksheet>? {
    let sheet = workbook_add_worksheet(book, name)
    worksheet_set_column(sheet, 0, 0, 44, problem)
    worksheet_set_column(sheet, 1, 2, 12, text)
    // Columns beside those of the list keep what is typed, too.
    worksheet_set_column(sheet, 3, UInt16(headings.count + 20), 16, text)
    for (place, column) in table.columns.enumerated() {
      worksheet_set_column(sheet, UInt16(place + 3), UInt16(place + 3), Self.width(column), text)
    }
    for (place, heading) in headings.enumerated() {
      worksheet_write_string(sheet, 0, UInt16(place), heading, header)
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_ignore_errors(
      sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
    return sheet
  }

  private static func width(_ column: MendingTable.Column) -> Double {
    switch column {
    case .used(_, .fullName), .used(_, .parentName), .parent(_, .parentName, _), .readBirthDate: 28
    case .used(_, .rollNumber), .used(_, .className), .added(.className), .used(_, .grade): 8
    default: 16
    }
  }
}
