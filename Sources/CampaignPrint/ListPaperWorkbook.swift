import CXlsxWriter
import CampaignReports
import Foundation

/// Lists as an Excel workbook, a sheet a school: text cells, so that no zero and no class is lost; frozen and repeated
/// header, filter, A4 on its side, as wide as the page.
public struct ListPaperWorkbook {
  /// The bytes of the `.xlsx` file.
  public let data: Data

  /// A workbook of a paper.
  ///
  /// - Throws: ``PrintError/drawing(_:)``, and what writing to the folder for temporary files throws.
  public init(_ paper: ListPaper) throws {
    data = try Workbook.data(as: .list) { book in
      let formats = CellFormats(book)
      var names = SheetNames()
      var sections = paper.sections[...]
      while let first = sections.first {
        let school = sections.prefix { $0.school == first.school }
        sections = sections.dropFirst(school.count)
        let sheet = workbook_add_worksheet(book, names.next(first.school))
        Self.write(paper, school.flatMap(\.rows), to: sheet, formats)
      }
    }
  }

  private static func write(
    _ paper: ListPaper, _ rows: [[String]], to sheet: UnsafeMutablePointer<lxw_worksheet>?,
    _ formats: CellFormats
  ) {
    for (place, column) in paper.columns.enumerated() {
      worksheet_set_column(sheet, UInt16(place), UInt16(place), column.characters, nil)
      worksheet_write_string(sheet, 0, UInt16(place), column.heading, formats.header)
    }
    for (row, cells) in rows.enumerated() {
      for (place, cell) in cells.enumerated() {
        worksheet_write_string(sheet, UInt32(row + 1), UInt16(place), cell, formats.topText)
      }
    }
    layOut(sheet, rows: UInt32(rows.count), columns: UInt16(paper.columns.count))
    worksheet_set_header(sheet, "&C&\"Times New Roman,Bold\"&12\(paper.title)")
    worksheet_set_footer(sheet, "&L\(paper.facts)&R&P/&N")
  }

  private static func layOut(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>?, rows: UInt32, columns: UInt16
  ) {
    worksheet_set_row(sheet, 0, 34, nil)
    worksheet_set_paper(sheet, 9)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_autofilter(sheet, 0, 0, max(rows, 1), columns - 1)
    worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:Z1048576")
  }
}

/// Names of sheets as Excel allows them: at most 31 characters, some signs not among them, each once.
struct SheetNames {
  private var taken: Set<String> = []

  /// The name of the next sheet, after what stands on it.
  mutating func next(_ wanted: String) -> String {
    let allowed = wanted.filter { !"[]:*?/\\'".contains($0) }
    // Excel counts UTF-16 units.
    func cut(_ count: Int) -> String {
      var text = allowed
      while text.utf16.count > count { text.removeLast() }
      return text
    }
    var name = cut(31)
    var number = 2
    while name.isEmpty || taken.contains(name.lowercased()) {
      name = cut(26) + " \(number)"
      number += 1
    }
    taken.insert(name.lowercased())
    return name
  }
}
