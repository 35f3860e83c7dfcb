import SchoolCampaign

extension ListPaper {
  /// Where the office's list and the schools differ, a section a school, so that each can be sent its own.
  ///
  /// - Parameters:
  ///   - students: The students whom the reconciliation names.
  ///   - campaign: How its papers show names.
  ///   - day: The day of approval of lines that name none.
  public init(
    _ found: Reconciliation, of list: ApprovalList, _ students: [Student.ID: PlacedStudent],
    _ campaign: Campaign, day: CalendarDay, today: CalendarDay, words: Wording
  ) {
    self.init(
      title: words.say(
        "ĐỐI CHIẾU VỚI DANH SÁCH ĐÃ DUYỆT CỦA BHXH", "RECONCILIATION WITH THE OFFICE'S LIST"),
      facts: words.say("Ngày lập: ", "Made on ") + words.day(today),
      columns: [
        Column(heading: words.say("Trường", "School"), millimetres: nil, characters: 22),
        Column(heading: words.say("Lớp", "Class"), millimetres: 14, characters: 8),
        Column(heading: words.say("STT", "No"), millimetres: 10, characters: 6),
        Column(heading: words.say("Họ và tên", "Name"), millimetres: 38, characters: 28),
        Column(heading: words.say("Ngày sinh", "Birth date"), millimetres: 21, characters: 12),
        Column(heading: words.say("Mã số BHXH", "BHXH number"), millimetres: 22, characters: 14),
        Column(heading: words.say("Khác nhau", "Difference"), millimetres: 37, characters: 44),
        Column(heading: words.say("Trường ghi", "School's word"), millimetres: 24, characters: 28),
        Column(
          heading: words.say("Danh sách BHXH", "Office's list"), millimetres: 24, characters: 28),
      ])
    let rows = DifferenceRows(found, list, students, campaign, day, words)
    for (school, rows) in rows.bySchool.inNaturalOrder(of: \.key) {
      append(Section(title: school, facts: words.cases(rows.count), school: school, rows: rows))
    }
    if !rows.elsewhere.isEmpty {
      let title = words.say("Không rõ trường", "School unknown")
      append(
        Section(
          title: title, facts: words.cases(rows.elsewhere.count), school: title,
          rows: rows.elsewhere))
    }
  }
}

/// The rows of the differences, sorted by school.
private struct DifferenceRows {
  var bySchool: [String: [[String]]] = [:]
  var elsewhere: [[String]] = []
  private let words: Wording
  private let campaign: Campaign
  private let list: ApprovalList
  private let students: [Student.ID: PlacedStudent]

  init(
    _ found: Reconciliation, _ list: ApprovalList, _ students: [Student.ID: PlacedStudent],
    _ campaign: Campaign, _ day: CalendarDay, _ words: Wording
  ) {
    (self.list, self.students, self.words) = (list, students, words)
    self.campaign = campaign
    var lines: [Student.ID: Int] = [:]
    for (place, decision) in found.decisions.enumerated() {
      switch decision {
      case .record(let id, _), .same(let id), .change(let id, _, _): lines[id] = place
      default: break
      }
    }
    for id in found.notMarked {
      add(
        id, words.approvedByOfficeOnly,
        office: lines[id].map { approval($0, list.lines[$0].day ?? day) } ?? "")
    }
    for id in found.notApproved {
      add(id, words.approvedBySchoolOnly, office: words.say("không có", "not listed"))
    }
    for place in found.renamed {
      guard let id = found.decisions[place].student else { continue }
      add(
        id, words.say("khác họ tên, vẫn ghi", "other name, recorded all the same"),
        office: person(place))
    }
    for place in found.redated {
      guard let id = found.decisions[place].student else { continue }
      add(
        id, words.say("khác ngày sinh, vẫn ghi", "other birth date, recorded all the same"),
        office: person(place))
    }
    for (place, decision) in found.decisions.enumerated() {
      switch decision {
      case .otherName(let id):
        add(
          id, words.say("cùng mã số, khác tên và ngày sinh", "same number, other name and birth"),
          office: person(place))
      case .unknown:
        add(place, words.say("không có trong đợt này", "not in this campaign"))
      case .ambiguous:
        add(place, words.say("chỉ về hai em khác nhau", "points at two students"))
      case .change(let id, let from, let to):
        add(
          id, words.say("đổi ngày BHXH duyệt", "another day of approval"),
          office: approval(place, nil) + ", " + words.change(from, to))
      case .daysDisagree(let id):
        add(
          id, words.say("các dòng ghi ngày duyệt khác nhau", "rows give different days"),
          office: approval(place, list.lines[place].day))
      case .answersDisagree(let id, let answer, let row):
        add(
          id, words.say("hai dòng ghi khác nhau", "two rows contradict each other"),
          office: approval(place, nil) + "; " + words.say("dòng \(row) ", "row \(row) ")
            + words.name(answer))
      case .otherClass(let id):
        add(
          id, words.say("khác lớp, không có mã số", "other class, no number"), office: person(place)
        )
      case .record, .same, .repeated: break
      }
    }
    for withdrawal in found.withdrawals {
      let row = list.withheld[withdrawal.place]
      add(
        withdrawal.student,
        words.say("trước đã ghi BHXH duyệt", "recorded before as approved by the office"),
        office: words.place(row.row, row.sheet, of: list) + ", " + words.name(withdrawal.answer))
    }
  }

  /// Adds a student of the campaign.
  private mutating func add(_ id: Student.ID, _ difference: String, office: String) {
    guard let placed = students[id] else { return }
    let cells = CallCells(student: campaign.onPaper(placed).student, words: words, year: 0)
    bySchool[placed.school, default: []].append([
      placed.school, placed.schoolClass.name.display, cells.roll, cells.name, cells.birthDate,
      cells.number, difference, cells.step, office,
    ])
  }

  /// Adds a line of the list that means nobody here.
  private mutating func add(_ place: Int, _ difference: String) {
    let line = list.lines[place]
    let school = line.school?.display ?? ""
    let row = [
      school, "", "", campaign.onPaper(line.details.fullName),
      line.details.birthDate.map(words.day) ?? "",
      line.details.insuranceNumber?.text ?? "", difference, "", approval(place, line.day),
    ]
    if school.isEmpty { elsewhere.append(row) } else { bySchool[school, default: []].append(row) }
  }

  /// The row of the list, and the day that it gives.
  private func approval(_ place: Int, _ day: CalendarDay?) -> String {
    words.place(list.lines[place].row, list.lines[place].sheet, of: list)
      + (day.map { ", " + words.day($0) } ?? "")
  }

  /// Whom the list names in a row.
  private func person(_ place: Int) -> String {
    let details = list.lines[place].details
    return
      ([approval(place, nil), campaign.onPaper(details.fullName)]
      + (details.birthDate.map { [words.day($0)] } ?? []))
      .joined(separator: ", ")
  }
}

extension Reconciliation {
  /// Everybody of the campaign whom a list of the differences names.
  public var differing: [Student.ID] {
    var ids = notMarked + notApproved + withdrawals.map(\.student)
    for decision in decisions {
      switch decision {
      case .otherName(let id), .change(let id, _, _), .daysDisagree(let id),
        .answersDisagree(let id, _, _), .otherClass(let id):
        ids.append(id)
      default: break
      }
    }
    ids += (renamed + redated).compactMap { decisions[$0].student }
    var seen: Set<Student.ID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}

extension Reconciliation.Decision {
  /// Whom the line means; nil for nobody, or for a choice of two.
  fileprivate var student: Student.ID? {
    switch self {
    case .record(let id, _), .change(let id, _, _), .same(let id), .otherName(let id),
      .repeated(let id), .daysDisagree(let id), .answersDisagree(let id, _, _),
      .otherClass(let id):
      id
    case .unknown, .ambiguous: nil
    }
  }
}
