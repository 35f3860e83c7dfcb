import SchoolCampaign

extension Wording {
  /// What is damaged in a campaign's file, and what to do.
  ///
  /// - Parameters:
  ///   - damage: How many places SQLite finds damaged, and references that lead nowhere.
  ///   - unreadable: How many rows of each table cannot be read.
  func damaged(_ damage: Int, _ unreadable: [RecordTable: Int]) -> String {
    var lines: [String] = []
    if damage > 0 {
      lines.append(
        say("Tệp bị hỏng ở \(damage) chỗ.", "The file is damaged in \(damage) places."))
    }
    for (table, count) in unreadable.sorted(by: { $0.key < $1.key }) {
      lines.append(
        say(
          "\(number(count)) dòng không đọc được trong bảng \(table.rawValue) (\(name(table))).",
          "\(number(count)) unreadable rows in the table \(table.rawValue) (\(name(table)))."))
    }
    let isDerived = damage == 0 && unreadable.keys.allSatisfy(\.isDerived)
    lines.append(
      isDerived
        ? say("Hãy chạy vssid check --rebuild.", "Run vssid check --rebuild.")
        : say("Hãy dùng bản sao lưu.", "Use a backup."))
    return lines.joined(separator: "\n")
  }

  private func name(_ table: RecordTable) -> String {
    switch table {
    case .campaign: say("thiết lập của đợt", "the campaign's settings")
    case .batch: say("các lần ghi", "what was recorded")
    case .batchSubject: say("các lần ghi nói về gì", "what records are about")
    case .recordChange: say("thay đổi thiết lập và giáo viên", "changes of settings and teachers")
    case .undone: say("những gì đã hoàn tác", "what was undone")
    case .school: say("trường", "schools")
    case .schoolClass: say("lớp", "classes")
    case .student: say("học sinh", "students")
    case .studentChange: say("thay đổi về học sinh", "changes of students")
    case .statusEvent: say("tình trạng cài đặt", "install statuses")
    case .classReport: say("ngày các lớp báo cáo", "days on which classes reported")
    case .originBatch: say("các lần ghi ở bản khác", "what was recorded in other copies")
    case .takenIn: say("những gì đã nhận từ bản khác", "what was taken in from other copies")
    case .studentOrigin: say("mã học sinh ở bản khác", "students' names in other copies")
    case .pastRoll: say("số thứ tự trước đây", "former roll numbers")
    case .shownEdition: say("danh sách đã đưa ra", "lists that were shown")
    case .issuedReport: say("báo cáo đã phát hành", "issued reports")
    case .reconciledSchool: say("trường đã đối chiếu", "reconciled schools")
    case .keptPlan: say("kế hoạch nhập đang giữ", "kept plans")
    case .keptTable: say("danh sách của kế hoạch đang giữ", "lists of kept plans")
    case .classTally: say("số tổng hợp theo lớp", "tallies of classes")
    case .schoolTally: say("số tổng hợp theo trường", "tallies of schools")
    case .lastNumbers: say("số đã cấp gần nhất", "numbers given last")
    case .versions: say("các phiên bản của tệp", "versions of the file")
    }
  }
}

extension RecordTable {
  /// Whether the table can be made anew from the others.
  fileprivate var isDerived: Bool { self == .classTally || self == .schoolTally }
}
