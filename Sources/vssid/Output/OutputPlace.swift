import CampaignPrint
import CampaignReports
import CampaignStorage
import Foundation
import SchoolCampaign

/// Where a command writes a file: the one way that everything goes which `-o`, `--errors` and their like name.
struct OutputPlace {
  /// As it was typed.
  let path: String
  let kind: PaperKind?
  let replaces: Bool
  /// Files and folders that the command reads, and the campaign.
  let inputs: [String]
  /// Where links lead.
  let target: String

  init(path: String, kind: PaperKind?, replaces: Bool, inputs: [String]) {
    (self.path, self.kind, self.replaces, self.inputs) = (path, kind, replaces, inputs)
    target = LinkedPath.end(of: path)
  }

  /// Refuses at once what nothing makes give way, and what `--replace` alone does; whether there is a file to ask about is
  /// settled when it is written.
  ///
  /// - Throws: ``OutputError``.
  func check() throws {
    let verdict = try verdict(on: OccupiedPlace(self, digest: nil).occupant)
    if case .refuse(let refusal) = verdict {
      throw OutputError(path: path, reason: .refused(refusal))
    }
    if verdict == .needsReplace {
      throw OutputError(path: path, reason: .needsReplace(mayBeFilledIn: true))
    }
  }

  /// Writes a whole file, or none.
  ///
  /// - Throws: ``OutputError``.
  func write(_ bytes: [UInt8]) throws { try settled(bytes).finish() }

  /// A whole file for which all is asked, and which only has to be finished.
  ///
  /// - Throws: ``OutputError``.
  func settled(_ bytes: [UInt8]) throws -> OutputDraft {
    let draft = try OutputDraft(self)
    try draft.write(kind.map { Array(PaperSeal.sealed(Data(bytes), as: $0)) } ?? bytes)
    try draft.settle()
    return draft
  }

  /// Whether a school's part is there, and nothing that the command reads.
  func holdsPart() throws -> Bool { try OccupiedPlace(self, digest: nil).occupant == .part }

  /// Settles a place that the store writes to itself.
  ///
  /// - Parameter knows: Whether a part that is there tells nothing that would be lost.
  /// - Returns: Whether a file that is there gives way.
  /// - Throws: ``OutputError``; also for what takes bytes one after the other, which a database is not written to.
  func settledForStore(knows: Bool = false) throws -> Bool {
    var occupant = try OccupiedPlace(self, digest: nil).occupant
    if occupant == .part, knows { occupant = .written(isLike: true) }
    let verdict = try settle(occupant)
    if verdict == .pour { throw OutputError(path: path, reason: .refused(.noFile)) }
    return verdict == .replace
  }

  /// The same for another file.
  func at(_ path: String) -> OutputPlace {
    OutputPlace(path: path, kind: kind, replaces: replaces, inputs: inputs)
  }

  func verdict(on occupant: PlaceOccupant) -> OutputVerdict {
    OutputVerdict(for: occupant, replaces: replaces, isToFillIn: kind?.isToFillIn ?? false)
  }

  /// Whether what is there is to give way, asked where there is a person to ask.
  ///
  /// - Throws: ``OutputError`` if it is not.
  func settle(_ occupant: PlaceOccupant) throws -> OutputVerdict {
    let verdict = verdict(on: occupant)
    let terminal = Terminal.standard
    switch verdict {
    case .refuse(let refusal): throw OutputError(path: path, reason: .refused(refusal))
    case .needsReplace: throw OutputError(path: path, reason: .needsReplace(mayBeFilledIn: true))
    case .ask:
      guard terminal.isInteractive, terminal.ask(Wording.ofProcess.replaceQuestion(path)) else {
        throw OutputError(path: path, reason: .needsReplace(mayBeFilledIn: false))
      }
      return .replace
    case .make, .replace, .leave, .pour: return verdict
    }
  }
}
