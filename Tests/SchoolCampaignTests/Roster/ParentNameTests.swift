import Testing

@testable import SchoolCampaign

struct ParentNameTests {
  private func read(
    _ parent: String, name: String = "Nguyễn Văn An", _ choices: ReadingChoices = ReadingChoices()
  ) throws -> (parent: String?, codes: [String]) {
    let csv = """
      Họ và tên,Lớp,Ngày sinh,Họ tên mẹ
      \(name),6/1,5/3/2009,\(parent)
      Trần Thị Bé,6/1,6/3/2009,Lê Thị Đào
      """
    let source = try RosterSource(RosterInput(name: "x.csv", bytes: Array(csv.utf8)), choices)
    var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
    let rows = try check.nextBatch(10)
    return (rows[0].details.parentName, check.findings.all.map(\.kind.code))
  }

  @Test(arguments: ["Nguyeãn Thò Lan", "TrÇn ThÞ Hoa", "Nguy?n Th? Lan", "§ç ThÞ Lan"])
  func `a parent's name in a wrong encoding is told, and not kept`(garbled: String) throws {
    let found = try read(garbled)
    #expect(found.parent == nil)
    #expect(found.codes == ["unreadable-parent"])
  }

  @Test(arguments: [
    "Lê Thị Hà", "Lê Thị Hà (bà nội)", "Ba: Nam - Mẹ: Đào", "Loïc Martin", "Hà?", "LÊ THỊ HOÀ",
  ]) func `what is right stays`(right: String) throws {
    let found = try read(right)
    #expect(found.parent == right)
    #expect(found.codes == [])
  }

  @Test func `a lone name that may be in an old font is asked about`() throws {
    for name in ["Phaïm Minh", "Tran Hieän", "Ñaëng Minh"] {
      let codes = try read("Lê Thị Hà", name: name).codes
      #expect(codes == ["doubtful-letters"] || codes == ["garbled-name"], "\(name)")
    }
    for name in ["Maï Tran", "Loïc Martin", "Zoë Nguyen"] {
      #expect(try read("Lê Thị Hà", name: name).codes == [], "\(name)")
    }
    var choices = ReadingChoices()
    choices.encoding = .utf8
    #expect(try read("Lê Thị Hà", name: "Phaïm Minh", choices).codes == [])
    choices.encoding = .vni
    #expect(try read("Lê Thị Hà", name: "Phaïm Minh", choices).codes == [])
  }
}
