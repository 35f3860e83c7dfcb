import SchoolCampaign

extension Wording {
  /// How the files were read, as far as their user should know.
  public func readingRemarks(_ sources: [RosterSource], _ options: ImportOptions) -> [String] {
    var lines: [String] = []
    for source in sources {
      lines += remarks(of: source) + classReadings(of: source)
      if let line = unusualDateOrder(of: source) { lines.append(line) }
      lines += settledColumns(of: source)
      if let line = throughNumbers(of: source) { lines.append(line) }
      let rungs = source.layout.fields.compactMap { $0?.rung }
      if !options.withStatus, !rungs.isEmpty {
        lines.append(source.name + ": " + idleRungs(rungs))
      } else if options.withStatus {
        lines += tickRemarks(of: source)
      }
      lines += wordedColumns(of: source)
      if let line = yearsAlone(of: source) { lines.append(line) }
      let ignored = unusedHeadings(of: source)
      if !ignored.isEmpty {
        lines.append(
          say("\(source.name): cột không dùng: ", "\(source.name): columns not used: ")
            + ignored.prefix(60).map { VisibleText.shown($0, upTo: 40) }
            .joined(separator: ", ")
            + more(ignored.count, shown: 60))
      }
    }
    return lines + unusedAnswers(AnswersWithoutCells(sources, options))
      + openColumns(of: sources, options)
  }

  /// Which answers no cell asked for.
  private func unusedAnswers(_ unused: AnswersWithoutCells) -> [String] {
    unused.classes.map { cell in
      let option = "--class-name " + ShellWord.inQuotes("\(cell)=…")
      return say(
        "\(option): không có ô lớp nào ghi “\(VisibleText.shown(cell))”, nên lựa chọn này không có tác dụng.",
        "\(option): no class cell reads “\(VisibleText.shown(cell))”, so that the option does nothing."
      )
    }
      + unused.ticks.map { cell in
        let option = "--tick " + ShellWord.inQuotes("\(cell)=…")
        return say(
          "\(option): cột đã cài VssID không có ô nào ghi “\(VisibleText.shown(cell))”, nên lựa chọn này không có tác "
            + "dụng.",
          "\(option): no cell of the column of installations reads “\(VisibleText.shown(cell))”, so that the option "
            + "does nothing.")
      }
  }

  /// How a file's letters were read, where that was not plain UTF-8; nil where it was.
  public func encoding(of source: RosterSource) throws -> String? {
    let how: String
    switch source.encoding {
    case .utf8: return nil
    case .utf16:
      how = say("đã đọc theo bảng mã UTF-16 (Unicode Text)", "read as UTF-16 (Unicode Text)")
    case .misreadUTF8:
      how = say(
        "chữ bị lưu sai bảng mã đã được sửa lại", "letters saved in a wrong encoding were mended")
    case .windows1258: how = say("đã đọc theo bảng mã Windows-1258", "read as Windows-1258")
    case .tcvn3: how = say("đã đọc theo bảng mã TCVN3 (ABC)", "read as TCVN3 (ABC)")
    case .vni: how = say("đã đọc theo bảng mã VNI", "read as VNI")
    }
    let samples = try source.sampleNames().joined(separator: "; ")
    return "\(source.name): \(how), " + say("ví dụ: ", "such as: ") + samples
  }

  /// Said of a plan that would write nothing.
  public func nothingToImport(_ plan: RosterPlan) -> String {
    if plan.received != nil, !plan.repeatsCampaign {
      return say(
        "Không có gì mới để nhận; những chỗ nêu trên còn chờ quyết định.",
        "Nothing new to take in; what is listed above waits for a decision.")
    }
    let count = plan.rowCount - plan.count(.repeated)
    return plan.repeatsCampaign
      ? say(
        "\(number(count)) học sinh, không có gì thay đổi.",
        "\(students(count)), nothing changes.")
      : say(
        "Không có dòng nào để nhập; chưa có gì thay đổi.", "No row to import; nothing has changed.")
  }

  /// What an import, or a receipt of parts, wrote.
  public func sentence(_ outcome: ImportOutcome, isReceipt: Bool = false) -> String {
    guard let batch = outcome.batch else { return say("Không có gì thay đổi.", "Nothing changed.") }
    return say(
      (isReceipt ? "Đã nhận" : "Đã nhập")
        + ": \(number(outcome.created)) em mới, \(number(outcome.updated)) em cập nhật\(besideStudents(outcome)) (lần "
        + "\(batch); vssid undo \(batch) để hoàn tác).",
      (isReceipt ? "Received" : "Imported")
        + ": \(number(outcome.created)) new, \(number(outcome.updated)) updated\(besideStudents(outcome)) (batch "
        + "\(batch); vssid undo \(batch) takes it back)."
    )
  }

  /// What an import changed of schools and classes.
  private func besideStudents(_ outcome: ImportOutcome) -> String {
    let (codes, teachers) = (outcome.schoolCodes, outcome.teachers)
    return
      (codes > 0
      ? say(", mã của \(number(codes)) trường", ", the code of \(number(codes)) schools") : "")
      + (teachers > 0
        ? say(
          ", giáo viên chủ nhiệm của \(number(teachers)) lớp",
          ", the homeroom teacher of \(number(teachers)) classes") : "")
  }

  /// How good rows go in although others have errors.
  public func skipHint(_ plan: RosterPlan) -> String {
    let good = number(plan.rowCount - plan.count(.refused))
    return say(
      "Để nhập ngay \(good) dòng tốt, thêm --skip-bad-rows; để lấy các dòng lỗi ra sửa, thêm --errors loi.xlsx.",
      "To import the \(good) good rows now, add --skip-bad-rows; for a file of the bad ones, add --errors loi.xlsx."
    )
  }

  /// Said when a person declines or nothing was confirmed.
  public var nothingWritten: String { say("Chưa có gì thay đổi.", "Nothing has changed.") }
  /// Said of a roster whose names were read in a wrong encoding.
  public var garbledFile: String {
    say(
      "Nhiều họ tên có chữ lạ: có lẽ tệp dùng bảng mã cũ (TCVN3, VNI) hoặc đã bị lưu sai. Hãy mở "
        + "tệp gốc và lưu lại dạng “CSV UTF-8”.",
      "Many names have odd letters: the file is probably in an old encoding (TCVN3, VNI) or was "
        + "saved wrongly. Open the original and save it as “CSV UTF-8”.")
  }
  /// Said after a dry run.
  public var onlyShown: String {
    say(
      "Chỉ xem, chưa ghi gì. Bỏ --dry-run để nhập.",
      "Nothing was written. Leave out --dry-run to import.")
  }
  /// Said before a plan that differs from the one shown.
  public var planChanged: String {
    say("Dữ liệu vừa thay đổi; kế hoạch mới:", "The campaign changed meanwhile; the new plan:")
  }
  /// Said without a terminal, where nobody can be asked.
  public var needsYes: String {
    say("Thêm --yes để thực hiện kế hoạch này.", "Add --yes to carry out this plan.")
  }
  /// Asked before a plan is applied.
  public var applyQuestion: String {
    say("Thực hiện? Gõ c (có) hoặc k (không):", "Carry it out? Type y or n:")
  }
  /// The heading of the error file's first column.
  public var errorColumn: String { say(Self.errorColumns[0], Self.errorColumns[1]) }
  /// That heading in each language; `RosterField` knows an error file by it.
  private static let errorColumns = ["Lỗi cần sửa", "Error to mend"]
  /// The heading of the error file's second column.
  public var rowColumn: String { say("Dòng gốc", "Original row") }

  /// The heading of the error file's column for decisions.
  public var choiceColumn: String { say("Quyết định", "Decision") }

  /// What a person may decide about a row, and how to write it.
  public func question(about row: RosterPlan.OpenRow) -> String {
    if row.kept.isEmpty {
      return say(
        "Em đang ở trường khác. Ghi “nhận” vào cột Quyết định để nhận em, hoặc “bỏ qua”.",
        "The student is in another school. Write “accept” or “skip” into the column Decision.")
    }
    if !row.exchange.isEmpty {
      let rows = row.exchange.prefix(8).map { other in
        say("dòng \(other.place.row) ", "row \(other.place.row) ")
          + "\(other.corrected.first?.fullName ?? ""): \(differences(other))"
      }
      let what = exchanged(row.exchange)
      let start =
        row.exchange.exchangeAmongThemselves
        ? say("Đổi \(what) cho nhau", "They exchange \(what)")
        : say("Nhận \(what) đang là của em khác", "It gets \(what) of others")
      return start + " – " + rows.joined(separator: "; ") + more(row.exchange.count, shown: 8, "; ")
        + say(
          ". Nếu đúng, ghi “cùng em” vào cột Quyết định của các dòng này.",
          ". If so, write “same” into the column Decision of these rows.")
    }
    if row.corrected.count > 1 {
      let names = row.corrected.map(\.fullName).joined(separator: ", ")
      return say("Có thể là một trong: \(names).", "May be one of: \(names).")
    }
    if !row.corrected.isEmpty {
      return say(
        "Đang lưu: \(differences(row)).", "Stored: \(differences(row)).")
    }
    let fields = row.kept.map {
      say(
        "\(name($0.field)): tệp “\(value($0.field, $0.file))” / đang lưu “\(value($0.field, $0.stored))”",
        "\(name($0.field)): file “\(value($0.field, $0.file))” / stored “\(value($0.field, $0.stored))”"
      )
    }
    return fields.joined(separator: "; ")
      + say(
        ". Ghi “theo tệp” hoặc “giữ” vào cột Quyết định.",
        ". Write “file” or “keep” into the column Decision.")
  }

  /// Where the bad rows are.
  ///
  /// - Parameters:
  ///   - source: The roster that they are from, where each has a file of its own.
  ///   - isWaiting: Whether the other rows are not imported.
  public func errorsWritten(
    _ count: Int, path: String, source: String? = nil, isWaiting: Bool = false
  ) -> String {
    let place = source.map { "\($0): " } ?? ""
    if isWaiting {
      return say(
        "\(place)\(number(count)) dòng lỗi đã ghi vào \(path). Chưa nhập dòng nào: hãy nhập tệp gốc với --skip-bad-rows, "
          + "rồi sửa và nhập tệp đó; hoặc sửa ngay trong tệp gốc rồi nhập lại.",
        "\(place)\(number(count)) bad rows are in \(path). No row is imported yet: import the original with "
          + "--skip-bad-rows, then mend and import that file; or mend the original and import it again."
      )
    }
    return say(
      "\(place)\(number(count)) dòng lỗi đã ghi vào \(path): sửa rồi nhập tệp đó.",
      "\(place)\(number(count)) bad rows are in \(path): mend them and import that file.")
  }
  /// Said where a question keeps all rows out: a file of some of them would pass for the whole.
  ///
  /// - Parameter isAsked: Whether it is a question, and not the whole file that is broken.
  public func errorsNotWritten(isAsked: Bool) -> String {
    if !isAsked {
      return say(
        "Chưa ghi tệp lỗi: phải sửa hoặc lưu lại cả tệp trước, như nêu dưới đây.",
        "No file of bad rows is written: the whole file must be mended first, as said below.")
    }
    return say(
      "Chưa nhập dòng nào và chưa ghi tệp lỗi, vì còn câu hỏi cho cả tệp: hãy trả lời các câu hỏi dưới đây bằng lựa chọn "
        + "đã nêu, rồi nhập lại tệp gốc.",
      "No row is imported and no file of bad rows is written, since something is open for the whole file: answer the "
        + "questions below with the option that each names, then import the original again.")
  }
  /// Why an error file cannot be of a kind.
  public func unknownErrorFormat(_ ending: String) -> String {
    say(
      "Tệp lỗi chỉ ghi được dạng .xlsx hoặc .csv"
        + (ending.isEmpty ? "." : ", không phải “.\(ending)”.") + " Ví dụ: --errors loi.xlsx",
      "An error file is written as .xlsx or .csv only"
        + (ending.isEmpty ? "." : ", not as “.\(ending)”.") + " Such as: --errors loi.xlsx")
  }
}
