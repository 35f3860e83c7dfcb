/// A level of schooling, with its grades (Luật Giáo dục 2019).
public enum Level: String, CaseIterable, Comparable, Sendable, Codable {
  /// Tiểu học, grades 1–5.
  case primary
  /// Trung học cơ sở (THCS), grades 6–9.
  case lowerSecondary = "lower-secondary"
  /// Trung học phổ thông (THPT), grades 10–12.
  case upperSecondary = "upper-secondary"

  /// The level to which a grade belongs; nil outside 1–12.
  public init?(grade: Int) {
    switch grade {
    case 1...5: self = .primary
    case 6...9: self = .lowerSecondary
    case 10...12: self = .upperSecondary
    default: return nil
    }
  }

  /// Place in reports: 0 for primary to 2 for upper secondary.
  public var rank: Int {
    switch self {
    case .primary: 0
    case .lowerSecondary: 1
    case .upperSecondary: 2
    }
  }

  /// The level as people write it: `TH`, `Tiểu học`, `THCS`, `THPT`, or the code; nil for other text.
  public init?(typed text: String) {
    switch SearchKey(text).text {
    case "th", "tieu hoc", "primary": self = .primary
    case "thcs", "trung hoc co so", "lower secondary": self = .lowerSecondary
    case "thpt", "trung hoc pho thong", "upper secondary": self = .upperSecondary
    default: return nil
    }
  }

  /// Orders two values as lists show them.
  public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
}
