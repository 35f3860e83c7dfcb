import Foundation
import Testing

/// What commands say of what they did, left out or could not do.
struct ToldInFullTests {
  private func campaign(_ count: Int = 3) throws -> Program {
    let program = try Program()
    try program.expect("init")
    try program.write("lop.csv", roster(count: count))
    try program.expect("import", "lop.csv", "--yes")
    return program
  }

  @Test func `a list that is cut says how to see all of it`() throws {
    let program = try campaign(60)
    let marks = (1...30).map { "\($0),6/1,x,25/5\n" }.joined()
    try program.write("a.csv", "STT,Lớp,Đã cài,Ngày\n" + marks)
    try program.expect("mark", "--file", "a.csv", "--yes")
    let cut = try program.run("mark", "--file", "a.csv")
    #expect(cut.out.contains("(xem đủ bằng --full)"), "\(cut.out)")
    let whole = try program.run("mark", "--file", "a.csv", "--full")
    #expect(!whole.out.contains("--full") && !whole.out.contains("…"), "\(whole.out)")
    #expect(whole.out.split(separator: "\n").count > 30)
  }

  @Test func `an import that changes a school's code alone tells it`() throws {
    let program = try campaign()
    let coded = roster(count: 3).split(separator: "\n").enumerated().map {
      $0.element + ($0.offset == 0 ? ",Mã trường" : ",79000123")
    }.joined(separator: "\n")
    try program.write("ma.csv", coded)
    let result = try program.run("import", "ma.csv", "--yes")
    #expect(result.out.contains("mã của 1 trường"), "\(result.out)")
  }

  @Test func `a purged campaign says so where nobody is found any more`() throws {
    let program = try campaign()
    try program.expect("purge", "--name", "Cài đặt VssID cho học sinh Quận 7")
    try program.write("a.csv", "STT,Lớp,Đã cài\n1,6/1,x\n")
    for command in [["mark", "6/1:1"], ["mark", "--file", "a.csv"], ["leave", "6/1:1"]] {
      let result = try program.run(command)
      #expect(result.code == 1 && result.err.contains("Dữ liệu cá nhân đã được xóa"))
      #expect(!result.err.contains("số thứ tự"), "\(result.err)")
    }
  }

  @Test func `a school's copy has no signer of the office`() throws {
    let program = try campaign()
    try program.expect("campaign", "set", "--role", "school")
    let refused = try program.run("campaign", "set", "--signer-name", "Lê An")
    #expect(refused.code == 64 && refused.err.contains("--school-signer-name"))
    try program.expect("campaign", "set", "--school-signer-name", "Lê An")
    try program.expect("campaign", "set", "--role", "office", "--signer-name", "Lê An")
  }

  @Test func `a file that cannot be written says why`() throws {
    let program = try campaign()
    let noFolder = try program.run("report", "-o", "khong-co/bao-cao.csv")
    #expect(noFolder.err.contains("không có thư mục này"), "\(noFolder.err)")
    let name = String(repeating: "a", count: 300) + ".csv"
    #expect(try program.run("report", "-o", name).err.contains("tên tệp quá dài"))
  }

  @Test func `a preview tells of a clock that the real run would ask about`() throws {
    var program = try campaign()
    program.environment["VSSID_TODAY"] = "2029-05-28"
    let preview = try program.run("mark", "6/1:1", "--dry-run")
    let real = try program.run("mark", "6/1:1")
    #expect(preview.code == 0 && real.code == 1)
    let doubt = try #require(real.err.split(separator: "\n").first { $0.contains("2029") })
    #expect(preview.err.contains(doubt))
  }
}
