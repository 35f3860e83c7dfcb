import Foundation
import Testing

/// What commands say while nobody is in the campaign, through the real program.
struct EmptyCampaignTests {
  @Test(arguments: [
    ["slips", "-o", "p.pdf"], ["sheet", "-o", "p.pdf"], ["remind"], ["history"], ["undo"],
    ["report", "--issue", "-o", "p.pdf"],
  ]) func `a command that needs students names the import`(words: [String]) throws {
    let program = try Program()
    try program.run("init")
    let said = try program.run(words)
    #expect(said.code == 1 && said.out.isEmpty, "\(said)")
    #expect(said.err.contains("Chưa có học sinh nào") && said.err.contains("vssid import"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/p.pdf"))
  }

  @Test func `a day that there is not is told as such, with the command's own usage`() throws {
    let program = try Program()
    try program.run("init")
    for (day, word) in [("31/4", "không có trong lịch"), ("mai", "Không đọc được ngày")] {
      let said = try program.run("report", "--as-of", day)
      #expect(said.code == 64 && said.err.contains(word) && said.err.contains(": vssid report"))
    }
    let help = try program.run("report", "withdraw", "--help").out
    #expect(help.contains("--by <") && !help.contains("--who"))
  }
}
