/// The names under which files lie beside their place, or among temporary files, until they are whole, by which the next
/// run knows what a killed one left.
public enum LeftoverName {
  /// What stands between a file's name and the number of the process that writes it.
  public static let marks = [".part-", ".new-"]

  /// What begins the name of everything of ours among temporary files.
  static let prefix = "vssid-"

  /// A name among temporary files that nothing has: `vssid-4711-…`.
  public static func temporary(of process: Int32, unique: String) -> String {
    "\(prefix)\(process)-\(unique)"
  }

  /// The process that made a file or folder among temporary files, by its name; nil for any other name.
  public static func process(ofTemporary name: String) -> Int32? {
    guard name.hasPrefix(prefix) else { return nil }
    let rest = name.dropFirst(prefix.count)
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let ending = rest.dropFirst(digits.count)
    let unique = ending.hasSuffix(".xlsx") ? ending.dropLast(5) : ending
    guard unique.first == "-", isUnique(unique.dropFirst()) else { return nil }
    return process(digits)
  }

  /// Eight, four, four, four and twelve hexadecimal digits.
  private static func isUnique(_ text: Substring) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.joined().allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  /// The process that was writing a file, by the name of what lies beside it; nil for any other name.
  public static func process(_ name: String, of file: String) -> Int32? {
    for mark in marks where name.hasPrefix(file + mark) {
      let rest = name.dropFirst(file.count + mark.count)
      let digits = rest.prefix { ("0"..."9").contains($0) }
      let ending = rest.dropFirst(digits.count)
      guard ["", "-journal", "-wal", "-shm"].contains(ending) else { continue }
      return process(digits)
    }
    return nil
  }

  private static func process(_ digits: Substring) -> Int32? {
    Int32(digits).flatMap { $0 > 0 ? $0 : nil }
  }
}
