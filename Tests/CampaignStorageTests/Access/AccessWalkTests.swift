import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// Every public operation, by every role, on the own, on a foreign and on a missing school, class, student and batch.
struct AccessWalkTests {
  /// What came of an operation, so that two can be compared.
  private struct Result: Equatable {
    var error: String?
    var text = ""
  }

  private func result(
    _ step: AccessStep, _ store: CampaignStore, _ target: AccessTarget, _ campaign: TestCampaign
  ) async throws -> Result {
    do { return Result(text: try await step.run(store, target, campaign)) } catch let error
      as CampaignError
    {
      return Result(error: error.code)
    }
  }

  private func lastBatch(_ campaign: TestCampaign) async throws -> Int64 {
    try await campaign.store.history(limit: 1).first?.id ?? 0
  }

  @Test func `what somebody may not do to anything is refused before anything is looked at`()
    async throws
  {
    let schools = try await TwoSchools()
    for access in schools.everybody {
      let (campaign, store) = try schools.copy(for: access)
      let before = try await campaign.wholeState()
      for step in AccessStep.all where access.allows(step.operation) == nil {
        if step.function == "noteShown(_:)" { continue }
        for target in [schools.own, schools.foreign, schools.missing] {
          let found = try await result(step, store, target, campaign)
          #expect(found.error == "not-allowed", "\(access.role) \(step.function) \(found)")
        }
      }
      #expect(try await campaign.wholeState() == before)
      #expect(try await lastBatch(campaign) == lastBatch(schools.campaign))
    }
  }

  @Test func `what lies beyond the reach looks as if it were not there`() async throws {
    let schools = try await TwoSchools()
    for access in schools.everybody.dropFirst(3) {
      let (campaign, store) = try schools.copy(for: access)
      let before = try await campaign.wholeState()
      for step in AccessStep.all {
        guard let aim = step.on, access.allows(step.operation) != nil else { continue }
        let missing = try await result(step, store, schools.missing, campaign)
        var beyond = [schools.foreign]
        // A teacher's own school is there, and its plans and papers are no teacher's.
        if access.role == .teacher, aim != .school { beyond.append(schools.nextDoor) }
        for target in beyond {
          let found = try await result(step, store, target, campaign)
          #expect(found == missing, "\(access.role) \(step.function)")
        }
      }
      #expect(try await campaign.wholeState() == before, "\(access.role)")
      #expect(try await lastBatch(campaign) == lastBatch(schools.campaign), "\(access.role)")
    }
  }

  @Test func `everybody does on the own what the rules allow, and reads no word of others`()
    async throws
  {
    let schools = try await TwoSchools()
    for access in schools.everybody {
      let reading = try schools.copy(for: access)
      for step in AccessStep.all where access.allows(step.operation) != nil {
        let (campaign, store) = try step.writes ? schools.copy(for: access) : reading
        let last = try await lastBatch(campaign)
        let found = try await result(step, store, schools.own, campaign)
        #expect(found.error == nil, "\(access.role) \(step.function) \(found)")
        if step.writes {
          let now = try await lastBatch(campaign)
          #expect(now > last, "\(access.role) \(step.function) leaves no batch")
        }
        if access.role == .teacher || access.role == .headmaster || access.role == .clerk {
          let secret =
            TwoSchools.foreignWords + (access.role == .teacher ? TwoSchools.nextDoorWords : [])
          for word in secret {
            #expect(!found.text.contains(word), "\(access.role) \(step.function) tells \(word)")
          }
        }
      }
    }
  }

  @Test func `a function without a rule, or without a place in this walk, is found`() throws {
    let declared = try PublicOperations.all()
    #expect(declared.count > 40)
    for function in declared {
      #expect(!function.operations.isEmpty, "\(function.name) does not begin by asking who acts")
    }
    let walked = Dictionary(grouping: AccessStep.all, by: \.function).mapValues { steps in
      Set(steps.map(\.operation.rawValue))
    }
    let asked = Dictionary(uniqueKeysWithValues: declared.map { ($0.name, $0.operations) })
    #expect(Set(walked.keys) == Set(asked.keys))
    for (name, operations) in asked where name != "set(_:entry:)" {
      #expect(walked[name] == operations, "\(name)")
    }
    let all = Set(asked.values.joined()).union([CampaignOperation.setSettings.rawValue])
    #expect(all == Set(CampaignOperation.allCases.map(\.rawValue)))
  }
}
