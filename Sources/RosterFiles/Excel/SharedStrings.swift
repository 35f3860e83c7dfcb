import SchoolCampaign

/// The texts of a workbook, each kept once; their phonetic parts are left out.
final class SharedStrings: XMLHandler {
  // They stay in memory: a sheet of a million rows has fewer different ones.
  private static let mostBytes = 80 << 20
  private static let mostTexts = 8 << 20

  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var isText = false
  private var phonetic = 0

  /// A text by its number.
  ///
  /// - Throws: ``RosterFileError/damaged`` if there is none.
  func text(at index: Int) throws -> ArraySlice<UInt8> {
    guard ends.indices.contains(index) else { throw RosterFileError.damaged }
    return bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("t") { isText = phonetic == 0 } else if name.is("rPh") { phonetic += 1 }
  }

  func end(_ name: XMLName) throws {
    if name.is("t") {
      isText = false
    } else if name.is("rPh") {
      phonetic -= 1
    } else if name.is("si") {
      let start = Int(ends.last ?? 0)
      EscapedCharacters.unescape(&bytes, from: start)
      if ends.count >= Self.mostTexts { throw RosterFileError.tooLarge }
      ends.append(UInt32(bytes.count))
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws {
    guard isText else { return }
    if bytes.count + piece.count > Self.mostBytes { throw RosterFileError.tooLarge }
    bytes.append(contentsOf: piece)
  }
}

/// Characters that Excel writes as `_x000D_`.
enum EscapedCharacters {
  /// Puts them back, from a place on.
  static func unescape(_ bytes: inout [UInt8], from start: Int) {
    guard bytes.count - start >= 7,
      bytes[start...].firstIndex(where: { $0 == 0x5F }) != nil
    else { return }
    var result: [UInt8] = []
    var index = start
    while index < bytes.count {
      if let scalar = scalar(bytes, at: index) {
        result.append(contentsOf: String(Character(scalar)).utf8)
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    bytes.replaceSubrange(start..., with: result)
  }

  private static func scalar(_ bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard bytes[index] == 0x5F, index + 6 < bytes.count, bytes[index + 1] == 0x78,
      bytes[index + 6] == 0x5F
    else { return nil }
    let hex = String(decoding: bytes[index + 2..<index + 6], as: UTF8.self)
    return UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
