import CampaignStorage
import Foundation
import GRDB
import SchoolCampaign

// Times single durable marks in one process, beside bare commits of one row at the same concurrency.
//
//     mark-bench CAMPAIGN [SECONDS]
//
// The campaign is changed: take a copy.

guard CommandLine.arguments.count > 1 else {
  print("mark-bench CAMPAIGN [SECONDS]")
  exit(64)
}
let path = CommandLine.arguments[1]
let seconds = CommandLine.arguments.count > 2 ? Double(CommandLine.arguments[2]) ?? 4 : 4

/// Runs clients one beside the other for a time, each sending the next as soon as it has the answer.
func measure(
  _ label: String, clients: Int, _ send: @escaping @Sendable (Int) async throws -> Void
) async throws -> Double {
  let clock = ContinuousClock()
  let end = clock.now + .seconds(seconds)
  let times = try await withThrowingTaskGroup(of: [Double].self) { group in
    for client in 0..<clients {
      group.addTask {
        var times: [Double] = []
        var place = client
        while clock.now < end {
          let spent = try await clock.measure { try await send(place) }
          times.append(spent / .milliseconds(1))
          place += clients
        }
        return times
      }
    }
    return try await group.reduce(into: []) { $0 += $1 }
  }.sorted()
  let rate = Double(times.count) / seconds
  let at = { (share: Double) in times[min(times.count - 1, Int(share * Double(times.count)))] }
  let figures = [rate, at(0.5), at(0.99)].map { String(format: "%.1f", $0) }
  print("| \(label), \(clients) | \(figures.joined(separator: " | ")) |")
  return rate
}

/// The smallest commit that there is: one row.
func bareCommits(beside path: String) throws -> DatabasePool {
  let place = path + ".bare"
  for end in ["", "-wal", "-shm"] { _ = unlink(place + end) }
  let pool = try DatabasePool(path: place)
  try pool.writeWithoutTransaction { db in
    try db.execute(sql: "PRAGMA synchronous = FULL")
    try db.execute(sql: "CREATE TABLE bare (id INTEGER PRIMARY KEY, place INTEGER)")
  }
  return pool
}

let store = try CampaignStore.open(path: path)
let campaign = try await store.campaign()
let today = campaign.deadline
let entry = Entry(by: "bench", moment: Date(), today: today)
var found: [Student.ID] = []
for school in try await store.schools() {
  for schoolClass in try await store.classes(of: school.id) {
    found += try await store.students(
      .wholeClass(schoolClass.name), school: school.id, asksEdition: false
    ).map(\.id)
  }
}
let students = found.shuffled()
let bare = try bareCommits(beside: path)

print("| what, clients | a second | p50 ms | p99 ms |")
print("|---|---|---|---|")
for clients in [1, 8, 32, 128] {
  let commits = try await measure("commit of one row", clients: clients) { place in
    try await bare.write { db in
      try db.cachedStatement(sql: "INSERT INTO bare (place) VALUES (?)").execute(
        arguments: [place])
    }
  }
  let marks = try await measure("mark", clients: clients) { place in
    // Up and down the ladder, so that each changes something.
    let round = place / students.count
    let status = InstallStatus.allCases[(place + round) % InstallStatus.allCases.count]
    let request = MarkRequest(status: status, day: today, corrects: true)
    _ = try await store.mark(
      SentMark(key: UUID(), student: students[place % students.count], .mark(request)),
      entry: entry)
  }
  print("| mark / commit, \(clients) | \(String(format: "%.2f", marks / commits)) | | |")
}
