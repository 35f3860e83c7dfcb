/// What lies where a command is to write.
public enum PlaceOccupant: Hashable, Sendable {
  /// Nothing, so that a new file is made.
  case nothing
  /// A file of no bytes, as some dialogs make it.
  case empty
  /// A device or a pipe, which is written to.
  case stream
  /// A folder, a disk or a socket.
  case noFile
  /// A campaign, a backup of one, or the log beside one.
  case campaign
  /// A school's part of a campaign.
  case part
  /// A file that the command reads.
  case input
  /// A file that says just what is to be written.
  case same
  /// A file with the content that this program gave it; `isLike` tells whether the same kind of paper is written again.
  case written(isLike: Bool)
  /// A file that is meant to be filled in, and is not as this program wrote it.
  case filledIn
  /// Any other file.
  case other
}
