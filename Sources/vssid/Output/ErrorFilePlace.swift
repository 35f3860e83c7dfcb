import ArgumentParser
import CampaignReports
import Foundation
import SchoolCampaign

/// Where an import writes its bad rows.
enum ErrorFilePlace {
  /// Refuses an ending that names no format which can be written.
  static func checkEnding(_ path: String) throws {
    guard ErrorFile.Format(path: path) == nil else { return }
    let ending = URL(fileURLWithPath: path).pathExtension
    throw ValidationError(Wording.ofProcess.unknownErrorFormat(ending))
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
