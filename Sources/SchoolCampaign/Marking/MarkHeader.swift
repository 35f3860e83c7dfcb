/// What the header of a table of marks has that could not be read as one.
public enum MarkHeader {
  /// The last column of a header whose heading means nothing in a table of marks: probably that of the marks.
  public static func openMark(_ found: [String]) -> Int? {
    found.indices.last { column in
      // Below `Không` a tick says the contrary.
      let first = SearchKey(found[column]).text.split(separator: " ").first ?? ""
      return !found[column].isEmpty && MarkColumn(heading: found[column]) == nil
        && !["chua", "khong", "ko"].contains(first)
    }
  }

  /// Whether a header has a column of marks, so that it lacks those that say who is meant.
  public static func hasMarks(_ found: [String]) -> Bool {
    found.contains { heading in
      switch MarkColumn(heading: heading) {
      case .status, .rung, .obstacle: true
      default: false
      }
    }
  }
}
