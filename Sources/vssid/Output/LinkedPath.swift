import Foundation

/// Where symbolic links lead, also those to nothing.
enum LinkedPath {
  /// The path at the end of all links; the path itself where they lead nowhere, or into the kernel as those of open
  /// pipes do.
  static func end(of path: String) -> String {
    if let found = real(path) { return found }
    var (place, left) = (path, 40)
    while left > 0, let next = destination(place) {
      let folder = URL(fileURLWithPath: place).deletingLastPathComponent().path
      place = next.hasPrefix("/") ? next : folder + "/" + next
      left -= 1
    }
    var facts = stat()
    if stat(path, &facts) == 0 { return path }
    let file = URL(fileURLWithPath: place)
    return real(file.deletingLastPathComponent().path).map { folder in
      (folder == "/" ? "" : folder) + "/" + file.lastPathComponent
    } ?? place
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private static func destination(_ path: String) -> String? {
    do { return try FileManager.default.destinationOfSymbolicLink(atPath: path) } catch {
      return nil
    }
  }
}
