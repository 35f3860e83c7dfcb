import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// Random histories of a small school: whatever people do, in whatever order, the figures add up, the file stays
/// sound, and taking everything back leaves nothing.
struct RandomWalkTests {
  private static let isLong = ProcessInfo.processInfo.environment["VSSID_LONG_TESTS"] != nil
  private static let seeds = UInt64(1)...(isLong ? 300 : 12)

  @Test(arguments: seeds) func `figures add up, and undoing all leaves nothing`(seed: UInt64)
    async throws
  {
    var walk = Walk(campaign: try TestCampaign(), random: SeededWalk(state: seed))
    for _ in 0..<14 {
      try await walk.step()
      try await walk.expectConsistency()
      try await walk.expectFiguresOpen()
    }
    try await walk.undoAll()
  }

  @Test(arguments: 21...26) func `importing the same roster again changes nothing`(seed: UInt64)
    async throws
  {
    var random = SeededWalk(state: seed)
    let campaign = try TestCampaign()
    let roster = Walk.roster(&random)
    try await campaign.importing(roster)
    let before = try await campaign.students()
    let again = try await campaign.plan(roster)
    #expect(again.repeatsCampaign)
    #expect(try await campaign.importing(roster).batch == nil)
    #expect(try await campaign.students() == before)
  }
}

/// SplitMix64: the same numbers in every run.
struct SeededWalk: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

struct Walk {
  let campaign: TestCampaign
  var random: SeededWalk
  var store: CampaignStore { campaign.store }

  init(campaign: TestCampaign, random: SeededWalk) {
    self.campaign = campaign
    self.random = random
  }

  /// A roster of two classes, of twelve children some of whom are in it, here or there.
  static func roster(_ random: inout SeededWalk) -> String {
    var text = "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,SĐT\n"
    var numbers = [1: 0, 2: 0]
    for child in 1...12 where Int.random(in: 0..<4, using: &random) > 0 {
      let room = Int.random(in: 1...2, using: &random)
      numbers[room, default: 0] += 1
      let number = child % 3 == 0 ? "" : String(7_900_000_000 + child)
      let phone = "090000000\(Int.random(in: 0...9, using: &random))"
      text +=
        "THCS Hoa Sen,6/\(room),\(numbers[room] ?? 0),Trần Văn \(name(child)),"
        + "\(child)/3/2009,\(number),\(phone)\n"
    }
    return text
  }

  private static func name(_ child: Int) -> String {
    ["An", "Bình", "Cường", "Dung", "Em", "Giang", "Hà", "Ích", "Khoa", "Lan", "Mai", "Nam"][
      child - 1]
  }

  mutating func step() async throws {
    let students = try await campaign.students().map(\.student)
    guard let some = students.randomElement(using: &random),
      Int.random(in: 0..<3, using: &random) > 0
    else {
      var options = ImportOptions()
      options.preference = Bool.random(using: &random) ? .file : .handEdits
      options.skipBadRows = true
      let roster = Self.roster(&random)
      try await campaign.importing(roster, options)
      return
    }
    do { try await act(on: some) } catch is CampaignError {}
  }

  private mutating func act(on student: Student) async throws {
    let entry = campaign.entry
    let day = entry.today.adding(days: -Int.random(in: 0...6, using: &random))
    switch Int.random(in: 0..<9, using: &random) {
    case 0...2:
      var request = MarkRequest(
        status: InstallStatus.allCases.randomElement(using: &random), day: day,
        corrects: Bool.random(using: &random))
      if Bool.random(using: &random) { request.obstacle = .set(.noSMS) }
      try await store.mark([(student.id, request)], entry: entry)
    case 3:
      try await store.exempt(
        [student.id], Bool.random(using: &random) ? .other : nil, since: day, entry: entry)
    case 4:
      try await store.leave(
        [student.id], on: day, back: Bool.random(using: &random), entry: entry)
    case 5:
      try await store.edit(
        student.id,
        [.rollNumber: String(Int.random(in: 1...20, using: &random)), .parentName: "Phụ huynh"],
        entry: entry)
    case 6:
      let classes = try await store.classes()
      try await store.edit(
        student.id, [:], moveTo: classes.randomElement(using: &random)?.id, entry: entry)
    case 7: try await reconcile()
    default: try await takeBack()
    }
  }

  /// Takes in a list of the office's of some of the children.
  private mutating func reconcile() async throws {
    var text = "Mã số BHXH,Ngày duyệt\n7900000001,20/5/2021\n"
    for child in 2...12 where Bool.random(using: &random) {
      text += "\(7_900_000_000 + child),\(Int.random(in: 20...27, using: &random))/5/2021\n"
    }
    let list = try ApprovalList(
      RosterTable.candidates(in: RosterInput(name: "duyet.csv", bytes: Array(text.utf8))),
      reach: TestCampaign.reach)
    let day = campaign.entry.today
    let found = try await store.reconciliation(with: list, school: nil, day: day)
    _ = try await store.record(found, of: list, school: nil, day: day, entry: campaign.entry)
  }

  /// Takes something back, or an undo, whatever may come of it.
  private mutating func takeBack() async throws {
    let exceptChanged = Bool.random(using: &random)
    let history = try await store.history(limit: 1000)
    let some = history.randomElement(using: &random)?.id
    switch Int.random(in: 0..<4, using: &random) {
    case 0: _ = try await store.redo(nil, exceptChanged: exceptChanged, entry: campaign.entry)
    case 1: _ = try await store.redo(some, exceptChanged: exceptChanged, entry: campaign.entry)
    case 2: _ = try await store.undo(some, exceptChanged: exceptChanged, entry: campaign.entry)
    default: _ = try await store.undo(nil, exceptChanged: exceptChanged, entry: campaign.entry)
    }
  }

  /// Takes a batch back, whole or in part, and then the undo: nothing has changed.
  mutating func undoAndRedo() async throws {
    let open = try await store.history(limit: 1000).filter {
      $0.kind.canBeUndone && $0.undoneBy == nil
    }
    guard let some = open.randomElement(using: &random) else { return }
    let before = try await campaign.wholeState()
    let undo: Int64?
    do {
      undo = try await store.undo(
        some.id, exceptChanged: Bool.random(using: &random), entry: campaign.entry
      ).batch
    } catch is CampaignError { return }
    #expect(try await store.check(rebuild: false).isSound)
    _ = try await store.redo(undo, entry: campaign.entry)
    #expect(try await store.check(rebuild: false).isSound)
    #expect(try await campaign.wholeState() == before)
  }

  /// Every figure of a report against a count of the students themselves.
  func expectConsistency() async throws {
    #expect(try await store.check(rebuild: false).isSound)
    let students = try await campaign.students().map(\.student)
    for grouping in ProgressReport.Grouping.allCases {
      let report = try await store.report(
        by: grouping, school: nil, asOf: campaign.entry.today, order: .worst, entry: campaign.entry)
      let total = report.total
      let eligible = students.filter { $0.standing.eligibility == .eligible }
      #expect(total.enrolled + total.left == students.count)
      #expect(total.eligible == eligible.count)
      #expect(total.installed == eligible.count { $0.standing.status == .installed })
      #expect(total.submitted == eligible.count { $0.standing.status >= .submitted })
      #expect(total.installed + total.missing + total.exempt == total.enrolled)
      #expect(total.onTime + total.late == total.installed)
      for row in report.blocks.flatMap(\.rows) {
        #expect((0...row.tally.eligible).contains(row.tally.installed))
      }
    }
  }

  /// Every figure opens to exactly the students that it counts, as of any day, and the states add up.
  func expectFiguresOpen() async throws {
    for back in [0, 2, 4] {
      let day = campaign.entry.today.adding(days: -back)
      let report = try await store.report(
        by: .school, school: nil, asOf: day, order: .name, entry: campaign.entry)
      let total = report.total
      let obstacles = try await store.obstacles(of: nil, asOf: day)
      let figures: [(CountedFigure, Int)] =
        [
          (.enrolled, total.enrolled), (.eligible, total.eligible), (.exempt(nil), total.exempt),
          (.left, total.left), (.missing, total.missing), (.onTime, total.onTime),
          (.late, total.late), (.officeApproved, total.officeApproved),
          (.atLeast(.parentReady), total.parentReady), (.atLeast(.submitted), total.submitted),
          (.atLeast(.approved), total.approved), (.atLeast(.installed), total.installed),
        ] + ExemptReason.allCases.map { (.exempt($0), total.exemptBy[$0]) }
        + Obstacle.allCases.map { obstacle in
          (.obstacle(obstacle), obstacles.first { $0.obstacle == obstacle }?.count ?? 0)
        }
      for (figure, count) in figures {
        var filter = StudentFilter()
        (filter.figure, filter.asOf) = (figure, day)
        let opened = try await campaign.students(filter).count
        #expect(opened == count, "\(figure.code) as of \(day.iso)")
      }
      #expect(total.states.allSatisfy { $0.count >= 0 })
      #expect(total.states.reduce(0) { $0 + $1.count } == total.enrolled + total.left)
    }
  }

  /// Takes back every batch, the newest first; one that others hold up waits for them, and where batches hold each
  /// other up, all but the students in question goes.
  func undoAll() async throws {
    while true {
      let open = try await store.history(limit: 1000).filter {
        $0.kind.canBeUndone && $0.undoneBy == nil
      }
      if open.isEmpty { break }
      var undone: Int64?
      for exceptChanged in [false, true] {
        for batch in open where undone == nil {
          do {
            undone = try await store.undo(
              batch.id, exceptChanged: exceptChanged, entry: campaign.entry
            ).batch
          } catch CampaignError.changedSince {}
        }
      }
      try #require(undone != nil, "none of \(open.map(\.id)) can be taken back")
      #expect(try await store.check(rebuild: false).isSound)
    }
    #expect(try await campaign.students().isEmpty)
    #expect(try await store.schools().isEmpty)
  }
}
