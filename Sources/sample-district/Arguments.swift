/// What the command line asks for.
struct Arguments {
  static let usage = """
    Usage: sample-district --out FOLDER
           sample-district --city ROWS --out FILE [--all-bad]
           sample-district --school N [--size 1200] --out FILE [--all-bad]
    """

  private(set) var out: String?
  private(set) var city: Int?
  private(set) var school: Int?
  private(set) var size = City.schoolSize
  private(set) var isAllBad = false

  /// The arguments after the program's name; nil if they cannot be understood.
  init?(_ words: some Sequence<String>) {
    var rest = words.makeIterator()
    while let word = rest.next() {
      switch word {
      case "--all-bad": isAllBad = true
      case "--out": out = rest.next()
      case "--city": city = rest.next().flatMap(Int.init)
      case "--school": school = rest.next().flatMap(Int.init)
      case "--size":
        guard let number = rest.next().flatMap(Int.init) else { return nil }
        size = number
      default: return nil
      }
    }
    guard out != nil, (1...10_000).contains(size), (0...10_000).contains(school ?? 0),
      (0...1_700_000).contains(city ?? 0), city == nil || school == nil
    else { return nil }
  }
}
