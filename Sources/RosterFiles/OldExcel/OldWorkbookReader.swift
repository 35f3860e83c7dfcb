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
  private static let largestWorkbook = 256 << 20

  /// The sheets of a workbook.
  ///
  /// - Throws: ``RosterFileError`` if it cannot be read; ``RosterFileError/takesTooLong`` if the process that read it
  ///   was ended by its limits, ``RosterFileError/damaged`` if it ended otherwise.
  func tables(_ input: RosterInput) throws -> [RosterTable] {
    let bytes = try input.bytes(upTo: Self.largestWorkbook + 1)
    if bytes.count > Self.largestWorkbook { throw RosterFileError.tooLarge }
    guard let program else { return try Self.tablesHere(bytes, file: input.name) }
    let process = Process()
    process.executableURL = program.resolvingSymlinksInPath()
    process.arguments = arguments
    let output = Pipe()
    process.standardInput = try Spool.file(of: bytes)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw RosterFileError.takesTooLong }
    try output.fileHandleForWriting.close()
    let tables = try SheetFrames.tables(
      file: input.name, budget: SheetBudget(ofInput: bytes.count)
    ) { count in
      try output.fileHandleForReading.read(upToCount: count) ?? Data()
    }
    process.waitUntilExit()
    if let tables { return tables }
    let isLimit =
      process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGXCPU
    throw isLimit ? RosterFileError.takesTooLong : RosterFileError.damaged
  }

  private static func tablesHere(_ workbook: [UInt8], file: String) throws -> [RosterTable] {
    var frames = Data()
    try SheetFrames.write(workbook) { frames.append($0) }
    let input = frames
    var place = input.startIndex
    let tables = try SheetFrames.tables(
      file: file, budget: SheetBudget(ofInput: workbook.count)
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
