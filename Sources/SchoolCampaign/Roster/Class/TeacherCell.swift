/// What the cell of a homeroom teacher says besides the name: more names, which cannot be chosen from, or words.
struct TeacherCell {
  /// Whether it names several people.
  let namesSeveral: Bool
  /// The words and numbers that are neither name, title nor phone; nil where there are none.
  let rest: String?

  init(_ text: String) {
    let pieces = text.replacing(" - ", with: ",").split { ",;/|()–—\n".contains($0) }
      .flatMap { Self.joined(String($0)) }
    var names = 0
    var rest: [String] = []
    for (piece, isJoined) in pieces {
      let words = SearchKey(piece).text.split(separator: " ").map(String.init)
      let letters = piece.filter { $0.isLetter }
      if letters.isEmpty || words.contains(where: Self.labels.contains) {
        if PhoneNumber.parts(of: piece).contains(where: { PhoneNumber($0) == nil }) {
          rest.append(piece)
        }
      } else if names == 0 || words.count > 1 || isJoined, HomeroomTeacher(cell: piece) != nil,
        !Self.duties.contains(String(piece.lowercased().split(separator: " ")[0]))
      {
        names += 1
      } else if names > 0 {
        rest.append(piece)
      }
    }
    namesSeveral = names > 1
    self.rest = rest.isEmpty ? nil : rest.joined(separator: "; ")
  }

  /// The parts of a text that "and" joins, and whether it stands before each: behind it even one word is a name.
  private static func joined(_ text: String) -> [(piece: String, isJoined: Bool)] {
    text.replacing(" và ", with: "&").replacing("+", with: "&").split(separator: "&").enumerated()
      .map { (PlainText.normalized(String($0.element)), $0.offset > 0) }
      .filter { !$0.0.isEmpty }
  }

  private static let labels: Set<String> = [
    "dt", "sdt", "dtdd", "dd", "tel", "phone", "zalo", "mobile", "thoai",
  ]
  /// Words with which it begins what somebody teaches or is.
  private static let duties: Set<String> = [
    "dạy", "môn", "tổ", "gv", "giáo", "tiếng", "lớp", "khối", "phó", "nghỉ", "email", "day", "mon",
  ]
}
