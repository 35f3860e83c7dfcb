import Foundation
import SchoolCampaign

/// What lies at a path, by the first bytes: looked at before SQLite may touch a file that is not ours.
enum FileSignature {
  case missing
  case empty
  case folder
  case campaign
  /// A school's part of a campaign.
  case part
  case other

  init(path: String) throws(CampaignError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      self = .missing
      return
    }
    if isFolder.boolValue {
      self = .folder
      return
    }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .readOnly }
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
}
