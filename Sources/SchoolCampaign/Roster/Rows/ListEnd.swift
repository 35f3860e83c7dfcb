/// Where a list of people ends: the rows that count, sign or date it. One rule for every reader.
struct ListEnd {
  /// Whether the last row that is no blank ended the list.
  private(set) var isBelow = false
  /// The last year in which anybody on the list can be born; later days are those of signatures.
  private let lastBirthYear: Int

  init(lastBirthYear: Int = .max) { self.lastBirthYear = lastBirthYear }

  /// The words of a row that ends the list: without birth date and number, and worded so. Nil for any other row.
  mutating func words<Columns: PeopleColumns>(of row: TableRow, _ columns: Columns) -> String? {
    if isBelow, !row.hasDigit || isOfSigner(row, columns) {
      // The names of those who sign.
      return row.cells.first { !PlainText.normalized($0).isEmpty } ?? ""
    }
    guard let words = words(in: row, columns) else { return nil }
    isBelow = true
    return words
  }

  /// Notes that a row is about somebody.
  mutating func goesOn() { isBelow = false }

  /// Whether a row below the list has nothing but a phone, or a day on which it was signed.
  private func isOfSigner<Columns: PeopleColumns>(_ row: TableRow, _ columns: Columns) -> Bool {
    guard row.withCell(columns.rollNumber, { CellBytes($0).isEmpty }) else { return false }
    if let only = row.onlyCell {
      return only.utf8.count <= 60
        && PhoneNumber.parts(of: only).contains { PhoneNumber($0) != nil }
    }
    let said = columns.identities.filter { row.withCell($0) { !CellBytes($0).isEmpty } }
    return !said.isEmpty && said.allSatisfy { row.withCell($0, isLate) }
  }

  private func words<Columns: PeopleColumns>(in row: TableRow, _ columns: Columns) -> String? {
    for column in columns.identities where row.withCell(column, { !CellBytes($0).isEmpty }) {
      // Nearly every row ends here: dates and numbers begin with a digit.
      if row.withCell(column, { (0x30...0x39).contains($0[0]) }) {
        guard row.withCell(column, { Self.isCount($0) || isLate($0) }) else { return nil }
        continue
      }
      guard Self.ends(row[column]), !isNamed(row, columns) else { return nil }
    }
    if row.withCell(columns.rollNumber, { CellBytes($0).rollNumber.value }) != nil { return nil }
    // "Trần Văn" beside "Cộng" is a child.
    let isNamed = isNamed(row, columns)
    let given = isNamed ? Set(columns.names.dropFirst()) : []
    let isCounted = row.cells.allSatisfy { cell in
      FooterWords.counts(cell) || cell.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 <= 0x20 }
    }
    // Beside no name, who signs may stand in any column; beside figures only where all that the row says ends a list.
    let tellsNobody =
      !isNamed && tellsNobody(row, columns)
      && (!row.hasDigit
        || row.cells.allSatisfy {
          PlainText.normalized($0).isEmpty || Self.ends($0) || FooterWords.counts($0)
        })
    return row.cells.indices.first { column in
      let cell = row[column]
      let isRemark = !tellsNobody && columns.remarks.contains(column)
      if FooterWords.counts(cell), isCounted || !isRemark && cell.contains(where: \.isNumber) {
        return true
      }
      return !isRemark && !given.contains(column)
        && (isNamed ? FooterWords.begin(cell) : Self.ends(cell))
    }.map { row[$0] }
  }

  /// Whether all cells are blank that would tell a child.
  private func tellsNobody<Columns: PeopleColumns>(_ row: TableRow, _ columns: Columns) -> Bool {
    (columns.names + columns.identities + [columns.choice].compactMap(\.self)).allSatisfy {
      row.withCell($0) { CellBytes($0).isEmpty }
    }
  }

  /// Whether a cell counts something: up to three digits.
  private static func isCount(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    cell.count <= 3 && cell.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a cell is a day of a year in which nobody on the list was born: its first or last four digits tell.
  private func isLate(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    func year(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
      guard digits.count == 4 else { return nil }
      var value = 0
      for byte in digits {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value < 2100 ? value : nil
    }
    guard (8...10).contains(cell.count), !cell.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = year(cell.suffix(4)) ?? year(cell.prefix(4))
    else { return false }
    return year > lastBirthYear
  }

  /// Whether the first column of names holds anything but words that end a list.
  private func isNamed<Columns: PeopleColumns>(_ row: TableRow, _ columns: Columns) -> Bool {
    guard let name = columns.name, row.withCell(name, { !CellBytes($0).isEmpty }) else {
      return false
    }
    return !Self.ends(row[name])
  }

  private static func ends(_ cell: String) -> Bool {
    FooterWords.begin(cell) || FooterWords.isDated(cell)
  }
}
