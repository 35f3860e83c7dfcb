import Foundation
import RosterFiles
import SchoolCampaign
import Testing

/// Only regular files are read; all else is named at once.
struct SpecialFileTests {
  private func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(
      atPath: path + "/lớp/tổ", withIntermediateDirectories: true)
    return path
  }

  private func link(_ path: String, to end: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: end)
  }

  @Test func `pipes, devices and links to them are told, and nobody waits`() throws {
    let folder = try folder()
    mkfifo(folder + "/ống", 0o600)
    try link(folder + "/không", to: "/dev/zero")
    try link(folder + "/lk-ống", to: folder + "/ống")
    for name in ["ống", "không", "lk-ống"] {
      #expect(throws: RosterFileError.notAFile) { try RosterInput(path: folder + "/" + name) }
    }
    #expect(throws: RosterFileError.notAFile) { try RosterInput(path: "/dev/zero") }
    let delivery = RosterDelivery(paths: [folder])
    #expect(delivery.problems.map(\.reason) == [.notAFile, .notAFile, .notAFile])
  }

  @Test func `what is not read in a folder is named, and the rest is read`() throws {
    let folder = try folder()
    let roster = "Lớp,STT,Họ và tên,Ngày sinh\n6/1,1,Lê An,1/3/2009\n"
    try Data(roster.utf8).write(to: URL(fileURLWithPath: folder + "/lớp/tổ/a.csv"))
    try Data(roster.utf8).write(to: URL(fileURLWithPath: folder + "/lớp/b.csv"))
    try link(folder + "/c.csv", to: folder + "/lớp/b.csv")
    try link(folder + "/thư-mục", to: folder + "/lớp")
    try link(folder + "/vào-đâu.csv", to: folder + "/không-có.csv")
    let name = (Array(folder.utf8) + [0x2F, 0x74, 0xE9, 0x6E, 0]).map { CChar(bitPattern: $0) }
    let file = open(name, O_CREAT | O_WRONLY, 0o600)
    close(file)
    let delivery = RosterDelivery(paths: [folder])
    #expect(delivery.sources.count == 3)
    let reasons = Set(delivery.problems.map(\.reason.code))
    #expect(reasons == ["linked-folder", "unreadable", "bad-name"])
    #expect(delivery.problems.contains { $0.file.hasSuffix("/thư-mục") })
  }
}
