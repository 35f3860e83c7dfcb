import SchoolCampaign

/// A compound file (OLE2, [MS-CFB]): the container of `.xls`, and of workbooks that a password locks.
struct CompoundFile {
  private let bytes: [UInt8]
  private let sectorSize: Int
  private var table: [UInt32] = []
  private var smallTable: [UInt32] = []
  private var smallSectors: [UInt8] = []
  private var streams: [String: (start: UInt32, size: Int)] = [:]
  private let smallLimit: Int

  /// The first bytes of such a file.
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Opens a file.
  ///
  /// - Throws: ``RosterFileError/damaged``.
  init(_ bytes: [UInt8]) throws {
    guard bytes.count >= 512, bytes.starts(with: Self.signature) else {
      throw RosterFileError.damaged
    }
    self.bytes = bytes
    let shift = Int(bytes.u16(30))
    guard shift == 9 || shift == 12 else { throw RosterFileError.damaged }
    sectorSize = 1 << shift
    smallLimit = Int(bytes.u32(56))
    table = try sectors(of: listed()).words
    let directory = try sectors(of: chain(from: bytes.u32(48), in: table))
    try readDirectory(directory)
    smallTable = try sectors(of: chain(from: bytes.u32(60), in: table)).words
  }

  /// A stream's bytes; nil if there is none of this name.
  ///
  /// - Throws: ``RosterFileError/damaged`` if it is not whole.
  func stream(_ name: String) throws -> [UInt8]? {
    guard let (start, size) = streams[name.lowercased()] else { return nil }
    let found =
      size < smallLimit
      ? try smallBytes(from: start) : try sectors(of: chain(from: start, in: table))
    guard found.count >= size else { throw RosterFileError.damaged }
    return Array(found.prefix(size))
  }

  /// Whether there is a stream of this name.
  func has(_ name: String) -> Bool { streams[name.lowercased()] != nil }

  private func smallBytes(from start: UInt32) throws -> [UInt8] {
    var found: [UInt8] = []
    for sector in try chain(from: start, in: smallTable) {
      let place = Int(sector) * 64
      guard place < smallSectors.count else { throw RosterFileError.damaged }
      found += smallSectors[place..<min(place + 64, smallSectors.count)]
    }
    return found
  }

  /// The sectors that hold the table of sectors: the first 109 in the header, the others in a chain.
  private func listed() throws -> [UInt32] {
    var found = (0..<109).map { bytes.u32(76 + $0 * 4) }
    var next = bytes.u32(68)
    var steps = 0
    while next < Self.last, steps < bytes.count / sectorSize {
      let words = try sector(next).words
      found += words.dropLast()
      next = words.last ?? Self.last
      steps += 1
    }
    return found.filter { $0 < Self.last }
  }

  /// Numbers from here on are no sectors.
  private static let last: UInt32 = 0xFFFF_FFFA

  private func sector(_ number: UInt32) throws -> [UInt8] {
    let start = (Int(number) + 1) * sectorSize
    guard start < bytes.count else { throw RosterFileError.damaged }
    let end = min(start + sectorSize, bytes.count)
    // Some writers leave the last sector short.
    return bytes[start..<end] + [UInt8](repeating: 0, count: sectorSize - (end - start))
  }

  private func sectors(of numbers: [UInt32]) throws -> [UInt8] {
    var found: [UInt8] = []
    found.reserveCapacity(numbers.count * sectorSize)
    for number in numbers { found += try sector(number) }
    return found
  }

  /// The sectors from one on, as the table links them; a ring is refused.
  private func chain(from start: UInt32, in table: [UInt32]) throws -> [UInt32] {
    var found: [UInt32] = []
    var next = start
    while next < Self.last {
      guard Int(next) < table.count, found.count <= table.count else {
        throw RosterFileError.damaged
      }
      found.append(next)
      next = table[Int(next)]
    }
    return found
  }

  private mutating func readDirectory(_ directory: [UInt8]) throws {
    for place in stride(from: 0, to: directory.count - 127, by: 128) {
      let length = min(Int(directory.u16(place + 64)), 64)
      guard length >= 2 else { continue }
      let units = (0..<(length / 2 - 1)).map { directory.u16(place + $0 * 2) }
      let (start, size) = (directory.u32(place + 116), Int(directory.u32(place + 120)))
      switch directory[place + 66] {
      case 2: streams[String(decoding: units, as: UTF16.self).lowercased()] = (start, size)
      case 5: smallSectors = try sectors(of: chain(from: start, in: table))
      default: break
      }
    }
  }
}

extension Collection<UInt8> where Index == Int {
  /// Two bytes as a number, the low one first; 0 beyond the end.
  func u16(_ place: Int) -> UInt16 {
    guard place >= 0, place + 1 < count else { return 0 }
    return UInt16(self[startIndex + place]) | UInt16(self[startIndex + place + 1]) << 8
  }

  /// Four bytes as a number, the low one first; 0 beyond the end.
  func u32(_ place: Int) -> UInt32 { UInt32(u16(place)) | UInt32(u16(place + 2)) << 16 }

  /// Eight bytes as a number with fraction (IEEE 754).
  func double(_ place: Int) -> Double {
    Double(bitPattern: UInt64(u32(place)) | UInt64(u32(place + 4)) << 32)
  }

  /// All bytes as numbers of four.
  fileprivate var words: [UInt32] {
    stride(from: 0, to: count - 3, by: 4).map { u32($0) }
  }
}
