/// How far a family has come: the rungs of the ladder, lowest first.
///
/// Source: letter 301/CV-BHXH, attachment. App installed without an approved account shows nothing, so
/// "installed" means signed in.
public enum InstallStatus: String, CaseIterable, Comparable, Sendable {
  /// Nothing is known to have been done (chưa thực hiện).
  case notStarted
  /// A parent has an approved VssID account (phụ huynh có tài khoản).
  case parentReady
  /// The child's registration was sent, "Ghi nhận" (đã gửi tờ khai).
  case submitted
  /// The office approved it; the password came by SMS (đã duyệt).
  case approved
  /// Signed in to VssID (đã cài đặt).
  case installed

  /// Place on the ladder, 0 for ``notStarted`` to 4 for ``installed``.
  public var rank: Int {
    switch self {
    case .notStarted: 0
    case .parentReady: 1
    case .submitted: 2
    case .approved: 3
    case .installed: 4
    }
  }

  /// The rungs above ``notStarted``, lowest first.
  public static let rungs: [InstallStatus] = [.parentReady, .submitted, .approved, .installed]

  /// Orders two values as lists show them.
  public static func < (left: InstallStatus, right: InstallStatus) -> Bool {
    left.rank < right.rank
  }
}
