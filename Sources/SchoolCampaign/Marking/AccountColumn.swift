/// A column `Tài khoản` left of those of the other rungs: the first step of the ladder, the parents' account.
///
/// Alone, or right of another rung, nobody knows whose account is meant.
enum AccountColumn {
  /// The place of such a column of answers; nil where there is none, or another column tells the parents' account.
  ///
  /// - Parameters:
  ///   - rungs: The columns of rungs, each with its own.
  ///   - isFree: Whether a column has no other meaning.
  static func place(
    _ headings: [String], beside rungs: [(column: Int, rung: InstallStatus)], _ rows: [TableRow],
    isFree: (Int) -> Bool
  ) -> Int? {
    guard let first = rungs.map(\.column).min(), !rungs.contains(where: { $0.rung == .parentReady })
    else { return nil }
    let found = headings.indices.prefix(first).filter { column in
      RungHeading.isOfAccount(headings[column]) && isFree(column) && holdsAnswers(column, rows)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether all cells are ticks, words or days, and no names of accounts.
  private static func holdsAnswers(_ column: Int, _ rows: [TableRow]) -> Bool {
    let texts = rows.map { PlainText.normalized($0[column]) }.filter { !$0.isEmpty }
    let answers = texts.filter { text in
      InstallAnswer(text) != nil || RungWords.saysReached(text, .parentReady) != nil
        || ApplicationState(text)?.reached != nil || WrittenDay(text) != nil
    }
    return !texts.isEmpty && answers.count * 2 > texts.count
  }
}
