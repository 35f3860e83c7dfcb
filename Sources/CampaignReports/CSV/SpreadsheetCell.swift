import SchoolCampaign

/// What cells of our CSV files say so that a spreadsheet opens and saves them unchanged: one place for every list.
enum SpreadsheetCell {
  /// A cell: a day of our own form becomes an ISO day, which means the same day in every spreadsheet.
  static func text(_ cell: String) -> String {
    let parts = cell.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, cell.utf8.count <= 10,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return cell }
    return CalendarDay(year: year, month: month, day: day)?.iso ?? cell
  }

  /// A class; one that a spreadsheet would take for a day, a time or a number stands behind the word: `Lớp 2/2`.
  static func text(ofClass name: String) -> String {
    let isAtRisk =
      name.first?.isNumber == true
      && name.allSatisfy { $0.isNumber || "/-.,: eE+".contains($0) }
      && name.contains { !$0.isNumber }
    return isAtRisk ? "Lớp " + name : name
  }

  /// A class as a person sees it in an error file: one that could not be read stays as it is written.
  static func text(ofReadClass cell: String) -> String {
    ClassName(cell)?.display == cell && cell.utf8.count <= 6 ? text(ofClass: cell) : cell
  }
}
