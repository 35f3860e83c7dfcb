import SchoolCampaign

extension CampaignStore {
  /// The same campaign, on which somebody acts: what lies beyond the person's reach is not there.
  ///
  /// A store that was opened acts for whoever has the file.
  public func acting(as person: Person) -> CampaignStore {
    var store = self
    store.person = person
    return store
  }

  /// How far who acts goes with an operation. Every operation of the store asks it first.
  ///
  /// - Throws: ``CampaignError/notAllowed(_:)`` for what the person may not do to anything.
  func reach(of operation: CampaignOperation) throws(CampaignError) -> Reach {
    guard let reach = person.access.allows(operation) else {
      throw CampaignError.notAllowed(operation)
    }
    return reach
  }
}
