import Synchronization

/// What all the files of one reading may take together, however they are split among archives, workbooks and sheets.
///
/// A whole city of 1.7 million students keeps well within it; what passes it is made to fill a computer, and nothing of
/// the reading is used.
public final class ReadingAllowance: Sendable {
  private struct Used {
    var unpacked = 0
    var spooled = 0
    var inMemory = 0
    var files = 0
    var commonFile: SpoolFile?
  }

  private let used = Mutex(Used())
  private let (mostUnpacked, mostSpooled, mostInMemory, mostFiles): (Int, Int, Int, Int)

  /// - Parameters:
  ///   - unpacked: How many bytes archives may unpack to.
  ///   - spooled: How many bytes of sheets and files from archives may be kept to be read again.
  ///   - inMemory: How many of these may stay in memory.
  ///   - files: How many sheets may have a file of their own.
  public init(
    unpacked: Int = 4 << 30, spooled: Int = 2 << 30, inMemory: Int = 48 << 20, files: Int = 200
  ) {
    (mostUnpacked, mostSpooled, mostInMemory, mostFiles) = (unpacked, spooled, inMemory, files)
  }

  /// Counts bytes that an archive unpacks to.
  ///
  /// - Throws: ``RosterFileError/importTooLarge``.
  public func unpack(_ count: Int) throws {
    try used.withLock { used in
      used.unpacked += count
      if used.unpacked > mostUnpacked { throw RosterFileError.importTooLarge }
    }
  }

  /// Counts bytes that are kept.
  ///
  /// - Throws: ``RosterFileError/importTooLarge``.
  func spool(_ count: Int) throws {
    try used.withLock { used in
      used.spooled += count
      if used.spooled > mostSpooled { throw RosterFileError.importTooLarge }
    }
  }

  /// Whether so many bytes may stay in memory, which then counts them.
  func keepsInMemory(_ count: Int) -> Bool {
    used.withLock { used in
      guard used.inMemory + count <= mostInMemory else { return false }
      used.inMemory += count
      return true
    }
  }

  /// Whether a sheet may have a file of its own, which then counts: a process may have few open at a time.
  func keepsFile() -> Bool {
    used.withLock { used in
      used.files += 1
      return used.files <= mostFiles
    }
  }

  /// Appends what an input holds to the file that others have in common.
  ///
  /// - Returns: The file, and where in it the bytes begin.
  /// - Throws: ``RosterFileError/noRoom``.
  func append(_ input: RosterInput) throws -> (SpoolFile, Int) {
    try used.withLock { used in
      let file = try used.commonFile ?? SpoolFile()
      used.commonFile = file
      let place = file.count
      while true {
        let offset = file.count - place
        let piece = try [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
          count = try input.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
        }
        if piece.isEmpty { return (file, place) }
        try file.append(piece)
      }
    }
  }

  /// Appends bytes to the file that what is too little for one of its own has in common.
  ///
  /// - Returns: The file, and where in it the bytes begin.
  /// - Throws: ``RosterFileError/noRoom``.
  func append(_ bytes: [UInt8]) throws -> (SpoolFile, Int) {
    try used.withLock { used in
      let file = try used.commonFile ?? SpoolFile()
      used.commonFile = file
      let place = file.count
      try file.append(bytes)
      return (file, place)
    }
  }
}
