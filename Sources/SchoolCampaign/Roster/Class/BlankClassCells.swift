/// What a file shows about the blank cells of its class column: scattered ones, or runs of them below a cell that was
/// merged over all rows of a class.
struct BlankClassCells: Hashable {
  /// How many rows with a name have a class.
  private(set) var filled = 0
  /// How many have none.
  private(set) var blank = 0
  /// How many of these stand in runs below a single row with a class, their roll numbers running on.
  private(set) var inRuns = 0
  /// The first row of such a run.
  private(set) var firstRow: Int?

  private var run = Run()

  /// A row with a class and the blank ones below it.
  private struct Run: Hashable {
    var classRows = 0
    var blankRows = 0
    var firstBlank = 0
    var lastNumber: Int?
    var key: [UInt8] = []
  }

  /// Looks at a row.
  ///
  /// - Parameter isGap: Whether a blank cell may be one that was merged; a word in it says that it was not.
  mutating func note(
    _ row: TableRow, isBlank: Bool, isGap: Bool, begins: Bool, _ number: Int?,
    _ columns: RosterColumns
  ) {
    if isBlank {
      guard row.withCell(columns.name, { !CellBytes($0).isEmpty }) else { return }
      blank += 1
      noteBlank(row.number, isGap ? number : nil)
      return
    }
    filled += 1
    if begins {
      let key = row.withCell(columns.className) { Array($0) }
      if run.blankRows > 0, key == run.key {
        // The class goes on below: its blank cells were left out, not merged.
        run = Run(classRows: 2, key: key)
      } else {
        finish()
        run = Run(classRows: 1, key: key)
      }
    } else {
      run.classRows += 1
    }
    run.lastNumber = number
  }

  private mutating func noteBlank(_ row: Int, _ number: Int?) {
    guard run.classRows > 0, let number, let last = run.lastNumber, number == last + 1 else {
      finish()
      run = Run()
      return
    }
    if run.blankRows == 0 { run.firstBlank = row }
    run.blankRows += 1
    run.lastNumber = number
  }

  /// Ends the run.
  mutating func finish() {
    if run.classRows == 1, run.blankRows > 0 {
      inRuns += run.blankRows
      firstRow = firstRow ?? run.firstBlank
    }
    run.blankRows = 0
  }
}

/// What the blank cells of a class column mean.
public enum BlankClasses: Hashable, Sendable {
  /// There is no class column, or nothing in it: rows take the class of section, title, sheet or file.
  case noColumn
  /// Nobody knows: an error of each row.
  case missing
  /// Every other row has the class that title, sheet or file name: so have they.
  case named
  /// They stand in runs below a class, as merged cells do that were saved as text: they have the class above.
  ///
  /// - Parameters:
  ///   - rows: How many.
  ///   - firstRow: The first of them.
  ///   - isOpen: Whether a person must still say so.
  case fillDown(rows: Int, firstRow: Int, isOpen: Bool)

  init(
    _ cells: BlankClassCells, hasColumn: Bool, classes: [ClassName], named: ClassName?,
    _ choices: ReadingChoices, isErrorFile: Bool = false
  ) {
    if isErrorFile && hasColumn && !choices.fillsDown {
      // Its title, sheet and file are named after those that it came from; the rows have their classes.
      self = .missing
    } else if !hasColumn || cells.filled == 0 {
      self = .noColumn
    } else if let named, classes.allSatisfy({ $0.key == named.key }), !classes.isEmpty {
      self = .named
    } else if cells.inRuns > 0 || choices.fillsDown && cells.blank > 0 {
      self = .fillDown(
        rows: cells.inRuns, firstRow: cells.firstRow ?? 0, isOpen: !choices.fillsDown)
    } else {
      self = .missing
    }
  }
}
