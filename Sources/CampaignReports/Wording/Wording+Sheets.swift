import SchoolCampaign

extension Wording {
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

  /// Said of a sheet with the header of a list and no student below it.
  public func sheetWithoutStudents(_ sheet: String) -> String {
    say(
      "\(VisibleText.shown(sheet)): có tiêu đề nhưng không có học sinh nào, bỏ qua trang tính này.",
      "\(VisibleText.shown(sheet)): a header and no student; the sheet is passed over.")
  }

  /// Said of a sheet beside others that holds something and not what is looked for.
  public func sheetWithoutList(_ sheet: String) -> String {
    say(
      "\(VisibleText.shown(sheet)): không nhận ra dòng tiêu đề, không đọc trang tính này. Nếu trang này có danh sách, hãy sửa tên cột rồi làm lại.",
      "\(VisibleText.shown(sheet)): no header is known; the sheet is not read. If it holds a list, mend its headings and do it again."
    )
  }
  /// Said of a hidden sheet that was read.
  public func hiddenSheetRead(_ name: String) -> String {
    say("\(name): trang tính ẩn vẫn được đọc.", "\(name): the hidden sheet is read.")
  }
  /// Said of hidden sheets that were not read, file by file.
  public func hiddenSheetsLeftOut(_ sheets: [String]) -> String {
    let names =
      sheets.prefix(20).map(VisibleText.shown).joined(separator: "; ")
      + more(sheets.count, shown: 20, "; ")
    return say(
      "Không đọc trang tính ẩn: \(names). Nếu cần, thêm --hidden-sheets.",
      "Hidden sheets are not read: \(names). Add --hidden-sheets if they are wanted.")
  }
  /// Said of hidden sheets with a list in files whose other sheets have none.
  public func hiddenSheetsOnly(_ sheets: [String]) -> String {
    let names =
      sheets.prefix(20).map(VisibleText.shown).joined(separator: "; ")
      + more(sheets.count, shown: 20, "; ")
    return say(
      "Các trang tính hiện không có danh sách; chỉ trang tính ẩn có: \(names). Chưa đọc trang ẩn. Nếu đúng là danh sách "
        + "cần dùng, thêm --hidden-sheets.",
      "The sheets that are shown hold no list; only hidden ones do: \(names). They are not read. If that is the list "
        + "which is meant, add --hidden-sheets.")
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
}
