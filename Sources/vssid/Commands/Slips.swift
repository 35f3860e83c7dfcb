import ArgumentParser
import CampaignPrint
import CampaignReports
import CampaignStorage
import SchoolCampaign
import Synchronization

/// `vssid slips`.
struct Slips: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.slips))
  }

  @Argument(help: .topic(.papersOf)) var className: String?
  @Option(name: .shortAndLong, help: .topic(.pdfOutput)) var output: String
  @Option(help: .topic(.perPage)) var perPage = 2
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    guard output.lowercased().hasSuffix(".pdf") else {
      throw ValidationError(Wording.ofProcess.wrongEnding(".pdf"))
    }
    if perPage != 2, perPage != 4 { throw ValidationError(Wording.ofProcess.twoOrFour) }
  }

  func run() async throws {
    let store = try options.store()
    let campaign = try await store.campaign()
    let slips = Mutex<[ParentSlip]>([])
    try await ClassChoice(options: options, className: className).forEach(
      store, missingOnly: true
    ) { students in
      let found = students.compactMap { ParentSlip($0, campaign: campaign) }
      slips.withLock { $0 += found }
    }
    let found = slips.withLock { $0 }
    if found.isEmpty {
      options.terminal.say(options.wording.nobodyMissing)
      return
    }
    let document = try ParentSlipsPDF(perPage: perPage)
    try document.add(found)
    try WholeFile.write(Array(document.finish()), to: output)
    options.terminal.say(options.wording.slipsWritten(found.count, path: output))
  }
}
