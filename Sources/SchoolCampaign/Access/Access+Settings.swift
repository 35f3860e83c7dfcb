extension Access {
  /// The right that somebody lacks to replace a campaign's settings; nil if none.
  ///
  /// A head of a school sets the letterhead of the school's own papers, as long as there is no other school whose papers
  /// would bear it too.
  public func lacks(
    toSet new: Campaign, insteadOf old: Campaign, in schools: [School.ID]
  ) -> CampaignOperation? {
    if allows(.setSettings) != nil { return nil }
    guard case .school(let own)? = allows(.setLetterhead), schools == [own] else {
      return .setSettings
    }
    var expected = old
    expected.schoolParentName = new.schoolParentName
    expected.schoolSignerPost = new.schoolSignerPost
    expected.schoolSignerName = new.schoolSignerName
    return new == expected ? nil : .setSettings
  }
}
