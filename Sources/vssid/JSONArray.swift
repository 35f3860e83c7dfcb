import Synchronization

/// Prints a JSON array element by element, one a line, also from within a concurrent closure.
final class JSONArray: Sendable {
  private let terminal: Terminal
  private let elements = Mutex(0)

  /// Begins the array.
  init(_ terminal: Terminal) {
    self.terminal = terminal
    terminal.printJSON("[")
  }

  /// Adds elements that are JSON already.
  func add(_ objects: String...) { add(objects) }

  /// Adds elements that are JSON already.
  func add(_ objects: [String]) {
    let text = elements.withLock { count in
      objects.map { object in
        count += 1
        return (count == 1 ? "\n" : ",\n") + object
      }.joined()
    }
    terminal.printJSON(text)
  }

  /// Ends the array.
  func end() { terminal.printJSON("\n]\n") }
}
