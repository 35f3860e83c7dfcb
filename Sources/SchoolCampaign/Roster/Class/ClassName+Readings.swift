extension ClassName {
  /// The class as it stands, then what a spreadsheet may have made it of: `02-Feb` was `2/2`. Where only one of them is a
  /// class of the school, that is the one which was meant.
  public var readings: [ClassName] {
    let restored = SpoiledClass(display)?.readings.compactMap { ClassName($0) } ?? []
    return [self] + restored.filter { $0.key != key }
  }
}
