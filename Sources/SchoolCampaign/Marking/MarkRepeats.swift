/// Tells which rows of marks repeat an earlier one about the same student, and which contradict it.
struct MarkRepeats {
  /// What a row is beside the rows before it.
  enum Kind: Equatable {
    /// The first about its student.
    case first
    /// It says what an earlier row says.
    case same
    /// It says something else than the row at this place.
    case otherwise(than: MarkPlace)
  }

  private var said: [Student.ID: (request: MarkRequest, place: MarkPlace)] = [:]

  /// Notes what a row says about a student.
  mutating func note(_ request: MarkRequest, _ student: Student.ID, at place: MarkPlace) -> Kind {
    guard let earlier = said[student] else {
      said[student] = (request, place)
      return .first
    }
    // A day that one row writes and the other leaves to the command is the same day.
    var same = request
    same.namesDay = earlier.request.namesDay
    return earlier.request == same ? .same : .otherwise(than: earlier.place)
  }
}
