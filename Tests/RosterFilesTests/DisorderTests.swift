import Foundation
import RosterFiles
import SchoolCampaign
import Testing

/// Every file of `SampleData/disorders` against what `expected.json` says must come of it.
struct DisorderTests {
  private struct Expected: Decodable {
    struct Student: Decodable, Hashable {
      let name: String
      let `class`: String
      let birthDate: String
      let number: String
      let phone: String
      var gender: String?
      var left: Bool?
      var installed: Bool?
    }

    let outcome: String
    let choices: [String: String]
    let students: [Student]
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("SampleData/disorders")

  private static func expectations() throws -> [String: Expected] {
    let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
    return try JSONDecoder().decode([String: Expected].self, from: data)
  }

  static let files: [String] = {
    let all = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (all ?? []).filter { $0 != "expected.json" }.sorted()
  }()

  @Test func `every file has an expectation, and every expectation a file`() throws {
    #expect(Self.files.count > 40)
    #expect(Set(Self.files) == Set(try Self.expectations().keys))
  }

  @Test(arguments: files) func `what comes of a file is what must come of it`(
    file: String
  ) throws {
    let expected = try #require(try Self.expectations()[file])
    let delivery = RosterDelivery(
      paths: [Self.folder.appendingPathComponent(file).path],
      choices: try choices(expected.choices), oldWorkbooks: .unprotected)
    let words = expected.outcome.split(separator: " ").map(String.init)
    if words[0] == "refused" {
      #expect(delivery.sources.isEmpty)
      #expect(delivery.problems.map(\.reason.code) == [words[1]])
      return
    }
    #expect(delivery.problems == [])
    let (plan, rows, units) = try planned(delivery.sources)
    if words[0] == "asked" {
      #expect(plan.questions.map(\.code).contains(words[1]))
      #expect(plan.isRefused)
      return
    }
    let refused = plan.findings.all.filter(\.kind.isError).map(\.kind.code)
    #expect(refused == (words.count == 3 ? [words[2]] : []))
    #expect(plan.questions == [])
    let found = rows.filter { !$0.isRefused }.map { student($0, units) }
    #expect(found.count == expected.students.count)
    for (mine, theirs) in zip(found, expected.students) {
      #expect(mine.name == theirs.name)
      #expect(mine.class == theirs.class)
      #expect(mine.birthDate == theirs.birthDate)
      #expect(mine.number == theirs.number)
      #expect(mine.phone == theirs.phone)
      if let gender = theirs.gender { #expect(mine.gender == gender) }
      #expect(mine.left == (theirs.left ?? false))
      #expect(mine.installed == (theirs.installed ?? false))
    }
  }

  private func planned(
    _ sources: [RosterSource]
  ) throws -> (RosterPlan, [RosterRow], RosterUnits) {
    let defaults = RosterDefaults(school: SchoolName("TH-THCS-THPT Hoa Sen"), schoolYearStart: 2020)
    var check = RosterCheck(sources, defaults: defaults)
    var planner = RosterPlanner(stored: [], defaults: defaults, options: ImportOptions())
    var all: [RosterRow] = []
    while true {
      let rows = try check.nextBatch(7)
      if rows.isEmpty { break }
      planner.settle(check) { _ in [] }
      planner.plan(rows, candidates: [], check: &check)
      all += rows
    }
    let units = check.units
    return (planner.finished(check, revision: 0) { _ in [] }, all, units)
  }

  private func student(_ row: RosterRow, _ units: RosterUnits) -> Expected.Student {
    let details = row.details
    return Expected.Student(
      name: details.fullName, class: row.unit.map { units.classes[$0].name.display } ?? "",
      birthDate: details.birthDate?.iso ?? "", number: details.insuranceNumber?.text ?? "",
      phone: details.parentPhone ?? "", gender: details.gender?.rawValue, left: row.hasLeft,
      installed: row.installed == true)
  }

  private func choices(_ words: [String: String]) throws -> ReadingChoices {
    var choices = ReadingChoices()
    for (key, value) in words {
      let halves = value.split(separator: "=").map(String.init)
      switch key {
      case "dates": choices.dateOrder = DateOrder(rawValue: value)
      case "className": choices.classes[halves[0]] = halves[1]
      case "map": choices.settle(heading: halves[0], as: RosterField(rawValue: halves[1]))
      default: Issue.record("no choice \(key)")
      }
    }
    return choices
  }
}
