import ArgumentParser
import SchoolCampaign

extension InstallStatus: ExpressibleByArgument {}
extension ExemptReason: ExpressibleByArgument {}
extension Obstacle: ExpressibleByArgument {}
extension Route: ExpressibleByArgument {}
extension Gender: ExpressibleByArgument {}
extension ProgressReport.Grouping: ExpressibleByArgument {}
extension ProgressReport.Order: ExpressibleByArgument {}
