import CExpat
import Foundation
import SchoolCampaign

/// What takes the elements and texts of an XML part, one after the other.
protocol XMLHandler: AnyObject {
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws
  func end(_ name: XMLName) throws
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
}

/// An element's name without its prefix, valid during the call that hands it over.
struct XMLName {
  fileprivate let start: UnsafePointer<CChar>

  fileprivate init(_ name: UnsafePointer<CChar>) {
    // Names have a few letters each: a loop is faster than a call.
    var local = name
    var place = name
    while place.pointee != 0 {
      if place.pointee == 0x3A { local = place + 1 }
      place += 1
    }
    start = local
  }

  /// Whether it is this name.
  @inline(__always)
  func `is`(_ name: StaticString) -> Bool {
    var place = start
    var wanted = name.utf8Start
    for _ in 0..<name.utf8CodeUnitCount {
      if UInt8(bitPattern: place.pointee) != wanted.pointee { return false }
      place += 1
      wanted += 1
    }
    return place.pointee == 0
  }
}

/// An element's attributes, valid during the call that hands them over.
struct XMLAttributes {
  fileprivate let all: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// Hands over an attribute's value as a C string; nil if there is none.
  @inline(__always)
  func value(_ name: StaticString) -> UnsafePointer<CChar>? {
    guard var place = all else { return nil }
    while let found = place[0] {
      if XMLName(found).is(name) { return place[1] }
      place += 2
    }
    return nil
  }

  /// Hands over each attribute's name and value.
  @inline(__always)
  func forEach(_ body: (XMLName, UnsafePointer<CChar>) -> Void) {
    guard var place = all else { return }
    while let name = place[0], let value = place[1] {
      body(XMLName(name), value)
      place += 2
    }
  }

  /// An attribute's text.
  func text(_ name: StaticString) -> String? { value(name).map { String(cString: $0) } }

  /// An attribute's whole number, or the bound beyond which it lies: a file may state any number, and what is reckoned
  /// with it must not overflow. Nil where there is none.
  func number(_ name: StaticString, in bounds: ClosedRange<Int>) -> Int? {
    value(name).flatMap { StatedNumber.read(String(cString: $0).utf8, in: bounds) }
  }

  /// Whether an attribute is `1` or `true`.
  func isTrue(_ name: StaticString) -> Bool { ["1", "true"].contains(text(name)) }
}

/// Parses XML piece by piece with expat. A document type is refused: no spreadsheet has one, and entity bombs
/// need one.
final class XMLReading {
  private let parser: XML_Parser
  private let context: Context
  private var taken = 0

  /// What a document says of itself and of its styles is kept whole: so many bytes of XML at most.
  static let largestOutline = 16 << 20
  private static let deepest = 1000
  /// The parser keeps a tag with its attributes until it has all of it.
  private static let longestTag = 4 << 20

  /// What expat's callbacks find through their pointer.
  private final class Context {
    let handler: any XMLHandler
    var parser: XML_Parser?
    var problem: (any Error)?
    /// How many elements are open.
    var depth = 0

    init(_ handler: any XMLHandler) { self.handler = handler }

    func run(_ body: () throws -> Void) {
      if problem != nil { return }
      do { try body() } catch {
        problem = error
        XML_StopParser(parser, UInt8(XML_FALSE))
      }
    }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> Context? {
      pointer.map { Unmanaged<Context>.fromOpaque($0).takeUnretainedValue() }
    }
  }

  private init(_ handler: any XMLHandler) throws {
    guard let parser = XML_ParserCreate(nil) else { throw RosterFileError.damaged }
    self.parser = parser
    context = Context(handler)
    context.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(context).toOpaque())
    XML_SetElementHandler(
      parser,
      { pointer, name, attributes in
        guard let name, let context = Context.of(pointer) else { return }
        context.run {
          context.depth += 1
          // The parser remembers each open element.
          if context.depth > XMLReading.deepest { throw RosterFileError.damaged }
          try context.handler.start(XMLName(name), XMLAttributes(all: attributes))
        }
      },
      { pointer, name in
        guard let name, let context = Context.of(pointer) else { return }
        context.run {
          context.depth -= 1
          try context.handler.end(XMLName(name))
        }
      })
    XML_SetCharacterDataHandler(parser) { pointer, text, count in
      guard let text, let context = Context.of(pointer) else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
        context.run {
          try context.handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { pointer, _, _, _, _ in
      Context.of(pointer)?.run { throw RosterFileError.damaged }
    }
  }

  deinit { XML_ParserFree(parser) }

  private func take(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws {
    let bytes = piece.bindMemory(to: CChar.self)
    let status = XML_Parse(parser, bytes.baseAddress, Int32(bytes.count), isLast ? 1 : 0)
    if let problem = context.problem { throw problem }
    guard status == XML_STATUS_OK else { throw RosterFileError.damaged }
    taken += bytes.count
    if taken - Int(XML_GetCurrentByteIndex(parser)) > Self.longestTag {
      throw RosterFileError.damaged
    }
  }

  /// Parses a file.
  ///
  /// - Throws: ``RosterFileError/damaged`` for what is no well-formed XML, and what the handler throws.
  static func read(_ input: RosterInput, _ handler: any XMLHandler) throws {
    let reading = try XMLReading(handler)
    var offset = 0
    while true {
      let piece = try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = try input.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      }
      if piece.isEmpty { break }
      offset += piece.count
      try piece.withUnsafeBytes { try reading.take($0, isLast: false) }
    }
    try reading.take(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }

  /// Parses an entry of an archive.
  ///
  /// - Parameter limit: The most bytes that it may unpack to.
  /// - Throws: ``RosterFileError/damaged`` for what is no well-formed XML, and what the handler throws.
  static func read(
    _ entry: ZipArchive.Entry, of archive: ZipArchive, _ handler: any XMLHandler,
    upTo limit: Int = .max
  ) throws {
    let reading = try XMLReading(handler)
    try archive.read(entry) { piece in
      try reading.take(piece, isLast: false)
      if reading.taken > limit { throw RosterFileError.tooLarge }
    }
    try reading.take(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }
}
