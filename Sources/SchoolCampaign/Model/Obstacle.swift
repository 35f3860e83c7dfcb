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
}
