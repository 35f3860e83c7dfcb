extension Access {
  /// Whether only what the person did can be taken back by the person: others' acts are for the head of the school or
  /// the office.
  public var takesBackOwnOnly: Bool { role == .clerk || role == .teacher }

  /// Whether an act of a kind can be taken back at all: whoever may not do a thing does not undo it either.
  public func takesBack(_ kind: Batch.Kind) -> Bool {
    guard let operation = kind.operation else { return true }
    return allows(operation) != nil
  }
}

extension Batch.Kind {
  /// What somebody did who left such a batch; nil where the batch that it takes back tells.
  public var operation: CampaignOperation? {
    switch self {
    case .import: .applyImport
    case .mark: .mark
    case .exempt: .exempt
    case .leave: .leave
    case .confirm: .confirm
    case .add: .addStudent
    case .edit: .editStudent
    case .receive: .receivePart
    case .reconcile: .recordApprovals
    case .set: .setSettings
    case .teacher: .editTeacher
    case .issue, .withdraw: .issue
    case .keepPlan, .dropPlan: .keepPlan
    case .purge: .purge
    case .undo, .redo: nil
    }
  }
}
