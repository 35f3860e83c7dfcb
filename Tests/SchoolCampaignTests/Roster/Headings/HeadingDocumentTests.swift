import Foundation
import Testing

@testable import SchoolCampaign

/// The table of headings in `docs/roster-format.md` is the one that the program knows.
struct HeadingDocumentTests {
  /// The headings that the table lists, by their fields.
  private func documented() throws -> [String: Set<String>] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { root.deleteLastPathComponent() }
    let text = try String(
      contentsOf: root.appendingPathComponent("docs/roster-format.md"), encoding: .utf8)
    let rows = text.components(separatedBy: "| Field | Headings |").dropFirst().first ?? ""
    var found: [String: Set<String>] = [:]
    for line in rows.split(separator: "\n").drop(while: { !$0.hasPrefix("| `") })
      .prefix(while: { $0.hasPrefix("| `") })
    {
      let cells = line.components(separatedBy: " | ")
      let fields = cells[0].components(separatedBy: "`").enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element)
      let headings = cells[1].replacing(" |", with: "").components(separatedBy: ": ")[0]
      let lists = fields.count > 1 ? headings.components(separatedBy: "; ") : [headings]
      for (field, list) in zip(fields, lists) {
        found[field] = Set(list.components(separatedBy: ", "))
      }
    }
    return found
  }

  @Test func `holds each known heading, and no other`() throws {
    var documented = try documented()
    // Without its mark "Năm" is a boy: the code tells the two apart by it.
    #expect(documented.removeValue(forKey: "birthYear") == ["Năm"])
    for (field, headings) in RosterField.synonyms {
      let known = Set(headings.split(separator: ",").map(String.init))
      let listed = documented.removeValue(forKey: field.rawValue) ?? []
      #expect(known.subtracting(listed) == [], "\(field): not in the document")
      #expect(listed.subtracting(known) == [], "\(field): not in the program")
    }
    #expect(documented.isEmpty, "\(documented.keys)")
  }
}
