import Testing

@testable import SchoolCampaign

struct LegacyLookTests {
  private static let names = [
    "Nguyễn Thị Ánh", "Trần Văn Bảo", "Lê Hoàng Đức", "Phạm Quốc Khải", "Vũ Thị Mơ", "Đỗ Hữu Ước",
    "Huỳnh Ngọc Quỳnh", "Bùi Thị Thúy Ỷ", "Dương Đình Dũng", "Hồ Xuân Hương",
  ]
  /// The same names in VNI and TCVN3, as a program shows them that takes them for Western letters.
  private static let vni = [
    "Nguyeãn Thò AÙnh", "Traàn Vaên Baûo", "Leâ Hoaøng Ñöùc", "Phaïm Quoác Khaûi", "Vuõ Thò Mô",
    "Ñoã Höõu Öôùc", "Huyønh Ngoïc Quyønh", "Buøi Thò Thuùy YÛ", "Döông Ñình Duõng",
    "Hoà Xuaân Höông",
  ]
  private static let tcvn3 = [
    "NguyÔn ThÞ ¸nh", "TrÇn V¨n B¶o", "Lª Hoµng §øc", "Ph¹m Quèc Kh¶i", "Vò ThÞ M¬", "§ç H÷u ¦íc",
    "Huúnh Ngäc Quúnh", "Bïi ThÞ Thóy û", "D\u{AD}¬ng §×nh Dòng", "Hå Xu©n H\u{AD}¬ng",
  ]

  private func csv(_ names: [String], header: String = "STT,Họ và tên,Lớp,Ngày sinh") -> [UInt8] {
    Array(
      ([header] + names.enumerated().map { "\($0 + 1),\($1),6/1,\($0 + 1)/3/2010" })
        .joined(separator: "\n").utf8)
  }

  private func names(
    _ bytes: [UInt8], _ encoding: RosterEncoding? = nil
  ) throws -> (names: [String], encoding: RosterEncoding, codes: [String]) {
    var choices = ReadingChoices()
    choices.encoding = encoding
    let source = try RosterSource(RosterInput(name: "x.csv", bytes: bytes), choices)
    var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
    let rows = try check.nextBatch(100)
    return (
      rows.filter { !$0.isRefused }.map(\.details.fullName), source.encoding,
      check.findings.all.map(\.kind.code)
    )
  }

  @Test(arguments: [(vni, RosterEncoding.vni), (tcvn3, .tcvn3)])
  func `names in an old encoding under a header in Unicode are read`(
    old: [String], encoding: RosterEncoding
  ) throws {
    for settled in [nil, encoding] {
      let found = try names(csv(old), settled)
      #expect(found.names == Self.names)
      #expect(found.encoding == encoding)
      #expect(found.codes == [])
    }
  }

  @Test(arguments: [(vni, RosterEncoding.vni), (tcvn3, .tcvn3)])
  func `a few such names among others are refused, and read when their encoding is named`(
    old: [String], encoding: RosterEncoding
  ) throws {
    var mixed = Self.names + Self.names.map { "\($0) Ý" }
    mixed[3] = old[0]
    mixed[12] = old[2]
    let found = try names(csv(mixed))
    #expect(found.encoding == .utf8)
    #expect(found.codes == ["garbled-name", "garbled-name"])
    var mended = mixed
    mended[3] = Self.names[0]
    mended[12] = Self.names[2]
    #expect(try names(csv(mixed), encoding).names == mended)
  }

  @Test(arguments: [
    ["Jürgen Müller", "François Noël"], ["Zoë Anaïs", "Loïc Martin"], ["Y Bih Niê", "H'Mơ Êban"],
    ["Lê Hà", "Đỗ Thế Ý"], ["LÊ THÀNH ĐỨC", "HỒ QUÝ LY"], ["Hoà Bình", "Thuý Oanh"],
  ]) func `names that are right stay as they are`(right: [String]) throws {
    let found = try names(csv(right))
    #expect(found.names == right)
    #expect(found.encoding == .utf8)
  }

  @Test(arguments: [
    ["Jürgen Müller", "Maï Tran", "José", "Nguyen Van An"],
    ["Maï Tran", "Maï Le", "Maï Nguyen", "Maï Pham", "Loïc Le", "Loïc Tran"],
  ]) func `foreign names beside names without marks stay as they are`(foreign: [String]) throws {
    for repeats in [1, 5] {
      let right = Array(repeating: foreign, count: repeats).flatMap(\.self)
      let found = try names(csv(right))
      #expect(found.names == right)
      #expect(found.encoding == .utf8)
    }
  }

  @Test func `names that are right stay though an encoding is named`() throws {
    #expect(try names(csv(Self.names), .vni).names == Self.names)
  }

  @Test func `a sheet whose very header is in an old encoding is read`() throws {
    var writer = SheetWriter()
    for (number, cells) in [
      ["Hoï vaø teân", "Lôùp", "Ngaøy sinh"], ["Nguyeãn Thò AÙnh", "6/1", "5/3/2010"],
      ["Traàn Vaên Baûo", "6/1", "6/3/2010"],
    ].enumerated() {
      writer.beginRow(number + 1)
      for (column, cell) in cells.enumerated() { try writer.add(cell.utf8, column: column) }
      try writer.endRow()
    }
    let source = try RosterSource(writer.table(file: "x.xlsx", sheet: "a"))
    #expect(source.encoding == .vni)
    #expect(try source.sampleNames() == ["Nguyễn Thị Ánh", "Trần Văn Bảo"])
  }

  @Test(arguments: [
    "Nguyễn", "Hường", "Ý", "quỳnh", "Giang", "NGHĨA", "Thuý", "Khuyên", "Ước", "Oanh",
  ])
  func `a word that is Vietnamese is told as such`(word: String) {
    #expect(VietnameseSyllable.isPossible(Array(word.unicodeScalars)))
  }

  @Test(arguments: ["Nguyeãn", "NguyÔn", "Thò́", "Müller", "Traàn", "bcd", "Ngủyễn", "Zoé"])
  func `a word that is none is told as such`(word: String) {
    #expect(!VietnameseSyllable.isPossible(Array(word.unicodeScalars)))
  }
}
