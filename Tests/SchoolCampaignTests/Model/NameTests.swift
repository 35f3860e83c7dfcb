import Testing

@testable import SchoolCampaign

struct NameTests {
  @Test func `spellings of one class are one, and 12.1 is not 12.10`() throws {
    let keys = ["6/1", "6_1", "Lớp 6/1", "lop 6-1", "06/01"].map { ClassName($0)?.key }
    #expect(Set(keys) == ["6/1"])
    #expect(ClassName("12.1") != ClassName("12.10"))
  }

  @Test func `classes sort naturally`() {
    let names = ["10A1", "6/10", "9A1", "6/2", "6/1"].compactMap { ClassName($0) }.sorted()
    #expect(names.map(\.display) == ["6/1", "6/2", "6/10", "9A1", "10A1"])
  }

  @Test(arguments: [("6/1", 6), ("10A1", 10), ("12.6", 12), ("Một 1", 1), ("1A", 1)])
  func `the grade is what the name begins with`(name: String, grade: Int) {
    #expect(ClassName(name)?.grade == grade)
  }

  @Test func `schools are equal, near or apart`() throws {
    let school = try #require(SchoolName("THCS Hoa Sen 1"))
    func other(_ name: String) throws -> SchoolName { try #require(SchoolName(name)) }
    #expect(try other("TRƯỜNG THCS HOA SEN 1").key == school.key)
    func isNear(_ name: String) throws -> Bool {
      SchoolSpelling(try other(name)).isNear(SchoolSpelling(school))
    }
    #expect(try isNear("THCS Hoa Sem 1"))
    #expect(try isNear("THCS Hoà Sen 1"))
    #expect(try isNear("Hoa Sen 1"))
    #expect(try isNear("Trường trung học cơ sở Hoa Sen 1"))
    #expect(try !isNear("THPT Hoa Sen 1"))
    #expect(try !isNear("THCS Hoa Sen 2"))
  }

  @Test(
    arguments: [
      ("Trường Trung học cơ sở Hoa Sen", "THCS Hoa Sen"),
      ("TRƯỜNG TRUNG HỌC CƠ SỞ HOA SEN", "THCS Hoa Sen"), ("truong thcs Hoa Sen", "THCS Hoa Sen"),
      ("Tiểu học Hoa Sen", "Trường TH Hoa Sen"), ("TiH Hoa Sen", "TH Hoa Sen"),
      ("Trường Trung học phổ thông Hoa Sen", "THPT Hoa Sen"),
      ("Tiểu học và THCS Hoa Sen", "TH-THCS Hoa Sen"), ("TH & THCS Hoa Sen", "TH, THCS Hoa Sen"),
      ("Trường Tiểu học - Trung học cơ sở và Trung học phổ thông Hoa Sen", "TH-THCS-THPT Hoa Sen"),
      ("THCS và THPT Hoa Sen", "Trường Trung học cơ sở, THPT Hoa Sen"),
    ]) func `a school's level may be written out or in letters`(long: String, short: String) throws
  {
    let (long, short) = (try #require(SchoolName(long)), try #require(SchoolName(short)))
    #expect(long.key == short.key)
    #expect(long.levels == short.levels)
  }

  @Test(arguments: [
    "Tr. THCS Lê Lợi", "Trg THCS Lê Lợi", "Tr THCS Lê Lợi", "Trường TH CS Lê Lợi",
    "TrườngTHCS Lê Lợi", "Tr.THCS Lê Lợi", "TR.THCS LÊ LỢI", "T.H.C.S Lê Lợi",
    "Trg. T.H.C.S Lê Lợi",
    "T. H. C. S. Lê Lợi", "Tr. Trung học cơ sở Lê Lợi", "TrườngTrung học cơ sở Lê Lợi",
    "truongthcs Lê Lợi",
    "TH. CS Lê Lợi",
  ]) func `"Trường" and the level may be cut short or apart`(name: String) throws {
    let (name, plain) = (try #require(SchoolName(name)), try #require(SchoolName("THCS Lê Lợi")))
    #expect(name.key == plain.key && name.levels == plain.levels)
    #expect(SchoolSpelling(name).isSame(as: SchoolSpelling(plain)))
  }

  @Test(arguments: [
    ("Tr. TH PT Lê Lợi", "THPT Lê Lợi"), ("Trg Tiểu học Lê Lợi", "TH Lê Lợi"),
    ("Tr. TH và THCS Lê Lợi", "TH-THCS Lê Lợi"), ("Tr. THCS Le Loi", "Trường THCS Le Loi"),
  ]) func `so may those of other levels`(one: String, other: String) throws {
    #expect(try #require(SchoolName(one)).key == #require(SchoolName(other)).key)
  }

  @Test(arguments: [
    ("TH Phổ Quang", "TH Quang"), ("Tr Lê Lợi", "Lê Lợi"), ("TH C Lê Lợi", "THCS Lê Lợi"),
    ("TH Hoa Sen", "THCS Hoa Sen"), ("Trương Định", "Định"),
    ("TH và THCS Hoa Sen", "THCS Hoa Sen"), ("THCS Trung Học", "THCS"), ("Hoa Sen", "TH Hoa Sen"),
  ]) func `what is no level is part of the name`(one: String, other: String) throws {
    #expect(try #require(SchoolName(one)).key != #require(SchoolName(other)).key)
  }

  @Test(arguments: ["TH Phổ Quang", "Trường Trung học cơ sở Phổ Quang"])
  func `a school's name without its level keeps its words`(name: String) throws {
    #expect(try #require(SchoolName(name)).withoutLevel == "Phổ Quang")
  }

  @Test func `every day of a century makes the round trip`() throws {
    for number in Int32(7_305)...Int32(47_482) {
      let day = CalendarDay(number: number)
      #expect(CalendarDay(iso: day.iso) == day)
    }
  }

  @Test func `numbers keep their zeros and hide their digits`() throws {
    let number = try #require(InsuranceNumber("0120878811"))
    #expect(number.text == "0120878811")
    #expect(!"\(number)".contains("0120"))
    #expect(!number.masked.contains("012087"))
  }
}
