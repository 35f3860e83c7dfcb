import Dispatch
import Synchronization

/// Makes elements on another core while the caller works on those made before.
///
/// At most ``depth`` elements wait, so that memory stays bounded however slow the caller is.
final class ReadAhead<Element: Sendable>: Sendable {
  private static var depth: Int { 4 }

  private struct State {
    var waiting: [Result<Element?, any Error>] = []
    var isAbandoned = false
  }

  private let state = Mutex(State())
  private let made = DispatchSemaphore(value: 0)
  // Begins at 0 and is raised: a semaphore must not end below the value that it began with.
  private let free = DispatchSemaphore(value: 0)

  /// Starts to make elements from a source, until one is nil or an error is thrown.
  init<Source: Sendable>(
    _ source: Source, _ make: @escaping @Sendable (inout Source) throws -> Element?
  ) {
    for _ in 0..<Self.depth { free.signal() }
    DispatchQueue(label: "read-ahead").async { [self] in
      var source = source
      while true {
        free.wait()
        let element = Result { try make(&source) }
        let goesOn = state.withLock { state in
          state.waiting.append(element)
          return !state.isAbandoned
        }
        made.signal()
        guard goesOn, case .success(.some) = element else { return }
      }
    }
  }

  /// The next element, waited for if need be; nil after the last one.
  ///
  /// - Throws: what making it threw.
  func next() throws -> Element? {
    made.wait()
    let element = state.withLock { $0.waiting.removeFirst() }
    free.signal()
    return try element.get()
  }

  /// Lets the other side end although not all elements were taken.
  func abandon() {
    state.withLock { $0.isAbandoned = true }
    free.signal()
  }
}
