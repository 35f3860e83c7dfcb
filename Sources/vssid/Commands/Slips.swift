import ArgumentParser
import CampaignPrint
import CampaignReports
import CampaignStorage
import SchoolCampaign
import Synchronization

/// `vssid slips`.
struct Slips: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "slips", abstract: Wording.ofProcess.help(.slips))
  }

  @Argument(help: .topic(.slipsOf)) var selections: [String] = []
  @Option(name: .shortAndLong, help: .topic(.pdfOutput)) var output: String
  @Option(help: .topic(.perPage)) var perPage = 2
  @OptionGroup var writing: OutputOptions
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    guard output.lowercased().hasSuffix(".pdf") else {
      throw ValidationError(Wording.ofProcess.wrongEnding(".pdf"))
    }
    if perPage != 2, perPage != 4 { throw ValidationError(Wording.ofProcess.twoOrFour) }
  }

  func run() async throws {
    let store = try options.store()
    try await store.requireStudents()
    let campaign = try await store.campaign()
    // Drawn class by class, so that memory does not grow with the school.
    let document = Mutex(try ParentSlipsPDF(perPage: perPage))
    let count = Mutex(0)
    try await forEach(store, campaign) { students in
      let slips = students.compactMap { ParentSlip($0, campaign: campaign) }
      try document.withLock { try $0.add(slips) }
      count.withLock { $0 += slips.count }
    }
    let drawn = count.withLock { $0 }
    if drawn == 0 {
      options.terminal.say(options.wording.nobodyMissing)
      return
    }
    try writing.place(output, as: .slips, protecting: [options.path])
      .write(Array(document.withLock { try $0.finish() }))
    options.terminal.say(options.wording.slipsWritten(drawn, path: output))
  }

  /// Hands over those whom the slips are for.
  private func forEach(
    _ store: CampaignStore, _ campaign: Campaign,
    _ body: @escaping @Sendable ([PlacedStudent]) throws -> Void
  ) async throws {
    let choice = ClassChoice(
      options: options, className: selections.count == 1 ? selections[0] : nil)
    let isOneClass = selections.count == 1 ? try await choice.namesClass(store) : selections.isEmpty
    if isOneClass { return try await choice.forEach(store, missingOnly: true, body) }
    let chosen = try await Selecting(options: options, store: store).students(
      selections, changing: false, asks: false)
    let placed = try await store.placed(chosen.map(\.id))
    let needing = placed.filter(\.student.needsSlip)
    if needing.count < placed.count {
      options.terminal.say(options.wording.withoutSlip(placed.count - needing.count))
    }
    try body(campaign.onPaper(needing))
  }
}
