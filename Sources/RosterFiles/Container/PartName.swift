import Foundation

/// The names of parts inside a package (OPC, ECMA-376 part 2, 6.2), in whatever way a program writes them.
enum PartName {
  /// The one spelling of a path from the package's root: `/` between folders, percent escapes decoded, no `.` and
  /// `..`, in lower case.
  static func canonical(_ path: String) -> String {
    let decoded = (path.removingPercentEncoding ?? path).replacing("\\", with: "/")
    var parts: [Substring] = []
    for part in decoded.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/").lowercased()
  }

  /// The paths that a target can mean which a part in a folder names: beside that part, or from the root, which some
  /// programs write without the `/` before it.
  static func candidates(_ target: String, in folder: String) -> [String] {
    let isRooted = target.hasPrefix("/") || target.hasPrefix("\\") || folder.isEmpty
    return isRooted ? [canonical(target)] : [canonical(folder + "/" + target), canonical(target)]
  }
}
