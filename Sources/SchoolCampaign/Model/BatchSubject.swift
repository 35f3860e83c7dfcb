/// What a batch was about, beside students and classes, as the history names it.
public struct BatchSubject: Hashable, Sendable {
  /// What is named.
  public enum Kind: String, CaseIterable, Sendable {
    /// A school whose roster or part came.
    case school
    /// A file, by its base name: never the folder, which tells of a person's machine.
    case file
    /// A kept plan, by its number.
    case plan
    /// An issued report, by its running number.
    case report
    /// An issued report's number in the register.
    case register
    /// Why something was done, in a person's words.
    case reason
  }

  /// What is named.
  public let kind: Kind
  /// Its name or number.
  public let text: String

  /// Something that a batch was about.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// The files of an import or a receipt.
  public static func files(_ paths: [String]) -> [BatchSubject] {
    var seen: Set<String> = []
    return paths.map { BatchSubject(.file, baseName($0)) }.filter { seen.insert($0.text).inserted }
  }

  /// A path's last part, whichever way its slashes lean.
  static func baseName(_ path: String) -> String {
    path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? path
  }
}
