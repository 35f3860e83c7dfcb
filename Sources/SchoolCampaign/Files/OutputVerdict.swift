/// What comes of a place where a command is to write: nothing is destroyed that this program did not write.
public enum OutputVerdict: Hashable, Sendable {
  /// A new file is made.
  case make
  /// The file that is there gives way.
  case replace
  /// What is there says the same, and stays.
  case leave
  /// The bytes are written to what is there.
  case pour
  /// The file gives way to a yes, or to `--replace`.
  case ask
  /// The file gives way to `--replace` alone: what somebody filled in is nowhere else.
  case needsReplace
  /// Nothing makes it give way.
  case refuse(Refusal)

  /// Why nothing makes a file give way.
  public enum Refusal: Hashable, Sendable {
    case campaign, part, input, noFile
  }

  /// The one rule.
  ///
  /// - Parameters:
  ///   - occupant: What is there.
  ///   - replaces: Whether `--replace` says that a file may give way.
  ///   - isToFillIn: Whether what is to be written is meant to be filled in.
  public init(for occupant: PlaceOccupant, replaces: Bool, isToFillIn: Bool) {
    self =
      switch occupant {
      case .nothing: .make
      case .empty, .written(isLike: true): .replace
      case .same: .leave
      case .stream: .pour
      case .noFile: .refuse(.noFile)
      case .campaign: .refuse(.campaign)
      case .part: .refuse(.part)
      case .input: .refuse(.input)
      case .written(isLike: false): replaces ? .replace : .ask
      case .filledIn: replaces ? .replace : .needsReplace
      case .other: replaces ? .replace : isToFillIn ? .needsReplace : .ask
      }
  }
}
