/// What a column of schools, or the campaign, shows: the different schools, and whether they are named with their level.
public struct SchoolReadings: Hashable, Sendable {
  /// Whether a school is named with "Trường" or its level: then a name without either is doubtful.
  private(set) var tellsLevels = false
  /// The names without level, as the column has them with one.
  private var named: Set<String> = []

  /// Nothing.
  public init() {}

  /// What the campaign's schools show.
  public init(stored names: [SchoolName]) {
    tellsLevels = names.contains(where: Self.isLed)
    named = Set(names.map(Self.folded))
  }

  /// - Parameter cells: The different texts of the column.
  init(_ cells: some Sequence<String>) {
    for cell in cells {
      guard case .name(let name) = SchoolCell(cell), Self.isLed(name) else { continue }
      tellsLevels = true
      named.insert(Self.folded(name))
    }
  }

  /// What both show.
  func joined(with other: SchoolReadings) -> SchoolReadings {
    var all = self
    all.tellsLevels = tellsLevels || other.tellsLevels
    all.named.formUnion(other.named)
    return all
  }

  /// Whether a name is rather a child's: a person's name, where the column names schools with their level, and none so.
  func isPerson(_ name: SchoolName) -> Bool {
    tellsLevels && !Self.isLed(name) && PersonName.isLikely(name.display)
      && !named.contains(Self.folded(name))
  }

  private static func isLed(_ name: SchoolName) -> Bool {
    !name.levels.isEmpty || name.withoutLevel != name.display
  }

  private static func folded(_ name: SchoolName) -> String { SearchKey(name.withoutLevel).text }
}

/// Gathers the different texts of a column of schools.
struct SchoolColumnSurvey {
  private(set) var cells: Set<String> = []
  private let column: Int?
  private var last: [UInt8] = []
  /// So many schools are told apart.
  private static let most = 2_000

  init(_ column: Int?) { self.column = column }

  /// Looks at a row below the header.
  mutating func note(_ row: TableRow) {
    guard let column else { return }
    let isSame = row.withCell(column) { cell in
      cell.count == last.count && cell.elementsEqual(last)
    }
    if isSame { return }
    last = row.withCell(column) { Array($0) }
    if cells.count < Self.most, last.count <= 200 {
      cells.insert(PlainText.normalized(row[column]))
    }
  }
}
