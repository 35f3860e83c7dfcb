import CampaignPrint
import CampaignReports
import Foundation
import RosterFiles
import SchoolCampaign

/// What a file says of who wrote it: by the seal within, or by the note beside the content of formats that have no room
/// for one.
struct WrittenContent {
  /// SHA-256 of the whole file.
  let digest: String
  /// What this program wrote it as, if the content is still that.
  let pristine: PaperKind?
  /// What this program wrote it as, whatever was changed since.
  let claimed: PaperKind?

  /// Reads a file; nil if it cannot be read.
  init?(path: String) {
    guard let file = Self.regularFile(path) else { return nil }
    do {
      let size = try file.seekToEnd()
      try file.seek(toOffset: size - min(size, UInt64(PaperSeal.longest)))
      let sealed = PaperSeal.read(try file.readToEnd() ?? Data())
      try file.seek(toOffset: 0)
      let whole = RunningDigest()
      let before = RunningDigest()
      var left = sealed.map { Int(size) - $0.length } ?? 0
      while let piece = try file.read(upToCount: 1 << 18), !piece.isEmpty {
        whole.add(piece)
        if left > 0 { before.add(piece.prefix(left)) }
        left -= piece.count
      }
      digest = whole.hexadecimal
      let note = OutputNote(file.fileDescriptor)
      let seal = sealed?.seal
      if let seal, seal.digest == before.hexadecimal {
        pristine = seal.kind
      } else {
        pristine = note?.digest == digest ? note?.kind : nil
      }
      claimed = seal?.kind ?? note?.kind ?? Self.category(path)
    } catch { return nil }
  }

  /// Whether a file was written as a paper: a report, a list, a sheet or slips, also where somebody changed it since. The
  /// campaign is never opened here: closing it would give up the locks that SQLite holds on it.
  static func isPaper(_ path: String) -> Bool {
    do {
      _ = try RosterInput(path: path)
      guard let file = regularFile(path) else { return false }
      let size = try file.seekToEnd()
      try file.seek(toOffset: size - min(size, UInt64(PaperSeal.longest)))
      let kind =
        PaperSeal.read(try file.readToEnd() ?? Data())?.seal.kind
        ?? OutputNote(file.fileDescriptor)?.kind ?? category(path)
      return kind.map { $0 != .errors } ?? false
    } catch { return false }
  }

  /// A file that is open and is one: a pipe or an endless device may have taken its place since somebody looked.
  private static func regularFile(_ path: String) -> FileHandle? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    return FileIdentity(descriptor)?.isRegular == true ? file : nil
  }

  /// What a workbook's properties say, which spreadsheet programs keep.
  private static func category(_ path: String) -> PaperKind? {
    do {
      let category = try RosterInput(path: path).workbookCategory
      return PaperKind.allCases.first { $0.mark == category }
    } catch { return nil }
  }
}
