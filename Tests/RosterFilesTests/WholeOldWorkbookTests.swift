import Foundation
import SchoolCampaign
import Testing

@testable import RosterFiles

struct WholeOldWorkbookTests {
  private static func sample() throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = "SampleData/disorders/merged-class-cells.xls"
    return Array(try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  @Test func `a sheet that begins beyond the end makes the workbook damaged`() throws {
    var bytes = try Self.sample()
    #expect(try outcome(bytes).problems == [])
    let record = try #require(
      bytes.indices.first { place in
        bytes[place...].starts(with: [0x85, 0x00]) && bytes.u32(place + 4) < 100_000
          && bytes.u16(place + 8) == 0 && bytes.u16(place + 2) < 64 && bytes.u16(place + 2) > 6
      })
    for byte in 0..<3 { bytes[record + 4 + byte] = 0xFF }
    #expect(try outcome(bytes).problems == ["damaged"])
  }

  @Test func `a cell that points at no text makes the workbook damaged`() throws {
    var bytes = try Self.sample()
    // LABELSST: ten bytes, the last four the number of the text.
    let record = try #require(
      bytes.indices.first { bytes[$0...].starts(with: [0xFD, 0x00, 0x0A, 0x00]) })
    bytes[record + 11] = 0x0F
    #expect(try outcome(bytes).problems == ["damaged"])
  }
}
