/// The note of an open obstacle, with the obstacles before it: `gọi tối; [no-sms] gọi lại thứ hai`.
///
/// One obstacle is open at a time. One that is replaced is not forgotten: its code goes into the note of the next, with
/// what was noted of it, the latest first, each code once.
public struct ObstacleNote: Hashable, Sendable {
  /// What is noted of the open obstacle itself.
  public var own: String?
  /// The obstacles before it, the latest first, with what was noted of them.
  public private(set) var earlier: [Earlier] = []

  /// An obstacle that was open before.
  public struct Earlier: Hashable, Sendable {
    /// What was in the way.
    public let obstacle: Obstacle
    /// What was noted of it.
    public let text: String
  }

  /// The note that a person typed: whatever it says, it names no obstacles before.
  public init(typed note: String?) { own = note }

  /// Reads a note as the store keeps it.
  public init(_ note: String?) {
    guard let note else { return }
    var own: [String] = []
    for piece in note.split(separator: "; ", omittingEmptySubsequences: false) {
      if let mark = Self.mark(piece) {
        earlier.append(mark)
        continue
      }
      let words = Self.isGuarded(piece) ? String(piece.dropFirst()) : String(piece)
      if let last = earlier.popLast() {
        let text = last.text.isEmpty ? words : last.text + "; " + words
        earlier.append(Earlier(obstacle: last.obstacle, text: text))
      } else {
        own.append(words)
      }
    }
    self.own = own.isEmpty ? nil : own.joined(separator: "; ")
  }

  /// The note for an obstacle that takes the place of another.
  ///
  /// - Parameter note: What is noted of the new one; nil keeps what was noted when it was open before.
  public init(_ note: String?, of next: Obstacle, replacing previous: OpenObstacle) {
    let before = ObstacleNote(previous.note)
    own = note ?? before.earlier.first { $0.obstacle == next && !$0.text.isEmpty }?.text
    earlier =
      [Earlier(obstacle: previous.obstacle, text: before.own ?? "")]
      + before.earlier.filter { $0.obstacle != previous.obstacle && $0.obstacle != next }
  }

  /// As the store keeps it; nil for none.
  public var text: String? {
    let pieces =
      [own.map(Self.guarded)].compactMap(\.self)
      + earlier.map { past in
        "[\(past.obstacle.rawValue)]"
          + (past.text.isEmpty ? "" : " " + Self.guardedBehind(past.text))
      }
    return pieces.isEmpty ? nil : pieces.joined(separator: "; ")
  }

  /// A person's words, in which nothing is read as an earlier obstacle: a sign before it says so.
  private static func guarded(_ text: String) -> String {
    text.split(separator: "; ", omittingEmptySubsequences: false)
      .map { mark($0) != nil || isGuarded($0) ? "\\" + $0 : String($0) }.joined(separator: "; ")
  }

  /// The same of words behind an obstacle, whose first piece is read as words anyway.
  private static func guardedBehind(_ text: String) -> String {
    guard let end = text.firstRange(of: "; ") else { return text }
    return text[..<end.upperBound] + guarded(String(text[end.upperBound...]))
  }

  /// Whether a piece is words that look like an earlier obstacle.
  private static func isGuarded(_ piece: Substring) -> Bool {
    piece.hasPrefix("\\") && mark(piece.drop { $0 == "\\" }) != nil
  }

  /// The note with each earlier obstacle as people read it.
  public func text(_ name: (Obstacle) -> String) -> String? {
    let pieces =
      [own].compactMap(\.self)
      + earlier.map { name($0.obstacle) + ($0.text.isEmpty ? "" : " " + $0.text) }
    return pieces.isEmpty ? nil : pieces.joined(separator: "; ")
  }

  /// `[no-sms] gọi lại` as an earlier obstacle.
  private static func mark(_ piece: Substring) -> Earlier? {
    guard piece.hasPrefix("["), let end = piece.firstIndex(of: "]"),
      let obstacle = Obstacle(rawValue: String(piece[piece.index(after: piece.startIndex)..<end]))
    else { return nil }
    let rest = piece[piece.index(after: end)...].drop { $0 == " " }
    return Earlier(obstacle: obstacle, text: String(rest))
  }
}
