import Foundation
import SchoolCampaign

/// A web page in one file with all its parts (MHTML, RFC 2557), as Excel and browsers save it under `.mht` or `.xls`.
struct WebArchive {
  /// One part of the archive.
  private struct Part {
    let headers: String
    let body: ArraySlice<UInt8>

    /// A header's value with what follows it up to the next header; empty if there is none.
    func header(_ name: String) -> String {
      let lines = headers.split { $0.isNewline }
      guard let first = lines.firstIndex(where: { $0.lowercased().hasPrefix(name + ":") }) else {
        return ""
      }
      let more = lines[(first + 1)...].prefix { $0.first == " " || $0.first == "\t" }
      return (String(lines[first].dropFirst(name.count + 1)) + more.joined(separator: ""))
        .trimmingCharacters(in: .whitespaces)
    }

    /// A parameter of the content's type, such as its charset.
    func parameter(_ name: String) -> String? {
      let type = header("content-type")
      guard let place = type.range(of: name + "=", options: .caseInsensitive) else { return nil }
      let value = type[place.upperBound...]
      if value.first == "\"" { return String(value.dropFirst().prefix { $0 != "\"" }) }
      return String(value.prefix { !"; \t".contains($0) })
    }
  }

  /// Whether a file begins as such an archive does.
  static func isArchive(_ head: String) -> Bool {
    let text = head.lowercased()
    return text.contains("mime-version:")
      && (text.contains("multipart/related") || text.contains("text/html"))
      && text.prefix { !$0.isNewline }.contains(":") && text.first != "<"
  }

  /// The tables of the pages in an archive.
  ///
  /// - Throws: ``RosterFileError``, if one cannot be read.
  static func tables(
    _ input: RosterInput, _ allowance: ReadingAllowance
  ) throws -> [RosterTable] {
    let bytes = try input.bytes(upTo: HTMLPage.largest + 1)
    if bytes.count > HTMLPage.largest { throw RosterFileError.tooLarge }
    let pages = try parts(bytes[...]).filter {
      $0.header("content-type").lowercased().contains("text/html")
    }
    .map { part in
      let page = RosterInput(name: input.name, bytes: decoded(part))
      return (part, try HTMLPage.text(page, charset: part.parameter("charset")))
    }
    let names = pages.map { sheetNames(String(decoding: $0.1, as: UTF8.self)) }
      .reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    let filled = pages.filter {
      HTMLTables.isPage(String(decoding: $0.1.prefix(4096), as: UTF8.self))
    }
    return try filled.compactMap { part, page in
      let file = part.header("content-location").split { "/\\".contains($0) }.last.map(String.init)
      let table = try HTMLTables.table(
        page, file: input.name, sheet: filled.count > 1 ? file.map { names[$0] ?? $0 } : nil,
        allowance)
      return table.size > 0 ? table : nil
    }
  }

  /// The parts that hold something; one of several parts (`multipart/alternative`) stands for these.
  private static func parts(_ bytes: ArraySlice<UInt8>, depth: Int = 0) -> [Part] {
    guard let whole = part(bytes) else { return [] }
    guard depth < 4, let boundary = whole.parameter("boundary") else { return [whole] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [Part] = []
    var start: Int?
    var place = whole.body.startIndex
    while place < whole.body.endIndex {
      let end = whole.body[place...].firstIndex(of: 0x0A) ?? whole.body.endIndex
      if whole.body[place..<end].starts(with: mark) {
        if let start { parts += Self.parts(whole.body[start..<place], depth: depth + 1) }
        start = min(end + 1, whole.body.endIndex)
      }
      place = end + 1
    }
    // The end of an archive may be missing; its last part is there.
    if let start, start < whole.body.endIndex {
      parts += Self.parts(whole.body[start...], depth: depth + 1)
    }
    return parts
  }

  /// A part: headers, a blank line, and what it holds.
  private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
      if bytes[place..<end].allSatisfy({ $0 <= 0x20 }), place > bytes.startIndex {
        let headers = String(decoding: bytes[bytes.startIndex..<place], as: UTF8.self)
        return Part(headers: headers, body: bytes[min(end + 1, bytes.endIndex)...])
      }
      place = end + 1
    }
    return nil
  }

  private static func decoded(_ part: Part) -> [UInt8] {
    switch part.header("content-transfer-encoding").lowercased() {
    case "quoted-printable": quotedPrintable(part.body)
    case "base64":
      Array(Data(base64Encoded: Data(part.body), options: .ignoreUnknownCharacters) ?? Data())
    default: Array(part.body)
    }
  }

  /// `=C3=A0` is two bytes, and `=` at a line's end joins it to the next.
  private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      guard bytes[place] == 0x3D else {
        result.append(bytes[place])
        place += 1
        continue
      }
      let next = bytes[(place + 1)...].prefix(2)
      if next.count == 2, let byte = UInt8(String(decoding: next, as: UTF8.self), radix: 16) {
        result.append(byte)
        place += 3
      } else {
        let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex - 1
        let isBreak = bytes[(place + 1)...].prefix(max(0, end - place - 1)).allSatisfy {
          $0 <= 0x20
        }
        if !isBreak { result.append(0x3D) }
        place = isBreak ? end + 1 : place + 1
      }
    }
    return result
  }

  /// The names that Excel gives its sheets in the main page, by the files of their pages.
  private static func sheetNames(_ page: String) -> [String: String] {
    var names: [String: String] = [:]
    for piece in page.components(separatedBy: "<x:Name>").dropFirst() {
      guard let source = piece.firstRange(of: "HRef=\"") else { continue }
      let name = piece.prefix { $0 != "<" }
      let target = piece[source.upperBound...].prefix { $0 != "\"" }
      let file = target.split { "/\\".contains($0) }.last.map(String.init) ?? ""
      names[file] = String(decoding: HTMLEntities.decoded(Array(name.utf8)), as: UTF8.self)
    }
    return names
  }
}
