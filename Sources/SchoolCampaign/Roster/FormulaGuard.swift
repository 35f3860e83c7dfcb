/// The `'` that keeps a spreadsheet from running a cell as a formula (CWE-1236).
///
/// It stands before a cell that starts with `= + - @`, tab or CR, or a full-width form of one; a cell that
/// looks guarded already gets one more, so that taking one off always gives back what was written.
enum FormulaGuard {
  /// Whether a cell must be written with a `'` before it.
  static func isNeeded(_ cell: some Collection<UInt8>) -> Bool {
    let rest = cell.drop { $0 == 0x27 }
    guard let first = rest.first else { return false }
    switch first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: return true
    case 0xEF: return fullWidth.contains { rest.starts(with: $0) }
    default: return false
    }
  }

  /// Whether a cell that was read carries a guard.
  static func isGuarded(_ cell: some Collection<UInt8>) -> Bool {
    cell.first == 0x27 && isNeeded(cell.dropFirst())
  }

  private static let fullWidth = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }
}
