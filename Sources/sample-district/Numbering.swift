/// Invented ten-digit numbers, each once, in an order that looks random.
///
/// An affine map modulo a prime takes different places to different numbers.
enum Numbering {
  private static let prime: UInt64 = 999_999_937

  /// The place of the first student of the district; the city's places begin at 0.
  static let districtPlace = 900_000_000

  /// The place of the first student of the extra school `number`: beyond those of any city.
  static func place(ofExtraSchool number: Int) -> Int { 100_000_000 + number * 10_000 }

  /// A BHXH number.
  static func insurance(_ place: Int) -> UInt64 {
    7_000_000_000 + (UInt64(place) * 618_033_989 + 271_828_183) % prime
  }

  /// A ministry id.
  static func ministry(_ place: Int) -> UInt64 {
    3_000_000_000 + (UInt64(place) * 414_213_563 + 141_592_653) % prime
  }
}
