/// Workbooks around a part that comes from the fuzzer: it hardly ever makes a whole archive by itself.
enum Workbooks {
  /// A workbook one of whose parts is the input, as its first byte says; or the input itself.
  static func excel(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0x50, 0x4B]) { return bytes }
    guard let first = bytes.first else { return bytes }
    let part = Array(bytes.dropFirst())
    var parts: [(String, [UInt8])] = [
      ("xl/workbook.xml", Array(workbook.utf8)),
      ("xl/_rels/workbook.xml.rels", Array(relationships.utf8)),
      ("xl/worksheets/sheet1.xml", Array(sheet.utf8)),
      ("xl/sharedStrings.xml", Array("<sst><si><t>Họ và tên</t></si></sst>".utf8)),
      (
        "xl/styles.xml",
        Array("<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>".utf8)
      ),
    ]
    parts[(2 + Int(first)) % parts.count].1 = part
    return StoredZip.archive(parts)
  }

  /// A LibreOffice workbook whose content is the input; or the input itself.
  static func openDocument(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0x50, 0x4B]) { return bytes }
    return StoredZip.archive([
      ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
      ("content.xml", bytes),
    ])
  }

  private static let workbook = """
    <workbook xmlns:r="r"><sheets><sheet name="6_1" sheetId="1" r:id="rId1"/></sheets></workbook>
    """
  private static let relationships = """
    <Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/>\
    <Relationship Id="rId2" Type="t/sharedStrings" Target="sharedStrings.xml"/>\
    <Relationship Id="rId3" Type="t/styles" Target="styles.xml"/></Relationships>
    """
  private static let sheet = """
    <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c>\
    <c r="B1" t="inlineStr"><is><t>Lớp</t></is></c><c r="C1" t="inlineStr"><is><t>Ngày sinh</t></is></c></row>\
    <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>6/1</t></is></c>\
    <c r="C2" s="0"><v>39877</v></c></row></sheetData></worksheet>
    """
}

/// A zip archive whose entries are not packed.
enum StoredZip {
  static func archive(_ parts: [(String, [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let start = bytes.count
      let facts =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(checksum(content), 4)
        + little(UInt32(content.count), 4) + little(UInt32(content.count), 4)
        + little(UInt32(name.utf8.count), 2) + little(0, 2)
      bytes += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + content
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + facts + little(0, 2) + little(0, 2) + little(0, 2)
        + little(0, 4) + little(UInt32(start), 4) + Array(name.utf8)
    }
    let count = little(UInt32(parts.count), 2)
    return bytes + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + count + count
      + little(UInt32(directory.count), 4) + little(UInt32(bytes.count), 4) + little(0, 2)
  }

  private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) }
  }

  /// CRC-32, as archives have it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = ~0
    for byte in bytes { crc = table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ (crc >> 8) }
    return ~crc
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }
}
