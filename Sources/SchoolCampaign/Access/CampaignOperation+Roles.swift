extension CampaignOperation {
  /// Who may do it at all. How far, the role says: the office on all, a school's people on the school, a teacher on the
  /// own classes.
  public var roles: Set<Access.Role> {
    switch self {
    case .readSettings, .listClasses, .listStudents, .report, .history: Self.lookers
    case .readIssued: Self.schools.union([.officeReader])
    case .noteShown, .mark, .exempt, .leave, .confirm, .undo: Self.schools.union([.teacher])
    case .addStudent, .editStudent, .planImport, .applyImport, .keepPlan: Self.schools
    case .editTeacher, .issue, .sendPart, .receivePart, .setLetterhead: Self.heads
    case .reconcile, .check: Self.offices.union([.officeReader])
    case .recordApprovals, .setSettings, .rebuild, .backUp, .purge: Self.offices
    }
  }

  private static let lookers = Set(Access.Role.allCases)
  private static let offices: Set<Access.Role> = [.everything, .office]
  private static let heads = offices.union([.headmaster])
  private static let schools = heads.union([.clerk])
}
