import CPango
import Foundation
import SchoolCampaign

/// Pages of A4 to draw on, in millimetres from the upper left corner; text by pango, so that it can be searched.
final class PDFCanvas {
  /// A4 (ISO 216).
  static let width = 210.0
  static let height = 297.0
  private static let point = 72 / 25.4

  /// How a text is set.
  struct Style {
    /// In points.
    var size = 13.0
    var isBold = false
    var isItalic = false
    var alignment = Alignment.left
    /// The first line's indent in millimetres.
    var indent = 0.0
    /// Names within which no line ends, as far as they fit into the width.
    var together: [String] = []

    enum Alignment { case left, centre, right, justified }
  }

  /// A text that is set and measured, not yet drawn.
  final class Text {
    fileprivate let layout: OpaquePointer
    /// In millimetres.
    let height: Double
    /// The longest line, in millimetres.
    let width: Double

    fileprivate init(_ layout: OpaquePointer) {
      self.layout = layout
      var (width, height): (Int32, Int32) = (0, 0)
      pango_layout_get_size(layout, &width, &height)
      self.height = Double(height) / Double(PANGO_SCALE) / PDFCanvas.point
      self.width = Double(width) / Double(PANGO_SCALE) / PDFCanvas.point
    }

    /// The same text, measured again.
    fileprivate convenience init(sharing other: Text) {
      vs_ref(UnsafeMutableRawPointer(other.layout))
      self.init(other.layout)
    }

    deinit { vs_unref(UnsafeMutableRawPointer(layout)) }
  }

  private final class Output {
    var bytes = Data()
  }

  private let output = Output()
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let family: String

  /// An empty document with its first page.
  ///
  /// - Throws: ``PrintError/noFont``, ``PrintError/drawing(_:)``.
  init(title: String) throws {
    family = try Fonts.family()
    let surface = cairo_pdf_surface_create_for_stream(
      { pointer, bytes, count in
        guard let pointer, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Output>.fromOpaque(pointer).takeUnretainedValue().bytes
          .append(bytes, count: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(output).toOpaque(), Self.width * Self.point,
      Self.height * Self.point)
    guard let surface, let context = cairo_create(surface) else { throw PrintError.drawing(0) }
    (self.surface, self.context) = (surface, context)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_scale(context, Self.point, Self.point)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Sets a text within a width.
  func text(_ text: String, width: Double, _ style: Style = Style()) throws -> Text {
    cairo_save(context)
    cairo_identity_matrix(context)
    defer { cairo_restore(context) }
    guard let layout = pango_cairo_create_layout(context),
      let font = pango_font_description_from_string(family)
    else { throw PrintError.drawing(0) }
    defer { pango_font_description_free(font) }
    pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    if style.isBold { pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD) }
    if style.isItalic { pango_font_description_set_style(font, PANGO_STYLE_ITALIC) }
    setFontOptions(layout)
    pango_layout_set_font_description(layout, font)
    pango_layout_set_width(layout, Int32(width * Self.point * Double(PANGO_SCALE)))
    pango_layout_set_indent(layout, Int32(style.indent * Self.point * Double(PANGO_SCALE)))
    pango_layout_set_line_spacing(layout, 1.1)
    switch style.alignment {
    case .left: pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
    case .centre: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .right: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    case .justified: pango_layout_set_justify(layout, 1)
    }
    pango_layout_set_text(layout, text, -1)
    return keepingTogether(layout, text, width: width, style.together)
  }

  /// Ends no line within a number, a day or a paper's number, as far as they fit into the width.
  private func keepingTogether(
    _ layout: OpaquePointer, _ text: String, width: Double, _ names: [String]
  ) -> Text {
    let free = Text(layout)
    let ranges = UnbrokenText.ranges(in: text)
    let named = names.flatMap { text.ranges(of: $0) }
    for ranges in named.isEmpty ? [ranges] : [ranges + named, ranges] {
      guard let list = Self.unbroken(ranges, in: text) else { continue }
      pango_layout_set_attributes(layout, list)
      pango_attr_list_unref(list)
      let kept = Text(sharing: free)
      if kept.width <= width + 0.01 { return kept }
    }
    pango_layout_set_attributes(layout, nil)
    return free
  }

  private static func unbroken(_ ranges: [Range<String.Index>], in text: String) -> OpaquePointer? {
    guard !ranges.isEmpty, let list = pango_attr_list_new() else { return nil }
    for range in ranges {
      guard let attribute = pango_attr_allow_breaks_new(0) else { continue }
      attribute.pointee.start_index = UInt32(
        text.utf8.distance(from: text.startIndex, to: range.lowerBound))
      attribute.pointee.end_index = UInt32(
        text.utf8.distance(from: text.startIndex, to: range.upperBound))
      pango_attr_list_insert(list, attribute)
    }
    return list
  }

  /// Paper has no pixels to fit letters to.
  private func setFontOptions(_ layout: OpaquePointer) {
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    let pango = pango_layout_get_context(layout)
    pango_cairo_context_set_font_options(pango, options)
    pango_context_set_round_glyph_positions(pango, 0)
    pango_layout_context_changed(layout)
  }

  /// Draws a text with its upper left corner at a place.
  func draw(_ text: Text, x: Double, y: Double) {
    cairo_save(context)
    cairo_translate(context, x, y)
    cairo_scale(context, 1 / Self.point, 1 / Self.point)
    pango_cairo_show_layout(context, text.layout)
    cairo_restore(context)
  }

  /// Draws a line.
  func line(fromX: Double, y fromY: Double, toX: Double, y toY: Double, width: Double = 0.2) {
    cairo_set_line_width(context, width)
    cairo_move_to(context, fromX, fromY)
    cairo_line_to(context, toX, toY)
    cairo_stroke(context)
  }

  /// Draws straight lines from point to point.
  func line(_ points: [(x: Double, y: Double)], width: Double, isDashed: Bool) {
    cairo_save(context)
    cairo_set_line_width(context, width)
    if isDashed { cairo_set_dash(context, [1.5, 1], 2, 0) }
    for (place, point) in points.enumerated() {
      if place == 0 {
        cairo_move_to(context, point.x, point.y)
      } else {
        cairo_line_to(context, point.x, point.y)
      }
    }
    cairo_stroke(context)
    cairo_restore(context)
  }

  /// Draws a box, dark or framed.
  func box(x: Double, y: Double, width: Double, height: Double, isFilled: Bool) {
    cairo_save(context)
    cairo_set_line_width(context, 0.2)
    cairo_rectangle(context, x, y, width, height)
    if isFilled {
      cairo_set_source_rgb(context, 0.2, 0.2, 0.2)
      cairo_fill(context)
    } else {
      cairo_stroke(context)
    }
    cairo_restore(context)
  }

  /// Draws black squares as one shape, so that no light shows between them.
  func fill(_ squares: [(x: Double, y: Double)], side: Double) {
    for square in squares { cairo_rectangle(context, square.x, square.y, side, side) }
    cairo_fill(context)
  }

  /// Ends the page and begins the next.
  func endPage() { cairo_show_page(context) }

  /// The whole document.
  func finish() throws -> Data {
    cairo_show_page(context)
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else { throw PrintError.drawing(Int(status.rawValue)) }
    return output.bytes
  }
}

/// The font of official papers, or one with the same measures.
enum Fonts {
  /// Those that have every Vietnamese letter, the wanted one first.
  private static let suitable = ["Times New Roman", "Liberation Serif", "Tinos", "TeX Gyre Termes"]

  /// The name of the first that is installed.
  ///
  /// - Throws: ``PrintError/noFont``.
  static func family() throws -> String {
    var families: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
    var count: Int32 = 0
    pango_font_map_list_families(pango_cairo_font_map_get_default(), &families, &count)
    defer { g_free(families) }
    let installed = Set(
      (0..<Int(count)).compactMap { families?[$0] }.map {
        String(cString: pango_font_family_get_name($0))
      })
    guard let family = suitable.first(where: installed.contains) else { throw PrintError.noFont }
    return family
  }
}
