import SchoolCampaign

extension Wording {
  /// How files were read, for help over the telephone.
  public func explanation(of sources: [RosterSource]) -> [String] {
    sources.flatMap { source -> [String] in
      let layout = source.layout
      var lines = [source.name]
      lines.append(say("  bảng mã: ", "  encoding: ") + source.encoding.rawValue)
      if let delimiter = source.table.delimiter {
        lines.append(say("  dấu ngăn ô: ", "  delimiter: ") + name(ofDelimiter: delimiter))
      }
      lines.append(say("  dòng tiêu đề: \(layout.headerRow)", "  header row: \(layout.headerRow)"))
      lines += columns(of: source)
      if let school = layout.titles.school {
        lines.append(say("  trường (tiêu đề): ", "  school (titles): ") + school)
      }
      if let named = source.named {
        lines.append(
          say("  lớp (tiêu đề, trang tính, tên tệp): ", "  class (title, sheet, file): ")
            + named.display)
      }
      lines.append(say("  thứ tự ngày sinh: ", "  order of birth dates: ") + dateOrder(of: source))
      return lines + classReadings(of: source) + remarks(of: source)
    }
  }

  /// What must not pass in silence about how a file was read.
  public func remarks(of source: RosterSource) -> [String] {
    let table = source.table
    let name =
      table.part == nil ? table.name : table.sheet.map { "\(table.file) [\($0)]" } ?? table.file
    return table.remarks.map { remark in
      switch remark {
      case .digitBoxes(let columns):
        say(
          "\(source.name): mỗi ô một chữ số, được ghép thành một số: cột \(Self.letters(columns)).",
          "\(source.name): a digit in each cell, joined to one number: columns \(Self.letters(columns))."
        )
      case .sideBySide(let parts):
        say(
          "\(name): có \(number(parts.count)) danh sách đặt cạnh nhau, đọc riêng từng danh sách: cột "
            + parts.map(\.letters).joined(separator: "; ") + "." + headless(parts),
          "\(name): \(number(parts.count)) lists stand side by side and are read each for itself: columns "
            + parts.map(\.letters).joined(separator: "; ") + "." + headless(parts))
      case .hiddenRows(let count):
        say(
          "\(name): \(number(count)) dòng ẩn vẫn được đọc.",
          "\(name): \(number(count)) hidden rows are read.")
      case .hiddenColumns(let count):
        say(
          "\(name): \(number(count)) cột ẩn vẫn được đọc.",
          "\(name): \(number(count)) hidden columns are read.")
      case .hiddenSheet:
        hiddenSheetRead(name)
      }
    }
  }

  /// Which of several lists has the headings of the one on its left.
  private func headless(_ parts: [TablePart]) -> String {
    let letters = parts.filter(\.isHeadless).map(\.letters).joined(separator: "; ")
    if letters.isEmpty { return "" }
    return say(
      " Danh sách \(letters) không có tiêu đề, đọc theo tiêu đề của danh sách bên trái.",
      " The list \(letters) has no header; it is read by that of the list on its left.")
  }

  private static func letters(_ columns: [ClosedRange<Int>]) -> String {
    columns.map { letters($0.lowerBound) + "–" + letters($0.upperBound) }.joined(separator: "; ")
  }

  /// What spoiled cells of the class column were read as.
  func classReadings(of source: RosterSource) -> [String] {
    source.interpretation.classes.byCell.sorted { $0.key < $1.key }.compactMap { cell, reading in
      guard case .proposed(let text) = reading else { return nil }
      return say(
        "\(source.name): lớp “\(VisibleText.shown(cell))” được đọc là \(text).",
        "\(source.name): the class “\(VisibleText.shown(cell))” is read as \(text).")
    }
  }

  /// The order of birth dates where it is not the usual one.
  func unusualDateOrder(of source: RosterSource) -> String? {
    guard source.interpretation.dateOrder != .dayFirst else { return nil }
    return "\(source.name): " + say("ngày sinh đọc theo ", "birth dates are read ")
      + dateOrder(of: source) + "."
  }

  /// The columns whose meaning the user settled.
  func settledColumns(of source: RosterSource) -> [String] {
    source.layout.settled.map { column in
      let heading = VisibleText.shown(source.layout.headings[column])
      let meaning = source.layout.fields[column].map(name) ?? say("không dùng", "not used")
      let letters = Self.letters(column) + (heading.isEmpty ? "" : " “\(heading)”")
      return say(
        "\(source.name): cột \(letters) được đọc là: \(meaning).",
        "\(source.name): column \(letters) is read as: \(meaning).")
    }
  }

  private func dateOrder(of source: RosterSource) -> String {
    let order = source.interpretation.dateOrder
    let monthFirst = number(source.interpretation.dates.monthFirst)
    var parts = [
      order.isMonthFirst
        ? say(
          "tháng/ngày/năm (\(monthFirst) ô chỉ có thể viết như vậy)",
          "month/day/year (\(monthFirst) cells can only be so)")
        : say("ngày/tháng/năm", "day/month/year")
    ]
    if order.isSwapped {
      parts.append(say("ô ngày của Excel được đảo lại", "date cells exchanged back"))
    }
    if order.isNextDay {
      parts.append(
        say("ô có giờ được lấy ngày hôm sau", "cells with a time are read as the day after"))
    }
    return parts.joined(separator: ", ")
  }

  func name(ofDelimiter delimiter: UInt8) -> String {
    delimiter == 0x09 ? "Tab" : "“\(UnicodeScalar(delimiter))”"
  }

  /// The name of a column's meaning.
  public func name(_ field: RosterField) -> String {
    switch field {
    case .rollNumber: say("số thứ tự", "roll number")
    case .fullName: say("họ và tên", "full name")
    case .familyName: say("họ và tên đệm", "family and middle name")
    case .givenName: say("tên", "given name")
    case .birthDate: say("ngày sinh", "birth date")
    case .birthDay: say("ngày sinh (ngày)", "birth date (day)")
    case .birthMonth: say("ngày sinh (tháng)", "birth date (month)")
    case .birthYear: say("ngày sinh (năm)", "birth date (year)")
    case .gender: say("giới tính", "gender")
    case .male: say("nam", "male")
    case .female: say("nữ", "female")
    case .className: say("lớp", "class")
    case .grade: say("khối", "grade")
    case .schoolName: say("trường", "school")
    case .schoolCode: say("mã trường", "school code")
    case .insuranceNumber: say("mã số BHXH", "BHXH number")
    case .ministryID: say("mã định danh Bộ", "ministry id")
    case .personalID: say("số định danh cá nhân", "personal id")
    case .anyID: say("mã định danh (10 hoặc 12 số)", "ministry or personal id")
    case .parentName: say("phụ huynh", "parent")
    case .parentPhone: say("điện thoại phụ huynh", "parent's phone")
    case .note: say("ghi chú", "note")
    case .enrolment: say("trạng thái học", "roll status")
    case .installed: say("đã cài VssID", "installed")
    case .parentReady: say("phụ huynh có tài khoản", "parent ready")
    case .submitted: say("đã gửi tờ khai", "submitted")
    case .approved: say("đã duyệt", "approved")
    case .choice: say("quyết định", "decision")
    case .ownColumn: say("cột của tệp lỗi", "column of an error file")
    }
  }
}
