import ArgumentParser
import CampaignReports
import SchoolCampaign

extension InstallStatus: ExpressibleByArgument {
  /// A rung by its code or its name in either language.
  public init?(argument: String) {
    guard let status = Wording.terms.status(argument) else { return nil }
    self = status
  }
}
extension Obstacle: ExpressibleByArgument {
  /// An obstacle by its code or its name in either language.
  public init?(argument: String) {
    guard let obstacle = Wording.terms.obstacle(argument) else { return nil }
    self = obstacle
  }
}
extension CountedFigure: ExpressibleByArgument {
  /// A figure by its code; an obstacle also by its name.
  public init?(argument: String) {
    let named = Wording.terms.obstacle(argument).map(CountedFigure.obstacle)
    guard let figure = CountedFigure(code: argument) ?? named else { return nil }
    self = figure
  }
}
extension Route: ExpressibleByArgument {}
extension ProgressReport.Grouping: ExpressibleByArgument {
  /// A grouping by its code or its Vietnamese name, with or without marks, in any case.
  public init?(argument: String) {
    guard let grouping = Wording.grouping(argument) else { return nil }
    self = grouping
  }
}
extension ProgressReport.Order: ExpressibleByArgument {}
extension CampaignRole: ExpressibleByArgument {}
