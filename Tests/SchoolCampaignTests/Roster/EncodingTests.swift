import Testing

@testable import SchoolCampaign

struct EncodingTests {
  private static let text = "Họ và tên\tLớp\tNgày sinh\r\nNguyễn Văn Ấn\t6/1\t5/3/2009\r\n"

  private func bytes(_ units: [UInt16], bigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + units).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  private func names(_ bytes: [UInt8]) throws -> [String] {
    let source = try RosterSource(RosterInput(name: "x.txt", bytes: bytes))
    #expect(source.encoding == .utf16)
    var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
    return try check.nextBatch(10).map(\.details.fullName)
  }

  @Test(arguments: [true, false]) func `Unicode Text of either byte order is read`(
    bigEndian: Bool
  ) throws {
    #expect(try names(bytes(Array(Self.text.utf16), bigEndian: bigEndian)) == ["Nguyễn Văn Ấn"])
  }

  @Test func `half a letter refuses the file`() {
    let whole = bytes(Array(Self.text.utf16), bigEndian: false)
    #expect(throws: RosterFileError.notText(line: 1)) { try names(Array(whole.dropLast())) }
    #expect(throws: RosterFileError.notText(line: 1)) {
      try names(bytes(Array(Self.text.utf16) + [0xD800], bigEndian: false))
    }
  }

  /// The text as a program shows it that takes UTF-8 for Windows-1252.
  private func misread(_ text: String) -> String {
    let upper = Array(
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    var misread = String.UnicodeScalarView()
    for byte in text.utf8 {
      misread.append(
        (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(misread)
  }

  @Test(arguments: [1, 2]) func `UTF-8 that was misread is put right, as often as it was`(
    times: Int
  ) throws {
    var text = "Họ và tên,Lớp,Ngày sinh\nNguyễn Thị Đặng,6/1,5/3/2009\nTrần Văn Ưng,6/1,6/3/2009\n"
    for _ in 0..<times { text = misread(text) }
    let source = try RosterSource(RosterInput(name: "x.csv", bytes: Array(text.utf8)))
    #expect(source.encoding == .misreadUTF8)
    #expect(try source.sampleNames() == ["Nguyễn Thị Đặng", "Trần Văn Ưng"])
  }

  @Test(arguments: [
    "Họ và tên,Lớp\nLê Trí Hà,6/1\n", "Ho va ten,Lop\nLe Tri,6/1\n",
    "Họ và tên,Lớp\nJürgen É,6/1\n",
    "Name,Class\nJosé Muñoz,6/1\n",
  ]) func `text that is right stays as it is`(text: String) throws {
    let source = try RosterSource(RosterInput(name: "x.csv", bytes: Array(text.utf8)))
    #expect(source.encoding == .utf8)
  }
}
