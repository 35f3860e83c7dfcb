/// What a cell says: nothing, a value, a value that is worth a word, or nothing that can be used.
enum CellReading<Value> {
  case blank
  case value(Value)
  case noted(Value, RosterFindingKind)
  case unusable(RosterFindingKind)

  /// The value, if there is one.
  var value: Value? {
    switch self {
    case .value(let value), .noted(let value, _): value
    case .blank, .unusable: nil
    }
  }

  /// The same with another kind of value.
  func map<Other>(_ body: (Value) -> Other) -> CellReading<Other> {
    switch self {
    case .blank: .blank
    case .value(let value): .value(body(value))
    case .noted(let value, let finding): .noted(body(value), finding)
    case .unusable(let finding): .unusable(finding)
    }
  }

  /// What is to be said about the cell.
  var finding: RosterFindingKind? {
    switch self {
    case .noted(_, let finding), .unusable(let finding): finding
    case .blank, .value: nil
    }
  }
}

extension CellBytes {
  /// A BHXH number: ten digits, or the last ten of a 15-character card (two letters, 13 digits).
  var insuranceNumber: CellReading<InsuranceNumber> {
    if isEmpty { return .blank }
    if isScientific { return .unusable(.scientificNotation) }
    let digits = digits
    switch (digits.count, digits.lettersBefore, digits.lettersWithin) {
    case (10, 0, 0): return reading(digits.value)
    case (13, 2, 0) where prefix(2).allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }):
      return reading(digits.value % InsuranceNumberKind.bound)
    case (9, 0, 0):
      guard let number = InsuranceNumber(value: digits.value) else { return .blank }
      return .noted(number, .restoredLeadingZero)
    default:
      if let number = NumberAmongWords.number(in: self) {
        return .noted(number, .wordsBesideNumber)
      }
      return .unusable(NumberToCome.isOne(self) ? .noNumberYet : .invalidInsuranceNumber)
    }
  }

  private func reading(_ value: UInt64) -> CellReading<InsuranceNumber> {
    if value == 0 { return .unusable(.noNumberYet) }
    guard let number = InsuranceNumber(value: value) else {
      return .unusable(.invalidInsuranceNumber)
    }
    return .value(number)
  }

  /// A ministry id; a school's own code of another shape is left out with a word.
  var ministryID: CellReading<MinistryID> {
    number(ofKind: MinistryIDKind.self, else: .unusableMinistryID)
  }

  /// A personal id; an old nine-digit ID-card number is left out with a word.
  var personalID: CellReading<PersonalID> {
    number(ofKind: PersonalIDKind.self, else: .unusablePersonalID)
  }

  private func number<Kind>(
    ofKind: Kind.Type, else problem: RosterFindingKind
  ) -> CellReading<FixedDigits<Kind>> {
    if isEmpty { return .blank }
    if isScientific { return .unusable(.scientificNotation) }
    let digits = digits
    guard digits.lettersBefore + digits.lettersWithin == 0,
      digits.count == Kind.count || digits.count == Kind.count - 1,
      let number = FixedDigits<Kind>(value: digits.value)
    else { return .unusable(NumberToCome.isOne(self) ? .noNumberYet : problem) }
    return digits.count == Kind.count ? .value(number) : .noted(number, .restoredLeadingZero)
  }

  /// `Nam`/`Nữ` in any case, with or without marks, and their English forms.
  var gender: CellReading<Gender> {
    if equals("Nam") { return .value(.male) }
    if equals("Nữ") { return .value(.female) }
    switch SearchKey(text).text {
    case "": return .blank
    case "nam", "male", "m", "trai": return .value(.male)
    case "nu", "female", "f", "gai": return .value(.female)
    default: return .unusable(.unreadableGender)
    }
  }

  /// A roll number, 1–9999; a trailing dot is allowed.
  var rollNumber: CellReading<Int> {
    if isEmpty { return .blank }
    let digits = digits
    guard digits.lettersBefore + digits.lettersWithin == 0, (1...4).contains(digits.count),
      digits.value > 0
    else { return .unusable(.unreadableRollNumber) }
    return .value(Int(digits.value))
  }
}

extension CellReading where Value == String {
  /// Phone numbers, one or more in a cell: `+84` becomes `0`, a lost zero is put back and an 11-digit number
  /// renewed with a word, anything else stays as written.
  init(phone text: String) {
    let isMobile = text.utf8.count == 10 && text.utf8.first == 0x30
    if isMobile, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      self = FillerPhone.reading(text) ?? .value(text)
      return
    }
    let written = CellEdges.withoutQuotes(PlainText.normalized(text))
    guard !written.isEmpty, !BlankWord.isName(written), !PhoneNumber.isNone(written) else {
      self = .blank
      return
    }
    let parts = PhoneNumber.parts(of: written)
    if parts.count == 1, let filler = FillerPhone.reading(parts[0].filter(\.isNumber)) {
      self = filler
      return
    }
    let numbers = parts.compactMap { PhoneNumber($0) }
    guard !parts.isEmpty, numbers.count == parts.count else {
      self = .noted(String(written.prefix(60)), .doubtfulPhone)
      return
    }
    var texts: [String] = []
    for number in numbers where !texts.contains(number.text) { texts.append(number.text) }
    let value = texts.joined(separator: " / ")
    self = numbers.lazy.compactMap(\.finding).first.map { .noted(value, $0) } ?? .value(value)
  }

  /// A full name in ``PlainText`` form.
  init(name text: String) {
    let name = CellEdges.name(PlainText.normalized(text))
    if name.isEmpty {
      self = .blank
    } else if !name.hasLetter && !name.holds("?") || BlankWord.isName(name) {
      self = .unusable(.invalidName)
    } else if name.utf8.count > 120, name.count > 120 {
      self = .unusable(.nameTooLong)
    } else if NameExtras.follow(name) {
      self = .unusable(.wordsInName)
    } else if Self.isOfLetters(name) {
      switch LegacyLook.finding(name) {
      case nil: self = .value(name)
      case .doubtfulLetters?: self = .noted(name, .doubtfulLetters)
      case let finding?: self = .unusable(finding)
      }
    } else if name.unicodeScalars.contains(where: { $0 == "?" || $0 == "\u{FFFD}" }) {
      self = .unusable(.lettersLost)
    } else if name.unicodeScalars.contains(where: { $0.value >= 0x80 && !Self.isOfWords($0) }) {
      self = .unusable(.garbledName)
    } else {
      self = .noted(name, .signsInName)
    }
  }

  /// Whether a name holds letters, spaces, `'`, `-` and `.` only; other scripts count as letters.
  static func isOfLetters(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20, 0x27, 0x2D, 0x2E, 0x41...0x5A, 0x61...0x7A: true
      case 0..<0x80: false
      default: VietnameseLetter(scalar) != nil || isOfWords(scalar)
      }
    }
  }

  /// Whether a scalar above ASCII belongs into words: signs there come from text read in the wrong encoding.
  static func isOfWords(_ scalar: Unicode.Scalar) -> Bool {
    if VietnameseLetter(scalar) != nil { return true }
    // The micro sign and the ordinals are letters to Unicode, and TCVN3's look to us; so is the thorn.
    if [0xAA, 0xB5, 0xBA, 0xDE, 0xFE].contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .dashPunctuation:
      return true
    default: return false
    }
  }
}
