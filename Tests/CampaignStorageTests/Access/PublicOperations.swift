import Foundation
import SchoolCampaign

/// The public functions of `CampaignStore`, as the sources declare them, with what each asks first.
struct PublicOperations {
  let name: String
  /// The operations that the first statement asks about, by their codes.
  let operations: Set<String>

  /// What works on files before there is anybody who acts, and what says who acts.
  private static let without = [
    "open(path:sparing:)", "create(path:_:sharedWith:)", "restore(_:to:)", "part(at:)",
    "acting(as:)",
  ]

  static func all() throws -> [PublicOperations] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/CampaignStorage")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var found: [PublicOperations] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      found += functions(in: try String(contentsOf: file, encoding: .utf8))
    }
    return found.filter { !without.contains($0.name) }
  }

  /// The functions of one file: those that stand two spaces in, in the type or an extension of it.
  static func functions(in text: String) -> [PublicOperations] {
    var found: [PublicOperations] = []
    var isStore = false
    let lines = text.components(separatedBy: "\n")
    for (index, line) in lines.enumerated() {
      if let first = line.first, first != " ", first != "}", first != "@" {
        let isType = line.hasPrefix("extension ") || line.contains("struct ")
        if isType { isStore = line.contains(" CampaignStore") }
      }
      guard isStore, line.hasPrefix("  public"), let start = line.range(of: "func ") else {
        continue
      }
      let rest = line[start.upperBound...] + "\n" + lines[(index + 1)...].joined(separator: "\n")
      found.append(function(String(rest)))
    }
    return found
  }

  private static func function(_ text: String) -> PublicOperations {
    let end = text.firstIndex(of: "(") ?? text.endIndex
    var (depth, labels, parameter) = (0, "", "")
    var place = end
    while place < text.endIndex {
      let letter = text[place]
      place = text.index(after: place)
      if letter == "(" || letter == "[" || letter == "<" { depth += 1 }
      let isArrow = letter == ">" && parameter.last == "-"
      if letter == ")" || letter == "]" || letter == ">" && !isArrow { depth -= 1 }
      if depth == 1 && letter == "," || depth == 0 {
        labels += label(parameter)
        parameter = ""
        if depth == 0 { break }
      } else if depth != 1 || letter != "(" || !parameter.isEmpty {
        parameter.append(letter)
      }
    }
    let body = text[place...].range(of: "{\n").map { text[$0.upperBound...] } ?? ""
    let first = body.components(separatedBy: "\n").first { line in
      let said = line.trimmingCharacters(in: .whitespaces)
      return !said.isEmpty && !said.hasPrefix("//")
    }
    return PublicOperations(
      name: "\(text[..<end])(\(labels))", operations: operations(first ?? ""))
  }

  private static func label(_ parameter: String) -> String {
    let words = parameter.split(whereSeparator: \.isWhitespace)
    return words.first.map { $0.hasSuffix(":") ? "\($0)" : "\($0):" } ?? ""
  }

  private static func operations(_ line: String) -> Set<String> {
    guard line.contains("reach(of:") || line.contains("access.allows(") else { return [] }
    return Set(
      CampaignOperation.allCases.filter { operation in
        line.contains(".\(operation)") && !line.contains(".\(operation)s")
      }.map(\.rawValue))
  }
}
