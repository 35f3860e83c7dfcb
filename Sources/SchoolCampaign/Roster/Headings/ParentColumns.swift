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
  /// Whether it goes on with the name on its left.
  var goesOn = false
}

/// What several columns say about the parents of one student: whom to call first, and who else there is.
struct ParentContacts {
  /// Something that a column says, and whom it is about, where its heading says so.
  typealias Value = (text: String, person: ParentPerson?)

  /// The names, each once, of the person first whose phone stands first.
  let name: String?
  /// The phones, each once.
  let phone: String?

  /// A phone belongs to whom its heading says: that person's name stands first, or the word for who it is, so that the
  /// father's name never passes for the owner of the mother's phone. Phones of people with a name come first.
  init(names: [Value], phones: [Value]) {
    let named = Set(names.map(\.person))
    func isNamed(_ person: ParentPerson?) -> Bool {
      !names.isEmpty && (person == nil || named.contains(nil) || named.contains(person))
    }
    let phones = phones.filter { isNamed($0.person) } + phones.filter { !isNamed($0.person) }
    phone = phones.isEmpty ? nil : phones.map(\.text).joined(separator: " / ")
    guard !names.isEmpty, let owner = phones.first?.person else {
      name = names.isEmpty ? nil : names.map(\.text).joined(separator: " / ")
      return
    }
    guard isNamed(owner) else {
      let others = names.map { "\($0.person?.word ?? "phụ huynh"): \($0.text)" }
      name =
        "\(owner.word.prefix(1).uppercased())\(owner.word.dropFirst()) (\(others.joined(separator: ", ")))"
      return
    }
    let first = names.filter { $0.person == owner }
    let unnamed = phones.dropFirst().compactMap(\.person).filter { !isNamed($0) }.map(\.word)
    name = ((first + names.filter { $0.person != owner }).map(\.text) + unnamed)
      .joined(separator: " / ")
  }
}
