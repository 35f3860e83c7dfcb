/// Parts of a graph that hang together.
enum Components {
  /// The places of each part in order, and the parts by their first places.
  static func of(_ neighbours: [Int: Set<Int>]) -> [[Int]] {
    var (seen, groups): (Set<Int>, [[Int]]) = ([], [])
    for place in neighbours.keys.sorted() where seen.insert(place).inserted {
      var (group, next) = ([place], [place])
      while let one = next.popLast() {
        for other in neighbours[one] ?? [] where seen.insert(other).inserted {
          group.append(other)
          next.append(other)
        }
      }
      groups.append(group.sorted())
    }
    return groups
  }
}
