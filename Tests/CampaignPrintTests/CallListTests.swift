import CampaignPrint
import CampaignReports
import SchoolCampaign
import Testing

struct CallListTests {
  private static func placed(
    _ name: String, roll: Int, parent: String? = "Trần Văn Ba", phone: String? = "0901234501",
    _ status: InstallStatus = .notStarted, obstacle: Obstacle? = nil, note: String? = nil,
    className: String = "6/1", school: String = "THCS Hoa Sen"
  ) throws -> PlacedStudent {
    var details = StudentDetails(fullName: name)
    details.rollNumber = roll
    details.birthDate = CalendarDay(iso: "2009-03-05")
    details.insuranceNumber = InsuranceNumber("0912345601")
    (details.parentName, details.parentPhone) = (parent, phone)
    let day = try #require(CalendarDay(iso: "2021-05-24"))
    var standing = Standing().raised(to: status, on: day, route: .childOfParent)
    standing.obstacle = obstacle.map { OpenObstacle($0, note: note, since: day) }
    let schoolClass = SchoolClass(
      id: SchoolClass.ID(rawValue: 1), schoolID: School.ID(rawValue: 1),
      name: try #require(ClassName(className)), grade: 6, level: .lowerSecondary,
      schoolYear: "2020-2021", teacherName: "Lê Thị Hoa", teacherPhone: "0907654321")
    let student = Student(
      id: Student.ID(rawValue: Int64(roll)), classID: schoolClass.id, details: details,
      standing: standing)
    return PlacedStudent(student: student, schoolClass: schoolClass, school: school)
  }

  private static let words = Wording(.vietnamese)

  /// Vietnamese letters take a column each.
  private func lines(_ students: [PlacedStudent], width: Int) -> [String] {
    Self.words.callList(students, width: width, year: 2021)
  }

  @Test func `each child has one line of at most 80 columns, with day, obstacle and phone`() throws
  {
    let lines = try lines(
      [
        Self.placed("Nguyễn Thị Thanh Hương", roll: 1, .submitted),
        Self.placed("Trần Thị Bình", roll: 2, obstacle: .noSmartphone),
        Self.placed("Lê Văn Cường", roll: 3, .parentReady),
      ], width: 80)
    #expect(lines.count == 6)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[0].contains("GVCN: Lê Thị Hoa, 0907654321"))
    #expect(lines[3].contains("24/5") && !lines[3].contains("2021"))
    #expect(lines[4].contains("smartphone") || lines[4].contains("không có điện thoại"))
    #expect(lines[3...].allSatisfy { $0.contains("0901234501") && $0.contains("Trần Văn Ba") })
  }

  @Test func `a wide screen shows birth date and BHXH number too, and full words`() throws {
    let lines = try lines(
      [Self.placed("Trần Thị Bình", roll: 2, .submitted, obstacle: .noSMS, note: "gọi tối")],
      width: 140)
    #expect(lines.count == 4)
    for part in [
      "5/3/2009", "0912345601", "đã gửi tờ khai 24/5", "không nhận được tin nhắn (gọi tối)",
    ] {
      #expect(lines[3].contains(part))
    }
  }

  @Test(arguments: [30, 45, 60, 72, 80, 100])
  func `no number and no word is broken, and what wraps begins on the first line`(width: Int) throws
  {
    let (name, note) = ("Nguyễn Thị Ngọc Hương Giang", "gọi ông 0283 785 0110 sau 19 giờ")
    let lines = try lines(
      [
        Self.placed(
          name, roll: 7, phone: "0901234501 / 0901234502", .submitted, obstacle: .accountElsewhere,
          note: note)
      ], width: width)
    #expect(lines.allSatisfy { $0.count <= width })
    let text = lines.joined(separator: "\n")
    for number in ["0901234501", "0901234502", "0283 785 0110", "24/5"] {
      #expect(text.contains(number), "\(width)")
    }
    let words = Set(lines.flatMap { $0.split { " ();,".contains($0) } }.map(String.init))
    for word in (name + " " + note).split(separator: " ") {
      #expect(words.contains(String(word)), "\(width): \(word)")
    }
    let first = try #require(lines.first { $0.contains("Nguyễn") })
    #expect(first.contains("7"))
  }

  @Test func `a day of another year keeps its year`() throws {
    let lines = try Self.words.callList(
      [Self.placed("An", roll: 1, .submitted)], width: 80, year: 2022)
    #expect(lines.joined().contains("24/5/2021"))
  }

  @Test func `the files have text cells, every class, and a sheet for each school`() throws {
    let day = try #require(CalendarDay(iso: "2021-05-28"))
    let paper = ListPaper(
      [
        [try Self.placed("An", roll: 1, .submitted, obstacle: .returned, note: "thiếu ảnh")],
        [try Self.placed("Bình", roll: 2, className: "6/2", school: "THCS Hoa Mai")],
      ], isCallList: true, day: day, year: 2021, words: Self.words)
    let csv = String(decoding: paper.csv.dropFirst(3), as: UTF8.self)
    #expect(csv.hasPrefix("Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,Phụ huynh,Điện thoại"))
    #expect(
      csv.contains(
        "THCS Hoa Sen,Lớp 6/1,1,An,2009-03-05,0912345601,Trần Văn Ba,0901234501,đã gửi tờ khai 24/5,"
          + "\"hồ sơ bị trả lại; thiếu ảnh\","))
    #expect(try ListPaperPDF(paper).data.starts(with: Array("%PDF".utf8)))
    #expect(try ListPaperWorkbook(paper).data.starts(with: Array("PK".utf8)))
  }
}
