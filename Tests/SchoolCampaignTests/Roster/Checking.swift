@testable import SchoolCampaign

/// Runs a check over one file in memory to its end.
func checked(_ csv: String) throws -> (
  findings: [RosterFinding], rows: [RosterRow], units: RosterUnits
) {
  let source = try RosterSource(RosterInput(name: "roster.csv", bytes: Array(csv.utf8)))
  var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
  var rows: [RosterRow] = []
  while true {
    let batch = try check.nextBatch(7)
    if batch.isEmpty { break }
    rows += batch
  }
  return (check.findings.all, rows, check.units)
}

/// A generator that gives the same numbers in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
