/// The names under which files lie beside their place until they are whole, by which the next run knows what a killed
/// one left.
public enum LeftoverName {
  /// What stands between a file's name and the number of the process that writes it.
  public static let marks = [".part-", ".new-"]

  /// The process that made a folder among temporary files, by its name: `vssid-4711-…`; nil for any other name.
  public static func process(ofFolder name: String) -> Int32? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 7, parts[0] == "vssid" else { return nil }
    return Int32(parts[1])
  }

  /// The process that was writing a file, by the name of what lies beside it; nil for any other name.
  public static func process(_ name: String, of file: String) -> Int32? {
    for mark in marks where name.hasPrefix(file + mark) {
      let rest = name.dropFirst(file.count + mark.count)
      let digits = rest.prefix { ("0"..."9").contains($0) }
      let ending = rest.dropFirst(digits.count)
      guard ["", "-journal", "-wal", "-shm"].contains(ending) else { continue }
      return Int32(digits)
    }
    return nil
  }
}
