import CampaignReports
import Foundation
import RosterFiles
import SchoolCampaign

/// What `-o` writes, on its way into a file: never over a file that holds anything else.
struct PaperFile {
  let bytes: [UInt8]
  let kind: PaperKind
  /// How many columns at the end of a table are there to be filled in.
  var blanks = 0

  /// Writes the file, whole or not at all.
  ///
  /// - Parameter others: Files that must not be overwritten: the campaign, and what is read.
  /// - Throws: ``OutputError`` if it is one of them, or a file that this program did not write as such a paper.
  func write(to path: String, protecting others: [String]) throws {
    try check(path, protecting: others)
    try WholeFile.write(bytes, to: path)
  }

  /// Refuses a place in which something else is.
  ///
  /// - Throws: ``OutputError``, as ``write(to:protecting:)``.
  func check(_ path: String, protecting others: [String]) throws {
    if others.contains(where: { Self.resolved($0) == Self.resolved(path) }) {
      throw OutputError(path: path, isTaken: true)
    }
    if FileManager.default.fileExists(atPath: path), try !isLike(fileAt: path) {
      throw OutputError(path: path, isForeign: true)
    }
  }

  /// Whether a file is what this program wrote as such a paper, with nothing filled in, or holds nothing.
  private func isLike(fileAt path: String) throws -> Bool {
    let there: Data
    do { there = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
      throw OutputError(path: path, isForeign: true)
    }
    if there.isEmpty || there.elementsEqual(bytes) { return true }
    if bytes.starts(with: "PK".utf8) { return isWorkbook(path) }
    if bytes.starts(with: "%PDF".utf8) {
      return there.starts(with: "%PDF".utf8) && there.suffix(kind.endOfPDF.count) == kind.endOfPDF
    }
    if bytes.starts(with: "<!DOCTYPE".utf8) {
      return there.starts(with: "<!DOCTYPE".utf8)
        && String(decoding: there.prefix(1000), as: UTF8.self).contains(kind.generator)
    }
    if bytes.first == UInt8(ascii: "{") { return Self.keys(there) == Self.keys(Data(bytes)) }
    return isTable(there)
  }

  private func isWorkbook(_ path: String) -> Bool {
    do {
      return try RosterInput(path: path)
        .isWorkbook(lastWrittenBy: PaperKind.writer, category: kind.mark)
    } catch { return false }
  }

  /// Whether a table has the same headings and, where cells are left to be filled in, nothing in them; a text the same
  /// first line.
  private func isTable(_ there: Data) -> Bool {
    guard there.starts(with: bytes.prefix { $0 != 0x0A }) else { return false }
    if blanks == 0 { return true }
    let blanks = String(repeating: ",", count: blanks)
    return String(decoding: there, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
      .allSatisfy { $0.hasSuffix(blanks) }
  }

  /// The keys of a JSON object; nil for anything else.
  private static func keys(_ data: Data) -> Set<String>? {
    do {
      let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      return object.map { Set($0.keys) }
    } catch { return nil }
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
