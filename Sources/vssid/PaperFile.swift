import CampaignReports
import Foundation
import RosterFiles
import SchoolCampaign

/// A list or sheet on its way into a file: never over a file that holds anything else.
struct PaperFile {
  let bytes: [UInt8]
  let kind: PaperKind

  /// Writes the file, whole or not at all.
  ///
  /// - Parameter others: Files that must not be overwritten: the campaign, and what is read.
  /// - Throws: ``OutputError`` if it is one of them, or a file that this program did not write as such a paper.
  func write(to path: String, protecting others: [String]) throws {
    if others.contains(where: { Self.resolved($0) == Self.resolved(path) }) {
      throw OutputError(path: path, isTaken: true)
    }
    if FileManager.default.fileExists(atPath: path), try !isLike(fileAt: path) {
      throw OutputError(path: path, isForeign: true)
    }
    try WholeFile.write(bytes, to: path)
  }

  /// Whether a file is what this program wrote as such a paper, with nothing filled in, or holds nothing.
  private func isLike(fileAt path: String) throws -> Bool {
    let there: Data
    do { there = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
      throw OutputError(path: path, isForeign: true)
    }
    if there.isEmpty { return true }
    if bytes.starts(with: "PK".utf8) { return isWorkbook(path) }
    if bytes.starts(with: "%PDF".utf8) {
      return there.starts(with: "%PDF".utf8) && there.suffix(kind.endOfPDF.count) == kind.endOfPDF
    }
    return isTable(there)
  }

  private func isWorkbook(_ path: String) -> Bool {
    do {
      return try RosterInput(path: path)
        .isWorkbook(lastWrittenBy: PaperKind.writer, category: kind.mark)
    } catch { return false }
  }

  /// Whether a CSV has the same headings and, where cells are left to be filled in, nothing in them.
  private func isTable(_ there: Data) -> Bool {
    guard there.starts(with: bytes.prefix { $0 != 0x0A }) else { return false }
    if kind == .list { return true }
    let blanks = String(repeating: ",", count: ClassMarkTable.Column.allCases.count { $0.isBlank })
    return String(decoding: there, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
      .allSatisfy { $0.hasSuffix(blanks) }
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
