import SchoolCampaign
import Testing

struct SpoolTests {
  private func spooled(_ letter: UInt8, _ allowance: ReadingAllowance) throws -> RosterInput {
    var spool = Spool(allowance)
    let piece = [UInt8](repeating: letter, count: 1 << 20)
    for _ in 0..<3 { try piece.withUnsafeBytes { try spool.append($0) } }
    return try spool.finished(name: "a")
  }

  @Test func `many sheets share one file, each with its own bytes`() throws {
    let allowance = ReadingAllowance(files: 2)
    let inputs = try (0..<12).map { try spooled(UInt8(65 + $0), allowance) }
    for (place, input) in inputs.enumerated() {
      let bytes = try input.bytes(upTo: 4 << 20)
      #expect(bytes.count == 3 << 20 && bytes.allSatisfy { $0 == UInt8(65 + place) })
    }
  }
}
