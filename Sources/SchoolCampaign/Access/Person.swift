/// Who acts on a campaign.
public struct Person: Hashable, Sendable {
  /// What the history calls the person, as ``Entry/by``.
  public let name: String
  /// On what the person may act.
  public let access: Access

  /// Somebody who acts.
  public init(name: String, _ access: Access) {
    self.name = name
    self.access = access
  }
}
