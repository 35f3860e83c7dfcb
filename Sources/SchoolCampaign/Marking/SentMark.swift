import Foundation

/// One mark as somebody's device sent it: perhaps twice, perhaps late, perhaps on what another has changed meanwhile.
public struct SentMark: Hashable, Sendable {
  /// Made by the sender, so that the same mark sent again is not made again; nil where nothing is sent twice.
  public let key: UUID?
  /// Who is marked.
  public let student: Student.ID
  /// What is said.
  public let act: Act
  /// What the sender had seen of the student.
  public let sight: Sight

  /// What is said of a student.
  public enum Act: Hashable, Sendable {
    case mark(MarkRequest)
    /// Exempt since a day, or eligible again.
    case exempt(ExemptReason?, since: CalendarDay?)
  }

  /// What somebody knew who said something of a student.
  public enum Sight: Hashable, Sendable {
    /// All that stands now, as one who reads and writes at once.
    case present
    /// All up to the student's newest event of then; nil where there was none.
    case upTo(event: Int64?)
  }

  /// A mark of a student.
  public init(key: UUID?, student: Student.ID, _ act: Act, sight: Sight = .present) {
    self.key = key
    self.student = student
    self.act = act
    self.sight = sight
  }
}

/// What somebody said of a student last.
public struct LastWord: Hashable, Sendable {
  /// The number of the event.
  public let event: Int64
  /// Who said it.
  public let by: String
  /// When it was recorded.
  public let moment: Date

  /// The newest event of a student.
  public init(event: Int64, by: String, moment: Date) {
    self.event = event
    self.by = by
    self.moment = moment
  }
}

/// What was sent on an outdated sight of what another had changed: nothing is written, and the sender decides.
public struct MarkConflict: Hashable, Sendable {
  /// Who changed it, and when.
  public let last: LastWord
  /// Where the student stands.
  public let standing: Standing

  /// A change by another that the sender had not seen.
  public init(_ last: LastWord, standing: Standing) {
    self.last = last
    self.standing = standing
  }
}

extension SentMark {
  /// What comes of a mark that was sent.
  ///
  /// - Parameter request: The mark, with what is known against the student's days.
  public func step(_ student: Student, _ request: MarkRequest) -> MarkStep {
    isLateClimb ? MarkStep(student, climbing: request) : MarkStep(student, request)
  }

  /// Why it is refused; nil if nothing is in the way. A late climb gives rungs below an earlier day instead of being held up
  /// by them.
  public func refusal(
    of student: Student, _ request: MarkRequest, in campaign: Campaign, today: CalendarDay
  ) -> MarkRefusal? {
    let refusal = request.refusal(of: student, in: campaign, today: today)
    return isLateClimb && refusal == .dayBeforeLowerRung ? nil : refusal
  }

  private var isLateClimb: Bool { sight != .present && isClimb }

  /// Whether the mark is made on an outdated sight of somebody else's change, and must not be.
  ///
  /// A climb always merges, in any order: the earlier day wins. A correction, an obstacle or an exemption takes something
  /// back, and needs a person who knows what.
  ///
  /// - Parameters:
  ///   - step: What would come of it.
  ///   - last: The student's newest event; nil where there is none.
  ///   - by: Who sends the mark.
  public func conflict(
    _ step: MarkStep, _ last: LastWord?, by sender: String
  ) -> MarkConflict? {
    guard case .upTo(let seen) = sight, let last, last.event != seen, last.by != sender,
      step.isRecorded, !isClimb
    else { return nil }
    return MarkConflict(last, standing: step.student.standing)
  }

  private var isClimb: Bool {
    guard case .mark(let request) = act else { return false }
    return !request.corrects && request.obstacle == .unchanged && request.note == nil
  }
}

extension SentMark {
  /// What the mark says, as a number of 53 bits that is the same on every machine: the same key must come with the same
  /// content.
  ///
  /// - Parameter sender: Who sends it.
  public func content(by sender: String) -> Int64 {
    var texts = [sender, String(student.rawValue)]
    switch act {
    case .mark(let request):
      let obstacle =
        switch request.obstacle {
        case .unchanged: "-"
        case .cleared: "none"
        case .set(let obstacle): obstacle.rawValue
        }
      let days = request.days.sorted { $0.key < $1.key }.map {
        "\($0.key.rawValue)=\($0.value.iso)"
      }
      texts += [
        "mark", request.status?.rawValue ?? "", request.denied?.rawValue ?? "",
        request.day.iso, days.joined(separator: ","), request.corrects ? "corrects" : "", obstacle,
        request.note ?? "",
      ]
    case .exempt(let reason, let since):
      texts += ["exempt", reason?.rawValue ?? "", since?.iso ?? ""]
    }
    var hash = StableHash()
    for byte in texts.joined(separator: "\u{1F}").utf8 { hash.combine(byte) }
    return Int64(hash.value >> 11)
  }
}

/// What came of a mark that was sent.
public enum SentMarkOutcome: Hashable, Sendable {
  /// Recorded under a batch, now or when it was sent the first time.
  case recorded(batch: Int64, Standing)
  /// The student stood so already: nothing was to be recorded.
  case same(Standing)
  /// Not made: another changed the student meanwhile.
  case conflict(MarkConflict)
}
