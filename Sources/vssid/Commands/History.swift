import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid history`.
struct History: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "history", abstract: Wording.ofProcess.help(.history))
  }

  @Option(help: .topic(.student)) var student: String?
  @Option(help: .topic(.batch)) var batch: Int64?
  @Flag(help: .topic(.json)) var json = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    options.noteClock()
    if let student {
      let found = try await Selecting(options: options, store: store).student(
        student, asks: false)
      try await show(store.history(of: found.id), naming: false)
    } else if let batch {
      try await show([store.history(ofBatch: batch)], naming: true)
    } else if json {
      let array = JSONArray(options.terminal)
      try await store.forEachBatch { array.add(BatchJSON($0).text) }
      array.end()
    } else {
      let batches = try await store.history()
      if batches.isEmpty { try await store.requireStudents() }
      for batch in batches { options.terminal.print(options.wording.line(batch)) }
    }
  }

  private func show(
    _ parts: [(batch: Batch, entries: [HistoryEntry])], naming: Bool
  ) async throws {
    let (wording, terminal) = (options.wording, options.terminal)
    if json {
      let array = JSONArray(terminal)
      for part in parts { array.add(BatchJSON(part.batch, part.entries).text) }
      array.end()
      return
    }
    for (batch, entries) in parts {
      terminal.print(wording.line(batch))
      if naming {
        for record in batch.records {
          let place = record.owner.name.map { $0 + ": " } ?? ""
          terminal.print("    " + place + wording.line(record))
        }
        for file in batch.subjects where file.kind == .file { terminal.print("    " + file.text) }
      }
      for entry in entries {
        terminal.print("    " + (naming ? entry.fullName + ": " : "") + wording.line(entry))
      }
    }
  }
}
