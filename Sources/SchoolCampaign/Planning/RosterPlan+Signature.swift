extension RosterPlan {
  /// How many rows each decision has, by its code.
  public var countsByCode: [String: Int] {
    Dictionary(
      uniqueKeysWithValues: RowDecision.allCases.map { ($0.code, count($0)) }.filter { $1 > 0 })
  }

  /// A hash of all that the plan would do: two plans with one signature do the same to the same students.
  public var signature: UInt64 {
    var hash = StableHash()
    for ordinal in 0..<rowCount {
      hash.combine(word: UInt64(decision(ordinal).rawValue))
      hash.combine(word: UInt64(bitPattern: student(ordinal)?.rawValue ?? 0))
    }
    for student in removals { hash.combine(word: UInt64(bitPattern: student.id.rawValue)) }
    for change in changes {
      for field in change.revision.written {
        hash.combine(text: field.field.rawValue + "=" + field.file)
        hash.combine(text: field.stored ?? "")
      }
    }
    for school in units.schools { hash.combine(text: school.name?.key ?? "") }
    for teacher in teachers where teacher.isWritten {
      hash.combine(word: UInt64(teacher.unit))
      hash.combine(text: teacher.name ?? "")
      hash.combine(text: teacher.phone ?? "")
    }
    for code in schoolCodes where code.isWritten {
      hash.combine(text: code.school.name.key)
      hash.combine(text: code.file)
    }
    hash.combine(word: digest)
    return hash.value
  }
}

extension RowDecision {
  /// The word for JSON; never translated.
  public var code: String {
    switch self {
    case .refused: "refused"
    case .new: "new"
    case .same: "same"
    case .filled: "filled"
    case .changed: "changed"
    case .renumbered: "renumbered"
    case .moved: "moved"
    case .movedIn: "moved-in"
    case .held: "held"
    case .leaving: "leaving"
    case .skipped: "skipped"
    case .marked: "marked"
    case .repeated: "repeated"
    case .elsewhere: "elsewhere"
    }
  }
}

extension StableHash {
  /// Takes in a text and where it ends.
  fileprivate mutating func combine(text: String) {
    for byte in text.utf8 { combine(word: UInt64(byte)) }
    combine(word: UInt64(text.utf8.count))
  }
}
