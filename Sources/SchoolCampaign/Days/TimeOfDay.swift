/// What stands behind a date: a time of day, a zone, or both.
struct TimeOfDay {
  /// How many days later it is in Viet Nam, UTC+7 without summer time since 1975, than where the time was written.
  let shift: Int
  /// Whether time and zone make it a moment.
  let isMoment: Bool
  /// The second of the day, of a moment that in Viet Nam; 0 where a day begins with it, there or where it was written. Nil
  /// for a zone alone.
  let clock: Int?

  /// Reads a time such as ` 07:30`, `T17:00:00.000Z`, ` 7:30:00 CH`, ` 00:00:00 GMT+0700 (Indochina Time)`, or the zone
  /// that XML puts behind a day; nil for anything else.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var text = Cursor(bytes)
    text.skip(", ")
    text.skipOne("Tt")
    text.skip(" ")
    let minutes = text.minutesOfDay
    if text.isWrong { return nil }
    text.skip(" ")
    let offset = text.zone
    text.skip(" ")
    guard text.isAtEnd || text.isAtNote, !text.isWrong, minutes != nil || offset != nil else {
      return nil
    }
    let written = minutes.map { $0 % 1440 * 60 + text.seconds }
    guard let minutes, let offset else {
      (shift, isMoment, clock) = (0, false, written)
      return
    }
    let local = minutes - offset + 7 * 60
    shift = local >= 0 ? local / 1440 : -((1439 - local) / 1440)
    isMoment = true
    let isMidnight =
      Self.second(minutes, text.seconds) == 0 || Self.second(minutes - offset, text.seconds) == 0
    clock = isMidnight ? 0 : Self.second(local, text.seconds)
  }

  private static func second(_ minutes: Int, _ seconds: Int) -> Int {
    ((minutes % 1440 + 1440) % 1440) * 60 + seconds
  }

  /// A place in the bytes that are read.
  private struct Cursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    /// Whether something was begun that is no time.
    private(set) var isWrong = false
    /// The seconds of the time that was read.
    private(set) var seconds = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }
    /// JavaScript puts the name of the zone in brackets behind a moment.
    var isAtNote: Bool { next == 0x28 }
    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private func isNext(_ signs: StaticString) -> Bool {
      guard let next else { return false }
      return UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
        .contains(next)
    }

    mutating func skip(_ signs: StaticString) { while isNext(signs) { place += 1 } }
    @discardableResult mutating func skipOne(_ signs: StaticString) -> Bool {
      guard isNext(signs) else { return false }
      place += 1
      return true
    }

    /// A number of up to so many digits; nil if none stands here.
    private mutating func number(digits most: Int) -> (value: Int, digits: Int)? {
      var (value, digits) = (0, 0)
      while digits < most, let byte = next, (0x30...0x39).contains(byte) {
        value = value * 10 + Int(byte - 0x30)
        digits += 1
        place += 1
      }
      return digits == 0 ? nil : (value, digits)
    }

    /// `17:00`, `7:30:00.000`, `7:30 PM`, `7:30 CH`; nil if no digit stands here.
    var minutesOfDay: Int? {
      mutating get {
        guard var hour = number(digits: 2)?.value else { return nil }
        guard skipOne(":hHgG"), hour <= 24 else { return wrong() }
        let minute = number(digits: 2)?.value ?? 0
        if skipOne(":") {
          guard let second = number(digits: 2)?.value, second <= 60 else { return wrong() }
          seconds = min(second, 59)
          if skipOne(".,") { while number(digits: 9) != nil {} }
        }
        guard minute <= 59 else { return wrong() }
        skip(" ")
        if let isAfternoon = half { hour = hour % 12 + (isAfternoon ? 12 : 0) }
        return hour * 60 + minute
      }
    }

    /// Whether `PM` or `CH` (chiều) stands here; false for `AM` and `SA` (sáng), nil for neither.
    private var half: Bool? {
      mutating get {
        let start = place
        guard let first = next else { return nil }
        place += 1
        skipOne(".")
        let isEnglish = skipOne("Mm")
        let isVietnamese = !isEnglish && (first | 0x20 == 0x63 ? skipOne("Hh") : skipOne("Aa"))
        skipOne(".")
        switch first | 0x20 {
        case 0x61 where isEnglish, 0x73 where isVietnamese: return false
        case 0x70 where isEnglish, 0x63 where isVietnamese: return true
        default:
          place = start
          return nil
        }
      }
    }

    /// The zone's minutes ahead of UTC: `Z`, `UTC`, `GMT+7`, `+07`, `+0700`, `-05:30`; nil if none stands here.
    var zone: Int? {
      mutating get {
        if skipOne("Zz") { return 0 }
        let isNamed = skipName("UTC") || skipName("GMT")
        guard isNext("+-") else { return isNamed ? 0 : nil }
        let isBehind = isNext("-")
        place += 1
        guard let hours = number(digits: 4) else { return wrong() }
        var minutes =
          hours.digits > 2 ? hours.value / 100 * 60 + hours.value % 100 : hours.value * 60
        if skipOne(":") { minutes += number(digits: 2)?.value ?? 0 }
        guard minutes <= 14 * 60 else { return wrong() }
        return isBehind ? -minutes : minutes
      }
    }

    private mutating func skipName(_ name: StaticString) -> Bool {
      let count = name.utf8CodeUnitCount
      guard place + count <= bytes.count else { return false }
      for index in 0..<count where bytes[place + index] & 0xDF != name.utf8Start[index] {
        return false
      }
      place += count
      return true
    }

    private mutating func wrong() -> Int? {
      isWrong = true
      return nil
    }
  }
}
