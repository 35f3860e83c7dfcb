/// The words by which people name rungs, obstacles and reasons, whatever the case, marks and signs.
public struct MarkTerms: Sendable {
  private var statuses: [String: InstallStatus] = [:]
  private var obstacles: [String: Obstacle] = [:]
  private var reasons: [String: ExemptReason] = [:]

  /// The codes, and what teachers write in a column to tick (`x`, `xong`).
  public init() {
    for status in InstallStatus.allCases { add(status.rawValue, status) }
    for word in ["x", "xong", "có", "rồi", "đã cài", "đã cài đặt VssID"] { add(word, .installed) }
    for word in ["không", "0", "chưa", "chưa cài", "chưa cài đặt"] { add(word, .notStarted) }
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

  /// The rung that a text names; nil if it names none.
  public func status(_ text: String) -> InstallStatus? { statuses[SearchKey(text).text] }

  /// The obstacle that a text names; nil if it names none.
  public func obstacle(_ text: String) -> Obstacle? { obstacles[SearchKey(text).text] }

  /// The reason of exemption that a text names; nil if it names none.
  public func reason(_ text: String) -> ExemptReason? { reasons[SearchKey(text).text] }
}
