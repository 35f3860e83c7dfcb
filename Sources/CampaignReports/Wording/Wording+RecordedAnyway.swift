import SchoolCampaign

extension Wording {
  /// The rows that are recorded although something about them should be looked at, kind by kind.
  func recordedAnyway(_ found: Reconciliation, _ list: ApprovalList) -> [String] {
    let kinds = [
      (
        found.byName,
        say(
          "Không có mã số, tìm theo đúng họ tên và ngày sinh (chỉ một em)",
          "Without a number, found by name and birth date alone (one student each)")
      ),
      (
        found.renamed,
        say("Cùng mã số và ngày sinh nhưng khác họ tên", "Same number and birth date, other name")
      ),
      (
        found.redated,
        say("Cùng mã số và họ tên nhưng khác ngày sinh", "Same number and name, other birth date")
      ),
      (
        found.elsewhere,
        say("Học ở trường khác với trường mà danh sách nêu", "At another school than the list says")
      ),
    ]
    return kinds.filter { !$0.0.isEmpty }.map { rows, kind in
      let places = places(rows.map { list.lines[$0] }, of: list)
      return kind
        + say(", vẫn ghi; xin xem lại: ", ", recorded all the same; please look: ")
        + "\(number(rows.count)) (\(places))"
    }
  }
}
