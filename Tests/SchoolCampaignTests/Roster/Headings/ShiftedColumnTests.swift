import Testing

@testable import SchoolCampaign

/// Whether columns hold what their headings say.
struct ShiftedColumnTests {
  private func shifted(_ rows: [String]) -> ShiftedColumns? {
    let csv =
      "STT,Mã học sinh,Họ và tên,Lớp,Ngày sinh,Mã số BHXH\n" + rows.joined(separator: "\n") + "\n"
    do {
      _ = try RosterSource(RosterInput(name: "roster.csv", bytes: Array(csv.utf8)))
      return nil
    } catch RosterFileError.columnsShifted(let shifted) {
      return shifted
    } catch {
      return nil
    }
  }

  @Test(arguments: ["THCSLX7A1001", "HS-2021-0001", "SMASTHCSHOASEN0001"])
  func `a school's own codes do not make columns look shifted`(code: String) throws {
    let rows = (1...20).map { "\($0),\(code),Nguyễn Văn An,6/1,5/3/2009,79123456\($0 + 10)" }
    #expect(shifted(rows) == nil)
    let found = try checked(
      "STT,Mã học sinh,Họ và tên,Lớp,Ngày sinh,Mã số BHXH\n" + rows.joined(separator: "\n"))
    #expect(!found.findings.contains { $0.kind == .unusableMinistryID })
    #expect(found.rows.count == 20)
  }

  @Test func `rows of a template that are only numbered do not count`() {
    let students = (1...8).map { "\($0),,Nguyễn Văn An,6/1,5/3/2009,791234561\($0)" }
    #expect(shifted(students + (9...60).map { "\($0),,,6/1,,0" }) == nil)
  }

  @Test func `the cells that say so are named`() throws {
    let rows = (1...12).map { "\($0),,7912345601,Nguyễn Văn An,6/1,5/3/2009" }
    let found = try #require(shifted(rows))
    #expect(found.odd.first?.row == 2)
    #expect(found.odd.first?.column == 2)
    #expect(found.odd.first?.field == .fullName)
    #expect(found.odd.first?.text == "7912345601")
    #expect(found.odd.prefix(4).map(\.column) == [2, 4, 5, 3])
    #expect(
      found.odd.prefix(4).map(\.field) == [.fullName, .birthDate, .insuranceNumber, .className])
    #expect(found.rows.count == 3)
    #expect(found.layout.fields[2] == .fullName)
  }

  @Test func `a column of names left blank throughout is one of them`() throws {
    let rows = (1...12).map { "\($0),,,Nguyễn Văn An,6/1,5/3/2009" }
    #expect(try #require(shifted(rows)).odd.first?.text == "")
  }

  @Test(arguments: [";", "|", "\t"])
  func `rows parted by another sign than the header are named`(sign: String) throws {
    let found = try checked(
      "STT,Họ và tên,Lớp,Ngày sinh\n1,Nguyễn Văn An,6/1,5/3/2009\n"
        + ["2", "Trần Thị Bình", "6/1", "6/3/2009"].joined(separator: sign)
        + "\n\"3,Lê Minh Châu,6/1,7/3/2009\"\n")
    let own = RosterFindingKind.otherDelimiter(try #require(sign.utf8.first))
    #expect(found.findings.map(\.kind) == [own, .otherDelimiter(0x2C)])
    #expect(found.findings.map(\.cell.row) == [3, 4])
    #expect(found.rows.map(\.isRefused) == [false, true, true])
  }
}

extension ShiftedColumnTests {
  @Test(arguments: [
    "Chưa có", "Gia hạn sau", "Không có", "chưa cấp", "Chưa có thẻ", "Chờ cấp", "hết hạn",
    "Chưa tham gia",
  ])
  func `words for a number to come do not make columns look shifted`(words: String) throws {
    for heading in ["Mã số BHXH", "Số CCCD", "Mã định danh"] {
      let rows = (1...12).map { "\($0),Nguyễn Văn An,5/3/2009,6/1,\(words)\n" }.joined()
      let found = try checked("STT,Họ và tên,Ngày sinh,Lớp,\(heading)\n" + rows)
      #expect(found.rows.count == 12)
      #expect(found.rows.allSatisfy { $0.details.fullName == "Nguyễn Văn An" })
    }
  }

  @Test func `names with their number before them are names`() throws {
    let rows = (1...12).map { "\($0). Nguyễn Văn An,\($0)/3/2009,6/1\n" }.joined()
    let found = try checked("Họ và tên,Ngày sinh,Lớp\n" + rows)
    #expect(found.rows.map(\.details.fullName) == Array(repeating: "Nguyễn Văn An", count: 12))
  }
}

extension ShiftedColumnTests {
  @Test(arguments: [
    "13 tháng 1 năm 2009", "ngày 13 tháng 1 năm 2009", "13 January 2009", "January 13, 2009",
    "Thứ Ba, ngày 13 tháng 01 năm 2009", "Tue Jan 13 2009 00:00:00 GMT+0700",
    "Tue Jan 13 2009 00:00:00 GMT+0700 (Indochina Time)", "ngày 13 tháng một năm 2009",
    "Tuesday, January 13, 2009", "13 thang gieng 2009",
  ])
  func `birth dates in words are birth dates`(date: String) throws {
    let rows = (1...12).map { "\($0);Nguyễn Văn An;\(date);6/1;79123456\($0 + 10)\n" }.joined()
    let found = try checked("STT;Họ và tên;Ngày sinh;Lớp;Mã số BHXH\n" + rows)
    #expect(found.rows.map(\.details.birthDate?.iso) == Array(repeating: "2009-01-13", count: 12))
  }

  @Test(arguments: [
    "sinh vào đầu mùa thu năm 2009", "mười ba tháng giêng 2009", "2009 (không rõ ngày)",
    "Tue Jan 13 00:00:00 ICT 2009",
  ])
  func `days in words that nobody can read are told in their rows`(date: String) throws {
    let rows = (1...12).map { "\($0),Nguyễn Văn An,\(date),6/1,79123456\($0 + 10)\n" }.joined()
    let found = try checked("STT,Họ và tên,Ngày sinh,Lớp,Mã số BHXH\n" + rows)
    #expect(found.findings.count { $0.kind == .invalidBirthDate(.unreadable) } == 12)
  }

  @Test func `a shift always names cells`() throws {
    let rows = (1...12).map {
      "\($0),,Nguyễn Văn An,6/1,không nhớ được ngày nào,79123456\($0 + 10)"
    }
    #expect(try #require(shifted(rows)).odd.first?.field == .birthDate)
  }
}
