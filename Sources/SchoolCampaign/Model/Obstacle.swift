/// Why a family hangs where it is. At most one is open per student.
///
/// Source: what the office and parents reported in 2021 (`docs/glossary.md` gives the Vietnamese terms).
public enum Obstacle: String, CaseIterable, Sendable {
  case parentNoAccount = "parent-no-account"
  case accountElsewhere = "account-elsewhere"
  case numberUnknown = "number-unknown"
  case dataMismatch = "data-mismatch"
  case twoNumbers = "two-numbers"
  case photoRejected = "photo-rejected"
  case noBirthCertificate = "no-birth-certificate"
  case noSMS = "no-sms"
  case phoneInUse = "phone-in-use"
  case systemOverloaded = "system-overloaded"
  case noSmartphone = "no-smartphone"
  case wrongAgency = "wrong-agency"
  case awaitingApproval = "awaiting-approval"
  case guardianAway = "guardian-away"
  case refused
  /// The office sent the registration back; the student stays ``InstallStatus/submitted``.
  case returned
  case other

  /// The rung that a family must have reached to meet the obstacle, whether or not it was marked: nobody waits for the
  /// approval of what was never sent.
  ///
  /// Source: the steps of the attachment to letter 301/CV-BHXH.
  public var implied: InstallStatus {
    switch self {
    case .noSMS, .wrongAgency, .awaitingApproval, .photoRejected, .returned: .submitted
    case .accountElsewhere: .parentReady
    case .parentNoAccount, .numberUnknown, .dataMismatch, .twoNumbers, .noBirthCertificate,
      .phoneInUse, .systemOverloaded, .noSmartphone, .guardianAway, .refused, .other:
      .notStarted
    }
  }
}
