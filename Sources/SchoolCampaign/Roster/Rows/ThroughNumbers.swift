/// Numbers the rows of a list that counts through the school anew in each class.
///
/// Rows of which nobody can tell the class, between two of one class, are taken as of that class: their numbers in it
/// are left free, so that they can have them once they are mended.
struct ThroughNumbers {
  /// The list; nil for one that goes on from another, also in its classes.
  private let list: Int?
  private var unit: Int?
  private var unplaced = 0

  init(list: Int?) { self.list = list }

  /// The number of the next row in its class; nil for a row without a class.
  mutating func next(in place: Int?, _ units: inout RosterUnits) -> Int? {
    guard let place else {
      unplaced += 1
      return nil
    }
    if place == unit, unplaced > 0 { units.skipRollNumbers(unplaced, in: place) }
    (unit, unplaced) = (place, 0)
    return units.nextRollNumber(in: place, list: list)
  }
}
