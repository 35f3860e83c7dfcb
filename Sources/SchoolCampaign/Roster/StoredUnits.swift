/// What the campaign has, as far as it settles how a roster is read.
public struct StoredUnits: Hashable, Sendable, Codable {
  /// The year in which its school year begins.
  let schoolYearStart: Int?
  /// For each school, by its key, the keys of its classes that a roster alone would be asked about: `7` beside 7/1.
  private let classes: [String: Set<String>]
  /// The key of the school whose rows name none.
  private let school: String?

  /// What counts of a campaign's schools and classes.
  ///
  /// - Parameters:
  ///   - schoolYear: `2020-2021`.
  ///   - school: The school that the command names.
  public init(
    schoolYear: String, schools: [School], classes: [SchoolClass], school: SchoolName?
  ) {
    schoolYearStart = Int(schoolYear.prefix(4))
    let keys = Dictionary(schools.map { ($0.id, $0.name.key) }) { first, _ in first }
    var odd: [String: Set<String>] = [:]
    for known in classes where Self.isOdd(known.name) {
      if let key = keys[known.schoolID] { odd[key, default: []].insert(known.name.key) }
    }
    self.classes = odd
    self.school = school?.key ?? (schools.count == 1 ? schools[0].name.key : nil)
  }

  /// Whether a class is of a kind that is asked about.
  private static func isOdd(_ name: ClassName) -> Bool {
    !NamedClass.isPlain(name) || WordedClass.inDigits(name.display) != nil
      || name.display.contains { ".,".contains($0) }
      || name.key.contains { "LIO".contains($0) }
  }

  /// The classes that are known of every school whose students a list may hold.
  ///
  /// - Parameters:
  ///   - titled: The school that its titles name.
  ///   - cells: The different texts of its column of schools.
  func classes(titled: SchoolName?, cells: Set<String>) -> Set<String> {
    if classes.isEmpty { return [] }
    var keys = Set(cells.compactMap { SchoolName($0)?.key })
    if keys.isEmpty, let key = titled?.key ?? school { keys = [key] }
    guard let first = keys.first else { return [] }
    return keys.reduce(classes[first] ?? []) { $0.intersection(classes[$1] ?? []) }
  }
}
