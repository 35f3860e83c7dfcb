import ArgumentParser
import CampaignReports
import Foundation
import RosterFiles
import SchoolCampaign

/// Where an import may write its bad rows: never over a file that holds anything else.
enum ErrorFilePlace {
  /// The place that was named.
  ///
  /// - Throws: ``OutputError`` if it is the campaign, one of the rosters, or a file of another kind; a usage error if its
  ///   ending names no format that can be written.
  static func named(_ path: String, protecting others: [String]) throws -> String {
    let wanted = resolved(path)
    let isOther = others.contains { resolved($0) == wanted }
    if isOther || FileManager.default.fileExists(atPath: path) && !isErrorFile(path) {
      throw OutputError(path: path, isTaken: true)
    }
    guard ErrorFile.Format(path: path) != nil else {
      let ending = URL(fileURLWithPath: path).pathExtension
      throw ValidationError(Wording.ofProcess.unknownErrorFormat(ending))
    }
    return path
  }

  /// A place beside the first roster that is still free.
  static func beside(_ roster: String) -> String {
    var stem = roster
    while stem.count > 1, stem.hasSuffix("/") { stem.removeLast() }
    let ending = URL(fileURLWithPath: stem).pathExtension
    if !ending.isEmpty, ending.count <= 4 { stem.removeLast(ending.count + 1) }
    let first = stem + "-loi.csv"
    return FileManager.default.fileExists(atPath: first) ? free(first, from: 2) : first
  }

  /// The first of `loi-2.csv`, `loi-3.csv` … that is still free.
  static func free(_ path: String, from first: Int) -> String {
    var number = first
    while FileManager.default.fileExists(atPath: path.numbered(number)) { number += 1 }
    return path.numbered(number)
  }

  /// Whether nothing is lost where a file takes a place: nothing is there, or the same rows.
  static func isFree(_ path: String, for file: String) throws -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size > 0 else { return true }
    return try rows(path) == rows(file)
  }

  private static func rows(_ path: String) throws -> [[String]] {
    var rows: [[String]] = []
    for table in try RosterInput(path: path).tables().prefix(1_000) {
      var reader = try table.reader()
      var row = TableRow()
      while try reader.next(into: &row) { rows.append(row.cells) }
    }
    return rows
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// Whether a file is what an earlier import wrote here, or holds nothing.
  private static func isErrorFile(_ path: String) -> Bool {
    var status = stat()
    if stat(path, &status) == 0, status.st_size == 0 { return true }
    let delivery = RosterDelivery(paths: [path])
    return delivery.problems.isEmpty && !delivery.sources.isEmpty
      && delivery.sources.allSatisfy(\.isErrorFile)
  }
}

extension String {
  /// The text with its ending exchanged, or with the new ending appended.
  fileprivate func replacingSuffix(_ suffix: String, by other: String) -> String {
    lowercased().hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : self + other
  }

  /// The path with a number before its ending: `loi-2.csv`.
  fileprivate func numbered(_ number: Int) -> String {
    replacingSuffix(".csv", by: "-\(number).csv")
  }
}
