import ArgumentParser
import CampaignReports

/// What commands take whose lists are cut where they are long.
struct ListOptions: ParsableArguments {
  /// Heeded by ``Wording/ofProcess``, before anything is parsed.
  @Flag(help: .topic(.wholeLists)) var full = false
}
