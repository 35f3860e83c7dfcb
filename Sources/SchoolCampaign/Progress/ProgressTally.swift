/// The counts of one unit (class, school, level, campaign) as of one day.
///
/// Enrolled students are eligible or exempt; those who left are counted beside them, never hidden. Every rung
/// counts eligible students who have reached at least that rung.
public struct ProgressTally: Hashable, Sendable {
  /// Sĩ số: students stored, less those who left on or before the day.
  public var enrolled = 0
  /// Không thuộc diện: enrolled, and exempt on the day, by reason.
  public var exemptBy = ReasonCounts()
  /// Đã rời trường, on or before the day.
  public var left = 0
  /// Phụ huynh có tài khoản, or further.
  public var parentReady = 0
  /// Đã gửi tờ khai, or further.
  public var submitted = 0
  /// Đã duyệt, or further.
  public var approved = 0
  /// Đã cài đặt.
  public var installed = 0
  /// Approved by the office's own list, whatever the school says.
  public var officeApproved = 0
  /// Without a BHXH number, not installed, and with no other obstacle.
  public var numberUnknown = 0
  /// Installed on or before the deadline.
  public var onTime = 0
  /// Installed on or after the campaign's start day: what the pace counts.
  public var sinceStart = 0
  /// The days since the start day on which any of them installed.
  public var installDays = InstallDays()
  /// Classes of the unit.
  public var classes = 0
  /// Classes in which the school has marked something, or "nobody yet", by the day.
  public var classesReported = 0

  /// No students, no classes.
  public init() {}

  /// Không thuộc diện: enrolled, and exempt on the day.
  public var exempt: Int { exemptBy.total }
  /// Thuộc diện: the denominator of every percentage.
  public var eligible: Int { enrolled - exempt }
  /// Eligible and not installed.
  public var missing: Int { eligible - installed }
  /// Installed after the deadline.
  public var late: Int { installed - onTime }
  /// Classes that have not reported.
  public var classesSilent: Int { classes - classesReported }
  /// Whether it has classes, none of which has reported, and nobody has installed: it has no share, and is not at 0 %.
  public var isSilent: Bool { classes > 0 && classesReported == 0 && installed == 0 }
  /// The share to tell, on every paper and screen: none where no class has reported.
  public var toldShare: Share { isSilent ? Share(0, of: 0) : share }
  /// Installed of eligible.
  public var share: Share { Share(installed, of: eligible) }

  /// Adds the counts of another unit.
  public static func += (left: inout ProgressTally, right: ProgressTally) {
    left.enrolled += right.enrolled
    left.exemptBy += right.exemptBy
    left.left += right.left
    left.parentReady += right.parentReady
    left.submitted += right.submitted
    left.approved += right.approved
    left.installed += right.installed
    left.officeApproved += right.officeApproved
    left.numberUnknown += right.numberUnknown
    left.onTime += right.onTime
    left.sinceStart += right.sinceStart
    left.installDays.formUnion(right.installDays)
    left.classes += right.classes
    left.classesReported += right.classesReported
  }
}

extension ProgressTally {
  /// The states in which a student can be, each student in exactly one, with how many are in it.
  ///
  /// Their sum is all that are stored: ``enrolled`` and ``left``.
  public var states: [(state: CountedState, count: Int)] {
    [
      (.rung(.installed), installed), (.rung(.approved), approved - installed),
      (.rung(.submitted), submitted - approved), (.rung(.parentReady), parentReady - submitted),
      (.rung(.notStarted), eligible - parentReady),
    ] + ExemptReason.allCases.map { (.exempt($0), exemptBy[$0]) } + [(.left, left)]
  }
}

/// Where a student stands on a day: one of these.
public enum CountedState: Hashable, Sendable {
  /// Eligible, and at this rung.
  case rung(InstallStatus)
  case exempt(ExemptReason)
  case left
}

/// Students by why they are exempt.
public struct ReasonCounts: Hashable, Sendable {
  private var counts: [ExemptReason: Int] = [:]

  /// Nobody.
  public init() {}

  /// How many have a reason.
  public subscript(reason: ExemptReason) -> Int {
    get { counts[reason] ?? 0 }
    set { counts[reason] = newValue == 0 ? nil : newValue }
  }

  /// All of them.
  public var total: Int { counts.values.reduce(0, +) }

  /// Adds the counts of another unit.
  public static func += (left: inout ReasonCounts, right: ReasonCounts) {
    for (reason, count) in right.counts { left[reason] += count }
  }
}

/// A part of a whole, in hundredths of a percent, truncated: 358 of 359 is never 100 %.
public struct Share: Hashable, Comparable, Sendable {
  /// 0 to 10,000; nil for 0 of 0, which is no share at all.
  public let basisPoints: Int?

  /// `part` of `whole`.
  public init(_ part: Int, of whole: Int) {
    basisPoints = whole > 0 ? part * 10_000 / whole : nil
  }

  /// Smaller shares first; no share comes last.
  public static func < (left: Share, right: Share) -> Bool {
    left.basisPoints ?? .max < right.basisPoints ?? .max
  }
}
