import Testing

@testable import SchoolCampaign

struct RungCellTests {
  private func cell(
    _ text: String, _ rung: InstallStatus, beside: [String] = []
  ) -> RungCell {
    var signs = InstallColumn()
    for other in beside + [text] { signs.note(other) }
    return RungCell(text, of: rung, signs, named: MarkTerms().rung(text)) { reachOfMay.day($0) }
  }
  private let day = CalendarDay(year: 2021, month: 5, day: 24)

  @Test(arguments: ["x", "1", "✓", "TRUE", "Rồi", "có"]) func `a tick is the column's rung`(
    text: String
  ) {
    for rung in InstallStatus.rungs { #expect(cell(text, rung) == .reached(rung, on: nil)) }
  }

  @Test(arguments: [
    ("đã gửi", InstallStatus.submitted, InstallStatus.submitted),
    ("nộp rồi", .submitted, .submitted),
    ("có tài khoản", .parentReady, .parentReady), ("được duyệt", .approved, .approved),
    ("đã cài", .approved, .installed), ("Đã đăng nhập VssID", .submitted, .installed),
    ("approved", .installed, .approved),
  ]) func `words say which rung it is`(text: String, column: InstallStatus, rung: InstallStatus) {
    #expect(cell(text, column) == .reached(rung, on: nil))
  }

  @Test(arguments: ["chờ duyệt", "đang xử lý", "đã gửi, chưa duyệt"])
  func `who waits for the approval has sent the form`(text: String) throws {
    let state = try #require(ApplicationState(text)).notApproved
    #expect(cell(text, .approved) == .state(state, on: nil))
    #expect(state.reached == .submitted && state.denied == .approved)
  }

  @Test func `a day beside the state of an application is that of its rung`() throws {
    let waiting = try #require(ApplicationState("chờ duyệt"))
    #expect(cell("chờ duyệt 24/5", .installed) == .state(waiting, on: day))
    #expect(cell("24/5 chờ duyệt", .submitted) == .state(waiting, on: day))
  }

  @Test(arguments: ["24/5", "2021-05-24", "đã gửi 24/5", "24/5 x", "gửi ngày 24/05/2021"])
  func `a day is the rung's`(text: String) {
    #expect(cell(text, .submitted) == .reached(.submitted, on: day))
  }

  @Test(arguments: [
    ("chưa", InstallStatus.approved, true), ("chưa gửi", .submitted, true),
    ("chưa duyệt", .approved, true),
    ("0", .approved, false), ("☐", .installed, false), ("FALSE", .submitted, false),
  ]) func `a no is told in words or by an empty box`(
    text: String, rung: InstallStatus, inWords: Bool
  ) {
    #expect(cell(text, rung) == .denied(inWords: inWords))
  }

  @Test(arguments: [
    ("chưa cài", InstallStatus.approved), ("từ chối", .approved), ("x?", .submitted),
    ("vâng", .approved),
    ("(x)", .installed), ("đã gửi?", .submitted), ("hỏi lại 24/5", .submitted),
  ]) func `what is not understood is no mark`(text: String, rung: InstallStatus) {
    #expect(cell(text, rung) == .unreadable)
  }

  @Test func `a day that cannot be read is told as one`() {
    #expect(cell("32/5", .approved) == .badDay)
    #expect(cell("-", .approved) == .blank)
  }

  @Test func `an x beside ticks is asked about`() {
    #expect(cell("x", .approved, beside: ["✓"]) == .open)
  }
}
