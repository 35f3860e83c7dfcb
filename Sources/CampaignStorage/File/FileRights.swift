import Foundation

/// Owner, group and mode of a file, so that what takes its place or lies beside it has the same.
public struct FileRights: Hashable, Sendable {
  private let owner: uid_t
  private let group: gid_t
  private let mode: mode_t

  /// The rights of the file that a path leads to; none where there is no file.
  public init(of path: String) {
    var facts = stat()
    _ = stat(path, &facts)
    (owner, group, mode) = (facts.st_uid, facts.st_gid, facts.st_mode & 0o777)
  }

  /// Gives them to an open file, as far as the system lets this user; where its group stays another, that group gets
  /// nothing.
  public func give(to file: Int32) {
    let hasGroup = fchown(file, owner, group) == 0 || fchown(file, uid_t.max, group) == 0
    fchmod(file, hasGroup ? mode : mode & 0o707)
  }

  /// Gives them to a file at a path, without opening it; nothing happens where it has them or is not there.
  public func give(toFileAt path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return }
    if FileRights(of: path) == self { return }
    let hasGroup = chown(path, owner, group) == 0 || chown(path, uid_t.max, group) == 0
    chmod(path, hasGroup ? mode : mode & 0o707)
  }
}
