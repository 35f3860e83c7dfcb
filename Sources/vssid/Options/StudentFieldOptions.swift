import ArgumentParser
import CampaignReports
import SchoolCampaign

/// A student's fields as options.
struct StudentFieldOptions: ParsableArguments {
  @Option(help: .topic(.fullName)) var name: String?
  @Option(help: .topic(.birth)) var birth: String?
  @Option(help: .topic(.gender)) var gender: String?
  @Option(help: .topic(.insuranceNumber)) var number: String?
  @Option(help: .topic(.ministryID)) var ministryID: String?
  @Option(help: .topic(.personalID)) var personalID: String?
  @Option(help: .topic(.parent)) var parent: String?
  @Option(help: .topic(.phone)) var phone: String?
  @Option(help: .topic(.studentNote)) var note: String?
  @Option(help: .topic(.roll)) var roll: String?
  @Option(help: .topic(.route)) var route: Route?

  /// What was given, as the store's texts; an empty text makes a field blank.
  ///
  /// - Throws: ``CampaignError/badValue(_:)``.
  func edits() throws -> [StudentField: String?] {
    var edits: [StudentField: String?] = [:]
    if let name {
      let plain = PlainText.normalized(name)
      if plain.isEmpty || plain.count > 120 { throw CampaignError.badValue(.fullName) }
      edits[.fullName] = plain
    }
    try set(.birthDate, birth, in: &edits) { CalendarDay(birth: $0)?.iso }
    try set(.gender, gender, in: &edits) { Gender(typed: $0)?.rawValue }
    try set(.insuranceNumber, number, in: &edits) { text in
      guard case .insuranceNumber(let number) = (try StudentSelection(text)) else { return nil }
      return number.text
    }
    try set(.ministryID, ministryID, in: &edits) { MinistryID($0)?.text }
    try set(.personalID, personalID, in: &edits) { PersonalID($0)?.text }
    try set(.rollNumber, roll, in: &edits) {
      Int($0).flatMap { (1...9999).contains($0) ? String($0) : nil }
    }
    try set(.parentPhone, phone, in: &edits) { TypedPhone($0).text }
    for (field, value) in [(StudentField.parentName, parent), (.note, note)] {
      try set(field, value, in: &edits) { String($0.prefix(500)) }
    }
    if let route { edits[.route] = route.rawValue }
    return edits
  }

  /// What is worth a word about the values, though they are taken.
  func remarks(_ wording: Wording) -> [String] {
    guard let phone, !phone.isEmpty, TypedPhone(phone).isDoubtful else { return [] }
    return [wording.oddPhone(phone)]
  }

  private func set(
    _ field: StudentField, _ text: String?, in edits: inout [StudentField: String?],
    _ read: (String) throws -> String?
  ) throws {
    guard let text else { return }
    let plain = PlainText.normalized(text)
    if plain.isEmpty {
      edits[field] = .some(nil)
    } else {
      guard let value = try read(plain) else { throw CampaignError.badValue(field) }
      edits[field] = value
    }
  }
}
