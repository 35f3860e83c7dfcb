/// The numbers that were left free in classes for rows of which nobody can tell the class, where a list counts through the
/// school.
struct FreeNumbers {
  /// By the number of the row.
  private(set) var numbers: [Int: Int] = [:]

  /// Reads a source to its end, if it is such a list.
  ///
  /// - Parameters:
  ///   - check: A check of the source, and of those before it.
  ///   - file: The source's place in it.
  /// - Throws: ``RosterReadError`` where a source can no longer be read.
  init(_ check: RosterCheck, in file: Int) throws {
    let sources = check.sources
    guard sources[file].interpretation.throughNumbers != nil else { return }
    var check = check
    var (unit, last, unplaced): (Int?, Int, [Int]) = (nil, 0, [])
    while true {
      let rows = try check.nextBatch(2000)
      if rows.isEmpty { return }
      for row in rows where Int(row.cell.file) == file {
        guard let place = row.unit else {
          if row.details.rollNumber != nil { unplaced.append(Int(row.cell.row)) }
          continue
        }
        guard let number = row.details.rollNumber else { continue }
        if place == unit, number == last + unplaced.count + 1 {
          for (step, row) in unplaced.enumerated() { numbers[row] = last + 1 + step }
        }
        (unit, last, unplaced) = (place, number, [])
      }
    }
  }
}
