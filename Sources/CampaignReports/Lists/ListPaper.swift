import SchoolCampaign

/// Lists of children to work through, by class or school: the same values for paper, workbook and CSV.
public struct ListPaper: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public let heading: String
    /// Its width on paper in millimetres; nil for a column that is not on paper, since the title above says it.
    public let millimetres: Double?
    /// Its width in a workbook, in characters.
    public let characters: Double
    /// Whether its cells stand in the middle.
    public var isCentred = false
  }

  /// The children of a class or a school.
  public struct Section: Hashable, Sendable {
    /// What stands above them on paper.
    public let title: String
    /// How many there are.
    public let facts: String
    /// The school: a workbook has a sheet for each.
    public let school: String
    /// A cell for each column.
    public var rows: [[String]]
  }

  /// What the paper is.
  public let title: String
  /// The day of the figures, and what they count.
  public let facts: String
  /// The columns.
  public let columns: [Column]
  /// How many of the last columns are there to be filled in.
  public let blanks: Int
  /// The sections, each on a page of its own.
  public private(set) var sections: [Section] = []

  /// A paper without sections.
  init(title: String, facts: String, columns: [Column], blanks: Int = 0) {
    (self.title, self.facts, self.columns) = (title, facts, columns)
    self.blanks = blanks
  }

  /// How many rows there are.
  public var count: Int { sections.reduce(0) { $0 + $1.rows.count } }

  /// Appends a section.
  mutating func append(_ section: Section) { sections.append(section) }

  /// The list as CSV for spreadsheets: one table, whatever the sections.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.write(columns.map(\.heading))
    let classes = columns.firstIndex { ["Lớp", "Class"].contains($0.heading) }
    for row in sections.lazy.flatMap(\.rows) {
      writer.write(
        row.enumerated().map { place, cell in
          place == classes ? SpreadsheetCell.text(ofClass: cell) : SpreadsheetCell.text(cell)
        })
    }
    return writer.bytes
  }
}
