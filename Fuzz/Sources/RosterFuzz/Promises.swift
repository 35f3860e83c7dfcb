import SchoolCampaign

/// What must hold whatever the bytes are.
enum Promises {
  /// What is decoded is UTF-8.
  static func decodes(_ input: RosterInput) throws {
    for encoding in RosterEncoding.allCases where encoding != .utf8 {
      var choices = ReadingChoices()
      choices.encoding = encoding
      do { _ = try RosterSource(input, choices) } catch is RosterFileError {}
    }
    _ = try RosterSource(input)
    let text = try input.inUTF8().bytes(upTo: 1 << 24)
    let isText = String(validating: text, as: UTF8.self) != nil
    // What counts as UTF-8 already is handed on as it is, and refused row by row.
    let isAsGiven = try text == input.bytes(upTo: 1 << 24)
    precondition(isText || isAsGiven, "decoded text is no text")
  }

  /// Cells of well-formed text that were read, written and read again are the same cells.
  static func readsBackWhatItWrites(_ bytes: [UInt8]) throws {
    guard let first = bytes.first, String(validating: bytes.dropFirst(), as: UTF8.self) != nil
    else {
      return
    }
    let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    let rows = try cells(Array(bytes.dropFirst()), delimiters[Int(first) % 4])
    var writer = CSVWriter()
    for row in rows { writer.write(row) }
    let again = try cells(writer.bytes, 0x2C)
    precondition(again == rows, "written and read again, cells differ")
  }

  private static func cells(_ bytes: [UInt8], _ delimiter: UInt8) throws -> [[String]] {
    var reader = try CSVReader(RosterInput(name: "", bytes: bytes), delimiter: delimiter)
    var row = TableRow()
    var rows: [[String]] = []
    while try reader.next(into: &row) { rows.append(row.cells) }
    return rows
  }

  /// Two readings give the same rows; a row that is taken has a name and a class.
  static func readsTheSameTwice(_ source: RosterSource) throws {
    let (first, second) = (try digest(source), try digest(source))
    precondition(first == second, "two readings differ")
  }

  private static func digest(_ source: RosterSource) throws -> UInt64 {
    let school = SchoolName("THCS Hoa Sen")
    var check = RosterCheck(
      [source], defaults: RosterDefaults(school: school, schoolYearStart: 2020))
    while true {
      let rows = try check.nextBatch(100)
      if rows.isEmpty { return check.digest }
      for row in rows where !row.isRefused && row.choice != .skip {
        precondition(!row.details.fullName.isEmpty && row.unit != nil)
      }
    }
  }
}
