import SchoolCampaign

/// The directory at the end of a zip archive (APPNOTE 4.3), read before anything else touches the archive: where each
/// entry lies, which the zip library does not tell.
struct ZipDirectory {
  private let input: RosterInput
  private let count: Int
  private let start: Int
  private let size: Int
  /// How many bytes stand before the archive, as in one that unpacks itself.
  private let before: Int

  /// A city's classes, each in a file of its own, are fewer.
  private static let mostEntries = 65_535
  private static let largest = 32 << 20

  /// Finds an archive's directory; nil if there is none, of which the zip library tells.
  init?(_ input: RosterInput) throws {
    // The record that ends an archive may have a comment behind it.
    let tail = min(input.size, 22 + 65_535)
    let bytes = try input.bytes(from: input.size - tail, count: tail)
    guard
      let place = bytes.indices.dropLast(21).last(where: { bytes.long($0) == 0x0605_4B50 })
    else { return nil }
    let end = input.size - tail + place
    self.input = input
    let long = place >= 20 && bytes.long(place - 20) == 0x0706_4B50 ? bytes.long(place - 12) : nil
    guard let long else {
      (count, size, start) = (
        bytes.short(place + 10), bytes.long(place + 12), bytes.long(place + 16)
      )
      before = end - size - start
      return
    }
    // The same with longer numbers, of which none of ours needs more than four bytes.
    let record = try input.bytes(from: long, count: 56)
    guard record.count == 56, record.long(0) == 0x0606_4B50 else { throw RosterFileError.damaged }
    (count, size, start) = (record.long(32), record.long(40), record.long(48))
    before = long - size - start
  }

  /// Refuses an archive whose entries lie one over the other, or over the directory: it unpacks to more than it can hold.
  ///
  /// - Throws: ``RosterFileError/inflatesTooFar``, ``RosterFileError/tooLarge``, ``RosterFileError/damaged``.
  func check() throws {
    if count > Self.mostEntries || size > Self.largest { throw RosterFileError.tooLarge }
    guard before >= 0 else { throw RosterFileError.damaged }
    var extents = try extents()
    extents.sort { $0.lowerBound < $1.lowerBound }
    for (one, next) in zip(extents, extents.dropFirst()) where next.lowerBound < one.upperBound {
      throw RosterFileError.inflatesTooFar
    }
    if let last = extents.last, last.upperBound > start { throw RosterFileError.inflatesTooFar }
  }

  /// Where the entries lie, each at least so long as its header, its name and its packed bytes are.
  private func extents() throws -> [Range<Int>] {
    let bytes = try input.bytes(from: before + start, count: size)
    var extents: [Range<Int>] = []
    var place = 0
    while place + 46 <= bytes.count, bytes.long(place) == 0x0201_4B50 {
      let (packed, offset) = (bytes.long(place + 20), bytes.long(place + 42))
      let (name, extra, comment) = (
        bytes.short(place + 28), bytes.short(place + 30), bytes.short(place + 32)
      )
      if packed == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
        guard let long = Self.long(bytes, place, name: name, extra: extra) else {
          throw RosterFileError.damaged
        }
        extents.append(long)
      } else {
        extents.append(offset..<offset + 30 + name + packed)
      }
      place += 46 + name + extra + comment
    }
    return extents
  }

  /// The extent of an entry whose numbers stand in the extra field for long ones; nil if they do not.
  private static func long(
    _ bytes: [UInt8], _ entry: Int, name: Int, extra: Int
  ) -> Range<Int>? {
    let end = min(bytes.count, entry + 46 + name + extra)
    var place = entry + 46 + name
    while place + 4 <= end {
      let (kind, length) = (bytes.short(place), bytes.short(place + 2))
      if kind == 1 {
        // Only those are there that do not fit where they belong: size, packed size, place.
        var next = place + 4
        func number(_ short: Int) -> Int? {
          guard short == 0xFFFF_FFFF else { return short }
          guard next + 8 <= min(end, place + 4 + length), bytes.long(next + 4) == 0 else {
            return nil
          }
          defer { next += 8 }
          return bytes.long(next)
        }
        guard number(bytes.long(entry + 24)) != nil, let packed = number(bytes.long(entry + 20)),
          let offset = number(bytes.long(entry + 42))
        else { return nil }
        return offset..<offset + 30 + name + packed
      }
      place += 4 + length
    }
    return nil
  }
}

extension [UInt8] {
  /// Two or four bytes at a place, the lowest first.
  fileprivate func short(_ place: Int) -> Int { Int(u16(place)) }
  fileprivate func long(_ place: Int) -> Int { Int(u32(place)) }
}

extension RosterInput {
  /// So many bytes from a place on, fewer at the end.
  fileprivate func bytes(from place: Int, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let read = try read(at: place + filled, into: rest)
        if read == 0 { break }
        filled += read
      }
    }
  }
}
