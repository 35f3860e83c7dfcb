import SchoolCampaign

extension Wording {
  /// The heading over a review's classes.
  var classHeading: String { say("Lớp", "Class") }

  /// The heading of a review's column; it may take two lines.
  func heading(_ column: ReviewColumn) -> String {
    switch column {
    case .new: say("mới", "new")
    case .changed: say("sửa", "changed")
    case .arriving: say("chuyển\nđến", "moved\nin")
    case .held: say("ở trường\nkhác", "other\nschool")
    case .departing: say("chuyển\nđi", "moved\nout")
    case .leaving: say("rời\ntrường", "leaving")
    case .missing: say("không có\ntrong tệp", "not in\nthe file")
    case .refused: say("có lỗi", "refused")
    case .same: say("không\nđổi", "same")
    }
  }

  /// A school's name over its classes.
  func title(_ school: SchoolReview) -> String {
    let name = school.name?.display ?? say("Chưa rõ trường", "School unknown")
    return name + (school.isNew ? say(" (trường mới)", " (new school)") : "")
  }

  /// A class's name in a review.
  func name(_ review: ClassReview) -> String {
    review.name.display + (review.isNew ? say(" (mới)", " (new)") : "")
  }

  /// Who it is that a line of a review counts: a text for each group.
  func remarks(_ review: ClassReview) -> [String] {
    var remarks: [String] = []
    func add(_ label: String, _ names: [String]?, of count: Int) {
      if let names, !names.isEmpty { remarks.append("\(label): \(self.names(names, of: count))") }
    }
    add(say("mới", "new"), review.firstNames[.new], of: review.count(.new))
    add(say("sửa", "changed"), review.firstNames[.changed], of: review.count(.changed))
    for move in review.arrivals {
      let other = name(move.other)
      add(
        move.isHeld
          ? say("đang ở \(other), chưa nhận", "in \(other), not taken over")
          : say("từ \(other) đến", "from \(other)"),
        move.firstNames, of: move.students)
    }
    for move in review.departures {
      add(
        say("sang \(name(move.other))", "to \(name(move.other))"), move.firstNames,
        of: move.students)
    }
    add(say("rời trường", "leaving"), review.firstNames[.leaving], of: review.count(.leaving))
    add(
      say("không có trong tệp", "not in the file"), review.firstNames[.missing], of: review.missing)
    if review.unclear > 0, review.missing > 0 {
      remarks.append(
        say(
          "\(number(review.unclear)) dòng lỗi không rõ là em nào, có thể là em “không có trong tệp”",
          "\(number(review.unclear)) refused rows may mean some of those who are not in the file"))
    }
    return remarks
  }

  /// Names, and how many more there are.
  private func names(_ names: [String], of count: Int) -> String {
    let more = count - names.count
    let shown = names.joined(separator: ", ")
    return more > 0
      ? shown + say(" và \(number(more)) em khác", " and \(number(more)) more") : shown
  }

  private func name(_ other: PlacedClass?) -> String {
    guard let other else { return say("lớp khác", "another class") }
    return say("lớp \(other.className.display)", "class \(other.className.display)")
  }

  /// A new class that holds new students only.
  func newClass(_ review: ClassReview) -> String {
    let count = review.count(.new)
    let shown = names(review.firstNames[.new] ?? [], of: count)
    return say(
      "Lớp mới \(review.name.display), \(number(count)) em: \(shown)",
      "New class \(review.name.display), \(students(count)): \(shown)")
  }

  /// New classes that hold new students only.
  func newClasses(_ reviews: [ClassReview]) -> String {
    let count = reviews.reduce(0) { $0 + $1.count(.new) }
    let list = reviews.map { "\($0.name.display)\u{A0}(\(number($0.count(.new))))" }
      .joined(separator: ", ")
    return say(
      "\(number(reviews.count)) lớp mới, \(number(count)) em mới: \(list)",
      "\(number(reviews.count)) new classes, \(number(count)) new students: \(list)")
  }

  /// Classes in which nothing happens.
  func unchanged(_ reviews: [ClassReview]) -> String {
    let count = reviews.reduce(0) { $0 + $1.unchangedRows }
    return say(
      "\(number(reviews.count)) lớp không đổi (\(number(count)) em)",
      reviews.count == 1
        ? "1 class unchanged (\(students(count)))"
        : "\(number(reviews.count)) classes unchanged (\(students(count)))")
  }

  /// Schools in which nothing happens.
  func unchanged(_ schools: [SchoolReview]) -> String {
    let shown = schools.prefix(10).compactMap(\.name?.display).joined(separator: "; ")
    let list = shown + more(schools.count, shown: 10, "; ")
    return say(
      "\(number(schools.count)) trường không đổi: \(list)",
      "\(number(schools.count)) schools unchanged: \(list)")
  }

  /// Rows with errors of which the class is unknown.
  func rowsWithoutClass(_ count: Int) -> String {
    say(
      "\(number(count)) dòng lỗi không rõ lớp; em trong các dòng đó có thể bị tính là “không có trong tệp”.",
      "\(number(count)) refused rows name no class; their students may count as not in the file.")
  }
}
