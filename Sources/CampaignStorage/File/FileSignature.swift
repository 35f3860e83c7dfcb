import Foundation
import SchoolCampaign

/// What lies at a path, by the first bytes: looked at before SQLite may touch a file that is not ours.
public enum FileSignature: Hashable, Sendable {
  case missing
  case empty
  case folder
  /// A device, a pipe or a socket, also behind a link: never read.
  case special
  case campaign
  /// A school's part of a campaign.
  case part
  case other

  /// Looks at what a path leads to, and waits for nobody.
  ///
  /// - Throws: ``CampaignError/readOnly`` if it cannot be opened, ``CampaignError/storage(_:)`` if it cannot be read.
  public init(path: String) throws(CampaignError) {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      if errno == EACCES { throw .readOnly }
      self = .missing
      return
    }
    if facts.st_mode & S_IFMT != S_IFREG {
      self = facts.st_mode & S_IFMT == S_IFDIR ? .folder : .special
      return
    }
    // It may have become a pipe meanwhile, which would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .readOnly }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      self = .special
      return
    }
    let head: Data
    do { head = try file.read(upToCount: 100) ?? Data() } catch { throw .storage(10) }
    if head.isEmpty {
      self = .empty
    } else if head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) {
      switch Array(head[68..<72]) {
      case Schema.applicationID: self = .campaign
      case SchoolPartFile.applicationID: self = .part
      default: self = .other
      }
    } else {
      self = .other
    }
  }

  /// What a path is the log of, as SQLite names the files beside a database; nil if it is none.
  public static func owner(ofLog path: String) -> String? {
    ["-wal", "-shm", "-journal"].first { path.hasSuffix($0) }.map {
      String(path.dropLast($0.count))
    }
  }
}
