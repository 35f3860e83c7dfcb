import SchoolCampaign

extension Wording {
  /// What a finding says and what to do about it; `file` names a file where there are several.
  public func sentence(
    _ finding: RosterFinding, heading: String?, quote: String?, fileNames: [String]
  ) -> String {
    let sign = finding.kind.isError ? errorSign : noteSign
    var place = say("dòng \(finding.cell.row)", "row \(finding.cell.row)")
    if finding.cell.line != finding.cell.row {
      place += say(" (dòng văn bản \(finding.cell.line))", " (text line \(finding.cell.line))")
    }
    if let column = finding.cell.column {
      place += say(", cột \(Self.letters(Int(column)))", ", column \(Self.letters(Int(column)))")
      if let heading, !heading.isEmpty { place += " “\(heading)”" }
    }
    if fileNames.count > 1 { place = fileNames[Int(finding.cell.file)] + ", " + place }
    let quoted = quote.map { say(" [ô ghi: \($0)]", " [cell: \($0)]") } ?? ""
    return "\(sign) – \(place): \(explanation(finding.kind, fileNames))\(quoted)"
  }

  /// A spreadsheet's letters for a column: A, B, … Z, AA.
  static func letters(_ column: Int) -> String {
    var text = ""
    var rest = column + 1
    while rest > 0 {
      text = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + text
      rest = (rest - 1) / 26
    }
    return text
  }
}
