import Testing

@testable import SchoolCampaign

/// Files of marks with a column for each rung.
struct RungColumnsTests {
  private let heading = "Mã số BHXH,Có tài khoản,Gửi tờ khai,Đã duyệt,Đã cài\n"

  @Test func `the highest tick of a row is the mark`() throws {
    let found = try marks(
      heading + "7912345601,x,,,\n7912345602,x,x,,\n7912345603,x,x,x,\n7912345604,x,x,x,x\n"
        + "7912345605,,,,x\n7912345606,,,,\n")
    #expect(
      found.lines.map(\.status) == [.parentReady, .submitted, .approved, .installed, .installed])
    #expect(found.blankRows == 1 && found.problems.isEmpty)
  }

  @Test func `each rung has its day`() throws {
    let line = try #require(
      try marks(heading + "7912345601,10/5/2021,20/5/2021,x,24/5/2021\n").lines.first)
    let request = line.request(day: CalendarDay(number: 18_775), corrects: false)
    let reached = Standing().marked(request, route: .childOfParent).reached
    #expect(
      InstallStatus.rungs.map { reached[$0]?.iso }
        == ["2021-05-10", "2021-05-20", "2021-05-24", "2021-05-24"])
  }

  @Test(arguments: ["Đã duyệt", "BHXH duyệt", "Gửi tờ khai", "Có tài khoản", "Ngày duyệt"])
  func `a file may have one such column alone`(heading: String) throws {
    let cell = heading == "Ngày duyệt" ? "24/5/2021" : "x"
    let rung = RungHeading(heading)?.rung
    let found = try marks("Mã số BHXH,\(heading)\n7912345601,\(cell)\n7912345602,\n")
    #expect(found.lines.map(\.status) == [rung])
    #expect(found.blankRows == 1)
  }

  @Test(arguments: [
    ("x,x,x,vâng", MarkSheet.Problem.Kind.badStatus), ("x,chưa,x,", .statusesDisagree),
    ("x,x,32/5/2021,", .badDay), (",24/5/2021,20/5/2021,", .daysOutOfOrder),
  ]) func `a cell that cannot be right is told`(cells: String, kind: MarkSheet.Problem.Kind) throws
  {
    let found = try marks(heading + "7912345601,\(cells)\n")
    #expect(found.problems.map(\.kind) == [kind] && found.lines.isEmpty)
  }

  @Test func `an x in one column beside ticks in another is asked about`() throws {
    let found = try marks(heading + "7912345601,✓,✓,x,\n7912345602,✓,✓,,\n")
    #expect(found.problems.map(\.kind) == [.unclearTick])
    #expect(found.lines.map(\.status) == [.submitted])
  }

  @Test func `registered is the form where another column has the app`() throws {
    let found = try marks("Mã số BHXH,Đã đăng ký,Đã cài\n7912345601,x,\n7912345602,x,x\n")
    #expect(found.lines.map(\.status) == [.submitted, .installed])
    let alone = try marks("Mã số BHXH,Đã đăng ký\n7912345601,x\n")
    #expect(alone.lines.map(\.status) == [.installed])
  }

  @Test func `a day in its own column is that of its rung`() throws {
    let found = try marks(
      "Mã số BHXH,Đã gửi,Ngày gửi,Đã cài,Ngày cài\n7912345601,x,20/5/2021,,\n7912345602,x,20/5/2021,x,24/5/2021\n"
        + "7912345603,x,20/5/2021,0,24/5/2021\n")
    #expect(found.lines.map(\.status) == [.submitted, .installed])
    #expect(found.lines.map(\.day?.iso) == ["2021-05-20", "2021-05-24"])
    #expect(found.problems.map(\.kind) == [.statusesDisagree])
  }

  @Test func `rungs that are denied lower nobody unless that is corrected`() throws {
    let line = try #require(try marks(heading + "7912345601,x,x,Chưa,Chưa\n").lines.first)
    let day = CalendarDay(number: 18_775)
    let installed = Standing().raised(to: .installed, on: day, route: .childOfParent)
    func after(_ corrects: Bool) -> InstallStatus {
      installed.marked(line.request(day: day, corrects: corrects), route: .childOfParent).status
    }
    #expect(after(false) == .installed && after(true) == .submitted)
    #expect(installed.kept(line.request(day: day, corrects: false)) == .higher)
  }

  @Test func `a word for the status beside columns of rungs is named as unused`() throws {
    let found = try marks("Mã số BHXH,Đã duyệt,Trạng thái\n7912345601,x,Đang học\n")
    #expect(found.lines.map(\.status) == [.approved])
    #expect(found.unusedHeadings == ["Trạng thái"])
  }

  @Test func `the number of an application is no name`() throws {
    let found = try marks("STT,Lớp,Đã duyệt,Số hồ sơ\n1,6/1,x,12345/2021/07919\n")
    #expect(found.lines.map(\.status) == [.approved] && found.lines.first?.clues.fullName == nil)
    #expect(found.unusedHeadings == ["Số hồ sơ"])
  }

  @Test func `a column is settled as one of a rung by its code`() throws {
    let found = try marks("Mã số BHXH,Cột 4\n7912345601,x\n") {
      $0.settle(heading: "Cột 4", as: MarkColumn(named: "approved"))
    }
    #expect(found.lines.map(\.status) == [.approved])
  }

  @Test(arguments: ["Tài khoản", "TK", "1. Tài khoản VssID", "Account"])
  func `an account left of the other rungs is the parents'`(heading: String) throws {
    let found = try marks(
      "Mã số BHXH,\(heading),Tờ khai,Duyệt,VssID\n7912345601,1,0,0,0\n7912345602,1,1,0,0\n")
    #expect(found.lines.map(\.status) == [.parentReady, .submitted])
    #expect(found.supposedHeadings.map(\.heading) == [heading])
    #expect(found.unusedHeadings == [])
  }

  @Test(arguments: [
    "Mã số BHXH,Tờ khai,Tài khoản,VssID\n7912345601,0,1,0\n",
    "Mã số BHXH,TK phụ huynh,Tài khoản,VssID\n7912345601,0,1,0\n",
    "Mã số BHXH,Tài khoản,Tờ khai,VssID\n7912345601,lan2009,0,0\n",
  ]) func `any other account is named as unused`(csv: String) throws {
    let found = try marks(csv)
    #expect(found.unusedHeadings == ["Tài khoản"])
    #expect(found.lines.map(\.status) == [nil])
  }

  @Test func `a form that came back is sent, with the obstacle and its note`() throws {
    let found = try marks(
      "Mã số BHXH,Trạng thái,Ghi chú\n7912345601,Bị trả lại,ảnh mờ\n7912345602,Phụ huynh từ chối,\n"
        + "7912345603,Không có smartphone,\n7912345604,Từ chối,\n")
    #expect(found.lines.map(\.status) == [.submitted, nil, nil])
    #expect(
      found.lines.map(\.obstacle) == [.set(.returned), .set(.refused), .set(.noSmartphone)])
    #expect(found.lines.first?.note == "ảnh mờ")
    #expect(found.problems.map(\.kind) == [.openRefusal])
  }
}
