import SchoolCampaign

extension Wording {
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
