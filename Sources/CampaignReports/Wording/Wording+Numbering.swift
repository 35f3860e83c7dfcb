import SchoolCampaign

extension Wording {
  /// So many classes are named that are numbered.
  private static let namedClasses = 60

  /// That the roll numbers of a file run on through its classes; nil where they do not.
  func throughNumbers(of source: RosterSource) -> String? {
    if let range = source.interpretation.rowNumbers {
      return say(
        "\(source.name): số thứ tự từ \(range.lowerBound) đến \(range.upperBound) chỉ đếm dòng của danh sách nhiều "
          + "lớp, không phải số thứ tự trong lớp, nên không dùng.",
        "\(source.name): the numbers from \(range.lowerBound) to \(range.upperBound) count the rows of a list of "
          + "several classes; they are no roll numbers of a class, and are not used.")
    }
    guard let range = source.interpretation.throughNumbers else { return nil }
    return say(
      "\(source.name): số thứ tự chạy suốt các lớp từ \(range.lowerBound) đến \(range.upperBound); mỗi lớp được đánh số "
        + "lại từ 1.",
      "\(source.name): roll numbers run on through the classes from \(range.lowerBound) to \(range.upperBound); each "
        + "class is numbered anew from 1.")
  }

  /// The roll numbers that a plan gives to classes whose lists came without any.
  func numberings(_ plan: RosterPlan) -> [String] {
    var lines: [String] = []
    let whole = plan.numberings.filter(\.isWhole)
    if whole.count == 1, let only = whole.first {
      lines.append(
        say(
          "Lớp \(only.className.display) được đánh số \(range(only)) theo thứ tự tên.",
          "Class \(only.className.display) is numbered \(range(only)) in the order of names."))
    } else if !whole.isEmpty {
      lines.append(
        say("Các lớp được đánh số theo thứ tự tên: ", "Classes numbered in the order of names: ")
          + named(whole) + ".")
    }
    let added = plan.numberings.filter { !$0.isWhole }
    if !added.isEmpty {
      lines.append(
        say("Em mới đến được đánh số tiếp theo: lớp ", "Newcomers are numbered at the end: class ")
          + named(added) + ".")
    }
    return lines
  }

  private func named(_ numberings: [RollNumbering]) -> String {
    let shown = numberings.sorted { $0.className < $1.className }.prefix(Self.namedClasses)
      .map { "\($0.className.display) (\(range($0)))" }
    return shown.joined(separator: ", ") + more(numberings.count, shown: Self.namedClasses)
  }

  private func range(_ numbering: RollNumbering) -> String {
    numbering.count == 1 ? "\(numbering.first)" : "\(numbering.first)–\(numbering.last)"
  }
}
