import CXlsxWriter
import CampaignReports
import Foundation

/// An `.xlsx` file, made by libxlsxwriter in the folder for temporary files.
enum Workbook {
  /// The bytes of the workbook that a body fills.
  ///
  /// - Parameter kind: What its properties and its seal say it is.
  /// - Throws: ``PrintError/drawing(_:)``, what the body throws, and what reading the file throws.
  static func data(
    as kind: PaperKind, _ body: (UnsafeMutablePointer<lxw_workbook>) throws -> Void
  ) throws -> Data {
    let file = try WorkbookPlace()
    defer { file.remove() }
    guard let book = workbook_new(file.path) else { throw PrintError.drawing(0) }
    mark(book, as: kind)
    do { try body(book) } catch {
      workbook_close(book)
      throw error
    }
    let status = workbook_close(book)
    guard status == LXW_NO_ERROR else { throw PrintError.drawing(Int(status.rawValue)) }
    return PaperSeal.sealed(try Data(contentsOf: URL(fileURLWithPath: file.path)), as: kind)
  }

  /// Lets the workbook's properties say who wrote it, and as what.
  private static func mark(_ book: UnsafeMutablePointer<lxw_workbook>, as kind: PaperKind) {
    var properties = lxw_doc_properties()
    properties.author = strdup(PaperKind.writer)
    properties.category = strdup(kind.mark)
    defer {
      free(properties.author)
      free(properties.category)
    }
    workbook_set_properties(book, &properties)
  }
}

/// How cells look.
struct CellFormats {
  let title, header, text, number, share, bold, boldNumber, boldShare, day,
    plainDay, topText: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func format(
      bold: Bool = false, border: Bool = true, code: String? = nil, centred: Bool = false
    ) -> UnsafeMutablePointer<lxw_format>? {
      let format = workbook_add_format(book)
      format_set_font_name(format, "Times New Roman")
      format_set_font_size(format, 12)
      if bold { format_set_bold(format) }
      if border { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
      if let code { format_set_num_format(format, code) }
      if centred {
        format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        format_set_text_wrap(format)
      }
      return format
    }
    topText = format(code: "@")
    format_set_align(topText, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_text_wrap(topText)
    title = format(bold: true, border: false)
    header = format(bold: true, centred: true)
    text = format()
    number = format(code: "#,##0")
    share = format(code: "0.00%")
    bold = format(bold: true)
    boldNumber = format(bold: true, code: "#,##0")
    boldShare = format(bold: true, code: "0.00%")
    day = format(code: "dd/mm/yyyy")
    plainDay = format(border: false, code: "dd/mm/yyyy")
  }
}
