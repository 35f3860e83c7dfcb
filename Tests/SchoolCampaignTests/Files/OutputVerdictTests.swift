import SchoolCampaign
import Testing

struct OutputVerdictTests {
  private func verdict(
    _ occupant: PlaceOccupant, replaces: Bool = false, isToFillIn: Bool = false
  ) -> OutputVerdict {
    OutputVerdict(for: occupant, replaces: replaces, isToFillIn: isToFillIn)
  }

  @Test(arguments: [PlaceOccupant.campaign, .part, .input, .noFile], [false, true])
  func `nothing makes data, inputs and folders give way`(occupant: PlaceOccupant, replaces: Bool) {
    let found = verdict(occupant, replaces: replaces)
    if case .refuse = found { return }
    Issue.record("\(found)")
  }

  @Test func `what was written and not changed gives way to its like without a question`() {
    #expect(verdict(.written(isLike: true), isToFillIn: true) == .replace)
    #expect(verdict(.written(isLike: false)) == .ask)
    #expect(verdict(.empty) == .replace)
    #expect(verdict(.nothing) == .make)
    #expect(verdict(.same) == .leave)
  }

  @Test func `other files are asked about, and what may be filled in gives way to the word alone`()
  {
    #expect(verdict(.other) == .ask)
    #expect(verdict(.other, isToFillIn: true) == .needsReplace)
    #expect(verdict(.filledIn) == .needsReplace)
    for occupant in [PlaceOccupant.other, .filledIn, .written(isLike: false)] {
      #expect(verdict(occupant, replaces: true, isToFillIn: true) == .replace)
    }
  }

  @Test func `devices and pipes are written to`() {
    #expect(verdict(.stream) == .pour)
    #expect(verdict(.stream, replaces: true) == .pour)
  }
}
