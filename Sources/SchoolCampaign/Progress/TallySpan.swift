/// Days on which one student counts in a measure: from a day until before another.
public struct TallySpan: Hashable, Sendable {
  /// In what the student counts.
  public let measure: TallyMeasure
  /// The number of the first day; `-ever` for since ever.
  public let day: Int
  /// The number of the first day on which the student does not count any more; ``ever`` for never.
  public let until: Int

  /// Stands for "since ever", with a minus, and for "for good" where a span has no day.
  public static let ever = 1_000_000

  /// A span; empty ones are no spans.
  public init(_ measure: TallyMeasure, from day: Int = -TallySpan.ever, until: Int = TallySpan.ever)
  {
    self.measure = measure
    self.day = day
    self.until = until
  }
}

/// What of a student is counted: all that ``spans`` come from.
public struct CountedStudent: Hashable, Sendable {
  /// Where the student stands.
  public var standing: Standing
  /// Whether the BHXH number is known.
  public var hasInsuranceNumber: Bool
  /// The day of the office's word.
  public var officeApprovedDay: CalendarDay?

  /// What is counted of a student who stands so.
  public init(_ standing: Standing, hasInsuranceNumber: Bool, officeApprovedDay: CalendarDay?) {
    self.standing = standing
    self.hasInsuranceNumber = hasInsuranceNumber
    self.officeApprovedDay = officeApprovedDay
  }

  /// What is counted of a student.
  public init(_ student: Student) {
    self.init(
      student.standing, hasInsuranceNumber: student.details.insuranceNumber != nil,
      officeApprovedDay: student.officeApprovedDay)
  }

  /// In what the student counts, and on which days.
  ///
  /// Rungs count eligible students only: their spans end where the student left or became exempt. A rung that does not
  /// apply to the student's route counts from the next one on.
  public var spans: [TallySpan] {
    let ever = TallySpan.ever
    let left = standing.leftDay.map(Self.number) ?? ever
    let out = min(left, standing.exemption.map { Self.number($0.since) } ?? ever)
    var spans = [TallySpan(.students)]
    func add(_ measure: TallyMeasure, _ day: Int?, until: Int) {
      guard let day, day < until else { return }
      spans.append(TallySpan(measure, from: day, until: until))
    }
    add(.left, standing.leftDay.map(Self.number), until: ever)
    if let exemption = standing.exemption {
      add(TallyMeasure(exemption.reason), Self.number(exemption.since), until: left)
    }
    let reached = standing.reached
    add(.parentReady, (reached[.parentReady] ?? reached[.submitted]).map(Self.number), until: out)
    add(.submitted, reached[.submitted].map(Self.number), until: out)
    add(.approved, reached[.approved].map(Self.number), until: out)
    add(.installed, reached[.installed].map(Self.number), until: out)
    add(.officeApproved, officeApprovedDay.map(Self.number), until: out)
    if !hasInsuranceNumber {
      let installed = reached[.installed].map(Self.number) ?? ever
      let heldUp = standing.obstacle.map { Self.number($0.since) } ?? ever
      add(.numberUnknown, -ever, until: min(out, installed, heldUp))
    }
    return spans
  }

  private static func number(_ day: CalendarDay) -> Int { Int(day.number) }
}

extension TallyMeasure {
  /// In what a student counts who is exempt for a reason.
  init(_ reason: ExemptReason) {
    self =
      switch reason {
      case .noHealthInsurance: .exemptNoHealthInsurance
      case .foreignWithoutNumber: .exemptForeign
      case .otherProvince: .exemptOtherProvince
      case .other: .exemptOther
      }
  }
}
