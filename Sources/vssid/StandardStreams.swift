import Foundation

/// Standard input, output and error as a command may find them: closed, or with nobody at the other end.
enum StandardStreams {
  /// Lets a write that nobody reads fail, so that the command can say what it did, and keeps the numbers of closed streams
  /// from files that are opened later.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for number in Int32(0)...2 where fcntl(number, F_GETFD) == -1 {
      // The lowest free number is given, which is this one; what cannot be written is noticed.
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
