import CampaignPrint
import CampaignReports
import Foundation
import SchoolCampaign

/// A file on its way: it gets its name when it is whole, and takes a place only as ``OutputVerdict`` has it.
final class OutputDraft {
  private let place: OutputPlace
  private let file: DraftFile
  private let digest = RunningDigest()
  private var settled: (verdict: OutputVerdict, identity: FileIdentity?)?

  /// Begins a file.
  ///
  /// - Throws: ``OutputError``.
  init(_ place: OutputPlace) throws {
    self.place = place
    let isPrivate = place.kind?.namesChildren ?? true
    do {
      file = try DraftFile(
        for: place.target, isPrivate: isPrivate,
        isElsewhere: FileIdentity(path: place.target)?.isStream ?? false, inputs: place.inputs)
    } catch { throw OutputError(path: place.path, error) }
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws {
    do { try file.handle.write(contentsOf: bytes) } catch {
      throw OutputError(path: place.path, error)
    }
    digest.add(bytes)
  }

  /// Looks at the place, once all is written, and asks if there is something to ask.
  ///
  /// - Throws: ``OutputError`` if what is there does not give way.
  func settle() throws {
    let digest = self.digest.hexadecimal
    if let kind = place.kind {
      OutputNote(kind, digest: digest).set(on: file.handle.fileDescriptor)
    }
    let there = try OccupiedPlace(place, digest: digest)
    settled = (try place.settle(there.occupant), there.identity)
  }

  /// Puts the file in its place.
  ///
  /// - Throws: ``OutputError``, if the place changed meanwhile or cannot be written.
  func finish() throws {
    guard let settled else { throw OutputError(path: place.path, reason: .unwritable(nil)) }
    guard FileIdentity(path: place.target) == settled.identity || settled.verdict == .pour else {
      throw OutputError(path: place.path, reason: .needsReplace(mayBeFilledIn: true))
    }
    do {
      switch settled.verdict {
      case .make: try file.name(place.target)
      case .replace: try file.replace(place.target)
      case .pour: try file.pour(into: place.path, looked: settled.identity)
      default: break
      }
    } catch { throw OutputError(path: place.path, error) }
  }
}
