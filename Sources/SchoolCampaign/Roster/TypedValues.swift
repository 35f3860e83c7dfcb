extension CalendarDay {
  /// A birth date as a roster's cell may have it: day first, with its year.
  public init?(birth text: String) {
    let reading = Array(text.utf8).withUnsafeBufferPointer { CellBytes($0).birthDate() }
    guard let day = reading.value else { return nil }
    self = day
  }
}

/// A phone number as a person typed it, in the form that rosters give it.
public struct TypedPhone: Sendable {
  /// The number to keep: `0901234567` for `+84 90 123 45 67`, what is no number as it was typed.
  public let text: String
  /// Whether it does not look like a Vietnamese phone number.
  public let isDoubtful: Bool

  /// Reads a typed number.
  public init(_ typed: String) {
    let reading = CellReading<String>(phone: typed)
    let isFiller = reading.finding == .fillerPhone
    text = isFiller ? PlainText.normalized(typed) : reading.value ?? ""
    isDoubtful = isFiller || reading.finding == .doubtfulPhone
  }
}

extension Gender {
  /// A gender as a roster's cell may have it.
  public init?(typed text: String) {
    let reading = Array(text.utf8).withUnsafeBufferPointer { CellBytes($0).gender }
    guard let gender = reading.value else { return nil }
    self = gender
  }
}
