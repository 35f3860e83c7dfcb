import Synchronization

/// Prints an object whose list of rows comes piece by piece, also from within a concurrent closure.
final class JSONPieces: Sendable {
  private let terminal: Terminal
  private let head: String
  private let isBegun = Mutex(0)

  /// An object that begins so; nothing is printed before its first piece.
  init(_ terminal: Terminal, head: String) {
    self.terminal = terminal
    self.head = head
  }

  /// Adds some of the rows, with commas between them; an empty text adds none.
  func put(_ rows: String) {
    if rows.isEmpty { return }
    let before = isBegun.withLock { count in
      count += 1
      return count == 1 ? head : ","
    }
    terminal.printPart(before + rows)
  }

  /// Ends the object.
  func end(_ tail: String) {
    let before = isBegun.withLock { $0 == 0 ? head : "" }
    terminal.printPart(before + tail)
  }
}
