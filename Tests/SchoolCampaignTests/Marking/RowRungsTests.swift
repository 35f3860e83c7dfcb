import Testing

@testable import SchoolCampaign

struct RowRungsTests {
  private func row(_ cells: [(RungCell, InstallStatus)]) -> (rungs: RowRungs, disagree: Bool) {
    var rungs = RowRungs()
    var disagree = false
    for (cell, rung) in cells where rungs.add(cell, of: rung) { disagree = true }
    return (rungs, disagree)
  }
  private func on(_ rung: InstallStatus, _ day: Int32? = nil) -> (RungCell, InstallStatus) {
    (.reached(rung, on: day.map { CalendarDay(number: 18_770 + $0) }), rung)
  }

  @Test func `the highest rung counts, whatever the order of the columns`() {
    #expect(row([on(.submitted), on(.approved)]).rungs.reached == .approved)
    #expect(row([on(.approved), on(.submitted)]).rungs.reached == .approved)
    #expect(row([(.blank, .approved)]).rungs.reached == nil)
  }

  @Test func `an empty box below a tick is a gap, a word is none`() {
    #expect(!row([(.denied(inWords: false), .submitted), on(.installed)]).disagree)
    #expect(row([(.denied(inWords: true), .submitted), on(.installed)]).disagree)
    #expect(row([on(.installed), (.denied(inWords: true), .submitted)]).disagree)
    #expect(row([on(.installed), (.denied(inWords: false), .installed)]).disagree)
  }

  @Test func `the lowest rung that is denied above the highest reached is told`() {
    let found = row([
      on(.submitted), (.denied(inWords: true), .installed), (.denied(inWords: false), .approved),
    ])
    #expect(found.rungs.denied == .approved && !found.disagree)
    #expect(row([on(.installed), (.denied(inWords: false), .approved)]).rungs.denied == nil)
  }

  @Test func `days must go up with the rungs`() {
    #expect(row([on(.submitted, 1), on(.installed, 1)]).rungs.misplaced == nil)
    #expect(row([on(.submitted, 2), on(.installed, 1)]).rungs.misplaced == .submitted)
    #expect(row([on(.submitted, 2), on(.submitted, 1)]).disagree)
  }
}
