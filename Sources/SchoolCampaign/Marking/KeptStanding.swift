/// Why a mark left a student's rung or its day as it was.
public enum KeptStanding: Hashable, Sendable {
  /// It stood so already.
  case same
  /// The row says that a rung is not reached, and the student has not reached it.
  case notInstalled
  /// The student stands higher; only a correction lowers.
  case higher
  /// The rung has another day; only a correction changes it.
  case otherDay
  /// The student is raised, and a rung below keeps the day that it has; only a correction changes it.
  case lowerDay
}

extension Standing {
  /// Why a mark leaves rung and day as they are; nil where it raises or corrects, or says nothing of a rung.
  public func kept(_ request: MarkRequest) -> KeptStanding? {
    believed(against: request).kept(besides: request)
  }

  private func kept(besides request: MarkRequest) -> KeptStanding? {
    if let denied = request.denied, request.status == nil {
      if status < denied { return .notInstalled }
      return request.corrects ? nil : .higher
    }
    guard let wanted = request.status else { return nil }
    if wanted == status, statusDay == nil || statusDay == request.day, !hasOtherDays(request) {
      return .same
    }
    if request.corrects { return nil }
    if wanted > status { return keepsLowerDay(request) ? .lowerDay : nil }
    if wanted < status { return .higher }
    return request.namesDay ? .otherDay : .same
  }

  /// Whether a mark names another day for a rung below.
  private func hasOtherDays(_ request: MarkRequest) -> Bool {
    request.steps.dropLast().contains { reached[$0.rung] != $0.day }
  }

  /// Whether a mark names another day for a rung below that is reached already.
  private func keepsLowerDay(_ request: MarkRequest) -> Bool {
    request.steps.dropLast().contains { step in reached[step.rung].map { $0 != step.day } ?? false }
  }

  /// Whether a mark would bring a rung before one below it, whose day it would have to change: that needs a correction.
  public func isLater(than request: MarkRequest) -> Bool {
    let believed = believed(against: request)
    guard let wanted = request.status, wanted > believed.status, !request.corrects else {
      return false
    }
    return InstallStatus.rungs.contains { rung in
      rung < wanted && believed.reached[rung].map { $0 > request.day } ?? false
    }
  }
}
