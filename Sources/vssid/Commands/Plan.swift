import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid plan`: what `vssid import --plan` kept.
struct Plan: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan", abstract: Wording.ofProcess.help(.plan),
      subcommands: [Show.self, Apply.self, Drop.self])
  }

  /// `vssid plan show`.
  struct Show: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: Wording.ofProcess.help(.showPlan))
    }

    @Argument(help: .topic(.planNumber)) var number: Int64?
    @Flag(help: .topic(.json)) var json = false
    @OptionGroup var lists: ListOptions
    @OptionGroup var options: CampaignOptions

    func run() async throws {
      let kept = try await KeptImport(options, number)
      var importing = kept.importing
      importing.json = json
      let plan = try await importing.plan()
      for line in options.wording.lines(kept.plan, now: plan) { options.terminal.say(line) }
      try await importing.show(plan)
    }
  }

  /// `vssid plan apply`.
  struct Apply: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "apply", abstract: Wording.ofProcess.help(.applyPlan))
    }

    @Argument(help: .topic(.planNumber)) var number: Int64?
    @Flag(help: .topic(.yes)) var yes = false
    @OptionGroup var lists: ListOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var options: CampaignOptions

    func run() async throws {
      let kept = try await KeptImport(options, number)
      var importing = kept.importing
      if kept.plan.options.writesDays {
        try clock.check(importing.entry, await kept.store.campaign())
      }
      let plan = try await importing.plan()
      for line in options.wording.lines(kept.plan, now: plan) { options.terminal.say(line) }
      // What the user agreed to was the plan as it was kept.
      importing.yes = yes && plan.signature == kept.plan.signature
      if yes, !importing.yes {
        options.terminal.say(options.wording.planDiffers)
        // It is shown next: whoever says so again agrees to what he saw.
        try await kept.store.renew(kept.plan.id, plan, entry: importing.entry)
      }
      // A plan that was carried out is gone; one that the campaign holds already is of no use.
      if try await !importing.carryOut(plan) {
        try await kept.store.dropPlan(kept.plan.id, entry: importing.entry)
      }
    }
  }

  /// `vssid plan drop`.
  struct Drop: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "drop", abstract: Wording.ofProcess.help(.dropPlan))
    }

    @Argument(help: .topic(.planNumber)) var number: Int64?
    @OptionGroup var options: CampaignOptions

    func run() async throws {
      let kept = try await KeptImport(options, number)
      try await kept.store.dropPlan(kept.plan.id, entry: options.entry())
      options.terminal.print(options.wording.planDropped(kept.plan.id))
    }
  }
}

/// A kept plan, opened.
private struct KeptImport {
  let store: CampaignStore
  let plan: KeptPlan
  let importing: Importing

  init(_ options: CampaignOptions, _ number: Int64?) async throws {
    store = try options.store()
    let entry = try options.entry()
    try await store.dropOldPlans(entry: entry)
    plan = try await store.keptPlan(number)
    var importing = Importing(
      options: options, store: store, entry: entry, sources: try plan.sources(), wish: plan.options)
    importing.writesErrors = false
    importing.keptAs = plan.id
    self.importing = importing
  }
}
