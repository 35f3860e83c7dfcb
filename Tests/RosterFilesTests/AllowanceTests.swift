import SchoolCampaign
import Testing

@testable import RosterFiles

/// What files may take together, and archives that are made to take more than they show.
struct AllowanceTests {
  private static let list =
    "STT,Họ và tên,Ngày sinh,Lớp\n1,Trần An,05/03/2009,6/1\n2,Lê Bình,06/03/2009,6/1\n"

  private static func problems(_ bytes: [UInt8], name: String = "x.zip") -> [String] {
    let delivery = RosterDelivery(
      [RosterInput(name: name, bytes: bytes)], oldWorkbooks: .unprotected)
    return delivery.problems.map(\.reason.code)
  }

  @Test func `entries of an archive that lie one over the other are refused`() {
    let archive = StoredZip.archive([
      ("a.csv", Array(Self.list.utf8)), ("b.csv", Array(Self.list.utf8)),
    ])
    #expect(Self.problems(archive) == [])
    var hostile = archive
    // The second entry of the directory is said to begin a little behind the first.
    let second = hostile.indices.last { hostile[$0...].starts(with: [0x50, 0x4B, 1, 2]) } ?? 0
    hostile.replaceSubrange(second + 42..<second + 46, with: [1, 0, 0, 0])
    #expect(Self.problems(hostile) == ["inflates-too-far"])
  }

  @Test func `an entry that reaches into the directory is refused`() {
    var hostile = StoredZip.archive([("a.csv", Array(Self.list.utf8))])
    let entry = hostile.indices.last { hostile[$0...].starts(with: [0x50, 0x4B, 1, 2]) } ?? 0
    hostile[entry + 21] += 1
    #expect(Self.problems(hostile) == ["inflates-too-far"])
  }

  @Test func `what archives unpack to is counted for all of them together`() throws {
    let archive = StoredZip.archive([
      ("a.csv", Array(Self.list.utf8)), ("b.csv", Array(Self.list.utf8)),
    ])
    let size = Self.list.utf8.count
    for (most, fits) in [(2 * size, true), (2 * size - 1, false)] {
      let allowance = ReadingAllowance(unpacked: most)
      let zip = try ZipArchive(RosterInput(name: "x.zip", bytes: archive), allowance)
      let all = { try zip.entries.forEach { _ = try zip.input(of: $0, name: "a") } }
      if fits {
        try all()
      } else {
        #expect(throws: RosterFileError.importTooLarge) { try all() }
      }
    }
  }

  @Test func `sheets are counted together, and read alike from memory and from the common file`()
    throws
  {
    let rows = MadeWorkbook.list("6/1", "Trần An", "Lê Bình")
    for inMemory in [0, 40, 1 << 20] {
      let allowance = ReadingAllowance(inMemory: inMemory)
      var workbook = MadeWorkbook()
      for name in ["A", "B", "C"] { workbook.add(name, rows) }
      let file = try RosterFile(
        RosterInput(name: "x.xlsx", bytes: workbook.bytes), oldWorkbooks: .unprotected, allowance)
      let found = try file.tables().map { table in
        var reader = try table.reader()
        var row = TableRow()
        var names: [String] = []
        while try reader.next(into: &row) { names.append(row[0]) }
        return names
      }
      #expect(found == Array(repeating: ["Họ và tên", "Trần An", "Lê Bình"], count: 3))
    }
    #expect(throws: RosterFileError.importTooLarge) {
      _ = try RosterFile(
        RosterInput(name: "x.xlsx", bytes: MadeWorkbook.of("A", rows)), oldWorkbooks: .unprotected,
        ReadingAllowance(spooled: 50))
    }
  }

  @Test func `a tag that does not end and elements without end are refused, not kept`() throws {
    let name = String(repeating: "y", count: 5 << 20)
    #expect(
      Self.problems(MadeWorkbook.of("A", "<row a=\"\(name)\"/>"), name: "x.xlsx") == ["damaged"])
    let deep = String(repeating: "<a>", count: 1200) + String(repeating: "</a>", count: 1200)
    #expect(Self.problems(MadeWorkbook.of("A", deep), name: "x.xlsx") == ["damaged"])
  }

  @Test func `a word behind the 256th column is refused, and blanks there are not`() {
    let blanks = String(repeating: ",", count: 600)
    let csv = Self.list.split(separator: "\n").map { $0 + blanks }.joined(separator: "\n")
    #expect(Self.problems(Array(csv.utf8), name: "x.csv") == [])
    #expect(Self.problems(Array((csv + "x").utf8), name: "x.csv") == ["too-many-columns"])
  }
}
