/// How many eligible students who have not installed have one open obstacle.
public struct ObstacleCount: Hashable, Sendable {
  /// The obstacle.
  public let obstacle: Obstacle
  /// The students.
  public let count: Int

  /// A count.
  public init(_ obstacle: Obstacle, _ count: Int) {
    self.obstacle = obstacle
    self.count = count
  }
}
