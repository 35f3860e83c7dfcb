/// How far apart two short texts are, in letters added, dropped, changed or swapped with their neighbour.
public enum EditDistance {
  /// Whether `left` becomes `right` in at most `limit` steps.
  public static func isWithin(_ limit: Int, _ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= limit else { return false }
    return distance(left, right) <= limit
  }

  /// Whether one short text becomes the other in at most `limit` steps.
  public static func isWithin(_ limit: Int, _ left: String, _ right: String) -> Bool {
    isWithin(limit, Array(left.utf8), Array(right.utf8))
  }

  /// The number of steps.
  public static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var best = min(last[j] + (a == b ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }

  /// The up to three names nearest to `text`, nearest first; none that has little in common with it.
  public static func nearest(to text: String, among names: [String]) -> [String] {
    let wanted = Array(SearchKey(text).text.utf8)
    let limit = max(1, wanted.count / 3)
    let scored = names.map { ($0, distance(wanted, Array(SearchKey($0).text.utf8))) }
    let close = scored.filter { $0.1 <= limit }.sorted { $0.1 < $1.1 }
    return close.prefix(3).map(\.0)
  }
}
