/// A report that was issued: what was said, kept so that it can be given out again and compared.
public struct IssuedReport: Hashable, Sendable, Identifiable {
  /// The figures of one unit, as they were printed.
  public struct Unit: Hashable, Sendable, Codable {
    /// The level or school above it, by its code or name; empty for the total.
    public let block: String
    /// The unit; empty for the total.
    public let name: String
    /// Eligible students.
    public let eligible: Int
    /// Those who have installed.
    public let installed: Int

    /// The figures of a unit.
    public init(block: String, name: String, eligible: Int, installed: Int) {
      self.block = block
      self.name = name
      self.eligible = eligible
      self.installed = installed
    }
  }

  /// That a report holds no longer.
  public struct Withdrawal: Sendable {
    /// Why.
    public let reason: String
    /// Who said so, and when.
    public let entry: Entry

    /// A withdrawal.
    public init(reason: String, entry: Entry) {
      self.reason = reason
      self.entry = entry
    }
  }

  /// The running number: `lần 3`.
  public let id: Int64
  /// The register's number, `05/BC-BHXH`; nil where it was left blank for the clerk.
  public let number: String?
  /// Who issued it, and when.
  public let entry: Entry
  /// The school that it is limited to; nil for all.
  public let school: String?
  /// What its rows stand for; nil where that was not kept.
  public let grouping: ProgressReport.Grouping?
  /// The day to whose end its figures go.
  public let asOf: CalendarDay
  /// The figures, the total last.
  public let units: [Unit]
  /// All figures and the campaign's settings on that day, as JSON.
  public let settings: String
  /// What the office said of difficulties and proposals, paragraph by paragraph.
  public let remarks: [String]
  /// SHA-256 of the PDF, 64 hexadecimal digits.
  public let digest: String
  /// That it holds no longer; nil while it is in force.
  public let withdrawal: Withdrawal?

  /// A report as the store kept it.
  public init(
    id: Int64, number: String?, entry: Entry, school: String?,
    grouping: ProgressReport.Grouping? = nil, asOf: CalendarDay, units: [Unit], settings: String,
    remarks: [String] = [], digest: String, withdrawal: Withdrawal? = nil
  ) {
    self.id = id
    self.number = number
    self.entry = entry
    self.school = school
    self.grouping = grouping
    self.asOf = asOf
    self.units = units
    self.settings = settings
    self.remarks = remarks
    self.withdrawal = withdrawal
    self.digest = digest
  }

  /// The total.
  public var total: Unit? { units.last }

  /// Two reports are the same if they have one number.
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }

  /// Takes in the number.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ProgressReport {
  /// What is kept of a report that is issued: each unit's figures, the total last.
  public var unitFigures: [IssuedReport.Unit] {
    let units = blocks.flatMap { block -> [IssuedReport.Unit] in
      let title: String =
        switch block.heading {
        case .level(let level): level.rawValue
        case .school(let name): name
        case .all: ""
        }
      return block.rows.map {
        IssuedReport.Unit(
          block: title, name: $0.name, eligible: $0.tally.eligible, installed: $0.tally.installed)
      }
    }
    return units + [
      IssuedReport.Unit(
        block: "", name: "", eligible: total.eligible, installed: total.installed)
    ]
  }
}
