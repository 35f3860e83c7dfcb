/// A text that was typed, here or in a copy whose part was received: what no campaign takes, no part may bring.
public enum PartText: String, CaseIterable, Sendable {
  case school, schoolCode, className, teacher, phone, schoolYear, student, parent, note, actor
  /// What was noted of the open obstacle and of each before it.
  case notesOfObstacles
  case setting, recipients, reason

  /// How many characters it has at most.
  public var longest: Int {
    switch self {
    case .school: 200
    case .schoolCode, .className, .schoolYear: 40
    case .teacher, .phone, .student, .parent: 120
    case .note, .reason: 500
    case .notesOfObstacles: 10_000
    case .setting: 1_000
    case .recipients: 10_000
    case .actor: 60
    }
  }

  /// Whether a text can be one of this kind: not too long, and without signs that nobody sees.
  public func allows(_ text: String) -> Bool {
    if text.utf8.count > longest, text.count > longest { return false }
    // A few letters under hundreds of marks are no text either.
    return text.utf8.count <= longest * 12 && !text.unicodeScalars.contains(where: Self.isHidden)
  }

  /// Refuses a text that is longer than any of this kind.
  ///
  /// - Throws: ``CampaignError/textTooLong(_:)``.
  public func requireRoom(_ texts: String?...) throws(CampaignError) {
    for case let text? in texts where text.utf8.count > longest {
      if text.count > longest || text.utf8.count > longest * 12 { throw .textTooLong(self) }
    }
  }

  /// Control signs, ends of lines, and what turns the direction of writing.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: return false
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      return true
    default: return false
    }
  }
}

extension SchoolPart {
  /// A kind of text of which the part has one that cannot be; nil if there is none.
  var strangeText: PartText? {
    func wrong(_ kind: PartText, _ texts: [String?]) -> PartText? {
      texts.contains { $0.map { !kind.allows($0) } ?? false } ? kind : nil
    }
    if let found = wrong(.school, [school.name.display]) ?? wrong(.schoolCode, [school.code])
      ?? wrong(.actor, batches.values.map(\.by))
    {
      return found
    }
    for known in classes.values {
      let found =
        wrong(.className, [known.name.display]) ?? wrong(.schoolYear, [known.schoolYear])
        ?? wrong(.teacher, [known.teacherName]) ?? wrong(.phone, [known.teacherPhone])
      if let found { return found }
    }
    for student in students {
      let details = student.student.details
      let notes = student.acts.map { act -> String? in
        if case .standing(let standing, _) = act.change { standing.obstacle?.note } else { nil }
      }
      let found =
        wrong(.student, [details.fullName]) ?? wrong(.parent, [details.parentName])
        ?? wrong(.phone, [details.parentPhone]) ?? wrong(.note, [details.note])
        ?? wrong(.notesOfObstacles, notes)
      if let found { return found }
    }
    return nil
  }

  /// What is said of a day on which nothing can have happened, as the campaign that receives it sees it; nil if nothing is.
  public func dayFlaw(in campaign: Campaign, today: CalendarDay) -> PartFlaw? {
    for student in students {
      let name = classes[student.student.classID]?.name.display ?? ""
      var days = [student.student.officeApprovedDay].compactMap(\.self)
      var enrolment: [CalendarDay] = []
      for act in student.acts {
        guard case .standing(let standing, let day) = act.change else { continue }
        enrolment += [standing.exemption?.since, standing.leftDay].compactMap(\.self)
        days += InstallStatus.rungs.compactMap { standing.reached[$0] }
        if let since = standing.obstacle?.since { days.append(since) }
        enrolment.append(day)
      }
      if let day = days.first(where: { !campaign.allows($0, today: today) }) {
        return .day(day, className: name)
      }
      if let day = enrolment.first(where: { !campaign.allowsEnrolment($0, today: today) }) {
        return .day(day, className: name)
      }
    }
    for (id, days) in reports {
      if let day = days.first(where: { !campaign.allows($0, today: today) }) {
        return .day(day, className: classes[id]?.name.display ?? "")
      }
    }
    return nil
  }
}

extension Campaign {
  fileprivate func allows(_ day: CalendarDay, today: CalendarDay) -> Bool {
    do throws(CampaignError) { try check(day, today: today) } catch { return false }
    return true
  }

  fileprivate func allowsEnrolment(_ day: CalendarDay, today: CalendarDay) -> Bool {
    do throws(CampaignError) { try checkEnrolment(day, today: today) } catch { return false }
    return true
  }
}
