import Foundation
import Testing

/// A row of marks with the roll number of an older list and the name beside it.
struct OldNumberBesideNameTests {
  private func renumbered() throws -> Program {
    let program = try Program()
    try program.run("init")
    let header = "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH\n"
    func rows(_ names: [String]) -> String {
      let known = [
        "Lê Văn An": "13/01/2009,7900000001", "Lê Văn Bình": "14/01/2009,7900000002",
        "Hà Vi": "15/01/2009,7900000003",
      ]
      return names.enumerated().map { place, name in
        "THCS Hoa Sen,6/1,\(place + 1),\(name),\(known[name] ?? "")\n"
      }.joined()
    }
    try program.write("lop.csv", header + rows(["Lê Văn An", "Lê Văn Bình"]))
    try program.run("import", "lop.csv", "--yes")
    try program.run("list", "6/1")
    try program.write("moi.csv", header + rows(["Hà Vi", "Lê Văn An", "Lê Văn Bình"]))
    try program.run("import", "moi.csv", "--yes", "--prefer", "file")
    return program
  }

  @Test(arguments: ["1,Lê Văn An", "1,le van an", "2,Lê Văn An"])
  func `the name tells which list is meant`(row: String) throws {
    let program = try renumbered()
    try program.write("m.csv", "Lớp,STT,Họ và tên,VssID\n6/1,\(row),x\n")
    let done = try program.run("mark", "--file", "m.csv")
    #expect(done.code == 0, "\(done.err)")
    #expect(done.out.contains("Lê Văn An"))
  }

  @Test(arguments: ["1,Lê Văn Bình", "3,Lê Văn An"])
  func `a name that no list has under the number is refused with the way out`(row: String) throws {
    let program = try renumbered()
    try program.write("m.csv", "Lớp,STT,Họ và tên,VssID\n6/1,\(row),x\n")
    let refused = try program.run("mark", "--file", "m.csv")
    #expect(refused.code == 1)
    #expect(refused.err.contains("--sheet"))
  }
}
