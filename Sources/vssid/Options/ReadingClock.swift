import CampaignReports
import CampaignStorage
import SchoolCampaign

extension CampaignPlace {
  /// Today for a command that only reads: where the clock says a day that cannot be, the last one on which anything was
  /// recorded, and it is told.
  func reading(_ store: CampaignStore) async throws -> Entry {
    do { return try entry() } catch CampaignError.impossibleToday(let clock) {
      let campaign = try await store.campaign()
      let day = campaign.readingDay(
        clock: clock, lastRecorded: try await store.lastRecordedDay())
      terminal.say(wording.wrongClock(clock, reading: day))
      return entry(on: day)
    }
  }

  /// Says that the clock is wrong, in a command that needs no day.
  func noteClock() {
    do { _ = try entry() } catch CampaignError.impossibleToday(let clock) {
      terminal.say(wording.wrongClock(clock, reading: nil))
    } catch {
      // A practice day that cannot be read is refused where a day is needed.
    }
  }
}
