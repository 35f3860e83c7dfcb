/// Which of a student's parents a column is about.
enum ParentPerson: Hashable {
  case father, mother
  /// "Phụ huynh 1", "SĐT 2".
  case numbered(Int)

  /// The one that a heading names; nil if it names none, or several.
  init?(_ heading: String) {
    let words = HeadingWords(heading).words
    let isOfFather = words.contains(.father)
    let isOfMother = words.contains(.mother)
    if words.contains(.parent) && (isOfFather || isOfMother) { return nil }
    if isOfFather != isOfMother {
      self = isOfFather ? .father : .mother
    } else if !isOfFather, words.contains(.parent),
      let number = Int(heading.filter { ("0"..."9").contains($0) }), number < 10
    {
      self = .numbered(number)
    } else {
      return nil
    }
  }

  /// How a list calls them.
  var word: String {
    switch self {
    case .father: "cha"
    case .mother: "mẹ"
    case .numbered(let number): "phụ huynh \(number)"
    }
  }
}

/// A column about a parent.
struct ParentColumn: Hashable {
  let column: Int
  /// Whom it is about, where its heading says so.
  let person: ParentPerson?
}

/// What several columns say about the parents of one student.
struct ParentContacts {
  /// The names, each once, of the person first whose phone stands first.
  private(set) var name: String?
  /// The phones, each once.
  let phone: String?

  /// Brings the names in the order of the phones. A name beside another person's phone says whose it is: never do
  /// the father's name and the mother's phone pass for one person.
  init(
    names: [(text: String, person: ParentPerson?)], phones: [(text: String, person: ParentPerson?)]
  ) {
    phone = phones.isEmpty ? nil : phones.map(\.text).joined(separator: " / ")
    var names = names
    if let first = phones.first?.person {
      if let place = names.firstIndex(where: { $0.person == first }) {
        names.insert(names.remove(at: place), at: 0)
      } else if names.count == 1, let owner = names[0].person {
        names[0].text += " (\(owner.word); số của \(first.word))"
      }
    }
    name = names.isEmpty ? nil : names.map(\.text).joined(separator: " / ")
  }
}
