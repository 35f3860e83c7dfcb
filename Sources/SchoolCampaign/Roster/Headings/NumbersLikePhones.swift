/// Whether the numbers of a column are mobile phones: both have ten digits, and some numbers begin as mobiles do.
///
/// The beginning alone says nothing of one number. The numbers of a province share their first two digits, and a phone
/// may stand beside them; the phones of many parents do not, and beside them stands none, or the numbers.
struct NumbersLikePhones {
  let column: Int
  private let phones: [Int]
  /// How many cells hold ten digits.
  private var filled = 0
  /// How often numbers begin with each two digits.
  private var leads = [Int](repeating: 0, count: 100)
  /// How many look like a mobile and have no other phone beside them.
  private var likely = 0
  /// How many of these begin with each two digits.
  private var likelyLeads = [Int](repeating: 0, count: 100)
  /// How many of these have ten digits beside them that are no phone, by column.
  private var beside: [Int: Int] = [:]
  private var odd: [ShiftedColumns.OddCell] = []
  private var samples: [String] = []
  private var samplesBeside: [Int: [String]] = [:]
  private static let shown = 8
  private static let fewest = 3

  /// No rows yet of a column, beside these of phones.
  init(_ column: Int, phones: [Int]) {
    self.column = column
    self.phones = phones
  }

  /// Looks at a row of a student.
  mutating func note(_ row: TableRow) {
    let digits = row.withCell(column) { CellBytes($0).digits }
    guard digits.lettersBefore + digits.lettersWithin == 0, (9...10).contains(digits.count),
      digits.value > 0
    else { return }
    filled += 1
    leads[TenDigits.lead(digits.value)] += 1
    if TenDigits.areMobile(digits.value) { noteLikely(row, digits.value) }
  }

  private mutating func noteLikely(_ row: TableRow, _ number: UInt64) {
    let other = PhoneBeside(row, phones, number: number)
    if case .phone = other { return }
    likely += 1
    likelyLeads[TenDigits.lead(number)] += 1
    noteOdd(row, column, .insuranceNumber)
    samples.keepSample(row, column)
    guard case .number(let place) = other else { return }
    beside[place, default: 0] += 1
    noteOdd(row, place, .parentPhone)
    samplesBeside[place, default: []].keepSample(row, place)
  }

  private mutating func noteOdd(_ row: TableRow, _ column: Int, _ field: RosterField) {
    guard odd.count < Self.shown else { return }
    odd.append(
      ShiftedColumns.OddCell(
        row: row.number, column: column, field: field,
        text: PlainText.normalized(row[column]).cut(to: SampleColumn.longest)))
  }

  /// The two digits with which most numbers begin, as those of a province do; nil where they are no province's.
  private var usualLead: Int? {
    guard filled >= Self.fewest else { return nil }
    return leads.firstIndex { $0 * 2 > filled }
  }

  /// Whether most of the numbers are such as phones are, and nothing but what they begin with says otherwise.
  private var areLikely: Bool { likely >= Self.fewest && likely * 10 >= filled * 7 }

  /// Whether beside most of them stand numbers that are no phones.
  private var areExchanged: Bool { beside.values.reduce(0, +) * 2 >= likely }

  /// Whether they may be numbers of one province as well; `09` is none of today.
  private var mayBeOfProvince: Bool {
    guard let lead = likelyLeads.firstIndex(where: { $0 * 10 >= likely * 9 }) else { return false }
    return lead != 9
  }

  /// What a column of phones is shown as; nil for one of numbers.
  func found(_ layout: RosterLayout) -> (PhonesAsNumbers, [ShiftedColumns.OddCell])? {
    guard areLikely, areExchanged || !mayBeOfProvince else { return nil }
    let place = areExchanged ? beside.max { $0.value < $1.value }?.key : nil
    func sample(_ column: Int, _ values: [String]) -> SampleColumn {
      SampleColumn(
        column: column, heading: PlainText.normalized(layout.headings[column]), values: values)
    }
    return (
      PhonesAsNumbers(
        phones: sample(column, samples),
        numbers: place.map { sample($0, samplesBeside[$0] ?? []) }), odd
    )
  }

  /// What a number of the column is held against.
  var look: NumberLook {
    NumberLook(
      column: column, phones: phones, usualLead: usualLead,
      isDoubtful: areLikely && !areExchanged && mayBeOfProvince)
  }
}
