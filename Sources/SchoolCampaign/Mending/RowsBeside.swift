/// For each row to mend the other children of its class who have rows of their own and whom it may be like, such as a
/// twin: beside them alone it must not look, when it is mended, as if it were one of them with something put right.
struct RowsBeside {
  /// So many rows are looked at; beyond it nobody is named, and a person is asked at worst.
  private static let mostRows = 200_000
  /// So many children are named in a row.
  private static let mostNamed = 8

  private var texts: [RosterRowReference: String] = [:]

  /// Reads the classes of the rows that are left out.
  ///
  /// - Throws: ``RosterReadError`` where a source can no longer be read.
  init(_ plan: RosterPlan, _ sources: [RosterSource], _ places: Set<RosterRowReference>) throws {
    let units = Self.units(plan)
    if units.isEmpty || plan.rowCount > Self.mostRows { return }
    var check = RosterCheck(sources, defaults: plan.defaults, rules: .none)
    var toMend: [Int: [(place: RosterRowReference, details: StudentDetails)]] = [:]
    var others: [Int: [StudentDetails]] = [:]
    while true {
      let rows = try check.nextBatch(2000)
      if rows.isEmpty { break }
      for row in rows {
        guard let unit = row.unit, units.contains(unit) else { continue }
        let place = RosterRowReference(row.cell)
        if places.contains(place) {
          toMend[unit, default: []].append((place, row.details))
        } else if ![.refused, .skipped, .repeated].contains(plan.decision(row.ordinal)) {
          others[unit, default: []].append(row.details)
        }
      }
    }
    for (unit, rows) in toMend {
      let beside = others[unit, default: []].map { (key: MatchKey($0.fullName).bytes, details: $0) }
      for row in rows { texts[row.place] = Self.text(row.details, beside) }
    }
  }

  /// Whether no row has anybody beside it.
  var isEmpty: Bool { texts.isEmpty }

  /// The words for those beside a row.
  func text(_ place: RosterRowReference) -> String { texts[place] ?? "" }

  /// The classes of rows that are left out.
  private static func units(_ plan: RosterPlan) -> Set<Int> {
    var units: Set<Int> = []
    if plan.count(.refused) + plan.openRows.count == 0 { return [] }
    plan.roll.forEachRow(of: plan.rowCount) { ordinal, unit in
      if let unit, [.refused, .held].contains(plan.decision(ordinal)) { units.insert(unit) }
    }
    return units
  }

  /// Those who are alike in name or birth date; whatever is broken in the row, the other is not.
  private static func text(
    _ row: StudentDetails, _ others: [(key: [UInt8], details: StudentDetails)]
  ) -> String? {
    let key = MatchKey(row.fullName).bytes
    let near = others.filter { other in
      row.birthDate != nil && row.birthDate == other.details.birthDate
        || !key.isEmpty && EditDistance.isWithin(1, key, other.key)
    }
    if near.isEmpty || near.count > mostNamed { return nil }
    return near.map { words($0.details) }.joined(separator: "; ")
  }

  /// A child in words that no spreadsheet changes.
  private static func words(_ details: StudentDetails) -> String {
    let name = details.fullName.replacing(";", with: " ")
    return details.birthDate.map { "\(name), \(CanonicalCell.words($0))" } ?? name
  }

  /// The children whom such a cell names, each as ``StudentDetails/matchHash``.
  static func hashes(_ cell: String) -> [UInt64] {
    cell.split(separator: ";").compactMap { part in
      let words = String(part)
      guard let day = CanonicalCell.day(words), let comma = words.lastIndex(of: ",") else {
        return nil
      }
      let name = PlainText.normalized(String(words.prefix(upTo: comma)))
      return name.isEmpty ? nil : MatchKey.hash(name: name, birthDate: day)
    }
  }
}
