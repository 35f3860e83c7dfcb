import Foundation
import SchoolCampaign

/// Where `.xls` workbooks are read: in a process of their own, so that a file made to harm ends that one at worst.
public struct OldWorkbookReader: Sendable {
  private let program: URL?
  private let arguments: [String]

  /// The hidden command of this program that calls ``serve()``.
  public static let command = "read-old-workbook"

  /// A program that reads a workbook from standard input when it is called so.
  public init(program: URL, arguments: [String] = [Self.command]) {
    self.init(program: Optional(program), arguments: arguments)
  }

  /// The calling process itself, without limits or protection: for tests and fuzzing.
  public static let unprotected = OldWorkbookReader(program: nil, arguments: [])

  private init(program: URL?, arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// This very program.
  public static let ownProcess = OldWorkbookReader(program: URL(fileURLWithPath: "/proc/self/exe"))

  private static let mostSeconds: UInt = 60
  private static let mostMemory: UInt = 2 << 30
  /// As many rows and columns as such a workbook may have are far less.
  private static let largestWorkbook = 64 << 20

  /// The sheets of a workbook.
  ///
  /// - Throws: ``RosterFileError`` if it cannot be read; ``RosterFileError/takesTooLong`` if the process that read it
  ///   was ended by its limits, ``RosterFileError/damaged`` if it ended otherwise.
  func tables(_ input: RosterInput, _ allowance: ReadingAllowance) throws -> [RosterTable] {
    if input.size > Self.largestWorkbook { throw RosterFileError.tooLarge }
    let budget = SheetBudget(ofInput: input.size, allowance)
    guard let program else {
      return try Self.tablesHere(
        input.bytes(upTo: Self.largestWorkbook), file: input.name, budget)
    }
    let process = Process()
    process.executableURL = program.resolvingSymlinksInPath()
    process.arguments = arguments
    let output = Pipe()
    process.standardInput = try Spool.file(of: input)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw RosterFileError.takesTooLong }
    try output.fileHandleForWriting.close()
    let tables = try SheetFrames.tables(
      file: input.name, budget: budget
    ) { count in
      try output.fileHandleForReading.read(upToCount: count) ?? Data()
    }
    process.waitUntilExit()
    if let tables { return tables }
    let isLimit =
      process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGXCPU
    throw isLimit ? RosterFileError.takesTooLong : RosterFileError.damaged
  }

  private static func tablesHere(
    _ workbook: [UInt8], file: String, _ budget: SheetBudget
  ) throws -> [RosterTable] {
    var frames = Data()
    try SheetFrames.write(workbook) { frames.append($0) }
    let input = frames
    var place = input.startIndex
    let tables = try SheetFrames.tables(
      file: file, budget: budget
    ) { count in
      defer { place = min(place + count, input.endIndex) }
      return input[place..<min(place + count, input.endIndex)]
    }
    guard let tables else { throw RosterFileError.damaged }
    return tables
  }

  /// Reads the workbook on standard input and writes its sheets to standard output, within limits of time and
  /// memory: what the other process runs.
  public static func serve() throws {
    limit(RLIMIT_CPU, mostSeconds)
    limit(RLIMIT_AS, mostMemory)
    limit(RLIMIT_CORE, 0)
    let workbook = try FileHandle.standardInput.readToEnd() ?? Data()
    try SheetFrames.write(Array(workbook)) { try FileHandle.standardOutput.write(contentsOf: $0) }
  }

  private static func limit(_ resource: __rlimit_resource, _ value: UInt) {
    var limit = rlimit(rlim_cur: value, rlim_max: value)
    setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }
}
