@testable import SchoolCampaign

/// The days that can be meant on 28/5/2021.
let reachOfMay = Campaign.letter301.reach(today: CalendarDay(number: 18_775))

/// The one sheet of marks in a text.
func marks(
  _ csv: String, file: String = "marks.csv", _ settle: (inout MarkChoices) -> Void = { _ in }
) throws -> MarkSheet {
  var choices = MarkChoices(terms: MarkTerms(), reach: reachOfMay)
  settle(&choices)
  let tables = try RosterTable.candidates(in: RosterInput(name: file, bytes: Array(csv.utf8)))
  let sheets = try MarkSheet.sheets(in: tables, file: file, choices)
  return sheets.lists[0]
}
