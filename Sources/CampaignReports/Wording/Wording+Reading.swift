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
    let name = source.name
    return source.table.remarks.map { remark in
      switch remark {
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
    let dates = source.interpretation.dates
    switch source.interpretation.dateOrder {
    case .dayFirst: return say("ngày/tháng/năm", "day/month/year")
    case .monthFirst:
      return say(
        "tháng/ngày/năm (\(number(dates.monthFirst)) ô chỉ có thể viết như vậy)",
        "month/day/year (\(number(dates.monthFirst)) cells can only be so)")
    case .swappedCells:
      return say(
        "ngày/tháng/năm, ô ngày của Excel được đảo lại", "day/month/year, date cells exchanged back"
      )
    }
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
    case .choice: say("quyết định", "decision")
    case .ownColumn: say("cột của tệp lỗi", "column of an error file")
    }
  }

  /// Said after a report was written to a file.
  public func reportWritten(_ path: String) -> String {
    say("Đã ghi báo cáo vào \(path).", "The report is in \(path).")
  }
  /// What a purge removes, and how to carry it out.
  public func purgeWarning(_ campaign: Campaign) -> String {
    say(
      "Lệnh này xóa vĩnh viễn mọi thông tin về học sinh và giáo viên, không hoàn tác được; chỉ giữ các con số và báo "
        + "cáo đã phát hành. Để thực hiện: vssid purge --name \"\(campaign.name)\"",
      "This removes all that is said about students and teachers, for good; counts and issued reports stay. To carry it "
        + "out: vssid purge --name \"\(campaign.name)\"")
  }
  /// Said after a purge.
  public var purgeDone: String {
    say(
      "Đã xóa mọi dữ liệu cá nhân; các con số vẫn còn.",
      "All personal data is removed; the counts stay.")
  }
  /// Said after papers were written.
  public func papersWritten(_ path: String) -> String { say("Đã ghi \(path).", "Wrote \(path).") }
  /// Said after slips were written.
  public func slipsWritten(_ count: Int, path: String) -> String {
    say("Đã ghi \(number(count)) phiếu vào \(path).", "Wrote \(number(count)) slips to \(path).")
  }
  /// Said of chosen students who need no slip.
  public func withoutSlip(_ count: Int) -> String {
    say(
      "\(number(count)) em đã xong, đã rời trường hoặc không thuộc diện nên không có phiếu.",
      "\(students(count)) installed, left or exempt: no slip.")
  }
  /// Said where everybody has installed.
  public var nobodyMissing: String {
    say("Không còn em nào chưa cài đặt.", "Nobody is missing.")
  }
  /// Why another number of slips a page is not possible.
  public var twoOrFour: String { say("Chỉ 2 hoặc 4 phiếu mỗi trang.", "Only 2 or 4 slips a page.") }
  /// Why only a PDF is issued.
  public var issuedIsPDF: String {
    say("Báo cáo phát hành luôn là PDF.", "What is issued is always a PDF.")
  }
  /// Why two numbers are needed.
  public var twoReports: String {
    say("Hãy ghi hai số báo cáo để so sánh.", "Give two numbers of reports to compare.")
  }
  /// Why a report needs a file.
  public var outputNeeded: String {
    say("Dạng này cần tệp: thêm -o TỆP.", "This format needs a file: add -o FILE.")
  }
  /// Why a file's ending tells no format.
  public func unknownFormat(_ ending: String) -> String {
    say(
      "Đuôi tệp “\(ending)” không rõ dạng nào: thêm --format table, html, pdf, xlsx, csv hoặc json.",
      "The ending “\(ending)” tells no format: add --format table, html, pdf, xlsx, csv or json.")
  }
  /// Why a document cannot be drawn.
  public var noFont: String {
    say(
      "Thiếu phông chữ Times New Roman hoặc tương đương. Hãy cài gói fonts-liberation2.",
      "Times New Roman or a font like it is missing. Install fonts-liberation2.")
  }

  /// Said before each file of a delivery.
  public func readingFile(_ file: String) -> String {
    say("Đang đọc \(file) …", "Reading \(file) …")
  }
  /// Said of a sheet that holds something and no list.
  public func sheetSkipped(_ sheet: String) -> String {
    say(
      "\(sheet): không có tiêu đề danh sách học sinh, bỏ qua trang tính này.",
      "\(sheet): no header of a class list; the sheet is passed over.")
  }
  /// Said of a hidden sheet that was read.
  public func hiddenSheetRead(_ name: String) -> String {
    say("\(name): trang tính ẩn vẫn được đọc.", "\(name): the hidden sheet is read.")
  }
  /// Said of hidden sheets that were not read, file by file.
  public func hiddenSheetsLeftOut(_ sheets: [String]) -> String {
    let names =
      sheets.prefix(20).map(VisibleText.shown).joined(separator: "; ")
      + (sheets.count > 20 ? " … (\(number(sheets.count)))" : "")
    return say(
      "Không đọc trang tính ẩn: \(names). Nếu cần, thêm --hidden-sheets.",
      "Hidden sheets are not read: \(names). Add --hidden-sheets if they are wanted.")
  }
  /// Said of files that have none of the sheets that were asked for.
  public func filesWithoutSheet(_ files: [String]) -> String {
    say(
      "Tệp không có trang tính được chọn, không đọc gì: \(files.joined(separator: "; ")).",
      "Files without the chosen sheets, of which nothing is read: \(files.joined(separator: "; "))."
    )
  }
  /// Why a `--sheet-name` names no sheet.
  public func unknownSheet(_ name: String, _ names: [String]) -> String {
    let found = names.prefix(40).map(VisibleText.shown).joined(separator: "; ")
    return say(
      "Không có trang tính “\(VisibleText.shown(name))” (--sheet-name). ",
      "There is no sheet “\(VisibleText.shown(name))” (--sheet-name). ")
      + (names.isEmpty
        ? say("Tệp không có trang tính nào.", "The files have no sheets.")
        : say("Các trang tính có: \(found).", "The sheets are: \(found)."))
  }
  /// Said where some files cannot be read.
  public var badFiles: String {
    say(
      "Có tệp không đọc được nên chưa nhập gì. Hãy sửa các tệp đó, hoặc thêm --skip-bad-files để bỏ qua chúng.",
      "Some files cannot be read, so nothing was imported. Mend them, or add --skip-bad-files.")
  }
  /// How the columns of a file were read that is refused because they are shifted.
  public func explanation(of problem: RosterReadError) -> [String] {
    guard case .columnsShifted(let shifted) = problem.reason else { return [] }
    return [problem.file]
      + [
        say(
          "  dòng tiêu đề: \(shifted.layout.headerRow)",
          "  header row: \(shifted.layout.headerRow)")
      ] + columns(of: shifted.layout)
  }
  /// Why a `--map` names no column.
  public func unknownHeading(_ heading: String) -> String { sentence(.noColumn(heading)) }
  /// Why what `--map` says cannot be followed.
  public func sentence(_ fault: MappingFault) -> String {
    switch fault {
    case .noColumn(let text):
      say(
        "Không có cột nào có tiêu đề hoặc chữ cái “\(text)” để --map.",
        "No column has the heading or the letter “\(text)” (--map).")
    case .severalColumns(let letters, let headings):
      say(
        "Cột \(letters) ở các tệp có tiêu đề khác nhau: \(Self.list(headings)). Hãy dùng tiêu đề trong --map, hoặc nhập "
          + "riêng từng tệp.",
        "Column \(letters) has different headings in these files: \(Self.list(headings)). Use the heading in --map, or "
          + "import the files one by one.")
    }
  }
  private static func list(_ headings: [String]) -> String {
    headings.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
  }
  /// Why a `--map` names no meaning.
  public func unknownField(_ field: String) -> String {
    say(
      "Không hiểu “\(field)”. Ví dụ: --map \"Tên HS=Họ và tên\" hoặc --map \"Tên HS=fullName\"; =- để bỏ cột.",
      "“\(field)” is no meaning of a column. Such as: --map \"Tên HS=fullName\"; =- ignores the column."
    )
  }
  /// Why `left=right` cannot be read.
  public func badPair(_ text: String) -> String {
    say("“\(text)” phải có dạng A=B.", "“\(text)” must look like A=B.")
  }
}

extension Wording {
  /// Said after a plan was kept.
  public func planKept(_ id: Int64) -> String {
    say(
      "Đã giữ kế hoạch số \(id), chưa ghi gì. vssid plan apply để thực hiện, vssid plan drop để bỏ; tự xóa sau "
        + "\(KeptPlan.daysKept) ngày.",
      "Plan \(id) is kept; nothing was imported. vssid plan apply carries it out, vssid plan drop drops it; it is "
        + "deleted after \(KeptPlan.daysKept) days.")
  }
  /// Said after a plan was dropped.
  public func planDropped(_ id: Int64) -> String {
    say("Đã bỏ kế hoạch số \(id).", "Plan \(id) is dropped.")
  }
  /// Said instead of carrying out a plan that is no longer the one agreed to.
  public var planDiffers: String {
    say(
      "Kế hoạch đã khác nên cần xem và đồng ý lại.",
      "The plan differs now and must be agreed to again.")
  }

  /// A kept plan, and how it differs from what it would do now.
  public func lines(_ kept: KeptPlan, now plan: RosterPlan) -> [String] {
    let files = kept.tables.map(\.name).joined(separator: ", ")
    let head = say(
      "Kế hoạch số \(kept.id), \(kept.entry.by), \(day(kept.entry.today)): \(files)",
      "Plan \(kept.id), \(kept.entry.by), \(day(kept.entry.today)): \(files)")
    if plan.signature == kept.signature { return [head] }
    let differences = RowDecision.allCases.compactMap { decision -> String? in
      let (before, after) = (kept.counts[decision.code] ?? 0, plan.count(decision))
      return before == after ? nil : "  \(name(decision)): \(number(before)) → \(number(after))"
    }
    return [
      head,
      say(
        "Dữ liệu đã thay đổi từ khi lập kế hoạch, nên kế hoạch được lập lại:",
        "The campaign has changed since, so the plan is made anew:"),
    ] + differences
  }
}
