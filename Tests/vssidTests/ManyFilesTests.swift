import Foundation
import Testing

/// A process may have few files open at a time; a folder may have many.
struct ManyFilesTests {
  @Test func `a folder of more files than may be open is read whole`() throws {
    let program = try Program()
    try program.run("init")
    try program.shell("mkdir in")
    for number in 0..<400 {
      let name = String(repeating: "a", count: number % 20 + 1)
      try program.write(
        "in/lop-\(number).csv",
        "Trường,Lớp,STT,Họ và tên,Ngày sinh\nTHCS Hoa Sen,6/\(number % 10 + 1),\(number / 10 + 1),"
          + "Trần Văn \(name.capitalized),\(number % 28 + 1)/\(number / 28 % 12 + 1)/2009\n")
    }
    let vssid = Program.built.appendingPathComponent("vssid").path
    #expect(try program.shell("ulimit -n 300; '\(vssid)' import in --yes --repeats later") == 0)
    #expect(try program.run("check").out.contains("400 học sinh"))
  }
}
