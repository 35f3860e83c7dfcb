import Foundation
import Testing

/// Compares what people read with what was agreed, a file each under `Snapshots`.
///
/// After a wanted change: `VSSID_RECORD=1 script/test --filter Snapshot`, then look at the difference.
func expectSnapshot(_ name: String, _ text: String, _ location: SourceLocation = #_sourceLocation)
  throws
{
  let file = Program.package.appendingPathComponent("Tests/vssidTests/Snapshots/\(name).txt")
  if ProcessInfo.processInfo.environment["VSSID_RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  #expect(text == kept, "\(name)", sourceLocation: location)
}
