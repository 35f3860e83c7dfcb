import Foundation

/// What a part says of a student that has a history of its own.
public enum PartDetail: Hashable, Sendable {
  /// A detail.
  case field(StudentField)
  /// The student's class.
  case schoolClass
  /// The office's word about the student's account.
  case officeApproval

  /// All that can be held against what is here; roll numbers are each copy's own.
  static let compared: [PartDetail] =
    StudentField.allCases.filter { $0 != .rollNumber }.map { .field($0) }
    + [.schoolClass, .officeApproval]
}

/// Which batch spoke last of each detail of a student, in one copy of a campaign.
public struct LastWords: Sendable {
  /// The batch that entered the student, by all names under which this copy knows it.
  public var creators: Set<UUID>
  /// The batches that changed a detail last; none where it is as it was entered.
  public var details: [PartDetail: UUID]

  /// Who spoke last of a student.
  public init(creators: Set<UUID>, details: [PartDetail: UUID]) {
    self.creators = creators
    self.details = details
  }

  /// Whether two copies have a detail from the same batch.
  func agree(on detail: PartDetail, with other: LastWords) -> Bool {
    switch (details[detail], other.details[detail]) {
    case (let mine?, let theirs?): mine == theirs
    case (nil, nil): !creators.isDisjoint(with: other.creators)
    default: false
    }
  }
}

extension PartStudent {
  /// Who spoke last of the student there.
  public var lastWords: LastWords {
    var words = LastWords(creators: Set(acts.prefix(1).map(\.batch)), details: [:])
    for act in acts {
      switch act.change {
      case .field(let field): words.details[.field(field)] = act.batch
      case .moved: words.details[.schoolClass] = act.batch
      case .officeApproval: words.details[.officeApproval] = act.batch
      case .created, .standing: break
      }
    }
    return words
  }

  /// What differs here though both copies have it from the same batch: somebody changed the file past the program.
  ///
  /// - Parameters:
  ///   - stored: The student here.
  ///   - sharesClass: Whether the student's class here is the one that the part has.
  ///   - words: Who spoke last of the student here.
  public func unexplained(
    _ stored: Student, sharesClass: Bool, words: LastWords
  ) -> [PartDetail] {
    let theirs = lastWords
    return PartDetail.compared.filter { detail in
      let isSame =
        switch detail {
        case .field(let field): student.details[field] == stored.details[field]
        case .schoolClass: sharesClass
        case .officeApproval: student.officeApprovedDay == stored.officeApprovedDay
        }
      return !isSame && words.agree(on: detail, with: theirs)
    }
  }
}
