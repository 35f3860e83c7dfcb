/// What a file of lists, slips or figures is, as the file itself says, so that it is written anew over its like alone.
public enum PaperKind: String, CaseIterable, Sendable {
  case list, sheet, report, slips, errors

  /// Whether children stand in it: then it is its owner's alone, and never the umask's.
  public var namesChildren: Bool { self != .report }

  /// Whether people fill it in.
  public var isToFillIn: Bool { self == .sheet || self == .list || self == .errors }

  /// The writer that a workbook names; a spreadsheet program that saves it puts its user's name there.
  public static let writer = "vssid"

  /// The word that stands among a workbook's properties.
  public var mark: String { "vssid-" + rawValue }

  /// What a page of HTML says in its head; a program that saves the page puts its own name there.
  public var generator: String { "<meta name=\"generator\" content=\"\(mark)\">" }
}
