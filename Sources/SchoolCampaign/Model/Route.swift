/// The way by which a student gets an account (letter 301/CV-BHXH; công văn 702/BHXH-CNTT).
public enum Route: String, CaseIterable, Sendable {
  /// Through a parent's account: "Đăng ký cho con".
  case childOfParent = "child-of-parent"
  /// On the website, for a family without a smartphone.
  case website
  /// With the student's own ID card; ``InstallStatus/parentReady`` does not apply.
  case ownAccount = "own-account"
}

/// Gender as rosters give it.
public enum Gender: String, CaseIterable, Sendable {
  case male
  case female
}
