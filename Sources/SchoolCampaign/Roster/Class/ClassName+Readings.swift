extension ClassName {
  /// The class as it stands, then what a spreadsheet may have made it of: `02-Feb` was `2/2`. Where only one of them is a
  /// class of the school, that is the one which was meant.
  public var readings: [ClassName] {
    let restored = SpoiledClass(display)?.readings.compactMap { ClassName($0) } ?? []
    let worded = WordedClass.inDigits(display).map { [$0] } ?? []
    return [self] + (restored + worded).filter { $0.key != key }
  }

  /// The class that a cell names; one that a spreadsheet made a day of keeps the day as it stands, so that its
  /// ``readings`` can be told: `2021-02-02 00:00:00`.
  init?(ofCell text: String) {
    guard let name = ClassName(text) else { return nil }
    let isSpoiled = SpoiledClass(text) != nil && SpoiledClass(name.display) == nil
    self = isSpoiled ? ClassName(stored: PlainText.normalized(text), key: name.key) : name
  }
}
