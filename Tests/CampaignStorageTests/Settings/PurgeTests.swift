import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

struct PurgeTests {
  @Test func `a purge leaves no name in the file, and every count`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1-2", .installed)
    let before = try await campaign.total()
    try await campaign.store.purge(entry: campaign.entry)
    #expect(try await campaign.total() == before)
    #expect(try await campaign.students().isEmpty)
    #expect(try await campaign.store.check(rebuild: false).isSound)
    for file in [campaign.path, campaign.path + "-wal"]
    where FileManager.default.fileExists(atPath: file) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      for secret in ["Nguyễn Văn An", "7912345601", "0901234501"] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
      }
    }
  }

  @Test func `a purge takes teachers, files and who recorded what out of the history`() async throws
  {
    let campaign = try TestCampaign()
    var teacher = campaign.entry
    teacher.by = "Cô Nguyễn Thị Hồng"
    let source = try RosterSource(
      RosterInput(name: "lop-co-hong-6-1.csv", bytes: Array(twoClasses.utf8)))
    let plan = try await campaign.store.plan([source], ImportOptions())
    _ = try await campaign.store.keep(plan, [source], ReadingChoices(), entry: teacher)
    _ = try await campaign.store.apply(plan, [source], entry: teacher)
    let first = try #require(try await campaign.store.classes().first)
    for (name, phone) in [("Nguyễn Thị Hồng", "0909876543"), ("Lê Văn Bảy", "0909876544")] {
      _ = try await campaign.store.setTeacher(
        of: first.id, name: name, phone: phone, entry: campaign.entry)
    }
    var settings = try await campaign.store.campaign()
    settings.signerName = "Trần Quốc Tám"
    _ = try await campaign.store.set(settings, entry: campaign.entry)
    settings.signerName = ""
    _ = try await campaign.store.set(settings, entry: campaign.entry)
    _ = try await campaign.store.undo(2, entry: teacher)
    _ = try await campaign.store.redo(2, entry: teacher)
    _ = try await campaign.store.undo(2, exceptChanged: true, entry: teacher)
    try await campaign.store.purge(entry: campaign.entry)
    let last = try #require(try await campaign.store.history(limit: 1).first)
    #expect(last.kind == .purge)
    #expect(last.by.isEmpty)
    for file in [campaign.path, campaign.path + "-wal"]
    where FileManager.default.fileExists(atPath: file) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      for secret in [
        "Hồng", "Văn Bảy", "Quốc Tám", "090987654", "lop-co-hong", "Nguyễn Văn An", "7912345601",
        "Hoàng Văn",
      ] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
      }
    }
  }

  @Test func `nothing can be recorded after a purge`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    try await campaign.store.purge(entry: campaign.entry)
    await #expect(throws: CampaignError.purged(campaign.entry.today)) {
      try await campaign.importing(twoClasses)
    }
    await #expect(throws: CampaignError.purged(campaign.entry.today)) {
      try await campaign.store.purge(entry: campaign.entry)
    }
  }
}

/// A purge is done only when the last byte is gone.
struct PurgeTraceTests {
  private static let names = [
    "Nguyễn Văn An", "7912345601", "0901234501", "Cô Nguyễn Thị Hồng", "Người Lập Báo Cáo",
    "Tên Giáo Viên Trong Bản In", "Thầy",
  ]

  private func filled() async throws -> TestCampaign {
    let campaign = try TestCampaign()
    var (teacher, office) = (campaign.entry, campaign.entry)
    (teacher.by, office.by) = ("Cô Nguyễn Thị Hồng", "Người Lập Báo Cáo")
    let source = try TestCampaign.source(twoClasses)
    let plan = try await campaign.store.plan([source], ImportOptions())
    _ = try await campaign.store.keep(plan, [source], ReadingChoices(), entry: teacher)
    _ = try await campaign.store.apply(plan, [source], entry: teacher)
    let school = try #require(try await campaign.store.schools().first)
    let report = try await campaign.store.report(
      by: .class, school: school, asOf: campaign.entry.today, order: .name, entry: office)
    let paper = IssuedPaper(
      number: nil,
      settings:
        #"{"report":{"by":"class","rows":[{"name":"6/1","teacherName":"Thầy \"Lê\" Ghi","x":1}]}}"#,
      remarks: [], document: Data("Tên Giáo Viên Trong Bản In".utf8),
      digest: "d")
    _ = try await campaign.store.issue(report, paper, entry: office)
    return campaign
  }

  private func traces(_ path: String) -> [String] {
    ["", "-wal", "-shm", "-journal"].flatMap { suffix in
      let bytes = FileManager.default.contents(atPath: path + suffix) ?? Data()
      return Self.names.filter { bytes.range(of: Data($0.utf8)) != nil }.map { $0 + suffix }
    }
  }

  @Test func `no name of child, teacher or actor is left in file, log or index`() async throws {
    let campaign = try await filled()
    #expect(traces(campaign.path + "").count + traces(campaign.path + "-wal").count > 0)
    try await campaign.store.purge(entry: campaign.entry)
    #expect(traces(campaign.path) == [])
    #expect(try await campaign.store.issuedReports().allSatisfy { $0.entry.by.isEmpty })
    let wal = FileManager.default.contents(atPath: campaign.path + "-wal") ?? Data()
    #expect(wal.isEmpty)
  }

  @Test func `no name of anybody is left, wherever the program had put one`() async throws {
    let campaign = try await TestCampaign.withEverything()
    var last = campaign.entry
    last.by = "Người Xóa Dữ Liệu"
    let names = [
      "Nguyễn Văn An", "Tạ Thị Khế", "Kiều Thị Hạnh", "7912345688", "0907777777", "0901234501",
      "Gọi buổi tối", "mẹ Hương", "Nguyễn Thị Hồng", "Lê Văn Bảy", "0909876543", "Trần Quốc Tám",
      "Đỗ Minh Chín", "Bùi Thị Mười", "Ngô Văn Mốt", "cô Hồng", "duyet-co-hong", last.by,
    ]
    func traces() -> [String] {
      ["", "-wal", "-shm", "-journal"].flatMap { suffix in
        let bytes = FileManager.default.contents(atPath: campaign.path + suffix) ?? Data()
        return names.filter { bytes.range(of: Data($0.utf8)) != nil }.map { $0 + suffix }
      }
    }
    #expect(Set(traces().map { $0.replacing("-wal", with: "") }).count >= names.count - 1)
    try await campaign.store.purge(entry: last)
    #expect(traces() == [])
    #expect(try await campaign.store.check(rebuild: false).isSound)
    let settings = try await campaign.store.campaign()
    #expect(settings.signerName.isEmpty && settings.schoolSignerName.isEmpty)
    #expect(settings.schoolSignerPost == "Hiệu trưởng")
    #expect(try await campaign.store.issuedReports().count == 2)
  }

  @Test func `what a restore put aside is named`() async throws {
    let campaign = try await filled()
    #expect(try campaign.store.copiesBeside().isEmpty)
    for name in [".before-restore-1", ".bak"] {
      try await campaign.store.backUp(to: campaign.path + name)
    }
    #expect(try campaign.store.copiesBeside() == ["campaign.sqlite.before-restore-1"])
  }

  @Test func `a reader of the old state is waited for and told of`() async throws {
    let campaign = try await filled()
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    reader.arguments = [
      "-c",
      """
      import sqlite3, sys, time
      file = sqlite3.connect(sys.argv[1], isolation_level=None)
      file.execute('BEGIN'); file.execute('SELECT * FROM student').fetchall()
      open(sys.argv[1] + '.reads', 'w').close()
      import os
      while not os.path.exists(sys.argv[1] + '.told'): time.sleep(0.02)
      """, campaign.path,
    ]
    try reader.run()
    while !FileManager.default.fileExists(atPath: campaign.path + ".reads") { usleep(20_000) }
    let told = Told()
    let path = campaign.path
    try await campaign.store.purge(entry: campaign.entry) {
      told.add()
      _ = FileManager.default.createFile(atPath: path + ".told", contents: nil)
    }
    #expect(told.count == 1)
    #expect(traces(campaign.path) == [])
    reader.waitUntilExit()
  }
}

/// Counts calls from a concurrent closure.
private final class Told: @unchecked Sendable {
  private let lock = NSLock()
  private var calls = 0
  var count: Int { lock.withLock { calls } }
  func add() { lock.withLock { calls += 1 } }
}
