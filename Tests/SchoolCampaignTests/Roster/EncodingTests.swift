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
}
