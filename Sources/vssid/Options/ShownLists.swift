import CampaignReports
import CampaignStorage
import SchoolCampaign

extension CampaignPlace {
  /// Notes which lists somebody may hold from here on. It is all that a command which lists writes: the list has been
  /// shown, so a file that is busy or full is no error, but must be told.
  func noteShown(in store: CampaignStore, _ editions: Set<ListEdition>) async throws {
    do { try await store.noteShown(editions) } catch CampaignError.locked, CampaignError.diskFull,
      CampaignError.readOnly, CampaignError.storage
    { terminal.say(wording.shownListNotNoted) }
  }
}
