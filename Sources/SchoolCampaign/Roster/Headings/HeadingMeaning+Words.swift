extension HeadingMeaning {
  /// What words say together.
  init(words: [HeadingWord]) {
    if words == [.className, .stranger] {
      self = .unsure(.className)
      return
    }
    if words.contains(.schoolYear), words.first == .className, words.contains(.digits) {
      // Of which year only a person can say.
      self = .unsure(.className)
      return
    }
    if words.contains(where: { $0 == .foreign || $0 == .stranger || $0 == .schoolYear }) {
      self = .other
      return
    }
    let things = Set(words.filter(\.isThing))
    if words.contains(.hotline) {
      let isPhone = things.isSubset(of: [.phone]) && words.contains(where: \.isParent)
      self = isPhone ? .sure(.parentPhone) : .other
      return
    }
    if words.contains(.addressed) {
      let isPhone = things == [.phone] && !words.contains(.unknown) && !words.contains(.student)
      let isSaid = words.contains(where: \.isParent)
      self = !isPhone ? .other : isSaid ? .sure(.parentPhone) : .suggested([.parentPhone])
      return
    }
    let reading = Self.reading(Sentence(words, things))
    guard words.contains(.unknown) || words.contains(.fresh) else {
      self = reading
      return
    }
    self = reading.idea.map { .unsure($0) } ?? .unknown
  }

  /// The words of a heading, and what one asks about them.
  private struct Sentence {
    let words: [HeadingWord]
    let things: Set<HeadingWord>

    init(_ words: [HeadingWord], _ things: Set<HeadingWord>) {
      self.words = words
      self.things = things
    }

    func has(_ word: HeadingWord) -> Bool { words.contains(word) }
    var isOfParent: Bool { words.contains(where: \.isParent) }
    var isOfStudent: Bool { has(.student) }
    /// "Phụ huynh của học sinh" is the parent; "học sinh – phụ huynh" may be either.
    var isOfBoth: Bool {
      guard isOfParent, let student = words.firstIndex(of: .student),
        let parent = words.firstIndex(where: \.isParent)
      else { return false }
      return student < parent
    }
  }

  private static func reading(_ sentence: Sentence) -> HeadingMeaning {
    let things = sentence.things
    if things.isEmpty { return withoutThing(sentence) }
    if sentence.isOfBoth { return .unknown }
    if things == [.phone] { return phone(sentence) }
    if things.isSubset(of: [.phone, .wholeName, .givenName]), things.contains(.phone) {
      return sentence.isOfParent ? .suggested([.parentPhone]) : .unknown
    }
    if things.isSubset(of: [.wholeName, .givenName]) { return name(sentence) }
    guard let field = field(of: sentence) else { return .unknown }
    if sentence.isOfParent { return .other }
    return field
  }

  /// Only a person, a contact or a number.
  private static func withoutThing(_ sentence: Sentence) -> HeadingMeaning {
    let isNumber = sentence.has(.count) || sentence.has(.card)
    if sentence.isOfBoth { return .unknown }
    if sentence.isOfParent {
      if sentence.has(.code) || sentence.has(.card) { return .other }
      if sentence.has(.learns) { return .unknown }
      return .suggested(isNumber ? [.parentPhone] : [.parentName, .parentPhone])
    }
    if sentence.has(.contact) {
      return .suggested(isNumber ? [.parentPhone] : [.parentPhone, .parentName])
    }
    if sentence.has(.code), !sentence.has(.card) {
      return sentence.isOfStudent ? .sure(.ministryID) : .unsure(.insuranceNumber)
    }
    // "Mã số thẻ" is a library's, too: the values tell.
    if sentence.has(.card), sentence.has(.code) { return .suggested([.insuranceNumber]) }
    if sentence.has(.card) { return .unsure(.insuranceNumber) }
    let isAlone = sentence.isOfStudent && !sentence.has(.learns) && !isNumber
    return isAlone && !sentence.has(.digits) ? .suggested([.fullName]) : .unknown
  }

  /// A phone is the parents' unless it is said to be the student's own.
  private static func phone(_ sentence: Sentence) -> HeadingMeaning {
    if sentence.has(.learns) || sentence.has(.card) { return .unsure(.parentPhone) }
    return sentence.isOfStudent && !sentence.isOfParent
      ? .unsure(.parentPhone) : .sure(.parentPhone)
  }

  private static func name(_ sentence: Sentence) -> HeadingMeaning {
    if sentence.has(.code) || sentence.has(.card) || sentence.has(.learns) { return .unknown }
    if sentence.isOfParent { return .sure(.parentName) }
    if sentence.has(.contact) { return .suggested([.parentName]) }
    let field = sentence.has(.wholeName) ? RosterField.fullName : .givenName
    return sentence.has(.digits) || sentence.has(.count) ? .unsure(field) : .sure(field)
  }

  /// What is said about the student.
  private static func field(of sentence: Sentence) -> HeadingMeaning? {
    let things = sentence.things
    let isCoded = sentence.has(.code) || sentence.has(.card)
    func isMade(of most: Set<HeadingWord>, _ core: HeadingWord) -> Bool {
      things.contains(core) && things.isSubset(of: most)
    }
    if isMade(of: [.birthDate], .birthDate) {
      return isCoded || sentence.has(.digits) ? .unsure(.birthDate) : .sure(.birthDate)
    }
    if isMade(of: [.shortBirth], .shortBirth) { return .suggested([.birthDate]) }
    if isMade(of: [.className, .givenName, .wholeName], .className) {
      return isCoded || sentence.has(.digits) || sentence.has(.contact)
        ? .unsure(.className) : .sure(.className)
    }
    if things == [.className, .grade] { return .suggested([.className, .grade]) }
    if isMade(of: [.grade], .grade) { return isCoded ? nil : .sure(.grade) }
    if isMade(of: [.school, .givenName, .wholeName], .school) {
      return isCoded || sentence.has(.digits) || sentence.has(.contact)
        ? .unsure(.schoolName) : .sure(.schoolName)
    }
    if isMade(of: [.rollNumber, .className], .rollNumber) { return .sure(.rollNumber) }
    if isMade(of: [.gender], .gender) { return .sure(.gender) }
    if isMade(of: [.note], .note) { return .sure(.note) }
    if isMade(of: [.familyName], .familyName) { return .sure(.familyName) }
    return number(sentence)
  }

  private static func number(_ sentence: Sentence) -> HeadingMeaning? {
    let things = sentence.things
    let isCounted = sentence.has(.code) || sentence.has(.card) || sentence.has(.count)
    if things.isSubset(of: [.insurance, .anyInsurance, .identity, .medical]) {
      if things.contains(.insurance) || things == [.identity, .medical] {
        return isCounted || things.contains(.identity)
          ? .sure(.insuranceNumber) : .suggested([.insuranceNumber])
      }
      if things == [.identity] {
        return .sure(.anyID)
      }
      return isCounted || things.contains(.anyInsurance) ? .suggested([.insuranceNumber]) : nil
    }
    if things.isSubset(of: [.personal, .identity]) { return .sure(.personalID) }
    if things.isSubset(of: [.ministry, .identity]) { return .sure(.ministryID) }
    return nil
  }
}
