import Foundation
import SchoolCampaign

/// A roster of invented students in one of several shapes, with faults in cells that are known.
struct FaultyRoster {
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
    var random = SeededNumbers(state: seed)
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
    cells[column] = value
  }
}

/// A generator that gives the same numbers in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
