import Testing

@testable import SchoolCampaign

struct KeptStandingTests {
  private let day = CalendarDay(number: 18_770)
  private var submitted: Standing { Standing().raised(to: .submitted, on: day, route: .website) }

  private func request(
    _ status: InstallStatus?, days: Int = 0, corrects: Bool = false
  ) -> MarkRequest {
    MarkRequest(status: status, day: day.adding(days: days), corrects: corrects)
  }

  @Test func `what a mark leaves as it was has a reason`() {
    #expect(submitted.kept(request(.submitted)) == .same)
    #expect(submitted.kept(request(.submitted, days: 2)) == .otherDay)
    #expect(submitted.kept(request(.parentReady)) == .higher)
    #expect(submitted.kept(request(.notStarted)) == .higher)
    #expect(submitted.kept(request(.installed)) == nil)
    #expect(submitted.kept(request(nil)) == nil)
    #expect(submitted.kept(request(.submitted, days: 2, corrects: true)) == nil)
    #expect(Standing().kept(request(.notStarted, days: 2)) == .same)
  }

  @Test func `a day that nobody named is no other day`() {
    var again = request(.submitted, days: 2)
    again.namesDay = false
    #expect(submitted.kept(again) == .same)
  }

  @Test func `a student who is raised keeps the days of the rungs below, and that is told`() {
    var installed = request(.installed, days: 3)
    installed.days = [.submitted: day.adding(days: 1)]
    #expect(submitted.kept(installed) == .lowerDay)
    #expect(submitted.marked(installed, route: .website).reached[.submitted] == day)
    installed.corrects = true
    #expect(submitted.kept(installed) == nil)
    installed = request(.installed, days: 3)
    installed.days = [.submitted: day]
    #expect(submitted.kept(installed) == nil)
    installed.days = [.approved: day.adding(days: 2)]
    #expect(submitted.kept(installed) == nil)
  }

  @Test func `not installed contradicts one who is installed alone`() {
    var denied = request(nil)
    denied.denied = .installed
    #expect(submitted.kept(denied) == .notInstalled)
    let installed = submitted.raised(to: .installed, on: day, route: .website)
    #expect(installed.kept(denied) == .higher)
  }

  @Test func `a rung cannot come before one below it unless that is corrected`() {
    #expect(submitted.isLater(than: request(.installed, days: -1)))
    #expect(!submitted.isLater(than: request(.installed)))
    #expect(!submitted.isLater(than: request(.installed, days: -1, corrects: true)))
    // Keeping a rung changes no day.
    #expect(!submitted.isLater(than: request(.submitted, days: -1)))
    #expect(!Standing().isLater(than: request(.installed, days: -1)))
  }
}
