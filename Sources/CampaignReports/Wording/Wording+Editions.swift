import SchoolCampaign

extension Wording {
  /// Asks from which edition of a class's list roll numbers are.
  func editionNeeded(
    _ name: String, _ doubt: EditionDoubt, current: Int, since: CalendarDay?
  ) -> String {
    let numbers = doubt.numbers.prefix(20).map(String.init).joined(separator: ", ")
    let more = self.more(doubt.numbers.count, shown: 20)
    let old = doubt.editions.map(String.init).joined(separator: ", ")
    let choices = doubt.editions.map { "--sheet \($0)" }.joined(separator: say(" hoặc ", " or "))
    return say(
      "Số thứ tự \(numbers)\(more) lớp \(name) không còn chỉ đúng em như trong danh sách lần "
        + "\(old) đã in, xuất hoặc xem. Hãy thêm --sheet \(current) nếu số lấy từ danh sách "
        + "hiện nay\(since.map { " (từ \(day($0)))" } ?? ""), \(choices) nếu từ danh sách cũ.",
      "Roll numbers \(numbers)\(more) of class \(name) no longer mean whom they meant in edition "
        + "\(old) of its list, which was printed, exported or shown. Add --sheet \(current) if "
        + "they are from the present list\(since.map { " (since \(day($0)))" } ?? ""), "
        + "\(choices) if from an old one.")
  }
}
