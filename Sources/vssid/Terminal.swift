import CampaignReports
import Foundation
import SchoolCampaign
import Synchronization

/// Where the program writes: results to standard output, all else to standard error.
///
/// Control characters never reach it: a name in a roster must not drive somebody's terminal.
struct Terminal: Sendable {
  static let standard = Terminal()

  /// Whether a person can be asked.
  var isInteractive: Bool { isatty(0) == 1 && isatty(2) == 1 }

  /// Whether messages go to a screen.
  var showsProgress: Bool { isatty(2) == 1 }

  /// How many columns messages have: the screen's, as far as lines of that length are still read; 80 without one.
  var width: Int {
    var size = winsize()
    guard isatty(2) == 1, ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 50), 120)
  }

  /// Writes a part of a result, such as a piece of JSON.
  func printPart(_ text: String) { write(Self.cleaned(text), to: 1) }
  /// How many columns results have: those of the screen, else `COLUMNS`, else 80.
  var resultWidth: Int {
    var size = winsize()
    if isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Self.usable(Int(size.ws_col))
    }
    return Self.usable(ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80)
  }

  /// Nobody reads lines of three letters; nor does a screen have thousands.
  private static func usable(_ columns: Int) -> Int {
    columns > 0 ? min(max(columns, 20), 400) : 80
  }

  /// Writes a result.
  func print(_ text: String) {
    writeLine(text, to: 1, columns: resultWidth) { $0.message($1) }
  }

  /// Writes a report as far as a screen shows it, with its verdict in colour there.
  func print(_ report: ProgressReport) {
    let lines = Wording.ofProcess.lines(report, width: resultWidth)
    writeLine(lines.joined(separator: "\n"), to: 1, columns: resultWidth) { colour, text in
      report.pace.verdict.map { colour.verdict($0, in: text) } ?? text
    }
  }

  /// Writes a message.
  func say(_ text: String) { writeLine(text, to: 2, columns: width) { $0.message($1) } }

  /// Writes lines; on a screen none is broken within a word, words have their colours, and no bar stays before them.
  private func writeLine(
    _ text: String, to descriptor: Int32, columns: Int,
    painted: (ScreenColour, String) -> String
  ) {
    wipeProgress()
    var lines = Self.visible(text)
    if isatty(descriptor) == 1 {
      lines = ScreenText.wrapped(lines, to: columns)
      if Self.allowsColour { lines = painted(ScreenColour(Wording.ofProcess), lines) }
    }
    write(lines + "\n", to: descriptor)
  }

  private static let allowsColour = ScreenColour.isAllowed(
    arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

  /// Whether a bar stands on the screen.
  private static let showsBar = Mutex(false)

  /// What the command has changed.
  private static let changed = Mutex(ChangeMade.nothing)

  /// Notes what the command has changed: said where its result cannot be written.
  static func noteChange(_ change: ChangeMade = .history) { changed.withLock { $0 = change } }

  /// Takes the bar away, if there is one.
  private func wipeProgress() {
    let stood = Self.showsBar.withLock { shown in
      defer { shown = false }
      return shown
    }
    if stood { write("\r\u{1B}[K", to: 2) }
  }

  /// Draws a bar of how much is done over the last one; nothing once all is.
  func showProgress(_ done: Int, of all: Int) {
    if done >= all { return wipeProgress() }
    let full = min(30, done * 30 / all)
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 30 - full)
    Self.showsBar.withLock { $0 = true }
    write("\r\(bar) \(done * 100 / all)%\u{1B}[K", to: 2)
  }

  /// Asks a question that is answered by yes or no; no answer is a no.
  func ask(_ question: String) -> Bool {
    wipeProgress()
    write(Self.visible(question) + " ", to: 2)
    let answer = readLine()?.lowercased() ?? ""
    return ["c", "có", "co", "y", "yes"].contains(answer)
  }

  /// Writes JSON, whose strings have no control character and must keep every other sign.
  func printJSON(_ text: String) { write(text, to: 1) }

  /// Writes a result that brings its own line ends, such as a table or a page; one that must not be broken.
  func printWhole(_ text: String) { write(Self.cleaned(text, keeps: "\r"), to: 1) }

  /// Writes bytes as they are.
  private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return failed(descriptor) }
      bytes = bytes.dropFirst(written)
    }
  }

  /// A result that nobody gets is no success; messages may be lost.
  private func failed(_ descriptor: Int32) {
    guard descriptor == 1 else { return }
    let isClosed = errno == EPIPE
    let change = Self.changed.withLock { $0 }
    // Whoever reads as much of a list as he wants, as `head` does, needs no word.
    if !isClosed || change != .nothing { say(Wording.ofProcess.outputLost(change)) }
    exit(1)
  }

  /// A message as a screen and a pipe show it: signs that cannot be seen by their numbers, whatever it quotes.
  static func visible(_ text: String) -> String {
    VisibleText.message(text.replacing("\t", with: " "))
  }

  /// The text without control characters and without signs that turn the direction of writing.
  static func cleaned(_ text: String, keeps kept: Unicode.Scalar? = nil) -> String {
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: cleaned.append(scalar)
      case kept?.value: cleaned.append(scalar)
      case 0x09: cleaned.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: cleaned.append("\u{FFFD}")
      default: cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }
}
