/// A table while it is found out whether it, or cells of it, are in an old encoding that was saved as Unicode.
struct LegacyReading {
  /// The table, put right.
  private(set) var table: RosterTable
  /// Its layout.
  private(set) var layout: RosterLayout
  /// The encoding that was put right, or that of the text.
  private(set) var encoding: RosterEncoding
  /// The old encoding of some of the names, where others are in Unicode.
  private(set) var mixedNames: RosterEncoding?

  /// Recognises a table, also one whose very header is in an old encoding.
  ///
  /// - Parameter encoding: How the text was decoded already.
  /// - Throws: ``RosterFileError``, as `RosterLayout.recognised` does.
  init(
    _ candidates: [RosterTable], _ encoding: RosterEncoding, _ choices: ReadingChoices
  ) throws {
    self.encoding = encoding
    do {
      (table, layout) = try RosterLayout.recognised(in: candidates, choices)
    } catch RosterFileError.noHeader(let found) {
      let known = try Self.withOldHeader(candidates, encoding, choices)
      guard let known else { throw RosterFileError.noHeader(found: found) }
      (table, layout, self.encoding) = known
    }
    if let joined = try table.joiningDigits(layout) {
      (table, layout) = try RosterLayout.recognised(in: [joined], choices)
    }
  }

  /// The table read in the old encoding under which its header is recognised best, if it is just one.
  private static func withOldHeader(
    _ candidates: [RosterTable], _ encoding: RosterEncoding, _ choices: ReadingChoices
  ) throws -> (RosterTable, RosterLayout, RosterEncoding)? {
    guard encoding == .utf8, choices.encoding != .utf8 else { return nil }
    var found: [(table: RosterTable, layout: RosterLayout, encoding: RosterEncoding)] = []
    for old in LegacyLook.encodings where choices.encoding == nil || choices.encoding == old {
      let cells = LegacyCells(encoding: old, headerRow: 0, others: .all)
      do {
        let (table, layout) = try RosterLayout.recognised(
          in: candidates.map { $0.mended(cells) }, choices)
        found.append((table, layout, old))
      } catch is RosterFileError { continue }
    }
    let most = found.map(\.layout.knownColumns).max()
    let best = found.filter { $0.layout.knownColumns == most }
    return best.count == 1 ? best.first : nil
  }

  /// Looks at all rows once, and once more where cells of them had to be put right.
  ///
  /// - Throws: ``RosterFileError`` where the table cannot be read.
  mutating func survey(_ choices: ReadingChoices) throws -> RosterSurvey {
    let survey = try RosterSurvey(table, layout, ticks: choices.ticks)
    guard encoding == .utf8, choices.encoding != .utf8 else { return survey }
    let wanted = choices.encoding.flatMap { LegacyLook.encodings.contains($0) ? $0 : nil }
    guard wanted != nil || survey.hasOddTexts else { return survey }
    let evidence = try LegacyEvidence(table, layout)
    let columns = RosterColumns(layout)
    let ofNames = wanted ?? evidence.encoding(of: columns.names, words: 4)
    // Parents, notes or classes may come from another list than the names.
    let old = ofNames ?? columns.texts.lazy.compactMap { evidence.encoding(of: [$0]) }.first
    guard let old else { return survey }
    let names = ofNames == nil ? [] : columns.names
    var cells = evidence.cells(in: old, names: names, below: layout.headerRow)
    if let name = columns.fullName, columns.names == [name], cells.columns[name] == .garbled {
      cells.weighed = name
      mixedNames = old
    }
    table = table.mended(cells)
    encoding = old
    return try RosterSurvey(table, layout, ticks: choices.ticks)
  }
}

extension RosterInput {
  /// Whether the first bytes are UTF-8 with letters that no old encoding looks like.
  func hasUnicodeLetters() throws -> Bool {
    let head = try bytes(upTo: 1 << 16)
    let end = head.count < 1 << 16 ? head.count : head.lastIndex(of: 0x0A) ?? head.count
    guard let text = String(validating: head[..<end], as: UTF8.self) else { return false }
    return text.unicodeScalars.contains {
      $0.value >= 0x1E00 && $0.value < 0x1F00 || "ĂăĐđƠơƯưĨĩŨũ".unicodeScalars.contains($0)
    }
  }
}
