import Testing

@testable import SchoolCampaign

struct CSVTests {
  /// All rows of a text, fed in pieces of `piece` bytes.
  private func rows(
    _ bytes: [UInt8], piece: Int = 1 << 18
  ) throws -> [(number: Int, line: Int, cells: [String])] {
    let input = RosterInput(name: "x.csv", size: bytes.count) { offset, buffer in
      let part = bytes[min(offset, bytes.count)..<min(offset + piece, bytes.count)]
      buffer.copyBytes(from: part)
      return part.count
    }
    var reader = try CSVReader(input, delimiter: 0x2C)
    var row = TableRow()
    var rows: [(Int, Int, [String])] = []
    while try reader.next(into: &row) { rows.append((row.number, row.line, row.cells)) }
    return rows
  }

  @Test(arguments: 1...7) func `rows do not depend on how the bytes arrive`(piece: Int) throws {
    let text = "a,\"b\r\n\"\"c\"\"\",d\r\n\r\ne,,\rf\n"
    let found = try rows(Array(text.utf8), piece: piece)
    #expect(found.map(\.cells) == [["a", "b\r\n\"c\"", "d"], [""], ["e", "", ""], ["f"]])
    #expect(found.map(\.number) == [1, 2, 3, 4])
    #expect(found.map(\.line) == [1, 3, 4, 5])
  }

  @Test func `an unclosed quote and a NUL byte refuse the file`() throws {
    #expect(throws: RosterFileError.unclosedQuote(line: 2)) { try rows(Array("a\n\"b\nc\n".utf8)) }
    #expect(throws: RosterFileError.notText(line: 2)) { try rows(Array("a\nb\u{0}\n".utf8)) }
  }

  @Test func `text after a closing quote is never taken silently`() throws {
    #expect(throws: RosterFileError.textAfterQuote(line: 2)) { try rows(Array("a\n\"b\"c\n".utf8)) }
    #expect(try rows(Array("\"a\" ,b\n".utf8)).map(\.cells) == [["a", "b"]])
  }

  @Test func `what is written reads back unchanged`() throws {
    var random = SeededNumbers(state: 301)
    let parts = [
      "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'", "''", "\"", ",", ";", "a",
      "Hoà", " ",
      "H'Nga", "+84901",
    ]
    for _ in 0..<500 {
      let cells = (0...Int.random(in: 0...4, using: &random)).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in
          parts.randomElement(using: &random)
        }.joined()
      }
      var writer = CSVWriter()
      writer.write(cells)
      #expect(try rows(writer.bytes).map(\.cells) == [cells])
    }
  }

  @Test func `random bytes are read or refused, never worse`() throws {
    var random = SeededNumbers(state: 7)
    let good = Array("Họ và tên,Lớp,Ngày sinh\nAn,6/1,5/3/2009\n\"Bì\nnh\",6/2,6/3/2009\n".utf8)
    for round in 0..<2000 {
      var bytes = good
      if round % 3 == 0 { bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) } }
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      do {
        let source = try RosterSource(RosterInput(name: "x", bytes: bytes))
        var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
        while try !check.nextBatch(10).isEmpty {}
      } catch is RosterFileError {} catch is RosterReadError {}
    }
  }
}
