import SchoolCampaign

/// Gathers marks that are sent one by one: those that come while a commit runs go into the next one together. Nothing is
/// waited for but the disk.
actor MarkQueue {
  /// So many marks go into one transaction at most.
  static let largestGroup = 512
  /// So many wait at most; the next one is told to come again.
  private let longest: Int

  /// A mark whose sender waits.
  struct Waiting: Sendable {
    let mark: SentMark
    let entry: Entry
    /// How far who sent it may go.
    let reach: Reach
    let sender: CheckedContinuation<SentMarkOutcome, any Error>
  }

  private var waiting: [Waiting] = []
  private var isWriting = false
  private var clocks = ClockLog()

  init(longest: Int = 8_192) { self.longest = longest }

  /// What came of a mark, once it is on the disk.
  ///
  /// - Throws: ``CampaignError/tooManyWaiting``, or why the mark cannot be made.
  func outcome(
    of mark: SentMark, _ entry: Entry, within reach: Reach, in store: CampaignStore
  ) async throws -> SentMarkOutcome {
    if waiting.count >= longest { throw CampaignError.tooManyWaiting }
    return try await withCheckedThrowingContinuation { sender in
      waiting.append(Waiting(mark: mark, entry: entry, reach: reach, sender: sender))
      if isWriting { return }
      isWriting = true
      Task { await writeAll(to: store) }
    }
  }

  private func writeAll(to store: CampaignStore) async {
    while !waiting.isEmpty {
      let group = Array(waiting.prefix(Self.largestGroup))
      waiting.removeFirst(group.count)
      do {
        let (outcomes, clocks) = try await store.write(group, clocks)
        self.clocks = clocks
        for (one, outcome) in zip(group, outcomes) {
          switch outcome {
          case .success(let value): one.sender.resume(returning: value)
          case .failure(let error): one.sender.resume(throwing: error)
          }
        }
      } catch {
        for one in group { one.sender.resume(throwing: error) }
      }
    }
    isWriting = false
  }
}

extension CampaignStore {
  /// Marks one student, as a device sent it. The answer comes when the mark is on the disk; marks that are sent while others
  /// are written share the next commit.
  ///
  /// The same mark under the same key is made once. One that takes something back on an outdated sight of somebody else's
  /// change is a conflict and is not made.
  ///
  /// - Throws: As ``mark(_:from:entry:)``, and ``CampaignError/keyTaken`` if something else was sent under the key,
  ///   ``CampaignError/tooManyWaiting`` if too many marks wait already. After any error nothing has changed.
  public func mark(_ mark: SentMark, entry: Entry) async throws -> SentMarkOutcome {
    let reach = try reach(of: mark.isExemption ? .exempt : .mark)
    return try await queue.outcome(of: mark, entry, within: reach, in: self)
  }

  fileprivate func write(
    _ group: [MarkQueue.Waiting], _ clocks: ClockLog
  ) async throws -> ([Result<SentMarkOutcome, CampaignError>], ClockLog) {
    let marks = group.map { (mark: $0.mark, entry: $0.entry, reach: $0.reach) }
    return try await write { db in
      var writing = try SentMarkWriting(db, clocks: clocks)
      let outcomes = try marks.map { try writing.write($0.mark, $0.entry, within: $0.reach) }
      try writing.finish()
      return (outcomes, writing.clocks)
    }
  }
}

extension SentMark {
  /// Whether it exempts a student, or takes that back.
  fileprivate var isExemption: Bool {
    if case .exempt = act { true } else { false }
  }
}
