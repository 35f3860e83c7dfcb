import Foundation
import SchoolCampaign
import Testing

struct LeftoverTests {
  private func left(
    gone: Bool = true, own: Bool = true, plain: Bool = true, age: Int = 0, shared: Bool = false
  ) -> Leftover {
    Leftover(
      process: 4711, isProcessGone: gone, isOwn: own, isPlain: plain, age: age, isShared: shared)
  }

  @Test func `only what a dead process of this user left goes`() {
    #expect(left().goes)
    #expect(!left(gone: false).goes && !left(own: false).goes && !left(plain: false).goes)
    #expect(!left(age: 80_000, shared: true).goes && left(age: 90_000, shared: true).goes)
  }

  private let dead: Int32 = 2_147_483_000
  private let unique = "0FB3A3F2-7D1B-4B62-9B63-2A5A6E0F0C11"

  @Test func `files and folders of dead processes go, links and all else stay`() throws {
    let files = FileManager.default
    let place = files.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try files.createDirectory(at: place, withIntermediateDirectories: true)
    func path(_ name: String) -> String { place.appendingPathComponent(name).path }
    let ours = LeftoverName.temporary(of: dead, unique: unique)
    try files.createDirectory(atPath: path(ours), withIntermediateDirectories: false)
    let kept = [
      "khac.sqlite", "vssid-\(dead)-ghi-chu", "vssid-x-\(unique)", "vssid-0-\(unique)",
      LeftoverName.temporary(of: getpid(), unique: unique),
    ]
    for name in kept + ["\(ours)/campaign.sqlite", "\(ours).xlsx"] {
      #expect(files.createFile(atPath: path(name), contents: Data("x".utf8)))
    }
    try files.createSymbolicLink(
      atPath: path("\(ours)/link"), withDestinationPath: path("khac.sqlite"))
    let other = LeftoverName.temporary(of: dead - 1, unique: unique)
    try files.createSymbolicLink(atPath: path(other), withDestinationPath: path("khac.sqlite"))
    let linked = LeftoverName.temporary(of: dead - 2, unique: unique)
    try files.linkItem(atPath: path("khac.sqlite"), toPath: path(linked))
    Leftover.remove(
      in: place.path, beginning: "vssid-", process: LeftoverName.process(ofTemporary:))
    let left = try files.contentsOfDirectory(atPath: place.path).sorted()
    #expect(left == (kept + [other, linked]).sorted())
    try files.removeItem(at: place)
  }
}
