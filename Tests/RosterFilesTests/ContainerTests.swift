import Foundation
import SchoolCampaign
import Testing

@testable import RosterFiles

struct ContainerTests {
  private func problem(_ bytes: [UInt8]) -> String? {
    let delivery = RosterDelivery(
      [RosterInput(name: "x.xlsx", bytes: bytes)], oldWorkbooks: .unprotected)
    return delivery.problems.first?.reason.code
  }

  private static func sample(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return Array(
      try Data(contentsOf: folder.appendingPathComponent("SampleData/disorders/\(name)")))
  }

  @Test func `a compound file whose sectors form a ring is refused`() throws {
    var bytes = try Self.sample("merged-class-cells.xls")
    let table = (Int(bytes.u32(76)) + 1) * 512
    // Every sector leads to itself.
    for sector in 0..<128 {
      for byte in 0..<4 {
        bytes[table + sector * 4 + byte] = UInt8(truncatingIfNeeded: sector >> (byte * 8))
      }
    }
    #expect(problem(bytes) == "damaged")
  }

  @Test(arguments: ["merged-class-cells.xls", "plain-for-cutting", "html-table-named.xls"])
  func `a file that is cut or altered anywhere is read or refused, and never ends the program`(
    name: String
  ) throws {
    let whole = try Self.sample(name == "plain-for-cutting" ? "merged-class-cells.xlsx" : name)
    var random = SplitMix(state: 7)
    for _ in 0..<150 {
      var bytes = whole
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      for _ in 0..<Int.random(in: 0...8, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = RosterDelivery([RosterInput(name: name, bytes: bytes)], oldWorkbooks: .unprotected)
    }
  }

  @Test func `an encrypted workbook is told as such`() throws {
    // What Excel makes of a password: a compound file whose stream has another name.
    var bytes = try Self.sample("merged-class-cells.xls")
    let name = Array("Workbook".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
    let other = Array("EncryptedPackage".utf16).flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
    bytes.replaceSubrange(place..<place + other.count, with: other)
    bytes[place + 64] = UInt8(other.count + 2)
    #expect(problem(bytes) == "password")
  }

  @Test(arguments: [
    ("%PDF-1.7", "other-format"), ("PK\u{3}\u{4}rubbish", "damaged"),
    ("Rar!\u{1A}", "other-format"),
  ]) func `other files are told by their content`(text: String, code: String) {
    #expect(problem(Array(text.utf8)) == code)
  }
}

struct SheetTests {
  @Test func `a sheet is read as it was written, in whatever order its cells came`() throws {
    var random = SplitMix(state: 11)
    for _ in 0..<50 {
      var writer = SheetWriter()
      var expected: [[String]] = []
      for number in 1...20 {
        writer.beginRow(number)
        let width = Int.random(in: 1...9, using: &random)
        var cells = (0..<width).map { _ in
          Bool.random(using: &random) ? "" : "Ô\(Int.random(in: 0...999, using: &random))"
        }
        for column in cells.indices.shuffled(using: &random) {
          try writer.add(cells[column].utf8, column: column)
        }
        try writer.endRow()
        while cells.last == "" { cells.removeLast() }
        if !cells.isEmpty { expected.append(cells) }
      }
      let table = try writer.table(file: "x", sheet: "y")
      var reader = try table.reader()
      var row = TableRow()
      var found: [[String]] = []
      while try reader.next(into: &row) { found.append(row.cells) }
      #expect(found == expected)
    }
  }

  @Test func `cells merged from row to row show the first one's text`() throws {
    var writer = SheetWriter()
    for (number, cells) in [(1, ["a", "6/1"]), (2, ["b"]), (3, ["c", "", "z"]), (4, ["d"])] {
      writer.beginRow(number)
      for (column, cell) in cells.enumerated() { try writer.add(cell.utf8, column: column) }
      try writer.endRow()
    }
    writer.merge(columns: 1...1, rows: 1...3)
    var reader = try writer.table(file: "x", sheet: "y").reader()
    var row = TableRow()
    var found: [[String]] = []
    while try reader.next(into: &row) { found.append(row.cells) }
    #expect(found == [["a", "6/1"], ["b", "6/1"], ["c", "6/1", "z"], ["d"]])
  }

  @Test func `an HTML table may lack its end tags, and span rows and columns`() throws {
    let page =
      "<table><tr><td colspan=2>A&amp;B<td>C<tr><td rowspan=2>d<td>e<br>e<td>&#7879;<tr><td>f<td>g</table>"
    var reader = try HTMLTables.table(Array(page.utf8), file: "x", ReadingAllowance()).reader()
    var row = TableRow()
    var found: [[String]] = []
    while try reader.next(into: &row) { found.append(row.cells) }
    #expect(found == [["A&B", "", "C"], ["d", "e e", "ệ"], ["d", "f", "g"]])
  }
}

/// A generator that gives the same numbers in every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
