import SchoolCampaign

extension Wording {
  /// So many corrections are told one by one.
  private static let toldCorrections = 40

  /// The rows that may mean a stored student, each beside that student.
  func corrections(_ plan: RosterPlan, _ sources: [RosterSource]) -> [String] {
    let exchanges = plan.openRows.filter { $0.exchange.first?.place == $0.place }
    let rows = plan.openRows.filter { !$0.corrected.isEmpty && $0.exchange.isEmpty }
    var lines = exchanges.prefix(Self.toldCorrections).map { exchange($0.exchange, sources) }
    lines += notTold(exchanges.count)
    lines += rows.prefix(Self.toldCorrections).map { row in
      let file = sources.count > 1 ? sources[Int(row.place.file)].name + ", " : ""
      return say(
        "  \(file)dòng \(row.place.row) hay là \(whom(row))",
        "  \(file)row \(row.place.row), or \(whom(row))")
    }
    return lines + notTold(rows.count) + holders(plan, sources)
  }

  /// Who has the numbers of rows that are refused for them.
  private func holders(_ plan: RosterPlan, _ sources: [RosterSource]) -> [String] {
    let lines = plan.numberHolders.prefix(Self.toldCorrections).map { holder in
      "  \(place(holder.place, sources)): \(sentence(holder))"
    }
    return lines + notTold(plan.numberHolders.count)
  }

  /// Where all of so many are, if not all of them are told.
  private func notTold(_ count: Int) -> [String] {
    let more = self.more(count, shown: Self.toldCorrections, "  ")
    return more.isEmpty
      ? []
      : [
        more
          + say(
            " (xem tất cả: --errors loi.xlsx, hoặc --json)",
            " (all of them: --errors loi.xlsx, or --json)")
      ]
  }

  /// Who has a number of a row that is refused for it.
  func sentence(_ holder: RosterPlan.NumberHolder) -> String {
    let who = named(holder.details)
    let number = "\(name(holder.field)) \(holder.details[holder.field] ?? "")"
    return say("\(number) đang là của \(who)", "\(number) is that of \(who)")
  }

  /// Students who exchange numbers, each with the stored one and the file's.
  func exchange(_ rows: [RosterPlan.OpenRow], _ sources: [RosterSource]) -> String {
    let shown = rows.prefix(Self.toldRows).map { row in
      "\(place(row.place, sources)), \(row.corrected.first.map(named) ?? ""): \(differences(row))"
    }
    let what = exchanged(rows)
    let more = self.more(rows.count, shown: Self.toldRows, "; ")
    let warning =
      rows.count > Self.toldRows
      ? say(
        ". Nhiều em như vậy thường là cột \(what) bị lệch dòng; --same-student all không tính các dòng này, phải nêu số dòng",
        ". So many usually mean that the column of \(what) slipped by a row; --same-student all leaves them out, name "
          + "the rows") : ""
    return "  " + handingOn(rows, what) + " – " + shown.joined(separator: "; ") + more + warning
  }

  /// Whether students exchange something among themselves, or some get what others have.
  private func handingOn(_ rows: [RosterPlan.OpenRow], _ what: String) -> String {
    if rows.exchangeAmongThemselves {
      return say(
        "\(number(rows.count)) em đổi \(what) cho nhau", "\(number(rows.count)) exchange \(what)")
    }
    return say(
      "\(number(rows.count)) em nhận \(what) đang là của em khác, em kia có \(what) khác trong tệp",
      "\(students(rows.count)) \(rows.count == 1 ? "gets" : "get") \(what) of others, who have other ones in the file"
    )
  }

  /// What changes hands, in words.
  func exchanged(_ rows: [RosterPlan.OpenRow]) -> String {
    let fields = rows.exchangedFields
    if fields.contains(.fullName) { return say("họ tên", "names") }
    return fields.contains(.birthDate)
      ? say("ngày sinh", "birth dates") : say("mã số", "numbers")
  }

  /// So many rows of one exchange are told; of more, the numbers have probably slipped.
  private static let toldRows = 3

  private func place(_ row: RosterRowReference, _ sources: [RosterSource]) -> String {
    let file = sources.count > 1 ? sources[Int(row.file)].name + ", " : ""
    return file + say("dòng \(row.row)", "row \(row.row)")
  }

  /// A student by name and birth date.
  private func named(_ student: StudentDetails) -> String {
    student.birthDate.map { "\(student.fullName) (\(day($0)))" } ?? student.fullName
  }

  /// The student whom a row may mean, with what differs; of several who they are.
  private func whom(_ row: RosterPlan.OpenRow) -> String {
    let candidates = row.corrected
    if candidates.count == 1 { return "\(candidates[0].fullName): \(differences(row))" }
    return say("một trong ", "one of ") + candidates.map(named).joined(separator: ", ")
  }

  /// In what a row differs from the student whom it may mean: `mã số BHXH 7911111111 (tệp: 7922222222)`.
  func differences(_ row: RosterPlan.OpenRow) -> String {
    row.kept.map { change in
      let (stored, file) = (value(change.field, change.stored), value(change.field, change.file))
      return say(
        "\(name(change.field)) \(stored) (tệp ghi \(file))",
        "\(name(change.field)) \(stored) (file: \(file))")
    }.joined(separator: "; ")
  }
}
