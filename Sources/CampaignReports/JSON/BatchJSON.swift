import Foundation
import SchoolCampaign

/// A batch as `vssid history --json` gives one; the keys are documented and stable.
public struct BatchJSON {
  /// One JSON object on one line.
  public let text: String

  /// The JSON of a batch, with what it changed where that is wanted.
  public init(_ batch: Batch, _ entries: [HistoryEntry]? = nil) {
    var json = JSONText()
    json.add("batch", Int(batch.id))
    json.add("kind", batch.kind.rawValue)
    json.add("moment", batch.moment.formatted(.iso8601))
    json.add("day", batch.day.iso)
    json.add("practice", json: batch.isPractice ? "true" : "false")
    json.add("by", batch.by)
    json.add("students", batch.students)
    json.add("undoes", batch.undoes.map { Int($0) })
    json.add("undoneBy", batch.undoneBy.map { Int($0) })
    if let entries {
      json.add("changes", json: "[" + entries.map(Self.change).joined(separator: ",") + "]")
    }
    text = json.object
  }

  private static func change(_ entry: HistoryEntry) -> String {
    var json = JSONText()
    json.add("fullName", entry.fullName)
    switch entry.fact {
    case .created: json.add("change", "created")
    case .field(let field, let from, let to):
      json.add("change", field.rawValue)
      json.add("from", from)
      json.add("to", to)
    case .moved(let from, let to):
      json.add("change", "class")
      json.add("from", from)
      json.add("to", to)
    case .officeApproval(let from, let to):
      json.add("change", "officeApproval")
      json.add("from", from?.iso)
      json.add("to", to?.iso)
    case .standing(let from, let to, let day, let obstacle, let exemption, let leftDay):
      json.add("change", "status")
      json.add("from", from.rawValue)
      json.add("to", to.rawValue)
      json.add("day", day.iso)
      json.add("obstacle", obstacle?.rawValue)
      json.add("exemption", exemption?.rawValue)
      json.add("leftDay", leftDay?.iso)
    }
    if let origin = entry.origin {
      json.add("saidBy", origin.by)
      json.add("saidOn", origin.day.iso)
    }
    return json.object
  }
}
