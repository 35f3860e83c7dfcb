/// What a person decided about one row, in the column `Quyết định` of an error file.
public enum RowChoice: String, Sendable {
  /// The file's values outweigh the campaign's.
  case file
  /// The campaign's values stay.
  case stored
  /// The student is taken over from the other school.
  case accept
  /// The row is passed over.
  case skip
  /// The row means the stored student whom it is like.
  case same
  /// The row is about another child.
  case other
  /// Of the rows that repeat each other, the first one counts.
  case earlier
  /// Of the rows that repeat each other, the last one counts.
  case later

  /// The decision that a cell names; nil if it names none.
  init?(_ cell: String) {
    switch SearchKey(cell).text {
    case "tep", "theo tep", "file", "lay theo tep": self = .file
    case "giu", "giu nguyen", "giu ban cu", "stored", "keep": self = .stored
    case "nhan", "chuyen", "dong y", "accept", "yes": self = .accept
    case "cung em", "cung mot em", "mot em", "la em nay", "dung em nay", "same": self = .same
    case "em khac", "hai em", "la em khac", "em moi", "other": self = .other
    case "theo dong truoc", "dong truoc", "truoc", "earlier", "first": self = .earlier
    case "theo dong sau", "dong sau", "sau", "later", "last": self = .later
    case "bo qua", "khong", "khong nhan", "skip", "no": self = .skip
    default: return nil
    }
  }
}
