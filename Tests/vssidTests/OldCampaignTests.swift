import Foundation
import Testing

/// A campaign's file that an older version made: what it tells is told as before.
struct OldCampaignTests {
  private func opened() throws -> Program { try Program.withOldCampaign() }

  @Test func `an older file keeps every figure and its history`() throws {
    let program = try opened()
    #expect(try program.run("check").out.contains("6 học sinh"))
    let report = try program.run("report", "--json").out
    let total = try #require(report.range(of: "\"total\":").map { report[$0.upperBound...] })
    for figure in [
      "\"enrolled\":5", "\"eligible\":4", "\"exempt\":1", "\"left\":1", "\"submitted\":2",
      "\"installed\":1", "\"officeApproved\":1", "\"missing\":3", "\"onTime\":1",
    ] {
      #expect(total.contains(figure), "\(figure)")
    }
    #expect(report.contains("\"deadline\":\"2021-06-15\""))
    #expect(report.contains("\"obstacles\":{\"no-sms\":1}"))
    let history = try program.run("history").out.split(separator: "\n")
    #expect(history.count == 11)
    #expect(history[3].contains("hoàn tác lần 7"))
    #expect(try program.run("class", "6/1").out.contains("Nguyễn Thị Hồng, 0901234567"))
    #expect(try program.run("report", "issued").out.contains("05/BC-BHXH"))
  }

  @Test func `in an older file what was done is taken back and brought back`() throws {
    let program = try opened()
    let before = try program.run("list", "--json").out + program.run("report", "--json").out
    for batch in ["11", "10", "9", "6"] {
      #expect(try program.run("undo", batch).code == 0)
      #expect(try program.run("check").code == 0)
    }
    for batch in ["6", "9", "10", "11"] {
      #expect(try program.run("redo", batch).code == 0)
      #expect(try program.run("check").code == 0)
    }
    let after = try program.run("list", "--json").out + program.run("report", "--json").out
    #expect(after == before)
    let old = try program.run("redo", "7")
    #expect(old.code == 1)
    #expect(old.err.contains("phiên bản cũ"))
  }
}
