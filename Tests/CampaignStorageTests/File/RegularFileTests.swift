import Foundation
import SchoolCampaign
import Testing

@testable import CampaignStorage

/// A file of a folder that others change meanwhile.
struct RegularFileTests {
  private func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private func link(_ path: String, to end: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: end)
  }

  @Test func `what stands in a regular file's place when it is opened is not read`() throws {
    let folder = try folder()
    mkfifo(folder + "/ống", 0o600)
    try link(folder + "/không", to: "/dev/zero")
    try link(folder + "/lk-ống", to: folder + "/ống")
    for name in ["ống", "không", "lk-ống", "."] {
      #expect(throws: CampaignError.notAFile) { try RegularFile(path: folder + "/" + name) }
    }
    #expect(try RegularFile(path: folder + "/không-có") == nil)
  }

  @Test func `what was opened is read, whatever takes its place then`() throws {
    let folder = try folder()
    let place = folder + "/tệp"
    try Data("của trường".utf8).write(to: URL(fileURLWithPath: place))
    let file = try #require(try RegularFile(path: place))
    unlink(place)
    try link(place, to: "/dev/zero")
    try file.copy(to: folder + "/bản sao")
    let copy = try Data(contentsOf: URL(fileURLWithPath: folder + "/bản sao"))
    #expect(String(decoding: copy, as: UTF8.self) == "của trường")
    #expect(
      try FileManager.default.attributesOfItem(atPath: folder + "/bản sao")[.posixPermissions]
        as? Int == 0o600)
  }

  @Test func `a file that grows while it is read is not read on and on`() throws {
    let folder = try folder()
    let place = folder + "/tệp"
    try Data(repeating: 1, count: 3_000_000).write(to: URL(fileURLWithPath: place))
    let file = try #require(try RegularFile(path: place))
    #expect(throws: CampaignError.changedMeanwhile) {
      try file.copy(to: folder + "/bản sao", atMost: 2_000_000)
    }
  }
}
