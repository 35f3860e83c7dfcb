/// A field of ``StudentDetails``, by the name it has in JSON, history and the database.
public enum StudentField: String, CaseIterable, Sendable {
  case rollNumber
  case fullName
  case birthDate
  case gender
  case insuranceNumber
  case ministryID
  case personalID
  case parentName
  case parentPhone
  case note
  case route

  /// The bit that stands for the field where a set of fields is kept as one integer.
  public var bit: Int {
    switch self {
    case .rollNumber: 1 << 0
    case .fullName: 1 << 1
    case .birthDate: 1 << 2
    case .gender: 1 << 3
    case .insuranceNumber: 1 << 4
    case .ministryID: 1 << 5
    case .personalID: 1 << 6
    case .parentName: 1 << 7
    case .parentPhone: 1 << 8
    case .note: 1 << 9
    case .route: 1 << 10
    }
  }
}

extension Set<StudentField> {
  /// The set as the sum of its fields' bits.
  public var bits: Int { reduce(0) { $0 | $1.bit } }

  /// The set whose bits are `bits`.
  public init(bits: Int) {
    self = Set(StudentField.allCases.filter { bits & $0.bit != 0 })
  }
}

extension StudentDetails {
  /// A field as the text that the store keeps; nil where it is blank.
  public subscript(field: StudentField) -> String? {
    get {
      switch field {
      case .rollNumber: rollNumber.map(String.init)
      case .fullName: fullName
      case .birthDate: birthDate?.iso
      case .gender: gender?.rawValue
      case .insuranceNumber: insuranceNumber?.text
      case .ministryID: ministryID?.text
      case .personalID: personalID?.text
      case .parentName: parentName
      case .parentPhone: parentPhone
      case .note: note
      case .route: route.rawValue
      }
    }
    set {
      switch field {
      case .rollNumber: rollNumber = newValue.flatMap(Int.init)
      case .fullName: fullName = newValue ?? fullName
      case .birthDate: birthDate = newValue.flatMap(CalendarDay.init(iso:))
      case .gender: gender = newValue.flatMap(Gender.init(rawValue:))
      case .insuranceNumber: insuranceNumber = newValue.flatMap(InsuranceNumber.init)
      case .ministryID: ministryID = newValue.flatMap(MinistryID.init)
      case .personalID: personalID = newValue.flatMap(PersonalID.init)
      case .parentName: parentName = newValue
      case .parentPhone: parentPhone = newValue
      case .note: note = newValue
      case .route: route = newValue.flatMap(Route.init) ?? .childOfParent
      }
    }
  }
}
