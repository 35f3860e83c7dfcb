import Foundation

/// The group of this computer's users that shares a campaign's file.
public struct GroupAccess: Hashable, Sendable {
  let group: gid_t
  let mode: mode_t

  /// A group by its name.
  ///
  /// - Parameter mayWrite: Whether it may write (0660) or only read (0640).
  /// - Returns: Nil if there is none of this name.
  public init?(_ name: String, mayWrite: Bool) {
    guard let entry = getgrnam(name) else { return nil }
    group = entry.pointee.gr_gid
    mode = mayWrite ? 0o660 : 0o640
  }

  /// Gives a file to the group; false if this user is no member of it.
  func give(_ path: String) -> Bool {
    chown(path, uid_t.max, group) == 0 && chmod(path, mode) == 0
  }
}
