import Foundation
import SchoolCampaign

/// What somebody hands over to be imported: files, folders, zip archives of class files; one bad file does not
/// hide what the others hold.
public struct RosterDelivery: Sendable {
  /// The lists of students, in order.
  public private(set) var sources: [RosterSource] = []
  /// The sheets without a list of students that hold anything.
  public private(set) var skipped: [String] = []
  /// The files that cannot be read.
  public private(set) var problems: [RosterReadError] = []

  private let choices: ReadingChoices
  private let oldWorkbooks: OldWorkbookReader
  private static let largestMember = 256 << 20

  /// Opens everything at these paths.
  ///
  /// - Parameters:
  ///   - choices: What the user settled about how files are read.
  ///   - oldWorkbooks: Where `.xls` workbooks are read.
  ///   - progress: Called with the name of each file before it is read.
  public init(
    paths: [String], choices: ReadingChoices = ReadingChoices(),
    oldWorkbooks: OldWorkbookReader = .ownProcess,
    progress: (String) -> Void = { _ in }
  ) {
    self.choices = choices
    self.oldWorkbooks = oldWorkbooks
    for path in paths {
      if let files = Self.files(inFolder: path) {
        if files.isEmpty { problems.append(RosterReadError(file: path, .emptyFolder)) }
        for file in files {
          progress(file)
          open(file, name: URL(fileURLWithPath: file).lastPathComponent)
        }
      } else {
        progress(path)
        open(path, name: path)
      }
    }
  }

  /// Opens files that are in memory or elsewhere, such as uploads.
  public init(
    _ inputs: [RosterInput], choices: ReadingChoices = ReadingChoices(),
    oldWorkbooks: OldWorkbookReader = .ownProcess
  ) {
    self.choices = choices
    self.oldWorkbooks = oldWorkbooks
    for input in inputs {
      noting(input.name) { delivery in
        let file = try RosterFile(input, oldWorkbooks: delivery.oldWorkbooks)
        try delivery.add(file, name: input.name, isInArchive: false)
      }
    }
  }

  private mutating func open(_ path: String, name: String) {
    noting(name) { delivery in
      try delivery.add(
        RosterFile(RosterInput(path: path), oldWorkbooks: delivery.oldWorkbooks), name: name,
        isInArchive: false)
    }
  }

  private mutating func add(_ file: RosterFile, name: String, isInArchive: Bool) throws {
    guard case .archive(let archive) = file else {
      let found = try file.rosters(choices)
      sources += found.sources
      skipped += found.skipped
      return
    }
    if isInArchive { throw RosterFileError.otherFormat("zip") }
    let members = archive.entries.filter { !Self.isPassedOver($0.path) }
    if members.isEmpty { throw RosterFileError.emptyFolder }
    for member in members.sorted(by: { $0.path < $1.path }) {
      let member = member
      // Only the last part of a path is ever used, and only to be shown.
      let title = member.path.split { "/\\".contains($0) }.last.map(String.init) ?? member.path
      noting("\(name) › \(title)") { delivery in
        let bytes = try archive.bytes(of: member, upTo: Self.largestMember)
        if bytes.isEmpty { throw RosterFileError.empty }
        let input = RosterInput(name: title, bytes: bytes)
        try delivery.add(
          RosterFile(input, oldWorkbooks: delivery.oldWorkbooks), name: title, isInArchive: true)
      }
    }
  }

  private mutating func noting(
    _ name: String, _ body: (inout RosterDelivery) throws -> Void
  ) {
    do { try body(&self) } catch let error as RosterFileError {
      problems.append(RosterReadError(file: name, error))
    } catch let error as RosterReadError {
      problems.append(RosterReadError(file: name, error.reason))
    } catch {
      problems.append(RosterReadError(file: name, .unreadable))
    }
  }

  /// The files below a folder in the order of their paths; nil if the path is no folder.
  private static func files(inFolder path: String) -> [String]? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return nil }
    let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return all.filter { !isPassedOver($0) }.sorted().map { path + "/" + $0 }.filter { file in
      FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder.boolValue
    }
  }

  /// What systems leave in folders and archives, and nobody means.
  private static func isPassedOver(_ path: String) -> Bool {
    let parts = path.split { "/\\".contains($0) }
    let isHidden = parts.contains { part in
      part.hasPrefix(".") && part != "." && part != ".." || part == "__MACOSX"
    }
    if isHidden { return true }
    let name = parts.last?.lowercased() ?? ""
    return name.hasPrefix("~$") || ["thumbs.db", "desktop.ini"].contains(name)
  }
}
