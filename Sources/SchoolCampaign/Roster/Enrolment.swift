/// What a roster says about whether a student is enrolled.
enum Enrolment: Hashable {
  case enrolled
  /// Moved away or given up school.
  case left

  /// The status that a cell names (`Đang học`, `Chuyển đi`, `Thôi học`); nil for a word that is not known.
  init?(_ cell: String) {
    switch SearchKey(cell).text {
    case "", "dang hoc", "hoc", "binh thuong", "chuyen den", "dang theo hoc", "con hoc", "active",
      "enrolled", "bao luu":
      self = .enrolled
    case "chuyen di", "thoi hoc", "nghi hoc", "bo hoc", "da thoi hoc", "da chuyen di",
      "chuyen truong", "roi truong", "da roi truong", "da chuyen truong", "da nghi hoc",
      "da chuyen", "left":
      self = .left
    default: return nil
    }
  }
}
