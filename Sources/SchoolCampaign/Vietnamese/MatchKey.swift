/// A name as matching compares it: case, spaces, composition and tone placement folded, nothing else.
///
/// `Hoà` and `Hòa` are one (where the tone mark sits is a habit of typing), `Hoa`, `Hòa` and `Hoá` are three.
public struct MatchKey: Hashable, Sendable {
  /// Letters by their place in the alphabet, the tones of each word after its letters.
  let bytes: [UInt8]

  /// The key of a text in ``PlainText`` form.
  public init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 8)
    Self.scan(text) { bytes.append($0) }
    self.bytes = bytes
  }

  /// The 64-bit hash by which the store finds students of this name and birth date; stable between runs.
  ///
  /// Names whose hashes agree must still be compared.
  public static func hash(name: String, birthDate: CalendarDay?) -> UInt64 {
    var hash = StableHash()
    scan(name) { hash.combine($0) }
    hash.combine(UInt64(bitPattern: Int64(birthDate?.number ?? .min)))
    return hash.value
  }

  @inline(__always)
  private static func scan(_ text: String, _ emit: (UInt8) -> Void) {
    var tones: UInt64 = 0
    for scalar in text.unicodeScalars {
      if let letter = VietnameseLetter(scalar) {
        emit(letter.place)
        if letter.tone > 0 { tones = tones << 3 | UInt64(letter.tone) }
      } else {
        endWord(&tones, emit)
        emitOther(scalar, emit)
      }
    }
    endWord(&tones, emit)
  }

  @inline(__always)
  private static func endWord(_ tones: inout UInt64, _ emit: (UInt8) -> Void) {
    while tones > 0 {
      emit(0x40 | UInt8(tones & 7))
      tones >>= 3
    }
  }

  private static func emitOther(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
    if scalar.value < 0x80 { return emit(UInt8(scalar.value) | 0x80) }
    for byte in String(scalar).lowercased().utf8 { emit(byte < 0x80 ? byte | 0x80 : byte) }
  }
}

/// FNV-1a with a final mix: the same on every machine and in every run, unlike `Hasher`.
struct StableHash {
  private(set) var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Takes in eight bytes at once.
  @inline(__always)
  mutating func combine(word: UInt64) {
    state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 29
  }

  /// Takes in many bytes, eight at a time.
  mutating func combine(words bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 8 <= bytes.count {
      combine(word: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    for byte in bytes[place...] { combine(byte) }
  }

  mutating func combine(_ word: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      combine(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ (mixed >> 33)
  }
}
