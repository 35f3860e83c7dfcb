import Foundation
import SchoolCampaign

/// Opens what somebody hands over, file by file: files, folders, zip archives. One bad file does not hide what the
/// others hold.
struct FileWalk {
  /// A file that was found.
  struct Found {
    let file: RosterFile
    /// Its name as its folder or archive has it.
    let title: String
    /// The same with the path that was given before it, by which it is told from others of the same name.
    let path: String
    /// Whether it was found in a folder, and not named itself.
    var isFromFolder = false
  }

  /// Where `.xls` workbooks are read.
  let oldWorkbooks: OldWorkbookReader
  /// The files that cannot be read.
  private(set) var problems: [RosterReadError] = []
  /// What all files may take together.
  private let allowance = ReadingAllowance()
  /// Whether they took more: nothing of them is used then.
  private(set) var isTooLarge = false
  /// The files of folders that this program made itself and that hold no list: campaigns, parts, logs, papers.
  private(set) var passedOver: [String] = []
  /// Whether a file is a paper that this program wrote.
  private let isPaper: (String) -> Bool

  init(_ oldWorkbooks: OldWorkbookReader, isPaper: @escaping (String) -> Bool = { _ in false }) {
    self.oldWorkbooks = oldWorkbooks
    self.isPaper = isPaper
  }

  /// Opens everything at these paths.
  ///
  /// - Parameters:
  ///   - progress: Called with the name of each file before it is read.
  ///   - take: Called with each file; its errors are noted as the file's.
  mutating func open(
    _ paths: [String], progress: (String) -> Void, _ take: (Found) throws -> Void
  ) {
    for path in paths {
      guard let folder = FolderListing(path, isPassedOver: Self.isPassedOver) else {
        progress(path)
        open(path, title: path, take)
        continue
      }
      problems += folder.problems
      if folder.files.isEmpty, folder.problems.isEmpty {
        problems.append(RosterReadError(file: path, .emptyFolder))
      }
      let before = (problems.count, passedOver.count)
      for file in folder.files { open(file, ofFolder: progress, take) }
      if passedOver.count - before.1 == folder.files.count, problems.count == before.0,
        !folder.files.isEmpty, folder.problems.isEmpty
      {
        problems.append(RosterReadError(file: path, .emptyFolder))
      }
    }
  }

  /// Opens a file of a folder; what this program made is passed over.
  private mutating func open(
    _ file: String, ofFolder progress: (String) -> Void, _ take: (Found) throws -> Void
  ) {
    progress(file)
    let title = URL(fileURLWithPath: file).lastPathComponent
    if isPaper(file) { return passedOver.append(file) }
    let before = problems.count
    open(file, title: title) { found in
      var found = found
      found.isFromFolder = true
      try take(found)
    }
    if problems.count == before + 1, let problem = problems.last, problem.file == title,
      OwnStore.isOne(problem.reason, at: file)
    {
      problems.removeLast()
      passedOver.append(file)
    }
  }

  /// Opens files that are in memory or elsewhere, such as uploads.
  mutating func open(_ inputs: [RosterInput], _ take: (Found) throws -> Void) {
    for input in inputs { open(input.name, title: input.name, take) { input } }
  }

  private mutating func open(
    _ path: String, title: String, _ take: (Found) throws -> Void
  ) {
    open(path, title: title, take) { try RosterInput(path: path) }
  }

  private mutating func open(
    _ path: String, title: String, _ take: (Found) throws -> Void, _ input: () throws -> RosterInput
  ) {
    noting(title) { walk in
      let file = try RosterFile(
        input(), oldWorkbooks: walk.oldWorkbooks, walk.allowance)
      guard case .archive(let archive) = file else {
        return try take(Found(file: file, title: title, path: path))
      }
      try walk.open(archive, title: title, path: path, take)
    }
  }

  private mutating func open(
    _ archive: ZipArchive, title: String, path: String, _ take: (Found) throws -> Void
  ) throws {
    let members = archive.entries.filter { !Self.isPassedOver($0.path) }
    if members.isEmpty { throw RosterFileError.emptyFolder }
    for member in members.sorted(by: { $0.path < $1.path }) {
      // Only the last part of a path is ever used, and only to be shown.
      let name = member.path.split { "/\\".contains($0) }.last.map(String.init) ?? member.path
      noting("\(title) › \(name)") { walk in
        let input = try archive.input(of: member, name: name)
        if input.size == 0 { throw RosterFileError.empty }
        let file = try RosterFile(input, oldWorkbooks: walk.oldWorkbooks, walk.allowance)
        if case .archive = file { throw RosterFileError.otherFormat("zip") }
        try take(Found(file: file, title: name, path: "\(path) › \(name)"))
      }
    }
  }

  private mutating func noting(_ name: String, _ body: (inout FileWalk) throws -> Void) {
    if isTooLarge { return }
    do { try body(&self) } catch let error as RosterFileError {
      isTooLarge = isTooLarge || error == .importTooLarge
      problems.append(RosterReadError(file: name, error))
    } catch let error as RosterReadError {
      problems.append(RosterReadError(file: name, error.reason))
    } catch {
      problems.append(RosterReadError(file: name, .unreadable))
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
