/// A heading of marks that says on whose telephone: `Đã cài trên máy mẹ`, `VssID (điện thoại của bố)`.
///
/// Beside another of its kind it tells the same: installed on one of them is installed.
struct HeadingDevice: Hashable {
  /// The heading without the telephone.
  let rest: String

  /// Nil for a heading that names no telephone and whose it is.
  init?(_ heading: String) {
    guard heading.utf8.count <= 160 else { return nil }
    let words = PlainText.normalized(heading).split { " ()[],;:-–".contains($0) }.map(String.init)
    let keys = words.map { SearchKey($0).text }
    guard
      let start = keys.indices.first(where: { place in
        Self.devices.contains { keys[place...].starts(with: $0) }
      }),
      let device = Self.devices.first(where: { keys[start...].starts(with: $0) })
    else { return nil }
    let behind = keys[(start + device.count)...].drop { $0 == "cua" }
    let owner = behind.prefix(while: Self.owners.contains)
    guard !owner.isEmpty else { return nil }
    let before = words[..<start].reversed()
      .drop { ["tren", "bang", "vao", "o"].contains(SearchKey($0).text) }.reversed()
    rest = (before + words[owner.endIndex...]).joined(separator: " ")
  }

  private static let devices = [
    "may tinh bang", "dien thoai", "thiet bi", "may", "dt", "smartphone", "ipad",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let owners: Set<String> = [
    "cha", "me", "bo", "ba", "ma", "phu", "huynh", "ph", "phhs", "con", "hoc", "sinh", "hs", "em",
    "anh", "chi", "ong", "nguoi", "than", "nha", "khac", "hoac", "va", "1", "2",
  ]
}
