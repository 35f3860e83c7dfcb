import Foundation
import SchoolCampaign
import Testing

struct AccessDocumentTests {
  @Test func `the document's table is the rules`() throws {
    let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/access.md")
    let rows = try String(contentsOf: place, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let heads = try #require(rows.first { $0.first == "Operation" })
    #expect(heads.dropFirst(2) == ArraySlice(Access.Role.allCases.map { "`\($0.rawValue)`" }))
    let said = rows.filter { $0.count == 2 + Access.Role.allCases.count && $0[0].hasPrefix("`") }
    #expect(said.map(\.[0]) == CampaignOperation.allCases.map { "`\($0.rawValue)`" })
    for (row, operation) in zip(said, CampaignOperation.allCases) {
      let cells = Self.everybody.map { Self.word($0.allows(operation)) }
      #expect(Array(row.dropFirst(2)) == cells, "\(operation.rawValue)")
      #expect(!row[1].isEmpty)
    }
  }

  private static let everybody: [Access] = [
    .everything, .office, .officeReader, .headmaster(School.ID(rawValue: 1)),
    .clerk(School.ID(rawValue: 1)), .teacher([]),
  ]

  private static func word(_ reach: Reach?) -> String {
    switch reach {
    case .everything: "all"
    case .school: "school"
    case .classes: "classes"
    case nil: "–"
    }
  }
}
