import ArgumentParser
import CampaignReports
import SchoolCampaign

/// What commands take that write a day.
struct ClockOptions: ParsableArguments {
  @Flag(help: .topic(.todayIsRight)) var todayIsRight = false

  /// Asks where today is probably wrong; a preview, which writes no day, only tells it.
  ///
  /// - Throws: `ExitCode` 1 if it is, or nobody can be asked.
  func check(_ entry: Entry, _ campaign: Campaign, isPreview: Bool = false) throws {
    guard !todayIsRight, let doubt = campaign.doubt(today: entry.today) else { return }
    let (wording, terminal) = (Wording.ofProcess, Terminal.standard)
    terminal.say(wording.sentence(doubt, today: entry.today))
    if isPreview { return }
    if terminal.isInteractive, terminal.ask(wording.todayQuestion) { return }
    terminal.say(wording.todayNeedsWord)
    throw ExitCode(1)
  }
}
