import Testing

@testable import SchoolCampaign

struct NameCellTests {
  private func findings(_ name: String) throws -> [RosterFindingKind] {
    try checked("Họ và tên,Lớp,Ngày sinh\n\"\(name)\",6/1,5/3/2009\n").findings.map(\.kind)
  }

  @Test(arguments: [
    "Lê Tám - nghỉ học", "Lê Chín đã chuyển trường", "Lê Thị Bảy – LT", "Lê Mười (chuyển đi)",
    "LÊ TÁM NGHỈ HỌC", "Lê Văn Ba, chuyển lớp 6/2", "Trần Bốn thôi học", "Trần Năm: bỏ học",
    "Hồ Sáu bảo lưu", "Hồ Bảy (đã nghỉ)", "Le Tam da chuyen truong", "Lê Sáu -nghỉ",
  ]) func `words behind a name are asked, whatever they say`(name: String) throws {
    #expect(try findings(name) == [.wordsInName])
  }

  @Test(arguments: [
    "Nguyễn Bảo Lưu", "Nghiêm Nghĩa Học", "Chung Thị Chuyên", "Y Bih-Êban", "Bùi Bỏ", "Lưu Thôi",
    "Nguyễn Thị Kim Chuyển", "Lê Hoàng Thời", "Lý Nghi",
  ]) func `names that sound so are names`(name: String) throws {
    #expect(try findings(name).isEmpty)
  }

  @Test(arguments: ["Nguyễn Văn,", ",Bình"])
  func `half a name is none where other rows fill both parts`(half: String) throws {
    let list = "Họ và tên đệm,Tên,Lớp,Ngày sinh\nTrần Thị,An,6/1,5/3/2009\n"
    let found = try checked(list + half + ",6/1,6/3/2009\n").findings
    #expect(found.map(\.kind) == [RosterFindingKind.halfName])
    #expect(found.first?.cell.column == (half.hasPrefix(",") ? 0 : 1))
  }

  @Test func `a list that fills one part alone has whole names there`() throws {
    let found = try checked(
      "Họ và tên đệm,Tên,Lớp,Ngày sinh\nTrần Thị An,,6/1,5/3/2009\nLê Ba,,6/1,6/3/2009\n")
    #expect(found.rows.map(\.details.fullName) == ["Trần Thị An", "Lê Ba"])
    #expect(found.findings.isEmpty)
  }
}

/// Cells about parents, and notes.
struct ParentCellTests {
  private func cells(
    _ parent: String, phone: String = "", note: String = ""
  ) throws -> (StudentDetails?, [RosterFindingKind]) {
    let found = try checked(
      "Họ và tên,Lớp,Ngày sinh,Họ tên phụ huynh,SĐT,Ghi chú\nAn Lê,6/1,5/3/2009,\(parent),\(phone),\(note)\n"
    )
    return (found.rows.first?.details, found.findings.map(\.kind))
  }

  @Test(
    arguments: [
      ("Nguyá»…n Thá»‹ Há»“ng", "Nguyễn Thị Hồng", .mendedText),
      ("Nguy?n Th? H??ng", nil, .unreadableParent), ("L\u{FFFD} Thị Hoa", nil, .unreadableParent),
      ("7910000001", nil, .unusableParentName), ("0", nil, nil),
      ("Trần Thị Bưởi", "Trần Thị Bưởi", nil),
      ("Lê Hà Ân", "Lê Hà Ân", nil), ("H'Nga Niê", "H'Nga Niê", nil),
    ] as [(String, String?, RosterFindingKind?)])
  func `a parent's name is kept only where it is one`(
    cell: String, name: String?, finding: RosterFindingKind?
  ) throws {
    let found = try cells(cell)
    #expect(found.0?.parentName == name)
    #expect(found.1 == [finding].compactMap(\.self))
  }

  @Test(
    arguments: [
      ("ChÆ°a ná»™p", "Chưa nộp", .mendedText), ("C?n b? sung", nil, .brokenText),
      ("Đã nộp chưa??", "Đã nộp chưa??", nil), ("Nộp? chưa", "Nộp? chưa", nil),
      ("“con cô B”, 25 °C…", "“con cô B”", nil),
    ] as [(String, String?, RosterFindingKind?)])
  func `a note is put right or left out with a word`(
    cell: String, note: String?, finding: RosterFindingKind?
  ) throws {
    let found = try cells("", note: "\"\(cell)\"")
    #expect(found.0?.note?.hasPrefix(note ?? "?") ?? (note == nil))
    #expect(found.1 == [finding].compactMap(\.self))
  }

  @Test(
    arguments: [
      ("Không", nil, nil), ("không có", nil, nil), ("0", nil, nil), ("Ko có SĐT", nil, nil),
      ("901234567.0", "0901234567", .restoredPhoneZero), ("0084901234567", "0901234567", nil),
      ("0901234567.0", "0901234567", nil), ("09012345678", "09012345678", .doubtfulPhone),
      ("02838123456", "02838123456", nil), ("01681234567", "0381234567", .renewedPhone),
      ("không liên lạc", "không liên lạc", .doubtfulPhone),
      ("0000000000", nil, .fillerPhone), ("1111111111", nil, .fillerPhone),
      ("0123456789", nil, .fillerPhone), ("1234567890", nil, .fillerPhone),
      ("0123 456 789", nil, .fillerPhone), ("0111111111", nil, .fillerPhone),
      ("0999999999", "0999999999", .doubtfulPhone), ("0987654321", "0987654321", .doubtfulPhone),
      ("0912345678", "0912345678", nil), ("0903333333", "0903333333", nil),
    ] as [(String, String?, RosterFindingKind?)]) func `a phone is one that can be called`(
      cell: String, phone: String?, finding: RosterFindingKind?
    ) throws
  {
    let found = try cells("", phone: cell)
    #expect(found.0?.parentPhone == phone)
    #expect(found.1 == [finding].compactMap(\.self))
  }
}
