/// Settles headings that mean something only together, or that mean the same twice.
struct HeadingPairs {
  private let headings: [String]
  private let rows: [TableRow]

  /// The headings of a file, and the first rows below them.
  init(_ headings: [String], _ rows: [TableRow]) {
    self.headings = headings
    self.rows = rows
  }

  /// Gives each column of a pair its own meaning; a column that is left over means nothing and is named to the
  /// user as not used.
  func settle(_ fields: inout [RosterField?]) {
    settleNames(&fields)
    settleBirthDates(&fields)
    preferClassNames(&fields)
    var seen: Set<RosterField> = []
    for index in fields.indices {
      guard let field = fields[index], !field.mayRepeat else { continue }
      if !seen.insert(field).inserted { fields[index] = nil }
    }
  }

  /// "Họ và tên" over two columns is family name and given name; "Tên" alone is the full name; a second
  /// "Họ và tên" (of a parent, say) is not used.
  private func settleNames(_ fields: inout [RosterField?]) {
    if let full = fields.firstIndex(of: .fullName) {
      if isOverTwoColumns(full, fields) {
        fields[full] = .familyName
        fields[full + 1] = .givenName
      }
      for index in fields.indices
      where index != full && index != full + 1
        && [.fullName, .familyName, .givenName].contains(fields[index])
      {
        fields[index] = nil
      }
      if fields[full] == .fullName, full + 1 < fields.count,
        [.fullName, .familyName, .givenName].contains(fields[full + 1])
      {
        fields[full + 1] = nil
      }
    } else if let given = fields.firstIndex(of: .givenName), !fields.contains(.familyName) {
      fields[given] = .fullName
    } else if let family = fields.firstIndex(of: .familyName), !fields.contains(.givenName) {
      fields[family] = .fullName
    }
  }

  /// Whether "Họ và tên" goes on in the next column: it has no heading, or it is "Tên", and most rows hold there
  /// what the first column does not end with.
  private func isOverTwoColumns(_ full: Int, _ fields: [RosterField?]) -> Bool {
    let next = full + 1
    guard next < fields.count else { return false }
    let filled = rows.filter { SearchKey($0[next]).text.count > 1 }
    if PlainText.normalized(headings[next]).isEmpty {
      return rows.isEmpty || filled.count * 2 > rows.count
    }
    guard fields[next] == .givenName else { return false }
    // One slip of typing must not decide for all names.
    let unlike = filled.count { row in
      !(" " + SearchKey(row[full]).text).hasSuffix(" " + SearchKey(row[next]).text)
    }
    return unlike * 2 > filled.count
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
    for index in fields.indices where parts.contains(where: { $0 == fields[index] }) {
      fields[index] = nil
    }
  }

  /// Where there is a class name, a class code ("Mã lớp") is not used.
  private func preferClassNames(_ fields: inout [RosterField?]) {
    let columns = fields.indices.filter { fields[$0] == .className }
    let codes = columns.filter { RosterField.folded(headings[$0]) == "ma lop" }
    if codes.count < columns.count { for code in codes { fields[code] = nil } }
  }
}
