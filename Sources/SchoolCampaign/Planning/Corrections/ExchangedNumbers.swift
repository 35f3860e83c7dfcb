/// Rows with a number that the campaign has for somebody else, though name and birth date, or name and class, tell whom
/// they mean.
///
/// Where the other child's own row has another number, the file hands numbers on, as after two cards were told apart at
/// the source; only a person knows whether the file is right. Where it has not, the number is another child's.
struct ExchangedNumbers {
  /// The numbers that tell a student.
  static let fields: [StudentField] = [.insuranceNumber, .ministryID, .personalID]

  /// A row with numbers of others than the student whom it names.
  struct Claim {
    let row: RosterRow
    /// What is told where nobody hands the number on.
    let refusal: RosterFindingKind
    /// Who has the row's numbers, kind by kind.
    let holders: [StudentField: CorrectedRows.Suspect.Candidate]
    /// The numbers that the row would give to its student.
    let numbers: [StudentField: String]
    /// Whom the row names; nil where that is not clear.
    var named: CorrectedRows.Suspect.Candidate?
  }

  /// A row by which a student gets other numbers.
  struct Gift {
    let ordinal: Int
    let numbers: [StudentField: String]
  }

  /// What becomes of the rows.
  struct Outcome {
    /// The rows that hand numbers on among themselves, each group with its rows in order.
    var groups: [[Claim]] = []
    /// The rows of which a person said that they are right, with the kinds of number that they give.
    var settled: [(claim: Claim, fields: Set<StudentField>)] = []
    /// Other rows that make room for them.
    var gifts: [Int32: Set<StudentField>] = [:]
    /// The rows whose numbers nobody hands on.
    var refused: [Claim] = []
  }

  /// So many such rows are looked at.
  private static let mostClaims = 100_000
  /// A group of more is rather a column of numbers that slipped by a row: nobody means it who says `all`.
  static let mostOfAll = 3

  private(set) var claims: [Claim] = []
  private var gifts: [Student.ID: Gift] = [:]

  /// Notes a row; whether it was taken up.
  mutating func note(_ claim: Claim) -> Bool {
    guard claims.count < Self.mostClaims else { return false }
    claims.append(claim)
    return true
  }

  /// Notes that a row which is taken gives its student other numbers.
  mutating func note(_ gift: Gift, to student: Student.ID) { gifts[student] = gift }

  /// Notes that the row which would give a student other numbers is left out.
  mutating func withdraw(giftTo student: Student.ID) { gifts[student] = nil }

  /// The classes of rows whose students are still to be named.
  var unitsOfUnnamed: Set<Int> {
    Set(claims.lazy.filter { $0.named == nil }.compactMap(\.row.unit))
  }

  /// The students whom the rows name: no other row may mean them.
  var named: Set<Student.ID> { Set(claims.compactMap { $0.named?.id }) }

  /// Names the students of rows that tell no birth date, or one that the campaign does not have.
  mutating func name(_ find: (RosterRow) -> CorrectedRows.Suspect.Candidate?) {
    for index in claims.indices where claims[index].named == nil {
      claims[index].named = find(claims[index].row)
    }
  }

  /// Decides all rows.
  ///
  /// - Parameters:
  ///   - possible: Rows by which students get other numbers if a person says so.
  ///   - isMatched: Whether another row means the student.
  ///   - answer: What a person said of a row; of a large group only what was said of that very row.
  func outcome(
    possible: [Student.ID: Gift], isMatched: (Student.ID) -> Bool,
    answer: (_ row: RosterRow, _ isLarge: Bool) -> CorrectedRows.Answer?
  ) -> Outcome {
    var outcome = Outcome()
    let named = Dictionary(grouping: claims.indices.filter { claims[$0].named != nil }) {
      claims[$0].named?.id
    }
    let clear = named.values.filter { places in
      guard places.count == 1, let student = claims[places[0]].named else { return false }
      return !isMatched(student.id) && answer(claims[places[0]].row, false) != .other
    }.map { $0[0] }
    let anyGift = gifts.merging(possible) { sure, _ in sure }
    let open = handingOn(Set(clear), anyGift)
    outcome.refused = claims.indices.filter { !open.contains($0) }.map { claims[$0] }
    let groups = groups(of: open)
    let wanted = groups.flatMap { group in
      // Whoever says whom one row means says it of those who give him the number and take his.
      let said = group.count { answer(claims[$0].row, group.count > Self.mostOfAll) == .same }
      return said == group.count || said > 0 && group.count <= Self.mostOfAll ? group : []
    }
    let settled = handingOn(Set(wanted), gifts)
    for place in settled.sorted() {
      let claim = claims[place]
      outcome.settled.append((claim, Set(claim.numbers.keys)))
      for holder in claim.holders.values {
        guard let gift = gifts[holder.id] else { continue }
        outcome.gifts[Int32(gift.ordinal)] = Set(gift.numbers.keys)
      }
    }
    outcome.groups = groups.filter { group in !group.allSatisfy(settled.contains) }
      .map { $0.map { claims[$0] } }
    return outcome
  }

  /// Those of the rows, by their places, all of whose numbers are handed on by rows that are left or by others.
  private func handingOn(_ places: Set<Int>, _ gifts: [Student.ID: Gift]) -> Set<Int> {
    var left = places
    while true {
      var given: [Student.ID: [StudentField: String]] = gifts.mapValues(\.numbers)
      for place in left {
        if let student = claims[place].named { given[student.id] = claims[place].numbers }
      }
      let next = left.filter { place in
        claims[place].holders.allSatisfy { field, holder in
          let new = given[holder.id]?[field]
          return new != nil && new != claims[place].row.details[field]
        }
      }
      if next.count == left.count { return left }
      left = next
    }
  }

  /// The rows that hang together, each group and the groups in the order of the rows.
  private func groups(of places: Set<Int>) -> [[Int]] {
    let placeOf = Dictionary(
      places.compactMap { place in claims[place].named.map { ($0.id, place) } },
      uniquingKeysWith: { first, _ in first })
    var neighbours = Dictionary(uniqueKeysWithValues: places.map { ($0, Set<Int>()) })
    for place in places {
      for holder in claims[place].holders.values {
        guard let other = placeOf[holder.id] else { continue }
        neighbours[place, default: []].insert(other)
        neighbours[other, default: []].insert(place)
      }
    }
    return Components.of(neighbours)
  }
}
