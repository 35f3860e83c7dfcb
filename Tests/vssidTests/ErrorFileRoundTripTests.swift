import CampaignPrint
import CampaignReports
import CampaignStorage
import Foundation
import RosterFiles
import SchoolCampaign
import Testing

/// Mending the cells of an error file and importing it gives the same campaign as importing the mended original.
struct ErrorFileRoundTripTests {
  @Test(arguments: 1...12)
  func `generated rosters come to the same by way of their error file`(seed: UInt64) async throws {
    let roster = FaultyRoster(seed: seed)
    let errors = try await ImportOfErrors(roster)
    #expect(errors.rows.count >= roster.faults.count)
    let mended = try errors.csv { cells, headings in roster.mend(&cells, headings) }
    let plan = try await errors.campaign.plan(mended)
    #expect(plan.missing.isEmpty)
    #expect(plan.questions == [])
    #expect(plan.findings.all.filter(\.kind.isError).isEmpty)
    try await errors.campaign.apply(plan, mended)

    let straight = try RoundTripCampaign()
    let clean = [try roster.source(isMended: true)]
    try await straight.apply(try await straight.plan(clean, roster.options), clean)
    let (mine, theirs) = (try await errors.campaign.students(), try await straight.students())
    #expect(mine.count > 30)
    #expect(mine == theirs)
  }

  @Test(arguments: 1...4)
  func `a workbook of errors holds the cells of the text, and reads the same`(seed: UInt64)
    async throws
  {
    let errors = try await ImportOfErrors(FaultyRoster(seed: seed))
    let book = try ErrorWorkbook(errors.mending, of: errors.sources, Wording(.vietnamese))
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).xlsx")
    try book.data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let delivery = RosterDelivery(paths: [file.path])
    #expect(delivery.problems == [])
    let source = try #require(delivery.sources.first)
    #expect(source.isErrorFile)
    #expect(source.table.sheet == "roster")
    let text = try errors.csv { _, _ in }
    let (mine, theirs) = (try cells(source.table), try cells(text[0].table))
    #expect(mine.count == theirs.count)
    for (left, right) in zip(mine, theirs) { #expect(left == right) }
  }

  @Test(arguments: ["error-cell.xlsx", "formula-without-value.xlsx", "scientific-notation.csv"])
  func `samples with errors come to all their students by way of the error file`(file: String)
    async throws
  {
    let folder = Program.package.appendingPathComponent("SampleData/disorders")
    let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
    let expected = try JSONDecoder().decode([String: Sample].self, from: data)
    let all = try #require(expected["cards-old-and-new.csv"]).students
    let good = try #require(expected[file]).students
    let missing = try #require(all.first { student in !good.contains { $0.name == student.name } })
    let delivery = RosterDelivery(paths: [folder.appendingPathComponent(file).path])
    var options = ImportOptions()
    options.school = SchoolName("THCS Hoa Sen")
    let errors = try await ImportOfErrors(delivery.sources, options)
    let mended = try errors.csv { cells, headings in
      let values: [RosterField: String] = [
        .fullName: missing.name, .birthDate: missing.birthDate, .insuranceNumber: missing.number,
        .className: missing.class, .parentPhone: missing.phone,
      ]
      for (field, value) in values {
        if let column = headings.firstIndex(of: field.heading) { cells[column] = value }
      }
    }
    let plan = try await errors.campaign.plan(mended)
    try await errors.campaign.apply(plan, mended)
    let found = try await errors.campaign.students()
    #expect(found.count == 10)
    for student in all {
      let key = [student.name, student.birthDate, student.number]
      #expect(found.contains { text in key.allSatisfy { text.contains($0) } }, "\(student)")
    }
  }

  @Test func `a row below Giảm comes back as a removal`() async throws {
    let list = """
      DANH SÁCH LỚP 6/1
      STT,Họ và tên,Ngày sinh,Mã số BHXH
      I,Tăng,,
      1,Trần An,05/03/2009,7912345601
      II,Giảm,,
      1,Lê Bình,31/02/2009,7912345602
      """
    var options = ImportOptions()
    options.school = SchoolName("THCS Hoa Sen")
    options.leaveDay = CalendarDay(number: 18_770)
    let source = try RosterSource(RosterInput(name: "d03.csv", bytes: Array(list.utf8)))
    let before = try RosterSource(
      RosterInput(
        name: "lop.csv",
        bytes: Array("Lớp,Họ và tên,Ngày sinh,Mã số BHXH\n6/1,Lê Bình,06/03/2009,7912345602\n".utf8)
      ))
    let errors = try await ImportOfErrors([source], options, after: [before])
    #expect(errors.rows.count == 1)
    let mended = try errors.csv { cells, headings in
      if let column = headings.firstIndex(of: "Ngày sinh") { cells[column] = "06/03/2009" }
    }
    var wish = ImportOptions()
    wish.leaveDay = options.leaveDay
    let plan = try await errors.campaign.plan(mended, wish)
    #expect(plan.count(.leaving) == 1)
    #expect(plan.missing.isEmpty)
  }

  @Test func `days that a spreadsheet turned round are a question, mended ones are not`() throws {
    let header = "Lỗi cần sửa,Dòng gốc,Quyết định,Ngày sinh đã đọc,Trường,Lớp,Họ và tên,Ngày sinh\n"
    func source(_ day: String, _ choices: ReadingChoices = ReadingChoices()) throws
      -> RosterSource
    {
      let row = "lỗi,5,,năm 2009 tháng 3 ngày 5,THCS Hoa Sen,6/1,Trần An,\(day)\n"
      return try RosterSource(
        RosterInput(name: "loi.csv", bytes: Array((header + row).utf8)), choices)
    }
    for day in ["2009-03-05", "5/3/2009", "05/03/2009", "6/3/2009", "2009-04-25", ""] {
      #expect(try !source(day).interpretation.isDateOrderOpen, "\(day)")
    }
    for day in ["3/5/2009", "2009-05-03"] {
      #expect(try source(day).interpretation.isDateOrderOpen, "\(day)")
    }
    var choices = ReadingChoices()
    choices.dateOrder = .monthFirst
    #expect(try !source("3/5/2009", choices).interpretation.isDateOrderOpen)
  }

  @Test func `rows swallowed by a quote stay an error until they are mended`() async throws {
    let list = """
      Lớp;Họ và tên;Ngày sinh;Mã số BHXH;Ghi chú
      6/1;Trần An;05/03/2009;7912345601;"xem
      6/1;Lê Bình;06/03/2009;7912345602;
      6/1;Lê Châu;07/03/2009;7912345603;hết"
      """
    var options = ImportOptions()
    options.school = SchoolName("THCS Hoa Sen")
    let source = try RosterSource(RosterInput(name: "lop.csv", bytes: Array(list.utf8)))
    let errors = try await ImportOfErrors([source], options)
    let again = try errors.csv { _, _ in }
    let plan = try await errors.campaign.plan(again)
    #expect(plan.findings.all.filter(\.kind.isError).map(\.kind) == [.swallowedRows])
  }

  @Test func `every canonical heading is read as what it stands for`() {
    for field in RosterField.allCases { #expect(RosterField(heading: field.heading) == field) }
    #expect(RosterField(heading: RosterField.readBirthDateHeading) == .ownColumn)
  }

  private func cells(_ table: RosterTable) throws -> [[String]] {
    var reader = try table.reader()
    var row = TableRow()
    var all: [[String]] = []
    while try reader.next(into: &row) {
      var cells = row.cells
      while cells.last == "" { cells.removeLast() }
      all.append(cells)
    }
    return all
  }
}

/// What must come of a sample.
private struct Sample: Decodable {
  struct Student: Decodable {
    let name: String
    let `class`: String
    let birthDate: String
    let number: String
    let phone: String
  }

  let students: [Student]
}

/// A campaign into which the good rows of a roster went, and the rows that did not.
private struct ImportOfErrors {
  let campaign: RoundTripCampaign
  let sources: [RosterSource]
  let mending: RowsToMend
  let rows: [[String]]

  init(_ roster: FaultyRoster) async throws {
    try await self.init([roster.source(isMended: false)], roster.options)
  }

  init(
    _ sources: [RosterSource], _ wish: ImportOptions, after earlier: [RosterSource] = []
  ) async throws {
    campaign = try RoundTripCampaign()
    self.sources = sources
    var options = wish
    options.skipBadRows = true
    if !earlier.isEmpty {
      try await campaign.apply(try await campaign.plan(earlier, options), earlier)
    }
    let plan = try await campaign.plan(sources, options)
    #expect(plan.questions == [])
    mending = try RowsToMend(plan, sources)
    var rows: [[String]] = []
    for table in mending.tables { try mending.forEachRow(of: table) { rows.append($0.cells) } }
    self.rows = rows
    try await campaign.apply(plan, sources)
  }

  /// The error file, mended and read; no option says anything about it.
  func csv(_ mend: (inout [String], [String]) -> Void) throws -> [RosterSource] {
    let csv = ErrorFileCSV(mending, of: sources, Wording(.vietnamese))
    return try mending.tables.map { table in
      var bytes: [UInt8] = []
      _ = try csv.write(table) { bytes += $0 }
      let written = try RosterSource(RosterInput(name: "loi.csv", bytes: bytes))
      var reader = try written.table.reader()
      var row = TableRow()
      var writer = CSVWriter()
      var headings: [String] = []
      while try reader.next(into: &row) {
        var cells = row.cells
        if headings.isEmpty { headings = cells } else { mend(&cells, headings) }
        writer.write(cells)
      }
      return try RosterSource(RosterInput(name: "loi.csv", bytes: writer.bytes))
    }
  }
}

/// A campaign in a file of its own.
private struct RoundTripCampaign {
  let store: CampaignStore
  let entry = Entry(
    by: "test", moment: Date(timeIntervalSince1970: 1_622_160_000),
    today: CalendarDay(number: 18_775))

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try CampaignStore.create(
      path: folder.appendingPathComponent("campaign.sqlite").path, .letter301)
  }

  func plan(
    _ sources: [RosterSource], _ options: ImportOptions = ImportOptions()
  ) async throws -> RosterPlan {
    try await store.plan(sources, options)
  }

  func apply(_ plan: RosterPlan, _ sources: [RosterSource]) async throws {
    _ = try await store.apply(plan, sources, entry: entry)
  }

  /// All that is said about every student, in order.
  func students() async throws -> [String] {
    let found = Found()
    try await store.forEachClass(StudentFilter()) { found.add($0) }
    return found.texts.sorted()
  }

  private final class Found: @unchecked Sendable {
    private let lock = NSLock()
    private var found: [String] = []
    var texts: [String] { lock.withLock { found } }
    func add(_ students: [PlacedStudent]) {
      lock.withLock {
        found += students.map { placed in
          let details = StudentField.allCases.map { placed.student.details[$0] ?? "" }
          return ([placed.school, placed.schoolClass.name.display] + details)
            .joined(separator: "|")
        }
      }
    }
  }
}

/// A roster of invented students in one of several shapes, with faults in cells that are known.
private struct FaultyRoster {
  /// A cell that is wrong.
  struct Fault {
    let field: RosterField
    let bad: String
  }

  private let hasClassColumn: Bool
  private let isMonthFirst: Bool
  private let isNameInTwo: Bool
  private let delimiter: String
  private var rows: [[RosterField: String]] = []
  /// The faults, by the number of the student.
  private(set) var faults: [Int: Fault] = [:]
  let options: ImportOptions

  init(seed: UInt64) {
    var random = Numbers(state: seed)
    hasClassColumn = seed % 2 == 0
    isMonthFirst = seed % 3 == 0
    isNameInTwo = seed % 4 < 2
    delimiter = [",", ";", "\t"][Int(seed % 3)]
    var options = ImportOptions()
    if seed % 5 == 0 { options.school = SchoolName("THCS Hoa Sen") }
    self.options = options
    let families = ["Nguyễn Văn", "Trần Thị", "Lê Minh", "Phạm Ngọc", "Võ"]
    let names = ["An", "Bình", "Châu", "Dũng", "Hường", "Khánh", "Mỹ", "Ý"]
    for index in 0..<48 {
      let (day, month) = (Int.random(in: 1...28, using: &random), index % 12 + 1)
      rows.append([
        .rollNumber: "\(index % 24 + 1)", .familyName: families[index % 5],
        .givenName: names[(index / 5) % 8] + (index >= 40 ? " Ba" : ""),
        .birthDate: isMonthFirst ? "\(month)/\(day)/2009" : "\(day)/\(month)/2009",
        .gender: index % 2 == 0 ? "Nam" : "Nữ", .insuranceNumber: "79123456\(10 + index)",
        .className: index < 24 ? "6/1" : "6/2", .parentPhone: "09012345\(10 + index)",
        .note: index % 7 == 0 ? "=1+1; \"ghi chú\"" : "",
      ])
    }
    let bad: [Fault] = [
      Fault(field: .birthDate, bad: isMonthFirst ? "2/30/2009" : "31/2/2009"),
      Fault(field: .birthDate, bad: "không rõ"), Fault(field: .insuranceNumber, bad: "7.9E+09"),
      Fault(field: .insuranceNumber, bad: "79123"), Fault(field: .insuranceNumber, bad: "#REF!"),
      Fault(field: .insuranceNumber, bad: rows[0][.insuranceNumber] ?? ""),
      Fault(field: .familyName, bad: "Nguy?n V?n"), Fault(field: .birthDate, bad: "5/5/1950"),
    ]
    for fault in bad.shuffled(using: &random).prefix(6) {
      faults[Int.random(in: 1..<48, using: &random)] = fault
    }
  }

  func source(isMended: Bool) throws -> RosterSource {
    var text = ""
    if options.school == nil { text += "TRƯỜNG THCS HOA SEN\n" }
    let names: [RosterField] = isNameInTwo ? [.familyName, .givenName] : [.fullName]
    let fields: [RosterField] =
      [.rollNumber] + names + [.birthDate, .insuranceNumber, .gender, .parentPhone, .note]
      + (hasClassColumn ? [.className] : [])
    let headings: [RosterField: String] = [
      .fullName: "Họ tên HS", .birthDate: "NTNS", .insuranceNumber: "Số thẻ BHYT",
      .parentPhone: "ĐT mẹ", .familyName: "Họ đệm", .gender: "Phái",
    ]
    text +=
      (fields.map { headings[$0] ?? $0.heading } + ["Mã HS", "Địa chỉ"])
      .joined(separator: delimiter) + "\n"
    for (index, row) in rows.enumerated() {
      if !hasClassColumn, index % 24 == 0 { text += "LỚP 6/\(index / 24 + 1)\n" }
      var row = row
      if !isMended, let fault = faults[index] { row[fault.field] = fault.bad }
      row[.fullName] = (row[.familyName] ?? "") + " " + (row[.givenName] ?? "")
      let cells = fields.map { row[$0] ?? "" } + ["LX\(index)", "12, Lê Lợi"]
      text +=
        cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        .joined(separator: delimiter) + "\n"
    }
    return try RosterSource(RosterInput(name: "roster.csv", bytes: Array(text.utf8)))
  }

  /// Puts right what is wrong in a row of the error file; the student is known by the phone.
  func mend(_ cells: inout [String], _ headings: [String]) {
    guard let phone = headings.firstIndex(of: RosterField.parentPhone.heading),
      let index = rows.firstIndex(where: { $0[.parentPhone] == cells[phone] }),
      let fault = faults[index]
    else { return }
    let field = fault.field == .familyName && !isNameInTwo ? RosterField.fullName : fault.field
    guard let column = headings.firstIndex(of: field.heading) else { return }
    var value = rows[index][fault.field] ?? ""
    if field == .fullName { value += " " + (rows[index][.givenName] ?? "") }
    if field == .birthDate, isMonthFirst {
      let parts = value.split(separator: "/")
      value = "\(parts[1])/\(parts[0])/\(parts[2])"
    }
    cells[column] = value
  }
}

/// A generator that gives the same numbers in every run (SplitMix64).
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
