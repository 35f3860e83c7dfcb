/// Settles headings that mean something only together, or that mean the same twice.
struct HeadingPairs {
  private let headings: [String]
  private let rows: [TableRow]
  /// The columns whose meaning a person settled: it stays.
  private let fixed: Set<Int>

  /// The columns that belong to another heading, such as the boxes of a card.
  private let claimed: Set<Int>

  /// The headings of a file, and the first rows below them.
  init(
    _ headings: [String], _ rows: [TableRow], fixed: Set<Int> = [], claimed: Set<Int> = []
  ) {
    self.headings = headings
    self.rows = rows
    self.fixed = fixed
    self.claimed = claimed
  }

  /// Gives each column of a pair its own meaning; a column that is left over means nothing and is named to the
  /// user as not used. Columns of one meaning stay side by side: the survey holds their values against each other.
  func settle(_ fields: inout [RosterField?]) {
    settleNames(&fields)
    settleBirthDates(&fields)
    preferWholeDates(&fields)
    preferClassNames(&fields)
    settleAccounts(&fields)
  }

  /// "Tài khoản" left of other rungs is the parents' account.
  private func settleAccounts(_ fields: inout [RosterField?]) {
    let rungs = fields.indices.compactMap { column in fields[column]?.rung.map { (column, $0) } }
    let account = AccountColumn.place(
      headings, beside: rungs, rows,
      isFree: { fields[$0] == nil && !fixed.contains($0) && !claimed.contains($0) })
    if let account { fields[account] = .parentReady }
  }

  private static let names: [RosterField?] = [.fullName, .familyName, .givenName]

  /// "Họ và tên" over two columns is family name and given name; "Tên" alone is the full name.
  private func settleNames(_ fields: inout [RosterField?]) {
    moveToFilled(&fields)
    if let full = fields.firstIndex(of: .fullName) {
      if isGivenName(full, fields) {
        fields[full] = .givenName
      } else if isOverTwoColumns(full, fields) || isSaidToGoOn(full, fields) {
        fields[full] = .familyName
        fields[full + 1] = .givenName
        leave(&fields, [.familyName, .givenName], but: [full, full + 1])
      } else {
        leave(&fields, [.familyName, .givenName], but: [])
      }
    } else if let given = fields.firstIndex(of: .givenName), !fields.contains(.familyName) {
      fields[given] = .fullName
    } else if let family = fields.firstIndex(of: .familyName), !fields.contains(.givenName) {
      fields[family] = .fullName
    }
  }

  private func leave(_ fields: inout [RosterField?], _ names: [RosterField?], but: [Int]) {
    for index in fields.indices
    where names.contains(fields[index]) && !but.contains(index) && !fixed.contains(index) {
      fields[index] = nil
    }
  }

  /// A text file does not say that a heading goes on: where nothing stands below "Họ và tên", the names stand in
  /// the next column that has no heading.
  private func moveToFilled(_ fields: inout [RosterField?]) {
    guard let full = fields.firstIndex(of: .fullName), !fixed.contains(full), !rows.isEmpty,
      full + 1 < fields.count, fields[full + 1] == nil, !fixed.contains(full + 1),
      PlainText.normalized(headings[full + 1]).isEmpty, !claimed.contains(full + 1),
      !ColumnShape.isFilled(full, in: rows),
      ColumnShape(full + 1, of: rows).fits(.fullName)
    else { return }
    fields[full] = nil
    fields[full + 1] = .fullName
  }

  /// Whether "Tên học sinh" is the given name beside a column of family names.
  private func isGivenName(_ full: Int, _ fields: [RosterField?]) -> Bool {
    guard let family = fields.firstIndex(of: .familyName), !fields.contains(.givenName),
      !fixed.contains(full), RosterField.folded(headings[full]).hasPrefix("ten ")
    else { return false }
    let filled = rows.filter { !PlainText.normalized($0[full]).isEmpty }
    let whole = filled.count { row in
      let name = SearchKey(row[family]).text
      return !name.isEmpty && (SearchKey(row[full]).text + " ").hasPrefix(name + " ")
    }
    return !filled.isEmpty && whole * 2 < filled.count
  }

  /// Whether "Họ và tên" goes on in the next column: it has no heading, or it is "Tên", and most rows hold there
  /// what the first column does not end with.
  private func isOverTwoColumns(_ full: Int, _ fields: [RosterField?]) -> Bool {
    let next = full + 1
    guard next < fields.count, !fixed.contains(next), !claimed.contains(next) else { return false }
    if PlainText.normalized(headings[next]).isEmpty {
      guard fields[next] == nil else { return false }
      return rows.isEmpty || NameParts(full, next, of: rows).goesOn == .certain
    }
    guard fields[next] == .givenName else { return false }
    let filled = rows.filter { SearchKey($0[next]).text.count > 1 }
    // One slip of typing must not decide for all names.
    let unlike = filled.count { row in
      !(" " + SearchKey(row[full]).text).hasSuffix(" " + SearchKey(row[next]).text)
    }
    guard unlike * 2 > filled.count else { return false }
    let parts = NameParts(full, next, of: rows)
    return parts.goesOn == .certain || !parts.areWhole
  }

  /// Whether most rows go on beyond a last heading of whole names: workbooks do not keep the blank cell beside it.
  static func namesGoBeyond(_ headings: [String], _ rows: [TableRow]) -> Bool {
    guard let last = headings.last, HeadingMeaning(last).field == .fullName else { return false }
    return rows.count { $0.hasFilled(beyond: headings.count) } * 2 > rows.count
  }

  /// Whether a person said that the column beside "Họ và tên" has the given names.
  private func isSaidToGoOn(_ full: Int, _ fields: [RosterField?]) -> Bool {
    full + 1 < fields.count && fields[full + 1] == .givenName && fixed.contains(full + 1)
      && !fixed.contains(full) && !fields.contains(.familyName)
  }

  /// Beside a column of birth dates one of years alone is not used.
  private func preferWholeDates(_ fields: inout [RosterField?]) {
    let dates = fields.indices.filter { fields[$0] == .birthDate && !fixed.contains($0) }
    if dates.count == 1, ColumnShape.isOfYears(dates[0], in: rows) {
      fields[dates[0]] = .birthYear
    }
    guard dates.count > 1 else { return }
    let years = dates.filter { ColumnShape.isShortNumber($0, in: rows) }
    if years.count < dates.count { for year in years { fields[year] = nil } }
  }

  /// "Ngày", "Tháng" and "Năm" are a birth date only together and without a column of its own.
  private func settleBirthDates(_ fields: inout [RosterField?]) {
    let parts: [RosterField] = [.birthDay, .birthMonth, .birthYear]
    // "Nam" beside "Ngay" and "Thang" is the year without its mark.
    if let month = fields.firstIndex(of: .birthMonth), fields.contains(.birthDay),
      fields.dropFirst(month + 1).first == .male
    {
      fields[month + 1] = .birthYear
    }
    if parts.allSatisfy(fields.contains), !fields.contains(.birthDate) { return }
    for index in fields.indices
    where parts.contains(where: { $0 == fields[index] }) && !fixed.contains(index) {
      fields[index] = nil
    }
  }

  /// Where there is a class name, a class code ("Mã lớp") is not used.
  private func preferClassNames(_ fields: inout [RosterField?]) {
    let columns = fields.indices.filter { fields[$0] == .className }
    let codes = columns.filter {
      RosterField.folded(headings[$0]) == "ma lop" && !fixed.contains($0)
    }
    if codes.count < columns.count { for code in codes { fields[code] = nil } }
  }
}
