/// The columns of a list that are about a teacher, a driver or somebody else who is neither a child nor a parent, as the
/// heading on their left says: `GVCN`, `SĐT`.
struct StrangerColumns {
  /// A heading of such a person, and the columns beside it that say nothing of whose they are.
  private var groups: [(person: Int, beside: [Int])] = []
  private let notes: Set<Int>

  /// Reads a header.
  init(_ headings: [String], _ meanings: [HeadingMeaning]) {
    var person: Int?
    var notes: Set<Int> = []
    for column in headings.indices {
      let words = HeadingWords(headings[column]).words
      if words.contains(.stranger) {
        let opens = Self.isPerson(headings[column]) && !words.contains(.phone)
        person = opens ? column : nil
        if opens { groups.append((column, [])) }
      } else if person != nil, Self.isAnybodys(meanings[column], words) {
        groups[groups.count - 1].beside.append(column)
      } else if person != nil, meanings[column].field == .note, groups.last?.beside.isEmpty == false
      {
        groups[groups.count - 1].beside.append(column)
        notes.insert(column)
        person = nil
      } else if !PlainText.normalized(headings[column]).isEmpty {
        person = nil
      }
    }
    self.notes = notes
  }

  /// Whether a heading names somebody with a phone of his own: no place of work, and nobody of the family.
  private static func isPerson(_ heading: String) -> Bool {
    let text = " " + SearchKey(heading).text + " "
    return !places.contains { text.holds(" " + $0 + " ") }
  }

  private static let places = [
    "noi lam viec", "cong ty", "co quan", "don vi cong tac", "benh vien", "phong kham", "chu ho",
    "ho gia dinh", "nha truong", "phong giao duc", "anh chi", "anh ruot", "chi ruot",
    "em ruot", "sibling",
  ]

  /// Whether a heading tells of a phone or the like, and not whose it is.
  private static func isAnybodys(_ meaning: HeadingMeaning, _ words: [HeadingWord]) -> Bool {
    if words.contains(where: { $0.isParent || $0 == .student }) { return false }
    return meaning.idea == .parentPhone
  }

  /// The columns that are theirs. Phones that are many more than the names beside them are the families'.
  func columns(in rows: [TableRow]) -> [Int] {
    groups.flatMap { group -> [Int] in
      let people = Self.texts(group.person, rows).count
      let theirs = group.beside.filter { column in
        if notes.contains(column) { return true }
        let phones = Self.texts(column, rows).count
        return phones < 3 || people > 0 && phones <= people * 2
      }
      return theirs.allSatisfy(notes.contains) ? [] : theirs
    }
  }

  private static func texts(_ column: Int, _ rows: [TableRow]) -> Set<String> {
    Set(rows.map { PlainText.normalized($0[column]) }.filter { !$0.isEmpty })
  }
}
