/// How a column of installations is read, decided from all its cells: a sign means one thing alone and another beside
/// other signs.
public struct InstallColumn: Hashable, Sendable {
  /// How many cells have each kind of sign, those that a person settled left out.
  public private(set) var counts: [InstallSign: Int] = [:]
  private let settled: [String: Bool]
  private var settledNo = false
  private var seen: Set<String> = []

  /// A column without cells yet.
  ///
  /// - Parameter settled: What a person said of cells, by ``key(_:)``: whether they mean "installed".
  public init(settled: [String: Bool] = [:]) { self.settled = settled }

  /// A cell's text as a person names it, without case and blanks around it.
  public static func key(_ text: String) -> String { PlainText.normalized(text).lowercased() }

  /// Looks at one more cell.
  mutating func note(_ text: String) {
    if let yes = settled.isEmpty ? nil : settled[Self.key(text)] {
      if !yes { settledNo = true }
      seen.insert(Self.key(text))
    } else if let sign = InstallSign(text) {
      counts[sign, default: 0] += 1
    }
  }

  /// What a cell of the column says; nil if it says something else, or nobody can tell (``open``).
  func answer(_ text: String) -> InstallAnswer? {
    if let yes = settled.isEmpty ? nil : settled[Self.key(text)] {
      return yes ? .yes(isTick: true) : .no
    }
    guard let sign = InstallSign(text) else { return InstallAnswer(text) }
    switch sign {
    case .tick, .letterV, .plus, .yesWord: return .yes(isTick: sign == .tick)
    case .noWord: return .no
    case .letterX: return isOpen(.letterX) ? nil : .yes(isTick: false)
    case .cross, .boxedCross: return isNo(sign) ? .no : .yes(isTick: true)
    case .dash: return isNo(.dash) ? .no : .blank
    case .letterO: return nil
    }
  }

  /// What is to be said of a cell's sign; nil where it means what it always means.
  func remark(_ text: String) -> InstallRemark? {
    guard settled.isEmpty || settled[Self.key(text)] == nil else { return nil }
    return InstallSign(text).flatMap(remark)
  }

  /// What is to be said once of each kind of sign, with how many cells have it.
  public var remarks: [(remark: InstallRemark, count: Int)] {
    InstallSign.allCases.compactMap { sign in
      remark(sign).map { ($0, counts[sign, default: 0]) }
    }
  }

  /// What a person settled that no cell has.
  var unusedAnswers: Set<String> { Set(settled.keys).subtracting(seen) }

  /// The kinds of signs of which only a person can say what they mean; none where all are clear.
  public var open: [InstallSign] {
    [.letterX, .letterO].filter(isOpen)
  }

  private func has(_ signs: InstallSign...) -> Bool { signs.contains { counts[$0] != nil } }

  /// Whether another sign says yes for certain, so that this one may be its contrary.
  private var hasTicks: Bool { has(.tick, .letterV, .plus) }

  private func isNo(_ sign: InstallSign) -> Bool {
    switch sign {
    case .cross: has(.cross) && hasTicks
    case .boxedCross: has(.boxedCross) && hasTicks
    case .dash: has(.dash) && has(.plus)
    default: false
    }
  }

  /// Whether some other cell says no, so that an `x` is none.
  private var hasNo: Bool {
    settledNo || has(.noWord) || isNo(.cross) || isNo(.boxedCross) || isNo(.dash)
  }

  private func isOpen(_ sign: InstallSign) -> Bool {
    switch sign {
    case .letterX: has(.letterX) && !hasNo && (hasTicks || has(.letterO))
    case .letterO: has(.letterO) && (hasTicks || has(.letterX))
    default: false
    }
  }

  private func remark(_ sign: InstallSign) -> InstallRemark? {
    guard counts[sign] != nil else { return nil }
    switch sign {
    case .cross: return isNo(.cross) ? .crossIsNo : .crossIsYes
    case .boxedCross: return isNo(.boxedCross) ? .boxedCrossIsNo : nil
    case .dash: return isNo(.dash) ? .dashIsNo : nil
    case .letterX:
      let isBesideYes = hasTicks || has(.yesWord) && !hasNo
      return isBesideYes && !isOpen(.letterX) ? .letterXIsYes : nil
    default: return nil
    }
  }
}

/// What a sign was taken for that could be taken otherwise.
public enum InstallRemark: Hashable, Sendable, CaseIterable {
  /// A cross beside ticks: not installed.
  case crossIsNo
  /// A cross without ticks: installed, as an `x`.
  case crossIsYes
  /// A box with a cross beside ticks: not installed.
  case boxedCrossIsNo
  /// A dash beside `+`: not installed.
  case dashIsNo
  /// An `x` beside other signs or words of yes: installed.
  case letterXIsYes
}
