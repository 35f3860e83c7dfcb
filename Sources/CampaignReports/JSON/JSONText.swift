/// Builds JSON in a fixed order of keys, so that outputs can be compared.
struct JSONText {
  private(set) var members: [String] = []

  /// Adds a text, or null.
  mutating func add(_ key: String, _ value: String?) {
    members.append("\(Self.quoted(key)):\(value.map(Self.quoted) ?? "null")")
  }

  /// Adds a number, or null.
  mutating func add(_ key: String, _ value: Int?) {
    members.append("\(Self.quoted(key)):\(value.map(String.init) ?? "null")")
  }

  /// Adds what is JSON already.
  mutating func add(_ key: String, json: String) { members.append("\(Self.quoted(key)):\(json)") }

  /// The object.
  var object: String { "{" + members.joined(separator: ",") + "}" }

  /// Texts as a JSON array.
  static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ",") + "]"
  }

  /// A text as a JSON string; control characters are escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
