/// A chart as lines, boxes and words in millimetres, which paper and HTML draw alike. Black on white only.
public struct ChartDrawing: Hashable, Sendable {
  /// One thing to draw.
  public enum Shape: Hashable, Sendable {
    /// A box: black, or white with a black frame.
    case box(x: Double, y: Double, width: Double, height: Double, isFilled: Bool)
    /// Straight lines from point to point.
    case line([Point], width: Double, isDashed: Bool)
    /// A text on one line whose baseline begins, or ends, at a point.
    case text(String, at: Point, anchor: Anchor)
  }

  /// A place, in millimetres from the upper left corner.
  public struct Point: Hashable, Sendable {
    /// To the right.
    public let x: Double
    /// Down.
    public let y: Double

    /// A point.
    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Which part of a text stands at its point.
  public enum Anchor: Hashable, Sendable { case start, middle, end }

  /// The width of every chart: that of a page's text.
  public static let width = 165.0
  /// The size of its letters, in millimetres.
  public static let textSize = 3.4

  /// What it shows.
  public let title: String
  /// What it shows, for those who do not see it.
  public let summary: String
  /// Its height in millimetres.
  public let height: Double
  /// What to draw, in order.
  public let shapes: [Shape]
}
