/// The words by which people name rungs, obstacles and reasons, whatever the case, marks and signs.
public struct MarkTerms: Sendable {
  private var statuses: [String: InstallStatus] = [:]
  private var obstacles: [String: Obstacle] = [:]
  private var reasons: [String: ExemptReason] = [:]

  /// The codes, and what teachers write besides.
  public init() {
    for status in InstallStatus.allCases { add(status.rawValue, status) }
    for word in ["đã gửi", "đã nộp", "đã nộp tờ khai", "đã đăng ký"] { add(word, .submitted) }
    add("không nhận được SMS", .noSMS)
    add("không có smartphone", .noSmartphone)
    for obstacle in Obstacle.allCases { add(obstacle.rawValue, obstacle) }
    for reason in ExemptReason.allCases { add(reason.rawValue, reason) }
  }

  /// Adds a word for a rung.
  public mutating func add(_ word: String, _ status: InstallStatus) {
    statuses[SearchKey(word).text] = status
  }

  /// Adds a word for an obstacle.
  public mutating func add(_ word: String, _ obstacle: Obstacle) {
    obstacles[SearchKey(word).text] = obstacle
  }

  /// Adds a word for a reason of exemption.
  public mutating func add(_ word: String, _ reason: ExemptReason) {
    reasons[SearchKey(word).text] = reason
  }

  /// The rung that a text names, also as a tick does (``InstallAnswer``); nil if it names none.
  public func status(_ text: String) -> InstallStatus? {
    if let named = rung(text) { return named }
    switch InstallAnswer(text) {
    case .yes: return .installed
    case .no: return .notStarted
    case .blank, .cross, nil: return nil
    }
  }

  /// The rung that a text names by its name; nil if it names none.
  func rung(_ text: String) -> InstallStatus? {
    guard let named = statuses[SearchKey(text).text] else { return nil }
    return AnswerDoubt.isIn(text) ? nil : named
  }

  /// The obstacle that a text names; nil if it names none.
  public func obstacle(_ text: String) -> Obstacle? {
    guard let named = obstacles[SearchKey(text).text] else { return nil }
    return AnswerDoubt.isIn(text) ? nil : named
  }

  /// The reason of exemption that a text names; nil if it names none.
  public func reason(_ text: String) -> ExemptReason? { reasons[SearchKey(text).text] }
}
