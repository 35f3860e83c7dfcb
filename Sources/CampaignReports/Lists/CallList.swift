import SchoolCampaign

/// The call list of a class for a terminal: whom to call and why, one line a child as far as the width allows.
///
/// The richest form that fits is taken: birth date and BHXH number are left out first, then words get shorter, and only
/// then names wrap, between words. Below the narrowest form each child is a few short lines.
struct CallList {
  private let children: [CallCells]
  private let words: Wording

  init(_ students: [PlacedStudent], words: Wording, year: Int) {
    children = students.map { CallCells(student: $0.student, words: words, year: year) }
    self.words = words
  }

  /// A column of the list.
  private enum Column: CaseIterable {
    case roll, name, birthDate, number, parent, phone, step, why, state
  }

  /// Which columns there are, and whether their words are short.
  private struct Form {
    let columns: [Column]
    var isShort = false
  }

  private static let narrowest = Form(
    columns: [.roll, .name, .parent, .phone, .state], isShort: true)
  private static let forms = [
    Form(columns: [.roll, .name, .birthDate, .number, .parent, .phone, .step, .why]),
    Form(columns: [.roll, .name, .number, .parent, .phone, .step, .why]),
    Form(columns: [.roll, .name, .parent, .phone, .step, .why]),
    Form(columns: [.roll, .name, .parent, .phone, .state]),
    Form(columns: [.roll, .name, .number, .parent, .phone, .state], isShort: true),
    narrowest,
  ]

  /// The list's lines, none wider than `width` unless a single word is.
  func lines(width: Int) -> [String] {
    if let form = Self.forms.first(where: { total($0, withNotes: true) <= width }) {
      return table(form, width: width, isFitting: true, withNotes: true).lines
    }
    // Where notes are too long for any form, they stand below their child.
    let form = Self.forms.first { total($0, withNotes: false) <= width }
    let table = table(
      form ?? Self.narrowest, width: width, isFitting: form != nil, withNotes: false)
    return table.width <= width ? table.lines : cards(width)
  }

  private func isUsed(_ column: Column) -> Bool {
    column == .name || column == .step || column == .state
      || children.contains { !cell(column, $0, Form(columns: []), withNotes: true).isEmpty }
  }

  /// How many columns of the terminal a form takes.
  private func total(_ form: Form, withNotes: Bool) -> Int {
    form.columns.filter(isUsed).reduce(-1) { total, column in
      let widest = children.map { TextWidth.ofLines(cell(column, $0, form, withNotes: withNotes)) }
      return total + 1 + max(TextWidth.of(heading(column)), widest.max() ?? 0)
    }
  }

  private func table(_ form: Form, width: Int, isFitting: Bool, withNotes: Bool) -> TextTable {
    let columns = form.columns.filter(isUsed)
    let wrapping: [Column] = isFitting ? [.why, .state] : [.name, .parent, .state]
    var table = TextTable(
      columns.map { $0 == .roll ? .right : .left },
      flexible: Set(columns.indices.filter { wrapping.contains(columns[$0]) }), width: width,
      narrowest: 14, isTopAligned: true)
    table.add(columns.map(heading))
    table.addRule()
    for child in children {
      table.add(columns.map { cell($0, child, form, withNotes: withNotes) })
      if !withNotes, !child.notes.isEmpty {
        table.add(remark: child.notes.joined(separator: "; "))
      }
    }
    return table
  }

  /// Each child in lines of its own, for a terminal too narrow for columns.
  func cards(_ width: Int) -> [String] {
    children.flatMap { child -> [String] in
      let roll = child.roll.isEmpty ? "" : child.roll + ". "
      let facts = [
        [child.phone, child.parent].filter { !$0.isEmpty }.joined(separator: " "),
        ([child.shortState] + child.notes).joined(separator: "; "),
      ]
      return TextWidth.wrapped(roll + child.name, to: width)
        + facts.filter { !$0.isEmpty }
        .flatMap { TextWidth.wrapped($0, to: max(1, width - 4)).map { "    " + $0 } }
    }
  }

  private func heading(_ column: Column) -> String {
    switch column {
    case .roll: words.say("STT", "No")
    case .name: words.say("Họ và tên", "Name")
    case .birthDate: words.say("Ngày sinh", "Birth date")
    case .number: words.say("Mã số BHXH", "BHXH number")
    case .parent: words.say("Phụ huynh", "Parent")
    case .phone: words.say("Điện thoại", "Phone")
    case .step, .state: words.say("Tình trạng", "Status")
    case .why: words.say("Vướng mắc, ghi chú", "Obstacle, notes")
    }
  }

  private func cell(
    _ column: Column, _ child: CallCells, _ form: Form, withNotes: Bool
  ) -> String {
    switch column {
    case .roll: return child.roll
    case .name: return child.name
    case .birthDate: return child.birthDate
    case .number: return child.number
    case .parent: return child.parent
    case .phone: return form.isShort ? child.phones : child.phone
    case .step: return child.step
    case .why: return noted(child.obstacle, withNotes ? child.notes : [])
    case .state:
      return noted(form.isShort ? child.shortState : child.state, withNotes ? child.notes : [])
    }
  }

  private func noted(_ text: String, _ notes: [String]) -> String {
    if text.isEmpty { return notes.joined(separator: "; ") }
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: "; ")))"
  }
}

extension Wording {
  /// The call list of one class: whom to call, how far the family is, and why it hangs.
  ///
  /// - Parameters:
  ///   - width: How many columns the terminal has.
  ///   - year: The year of the campaign, which days leave out: `24/5`.
  public func callList(_ students: [PlacedStudent], width: Int, year: Int) -> [String] {
    guard let first = students.first else { return [] }
    return TextWidth.wrapped(title(first), to: width)
      + CallList(students, words: self, year: year).lines(width: width)
  }
}
