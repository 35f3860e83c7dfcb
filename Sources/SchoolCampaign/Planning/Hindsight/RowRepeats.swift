/// Which of two rows for one child counts.
public enum RepeatChoice: String, CaseIterable, Sendable, Codable {
  /// What stands first.
  case earlier
  /// What stands last.
  case later
}

/// Rows that say one child twice: what each of them is worth.
///
/// Two rows say the same if all that both say of the child agrees; roll numbers and the row's place do not count, notes
/// that differ are both kept, and a blank takes the other row's value. Where they differ, only a person knows which is right.
public struct RowRepeats: Hashable, Sendable {
  /// What a row is worth.
  enum Role: Hashable, Sendable {
    /// It counts, with what its repeats fill in.
    case counts(Filled)
    /// It says nothing that another row does not say.
    case says(sameAs: RosterRowReference)
    /// A person said that another row counts.
    case yields(to: RosterRowReference)
    /// It differs from another row, and nobody said which of them counts.
    case differs(from: RosterRowReference, RowDifferences)
  }

  /// A row with the values of its repeats where it has none.
  struct Filled: Hashable, Sendable {
    let details: StudentDetails
    let rungs: RowRungs?
  }

  private var roles: [Int32: Role] = [:]

  /// Whether no row repeats another.
  var isEmpty: Bool { roles.isEmpty }

  /// What a row is worth; nil for a row without repeats.
  func role(of ordinal: Int) -> Role? { roles[Int32(ordinal)] }

  /// Whether another row tells who and where the row's child is.
  func isOfAnother(_ ordinal: Int) -> Bool {
    switch role(of: ordinal) {
    case .says, .yields, .differs: true
    case .counts, nil: false
    }
  }

  /// Takes in rows that share a number, or name, birth date and school, or the stored student whom they mean.
  ///
  /// - Parameters:
  ///   - isOwnList: Whether a row stands in a list of its class alone, whose roll numbers count.
  ///   - chosen: Which rows count where a person said it for all of them.
  ///   - comparesInstalls: Whether the import reads the column of installations.
  mutating func add(
    _ groups: [[RosterRow]], isOwnList: (RosterRow) -> Bool, chosen: RepeatChoice?,
    comparesInstalls: Bool
  ) {
    for group in groups {
      // Another name beside the same number is another child, or another child's number.
      let children = Dictionary(grouping: group.filter { $0.choice != .skip }) {
        MatchKey($0.details.fullName)
      }
      for rows in children.values
      where rows.count > 1 && !rows.contains(where: { $0.isRefused && !$0.lacksClass })
        && rows.contains(where: { !$0.isRefused })
      {
        let differences = RowDifferences(rows, comparesInstalls: comparesInstalls)
        add(rows, differences, isOwnList, chosen)
      }
    }
  }

  private mutating func add(
    _ rows: [RosterRow], _ differences: RowDifferences, _ isOwnList: (RosterRow) -> Bool,
    _ chosen: RepeatChoice?
  ) {
    let choice = Self.choice(of: rows, chosen)
    guard differences.isEmpty || choice != nil else {
      let lead = Self.lead(rows)
      for row in rows where row.ordinal != lead.ordinal {
        roles[Int32(row.ordinal)] = .differs(from: RosterRowReference(lead.cell), differences)
      }
      return
    }
    var inOrder = rows
    if !differences.isEmpty, choice == .later { inOrder.reverse() }
    let lead = Self.lead(inOrder)
    let place = RosterRowReference(lead.cell)
    roles[Int32(lead.ordinal)] = .counts(
      Self.filled(inOrder, isOwnList, joinsNotes: differences.isEmpty))
    for row in inOrder where row.ordinal != lead.ordinal {
      roles[Int32(row.ordinal)] =
        differences.isEmpty ? .says(sameAs: place) : .yields(to: place)
    }
  }

  /// The first row that tells the class.
  private static func lead(_ rows: [RosterRow]) -> RosterRow {
    rows.first { !$0.lacksClass } ?? rows[0]
  }

  /// What is written into the rows outweighs what was said for all; two words against each other are none.
  private static func choice(of rows: [RosterRow], _ chosen: RepeatChoice?) -> RepeatChoice? {
    let written = Set(rows.compactMap { $0.choice?.ofRepeats })
    return written.isEmpty ? chosen : written.count == 1 ? written.first : nil
  }

  private static func filled(
    _ rows: [RosterRow], _ isOwnList: (RosterRow) -> Bool, joinsNotes: Bool
  ) -> Filled {
    var details = rows[0].details
    for row in rows.dropFirst() {
      for field in StudentField.allCases
      where field != .rollNumber && field != .route && details[field] == nil {
        details[field] = row.details[field]
      }
    }
    let numbered = rows.filter { $0.details.rollNumber != nil }
    details.rollNumber = (numbered.first(where: isOwnList) ?? numbered.first)?.details.rollNumber
    if joinsNotes { details.note = notes(rows) }
    return Filled(details: details, rungs: rows.lazy.compactMap(\.rungs).first)
  }

  /// All that the rows note, each note once.
  private static func notes(_ rows: [RosterRow]) -> String? {
    var notes: [String] = []
    for note in rows.compactMap(\.details.note) where !notes.contains(note) { notes.append(note) }
    return notes.isEmpty ? nil : notes.joined(separator: " / ").cut(to: 500)
  }
}

extension RowChoice {
  /// Which row of a repeat counts, where the decision is about that.
  fileprivate var ofRepeats: RepeatChoice? {
    switch self {
    case .earlier: .earlier
    case .later: .later
    default: nil
    }
  }
}
