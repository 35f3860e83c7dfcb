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

  /// Reads a note; one that a person typed has no obstacles before.
  public init(_ note: String?) {
    guard let note else { return }
    var own: [String] = []
    for piece in note.split(separator: "; ", omittingEmptySubsequences: false) {
      if let mark = Self.mark(piece) {
        earlier.append(mark)
      } else if let last = earlier.popLast() {
        let text = last.text.isEmpty ? String(piece) : last.text + "; " + piece
        earlier.append(Earlier(obstacle: last.obstacle, text: text))
      } else {
        own.append(String(piece))
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
  public var text: String? { text { "[\($0.rawValue)]" } }

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
