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
    json.add("schools", json: Self.texts(batch, .school))
    json.add("files", json: Self.texts(batch, .file))
    json.add("plan", Self.number(batch, .plan))
    json.add("report", Self.number(batch, .report))
    json.add("register", batch.subjects.first { $0.kind == .register }?.text)
    json.add("reason", batch.subjects.first { $0.kind == .reason }?.text)
    json.add("values", json: "[" + batch.records.map(Self.value).joined(separator: ",") + "]")
    if let entries {
      json.add("changes", json: "[" + entries.map(Self.change).joined(separator: ",") + "]")
    }
    text = json.object
  }

  private static func texts(_ batch: Batch, _ kind: BatchSubject.Kind) -> String {
    let texts = batch.subjects.filter { $0.kind == kind }.map { JSONText.quoted($0.text) }
    return "[" + texts.joined(separator: ",") + "]"
  }

  private static func number(_ batch: Batch, _ kind: BatchSubject.Kind) -> Int? {
    batch.subjects.first { $0.kind == kind }.flatMap { Int($0.text) }
  }

  private static func value(_ record: RecordEntry) -> String {
    var json = JSONText()
    let (schoolClass, school): (String?, String?) =
      switch record.owner {
      case .campaign: (nil, nil)
      case .schoolClass(let name): (name, nil)
      case .school(let name): (nil, name)
      }
    json.add("class", schoolClass)
    if let school { json.add("school", school) }
    json.add("value", record.field)
    json.add("from", record.from)
    json.add("to", record.to)
    return json.object
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
