import Testing

@testable import SchoolCampaign

struct PlainLineTests {
  private func rows(_ text: String, _ delimiter: UInt8 = 0x2C) throws -> [[String]] {
    var reader = try CSVReader(RosterInput(name: "", bytes: Array(text.utf8)), delimiter: delimiter)
    var row = TableRow()
    var rows: [[String]] = []
    while try reader.next(into: &row) { rows.append(row.cells) }
    return rows
  }

  private func isPlain(_ text: String) -> Bool {
    var row = TableRow()
    let length = Array(text.utf8).withUnsafeBufferPointer {
      PlainLine.read($0, delimiter: 0x2C, into: &row)
    }
    #expect(length == nil ? row.count == 0 && row.bytes.isEmpty : row.count > 0)
    return length != nil
  }

  @Test(arguments: [
    "", ",", " a ,\tb\t, ", "1,Nguyễn Văn An,6/1", "=1+1,-2,@x", "\u{A0}a,\u{200B}b", "a,b,,,",
    "\u{3000},ỹ,79;12|3",
  ]) func `a line is read as one with a quote in it is, sign by sign`(line: String) throws {
    #expect(isPlain(line + "\n"))
    for end in ["\n", "\r\n"] {
      let read = try rows(line + end + "z" + end)
      #expect(read == [try rows(line + ",\"\"" + end)[0].dropLast(), ["z"]])
    }
  }

  @Test(arguments: ["\"a\",b\n", "a,'=b\n", "a\rb\n", "a\0b\n", "a,b", "", "\r\r\n"])
  func `a line with a sign that has a meaning, or without its end, is left alone`(line: String) {
    #expect(!isPlain(line))
  }

  @Test func `a line that is longer than any list's is read as well`() throws {
    let long = String(repeating: "ă", count: PlainLine.longest)
    #expect(!isPlain(long + "\n"))
    #expect(try rows("a,\(long)\nb") == [["a", long], ["b"]])
  }

  @Test func `lines that go over the end of what is read at a time stay whole`() throws {
    let lines = (0..<20_000).map { "\($0),Nguyễn Thị Ánh,6/\($0 % 13)" }
    let read = try rows(lines.joined(separator: "\n"))
    #expect(read.map { $0.joined(separator: ",") } == lines)
  }
}
