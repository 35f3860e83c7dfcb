import CampaignReports
import SchoolCampaign

/// The note beside the content of a table or text: what it is, and the digest under which it was written.
struct OutputNote {
  let kind: PaperKind
  let digest: String

  /// The note on an open file; nil for none.
  init?(_ file: Int32) {
    let words = FileNote.read(file)?.split(separator: " ") ?? []
    guard words.count == 2, let kind = PaperKind(rawValue: String(words[0])) else { return nil }
    (self.kind, digest) = (kind, String(words[1]))
  }

  init(_ kind: PaperKind, digest: String) { (self.kind, self.digest) = (kind, digest) }

  /// Notes it on an open file.
  func set(on file: Int32) { FileNote.set("\(kind.rawValue) \(digest)", on: file) }
}
