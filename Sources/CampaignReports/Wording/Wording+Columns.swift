import SchoolCampaign

/// What is said about columns: how their meaning became known, and what a person must say.
extension Wording {
  /// All columns of a file: letter, heading, meaning, and how it is known.
  func columns(of layout: RosterLayout, open: [OpenColumn] = []) -> [String] {
    let open = Dictionary(open.map { ($0.sample.column, $0) }) { first, _ in first }
    return layout.fields.indices.compactMap { column in
      let heading = PlainText.normalized(layout.headings[column])
      var line = say("  cột ", "  column ") + Self.letters(column)
      line +=
        heading.isEmpty ? say(" (không tiêu đề)", " (no heading)") : " “\(heading.prefix(40))”"
      if let field = layout.fields[column], let origin = layout.origins[column] {
        return "\(line): \(name(field)) (\(name(origin)))"
      }
      guard let open = open[column] else {
        let isNothing = heading.isEmpty && layout.origins[column] == nil
        return isNothing ? nil : "\(line): " + say("không dùng", "not used")
      }
      return "\(line): " + say("không dùng; ", "not used; ") + values(open.sample)
        + (open.idea.map { say("; có thể là ", "; perhaps ") + name($0) } ?? "")
    }
  }

  /// All columns of a file.
  func columns(of source: RosterSource) -> [String] {
    columns(of: source.layout, open: source.openColumns)
  }

  private func name(_ origin: ColumnOrigin) -> String {
    switch origin {
    case .heading: say("theo tiêu đề", "by its heading")
    case .words: say("hiểu theo chữ trong tiêu đề", "by the words of its heading")
    case .values: say("theo tiêu đề và giá trị trong cột", "by its heading and its values")
    case .merged: say("thuộc tiêu đề bên trái", "belongs to the heading on its left")
    case .user: say("theo --map", "by --map")
    }
  }

  /// The columns that were taken though their headings are none of the known ones.
  func wordedColumns(of source: RosterSource) -> [String] {
    let layout = source.layout
    let taken = layout.fields.indices.compactMap { column -> String? in
      guard let field = layout.fields[column] else { return nil }
      let heading = PlainText.normalized(layout.headings[column])
      switch layout.origins[column] {
      case .words, .values:
        if heading.isEmpty { fallthrough }
        return "\(Self.letters(column)) “\(heading.prefix(40))” = \(name(field))"
      case .merged:
        return say(
          "\(Self.letters(column)) (không tiêu đề) = ", "\(Self.letters(column)) (no heading) = ")
          + name(field)
      case .heading, .user, nil: return nil
      }
    }
    guard !taken.isEmpty else { return [] }
    let list = taken.joined(separator: "; ")
    return [
      say(
        "\(source.name): cột được hiểu là: \(list).", "\(source.name): columns taken as: \(list).")
    ]
  }

  /// Said of a list that has the years of birth alone.
  func yearsAlone(of source: RosterSource) -> String? {
    let layout = source.layout
    guard let year = layout.columns(of: .birthYear).first, layout.columns(of: .birthDate).isEmpty,
      layout.columns(of: .birthDay).isEmpty
    else { return nil }
    let letters = Self.letters(year)
    return say(
      "\(source.name): cột \(letters) chỉ có năm sinh, không dùng làm ngày sinh; học sinh được nhận ra theo mã số.",
      "\(source.name): column \(letters) has the year of birth alone, which is no birth date; students are known by "
        + "their numbers.")
  }

  /// The headings of columns that are not used, but for those that are told one by one.
  func unusedHeadings(of source: RosterSource) -> [String] {
    let told = Set(source.openColumns.map(\.sample.column))
    let layout = source.layout
    return layout.fields.indices.filter { layout.fields[$0] == nil && !told.contains($0) }
      .map { layout.headings[$0] }.filter { !PlainText.normalized($0).isEmpty }
  }

  /// The columns whose values are left out because nobody can tell what they mean, each told once however many
  /// files have it.
  func openColumns(of sources: [RosterSource], _ options: ImportOptions) -> [String] {
    var order: [String] = []
    var files: [String: [String]] = [:]
    for source in sources {
      for column in source.openColumns where !options.asks(about: column) {
        let text = sentence(column)
        if files[text] == nil { order.append(text) }
        files[text, default: []].append(source.name)
      }
    }
    return order.map { text in
      let names = files[text] ?? []
      let more =
        names.count > 3
        ? say(" và \(number(names.count - 3)) tệp khác", " and \(number(names.count - 3)) more")
        : ""
      return names.prefix(3).joined(separator: ", ") + more + ": " + text
    }
  }

  private func sentence(_ open: OpenColumn) -> String {
    place(open.sample) + ": " + say("không dùng. ", "not used. ") + mapping(open)
  }

  /// The question about a column that may say who or where a child is.
  func sentence(_ file: String, _ open: OpenColumn) -> String {
    if open.isList { return "\(file): " + listBeside(open) }
    let idea = open.idea.map(name) ?? ""
    return "\(file): "
      + say(
        "\(place(open.sample)) có thể là \(idea), mà không cột nào khác cho biết điều đó. ",
        "\(place(open.sample)) may be the \(idea), which no other column tells. ") + mapping(open)
  }

  private func listBeside(_ open: OpenColumn) -> String {
    let key = key(open.sample)
    return say(
      "\(place(open.sample)) có họ tên của người không có trong danh sách: một danh sách học sinh khác đặt bên cạnh? Nếu "
        + "phải, hãy ghi đủ tiêu đề trên các cột của nó (STT, Họ và tên, Ngày sinh hoặc Mã số BHXH), hoặc chuyển nó xuống "
        + "dưới danh sách này; nếu không, thêm --map \(ShellWord.inQuotes("\(key)=-")).",
      "\(place(open.sample)) has names of people who are not on the list: another list of students beside it? If so, write "
        + "headings above all of its columns (STT, Họ và tên, Ngày sinh or Mã số BHXH), or move it below this list; else "
        + "add --map \(ShellWord.inQuotes("\(key)=-")).")
  }

  private func mapping(_ open: OpenColumn) -> String {
    let key = key(open.sample)
    guard let idea = open.idea else {
      return say(
        "Nếu cần dùng, thêm --map \(ShellWord.inQuotes("\(key)=fullName")) (hoặc rollNumber, birthDate, className, insuranceNumber, parentPhone, note); "
          + "nếu không, --map \(ShellWord.inQuotes("\(key)=-")).",
        "To use it, add --map \(ShellWord.inQuotes("\(key)=fullName")) (or rollNumber, birthDate, className, insuranceNumber, parentPhone, note); "
          + "else --map \(ShellWord.inQuotes("\(key)=-")).")
    }
    return say(
      "Nếu là \(name(idea)), thêm --map \(ShellWord.inQuotes("\(key)=\(idea.rawValue)")); nếu không, --map \(ShellWord.inQuotes("\(key)=-")).",
      "If it is the \(name(idea)), add --map \(ShellWord.inQuotes("\(key)=\(idea.rawValue)")); else --map \(ShellWord.inQuotes("\(key)=-"))."
    )
  }

  /// How `--map` names a column: by its heading, or by its letter where it has none that could be typed.
  private func key(_ sample: SampleColumn) -> String {
    let isTyped = !sample.heading.isEmpty && !sample.heading.contains { "\"\\$`=(".contains($0) }
    return isTyped ? sample.heading : Self.letters(sample.column)
  }

  private func place(_ sample: SampleColumn) -> String {
    let letters = Self.letters(sample.column)
    let shown = sample.values.isEmpty ? "" : " (\(values(sample)))"
    return sample.heading.isEmpty
      ? say("cột \(letters) không có tiêu đề", "column \(letters), without a heading,") + shown
      : say("cột \(letters) “\(sample.heading)”", "column \(letters) “\(sample.heading)”") + shown
  }

  private func values(_ sample: SampleColumn) -> String {
    sample.values.map { "“\($0)”" }.joined(separator: ", ")
  }

  /// The question about columns of one meaning.
  func sentence(_ file: String, _ conflict: ColumnConflict) -> String {
    let columns = conflict.columns.map(place)
    let choices = conflict.choices.map { choice in
      choice.map {
        "--map \(ShellWord.inQuotes("\(Self.letters($0.column))=\($0.field?.rawValue ?? "-")"))"
      }
      .joined(separator: " ")
    }
    return say(
      "\(file): \(columns.joined(separator: " và ")) cùng có nghĩa là \(name(conflict.field)) nhưng khác nhau ở "
        + "\(number(conflict.rows)) dòng (đầu tiên là dòng \(conflict.firstRow)). Hãy chọn một cột: "
        + choices.joined(separator: " hoặc ") + "." + twoLists(conflict),
      "\(file): \(columns.joined(separator: " and ")) both mean the \(name(conflict.field)) but differ in "
        + "\(number(conflict.rows)) rows (the first is row \(conflict.firstRow)). Choose one: "
        + choices.joined(separator: " or ") + "." + twoLists(conflict))
  }

  /// What to do where two columns of names are those of two lists.
  private func twoLists(_ conflict: ColumnConflict) -> String {
    guard conflict.field == .fullName, let first = conflict.columns.first?.column,
      let last = conflict.columns.last?.column, last > first + 1
    else { return "" }
    return say(
      " Nếu là hai danh sách học sinh đặt cạnh nhau, hãy chuyển danh sách bên phải xuống dưới danh sách bên trái.",
      " If they are two lists of students side by side, move the right one below the left one.")
  }

  /// What is said where columns do not hold what their headings say.
  func sentence(_ shifted: ShiftedColumns) -> String {
    let cells = shifted.odd.map { cell in
      let place = say(
        "dòng \(cell.row), cột \(Self.letters(cell.column))",
        "row \(cell.row), column \(Self.letters(cell.column))")
      let found = cell.text.isEmpty ? say("để trống", "blank") : "“\(cell.text)”"
      return "\n  \(place): \(found), " + say("đáng lẽ là ", "should be the ") + name(cell.field)
    }
    let rows = shifted.rows.map { row in
      "\n  " + row.map { PlainText.normalized(String($0.prefix(30))) }.joined(separator: " | ")
    }
    return (shifted.phones.map(sentence) ?? shiftedColumns) + cells.joined()
      + say("\nBa dòng đầu đọc được:", "\nThe first three rows as read:") + rows.joined()
  }

  private var shiftedColumns: String {
    say(
      "Dưới tiêu đề, phần lớn các dòng không giống học sinh: cột bị lệch hoặc tiêu đề sai. Hãy sửa tiêu đề "
        + "cho đúng cột, hoặc dùng --map; --explain cho xem từng cột. Những ô cho thấy điều đó:",
      "Most rows below the header do not look like students: columns are shifted or headings are wrong. "
        + "Put each heading above its column, or use --map; --explain shows each column. The cells that say so:"
    )
  }

  /// What is said of phones below the heading of BHXH numbers.
  private func sentence(_ found: PhonesAsNumbers) -> String {
    func map(_ sample: SampleColumn, _ field: RosterField) -> String {
      "--map " + ShellWord.inQuotes("\(Self.letters(sample.column))=\(field.rawValue)")
    }
    let phones = place(found.phones)
    let mend =
      map(found.phones, .parentPhone)
      + (found.numbers.map { " " + map($0, .insuranceNumber) } ?? "")
    let keep = map(found.phones, .insuranceNumber)
    let numbers = found.numbers.map(place)
    return say(
      "Phần lớn các số ở \(phones) giống số điện thoại di động, không giống mã số BHXH"
        + (numbers.map { "; \($0) không ghi số điện thoại mà giống mã số BHXH" } ?? "")
        + ". Nếu cột bị lệch, hãy sửa tiêu đề cho đúng cột hoặc thêm \(mend); nếu đúng là mã số BHXH, thêm "
        + "\(keep). Những ô cho thấy điều đó:",
      "Most numbers in \(phones) look like mobile phones, not like BHXH numbers"
        + (numbers.map { "; \($0) holds no phones and looks like BHXH numbers" } ?? "")
        + ". If columns are shifted, put each heading above its column, or add \(mend); if they are BHXH numbers, add "
        + "\(keep). The cells that say so:")
  }
}
