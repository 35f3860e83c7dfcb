/// A report of how far the campaign is, as plain values: what every output is made from.
public struct ProgressReport: Hashable, Sendable {
  /// What the rows stand for.
  public enum Grouping: String, CaseIterable, Sendable {
    case school
    case `class`
    case level
    case grade
  }

  /// The order of the rows within a block.
  public enum Order: String, CaseIterable, Sendable {
    /// The smallest share first; units without eligible students last.
    case worst
    case name
  }

  /// One unit.
  public struct Row: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The counts.
    public let tally: ProgressTally
    /// Nil where the row is not a class.
    public let teacherName: String?
    /// The homeroom teacher's phone; nil where the row is not a class.
    public let teacherPhone: String?
    /// For a class: the day after its last report, or the start day; nil where the row is not a class.
    public let silentSince: CalendarDay?

    /// A row for a unit.
    public init(
      name: String, tally: ProgressTally, teacherName: String? = nil,
      teacherPhone: String? = nil, silentSince: CalendarDay? = nil
    ) {
      self.name = name
      self.tally = tally
      self.teacherName = teacherName
      self.teacherPhone = teacherPhone
      self.silentSince = silentSince
    }
  }

  /// What a block of rows has in common.
  public enum Heading: Hashable, Sendable {
    case level(Level)
    case school(String)
    case all
  }

  /// Rows with their subtotal.
  public struct Block: Hashable, Sendable {
    /// What the rows have in common.
    public let heading: Heading
    /// The units that have pupils, in order.
    public let rows: [Row]
    /// The sum of the units; of those without pupils it has who left them.
    public let subtotal: ProgressTally

    /// A block of units in the given order; those without pupils have no row.
    public init(_ heading: Heading, _ units: [Row], order: Order) {
      self.heading = heading
      rows = Self.sorted(units.filter(\.tally.hasPupils), by: order)
      subtotal = units.reduce(into: ProgressTally()) { $0 += $1.tally }
    }

    private static func sorted(_ rows: [Row], by order: Order) -> [Row] {
      // Levels come in the order of schooling, whatever their codes.
      let levels = rows.compactMap { Level(rawValue: $0.name) }
      let named =
        levels.count == rows.count && !rows.isEmpty
        ? zip(levels, rows).sorted { $0.0 < $1.0 }.map(\.1) : rows.inNaturalOrder(of: \.name)
      return order == .name ? named : named.sorted { $0.tally.share < $1.tally.share }
    }
  }

  /// The campaign's settings.
  public let campaign: Campaign
  /// The school that the report is limited to.
  public let school: String?
  /// The day to whose end the figures go.
  public let asOf: CalendarDay
  /// Whether the day was set by hand, for practice.
  public let isPractice: Bool
  /// What rows stand for.
  public let grouping: Grouping
  /// The rows, block by block.
  public let blocks: [Block]
  /// The sum of all blocks.
  public let total: ProgressTally
  /// How fast, against what the deadline asks.
  public let pace: Pace
  /// What the office's lists say beside the schools; nil where none was reconciled.
  public var reconciled: ReconciledPart?
  /// Whether the counts that it is made from contradict each other.
  public var isDoubtful = false

  /// How fast a row or subtotal goes.
  public func pace(of tally: ProgressTally) -> Pace { Pace(tally, campaign: campaign, asOf: asOf) }

  /// A report from its blocks, whose sum is the total; those without rows are left out.
  public init(
    campaign: Campaign, school: String?, asOf: CalendarDay, isPractice: Bool, grouping: Grouping,
    blocks: [Block]
  ) {
    self.campaign = campaign
    self.school = school
    self.asOf = asOf
    self.isPractice = isPractice
    self.grouping = grouping
    self.blocks = blocks.filter { !$0.rows.isEmpty }
    total = blocks.reduce(into: ProgressTally()) { $0 += $1.subtotal }
    pace = Pace(total, campaign: campaign, asOf: asOf)
  }
}
