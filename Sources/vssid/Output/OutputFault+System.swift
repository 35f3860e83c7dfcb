import CampaignReports
import Foundation

extension OutputFault {
  /// What an error of the system means for who wants to write; nil where that helps nobody.
  init?(_ error: any Error) {
    guard let code = Self.code(of: error), let fault = Self(code: code) else { return nil }
    self = fault
  }

  private init?(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .noFolder
    case EACCES, EPERM: self = .noRight
    case EROFS: self = .readOnlyDisk
    case ENOSPC, EDQUOT: self = .diskFull
    case ENAMETOOLONG: self = .longName
    case EISDIR: self = .isFolder
    default: return nil
    }
  }

  private static func code(of error: any Error) -> Int32? {
    if let failure = error as? DraftFile.Failure { return failure.code }
    if let known = error as? CocoaError {
      if known.code == .fileWriteOutOfSpace { return ENOSPC }
      if known.code == .fileWriteNoPermission { return EACCES }
      if known.code == .fileWriteVolumeReadOnly { return EROFS }
      if known.code == .fileNoSuchFile { return ENOENT }
    }
    let known = error as NSError
    if known.domain == NSPOSIXErrorDomain { return Int32(truncatingIfNeeded: known.code) }
    return (known.userInfo[NSUnderlyingErrorKey] as? any Error).flatMap(code)
  }
}
