import SchoolCampaign

extension Wording {
  /// What stands above a block of a report: the levels that are shown are numbered from I.
  public func title(_ heading: ProgressReport.Heading, at place: Int) -> String? {
    switch heading {
    case .level(let level): "\(RomanNumber.text(place)). " + name(level)
    case .school(let name): name
    case .all: nil
    }
  }

  /// How a unit goes; that it has not reported comes first.
  public func judgement(of tally: ProgressTally, _ report: ProgressReport) -> String {
    tally.isSilent
      ? name(.neverReported) : report.pace(of: tally).verdict.map { name($0) } ?? ""
  }

  /// The row of those who have not installed, and of whom no obstacle is known.
  public var noObstacleNoted: String { say("chưa ghi nhận vướng mắc", "no obstacle noted") }

  /// The row of all who have not installed.
  public var totalMissing: String { say("TỔNG SỐ CHƯA CÀI ĐẶT", "TOTAL MISSING") }
}

/// A place among the blocks or annexes that are shown.
enum RomanNumber {
  /// The number of a place that is counted from 0.
  static func text(_ place: Int) -> String {
    let numbers = ["I", "II", "III", "IV", "V"]
    return place < numbers.count ? numbers[place] : String(place + 1)
  }
}
