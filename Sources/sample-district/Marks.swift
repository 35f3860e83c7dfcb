/// The sheet of marks: how far each family had come by 30/5/2021.
struct Marks {
  private var file: ByteFile

  init(path: String) throws {
    file = try ByteFile(path: path)
    file.append("\u{FEFF}Mã số BHXH,Trạng thái VssID,Ngày,Vướng mắc,Ghi chú\r\n")
  }

  /// Appends a school's students, except in the classes that have not reported.
  mutating func append(_ school: School, number: Int, _ seats: [Seat]) throws {
    guard let share = school.installed else { return }
    var generator = SeededGenerator(seed: 301 + UInt64(number))
    let hasSilentClass = share < 0.9
    let silent = seats.last?.className
    for seat in seats where seat.hasNumber && !(hasSilentClass && seat.className == silent) {
      append(seat, share, &generator)
      try file.flushIfFull()
    }
  }

  mutating func close() throws { try file.close() }

  private mutating func append(
    _ seat: Seat, _ share: Double, _ generator: inout SeededGenerator
  ) {
    let status =
      generator.happens(share) ? "installed" : Self.lower[generator.below(Self.lower.count)]
    let day = 24 + max(generator.below(7), generator.below(7))
    var obstacle = ""
    if status != "installed", generator.happens(0.45) {
      let choices = Self.obstacles[status] ?? []
      if !choices.isEmpty { obstacle = choices[generator.below(choices.count)] }
    }
    guard !status.isEmpty || !obstacle.isEmpty else { return }
    let note = obstacle == "other" ? "Gia đình hẹn báo lại" : ""
    let cells = [String(seat.student.number), status, "\(day)/5/2021", obstacle, note]
    file.append(cells.joined(separator: ",") + "\r\n")
  }

  /// The rungs below "installed", as often as they come up.
  private static let lower = ["", "", "parentReady", "submitted", "submitted", "approved"]

  private static let obstacles = [
    "": [
      "parent-no-account", "no-smartphone", "data-mismatch", "guardian-away", "refused", "other",
      "account-elsewhere", "phone-in-use",
    ],
    "parentReady": ["photo-rejected", "no-birth-certificate", "system-overloaded", "two-numbers"],
    "submitted": ["awaiting-approval", "returned", "wrong-agency", "data-mismatch"],
    "approved": ["no-sms", "system-overloaded"],
  ]
}
