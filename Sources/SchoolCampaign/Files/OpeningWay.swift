/// How a campaign's file is opened, by what this user may do with it.
public enum OpeningWay: Hashable, Sendable {
  /// To be read and written, with its log.
  case write
  /// As it stands, without a log and without a lock: nobody's changes are waiting.
  case readAsItStands
  /// From a private copy of the file and its log.
  case readCopy

  /// What this user may do, and what lies beside the file.
  public struct Facts: Hashable, Sendable {
    /// Whether the file may be written.
    public var mayWriteFile = true
    /// Whether files may be made beside it.
    public var mayWriteFolder = true
    /// Whether every log that is there may be written.
    public var mayWriteLogs = true
    /// Whether a log lies beside the file.
    public var hasLog = false
    /// Whether changes wait in a log.
    public var hasWaiting = false

    /// Everything is allowed, and no log is there.
    public init() {}
  }

  /// The one rule: whoever may not write makes no log that would lock the owner out, and sees what waits in the log.
  public init(_ facts: Facts) {
    let mayWrite =
      facts.mayWriteFile && facts.mayWriteLogs && (facts.mayWriteFolder || facts.hasLog)
    self = mayWrite ? .write : facts.hasWaiting ? .readCopy : .readAsItStands
  }
}
