import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

extension AccessStep {
  static let imports: [AccessStep] = [
    AccessStep("plan(_:_:parts:progress:)", .planImport, on: .school) { store, target, _ in
      let plan = try await store.plan([TestCampaign.source(target.roster)], ImportOptions())
      return
        "\(plan.countsByCode.sorted { $0.key < $1.key }) \(plan.findings.all.map(\.kind)) \(plan.questions)"
    },
    AccessStep("plan(_:_:parts:progress:)", .receivePart, on: .school) { store, target, _ in
      let sources = [try target.part.source()]
      let plan = try await store.plan(sources, ImportOptions(), parts: [target.part])
      return "\(plan.countsByCode.sorted { $0.key < $1.key })"
    },
    AccessStep("revisions(of:_:parts:_:)", .planImport) { store, target, campaign in
      let source = try TestCampaign.source(target.roster)
      let plan = try await store.plan([source], ImportOptions())
      let lines = Lines()
      try await store.revisions(of: plan, [source]) { rows, _ in lines.add("\(rows.count)") }
      return lines.text
    },
    AccessStep("revisions(of:_:parts:_:)", .receivePart) { store, target, campaign in
      let sources = [try target.part.source()]
      let plan = try await store.plan(sources, ImportOptions(), parts: [target.part])
      try await store.revisions(of: plan, sources, parts: [target.part]) { _, _ in }
      return ""
    },
    AccessStep("apply(_:_:parts:keptAs:entry:progress:)", .applyImport, on: .school, writes: true) {
      store, target, it in
      let source = try TestCampaign.source(target.roster)
      let plan = try await store.plan([source], ImportOptions())
      return "\(try await store.apply(plan, [source], entry: it.entry).created)"
    },
    AccessStep("apply(_:_:parts:keptAs:entry:progress:)", .receivePart, writes: true) {
      store, target, it in
      let part = try await edited(target, it)
      let sources = [try part.source()]
      let plan = try await store.plan(sources, ImportOptions(), parts: [part])
      return "\(try await store.apply(plan, sources, parts: [part], entry: it.entry).updated)"
    },
    AccessStep("keep(_:_:_:entry:)", .keepPlan, writes: true) { store, target, it in
      let source = try TestCampaign.source(target.roster)
      let plan = try await store.plan([source], ImportOptions())
      return "\(try await store.keep(plan, [source], ReadingChoices(), entry: it.entry))"
    },
    AccessStep("keptPlan(_:)", .keepPlan) { store, _, _ in "\(try await store.keptPlan().id)" },
    AccessStep("keptPlan(_:)", .keepPlan, on: .plan) { store, target, _ in
      "\(try await store.keptPlan(target.plan).id)"
    },
    AccessStep("renew(_:_:entry:)", .keepPlan, on: .plan, writes: true) { store, target, it in
      let school = try await store.schools()[0]
      let known = try await store.classes()[0]
      let source = try TestCampaign.source(AccessTarget.roster(of: school, known))
      let plan = try await store.plan([source], ImportOptions())
      return "\(try await store.renew(target.plan, plan, entry: it.entry))"
    },
    AccessStep("dropPlan(_:entry:)", .keepPlan, on: .plan, writes: true) { store, target, it in
      "\(try await store.dropPlan(target.plan, entry: it.entry))"
    },
    AccessStep("dropOldPlans(entry:)", .keepPlan, writes: true) { store, target, it in
      var later = it.entry
      later.moment = later.moment.addingTimeInterval(400 * 86_400)
      return "\(try await store.dropOldPlans(entry: later))"
    },
  ]

  static let papers: [AccessStep] = [
    AccessStep("issuedReports()", .readIssued) { store, _, _ in
      "\(try await store.issuedReports())"
    },
    AccessStep("issuedReport(_:)", .readIssued, on: .paper) { store, target, _ in
      "\(try await store.issuedReport(target.issue).report.id)"
    },
    AccessStep("issue(_:_:entry:)", .issue, on: .school, writes: true) { store, target, it in
      let report = try await it.store.report(
        by: .class, school: target.school, asOf: it.entry.today, order: .name, entry: it.entry)
      return "\(try await store.issue(report, .blank, entry: it.entry).id)"
    },
    AccessStep("withdraw(_:reason:entry:)", .issue, on: .paper, writes: true) { store, target, it in
      "\(try await store.withdraw(target.issue, reason: "Sai số", entry: it.entry))"
    },
    AccessStep("send(_:to:replaces:)", .sendPart, on: .school) { store, target, it in
      let path = it.path + "-\(UUID().uuidString).part"
      return "\(try await store.send(target.school.id, to: path))"
    },
    AccessStep("holdsAll(ofPartAt:)", .receivePart, on: .school) { store, target, _ in
      "\(try await store.holdsAll(ofPartAt: target.partPath))"
    },
    AccessStep("reconciliation(with:school:covering:day:)", .reconcile) { store, target, it in
      "\(try await store.reconciliation(with: approvals(target), school: nil, day: it.entry.today))"
    },
    AccessStep(
      "record(_:of:school:covering:day:corrects:file:entry:)", .recordApprovals, writes: true
    ) { store, target, it in
      let list = try approvals(target)
      let (school, day) = (target.school.id, it.entry.today)
      let found = try await it.store.reconciliation(with: list, school: school, day: day)
      let batch = try await store.record(found, of: list, school: school, day: day, entry: it.entry)
      return "\(String(describing: batch))"
    },
  ]

  static let others: [AccessStep] = [
    AccessStep("set(_:entry:)", .setSettings, writes: true) { store, _, it in
      var settings = try await store.campaign()
      settings.signerName = "Trần Quốc Tám"
      return "\(String(describing: try await store.set(settings, entry: it.entry)))"
    },
    AccessStep("check(rebuild:)", .check) { store, _, _ in
      "\(try await store.check(rebuild: false))"
    },
    AccessStep("check(rebuild:)", .rebuild) { store, _, _ in
      "\(try await store.check(rebuild: true))"
    },
    AccessStep("backUp(to:replaces:)", .backUp) { store, _, it in
      "\(try await store.backUp(to: it.path + "-\(UUID().uuidString).backup"))"
    },
    AccessStep("purge(entry:waits:)", .purge, writes: true) { store, _, it in
      "\(try await store.purge(entry: it.entry))"
    },
    AccessStep("copiesBeside()", .purge) { store, _, _ in "\(try store.copiesBeside())" },
  ]

  /// The part of the target's school, after somebody there has edited the student; as it is, of one that is not there.
  private static func edited(
    _ target: AccessTarget, _ campaign: TestCampaign
  ) async throws -> SchoolPart {
    let school = try campaign.copied()
    guard try await school.store.schools().contains(where: { $0.id == target.school.id }) else {
      return target.part
    }
    try await school.edit(target.number, [.note: "Từ trường"])
    return try await AccessTarget.part(school, target.school).0
  }

  private static func approvals(_ target: AccessTarget) throws -> ApprovalList {
    let csv = "Mã số BHXH,Họ và tên,Ngày duyệt\n\(target.number),Nguyễn Văn An,26/5/2021\n"
    return try ApprovalList(
      RosterTable.candidates(in: RosterInput(name: "duyet.csv", bytes: Array(csv.utf8))),
      reach: TestCampaign.reach)
  }
}
