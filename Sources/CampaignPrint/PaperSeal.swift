import CampaignReports
import Foundation

/// The digest of a paper in the paper itself, where its format has room for one that nobody sees: by it the paper is
/// known to be as it was written. Whoever changes it, with whatever program, leaves another content.
public struct PaperSeal: Hashable, Sendable {
  /// What the paper is.
  public let kind: PaperKind
  /// SHA-256 of what stands before the seal.
  public let digest: String

  /// The formats with room for it.
  private enum Form {
    case pdf, html, zip

    init?(_ head: some Collection<UInt8>) {
      if head.starts(with: "%PDF".utf8) {
        self = .pdf
      } else if head.starts(with: "<!DOCTYPE".utf8) {
        self = .html
      } else if head.starts(with: [0x50, 0x4B, 3, 4]) {
        self = .zip
      } else {
        return nil
      }
    }
  }

  /// No seal is longer.
  public static let longest = 128

  /// A document with its seal at its end; as it is, if it has one or its format has no room.
  public static func sealed(_ document: Data, as kind: PaperKind) -> Data {
    guard let form = Form(document.prefix(9)), read(document.suffix(longest)) == nil else {
      return document
    }
    var content = document
    func seal(_ digest: String) -> [UInt8] {
      let text = "\(kind.mark) sha256:\(digest)"
      return switch form {
      case .pdf: Array("%\(text)\n".utf8)
      case .html: Array("<!-- \(text) -->\n".utf8)
      case .zip: Array("\(text)\n".utf8)
      }
    }
    if form == .zip {
      // The seal is the archive's comment, whose length stands before it.
      let length = seal(Digest.sha256(Data())).count
      guard content.suffix(22).starts(with: [0x50, 0x4B, 5, 6]), content.suffix(2) == Data([0, 0])
      else { return document }
      content.removeLast(2)
      content.append(contentsOf: [UInt8(length & 0xFF), UInt8(length >> 8)])
    }
    return content + seal(Digest.sha256(content))
  }

  /// The seal in the last bytes of a document, and how long it is; nil if there is none.
  public static func read(_ tail: Data) -> (seal: PaperSeal, length: Int)? {
    let text = String(decoding: tail.suffix(longest), as: UTF8.self)
    let pattern = /(?:%|<!-- )?vssid-([a-z]+) sha256:([0-9a-f]{64})(?: -->)?\n$/
    guard let match = text.firstMatch(of: pattern),
      let kind = PaperKind(rawValue: String(match.output.1))
    else { return nil }
    return (PaperSeal(kind: kind, digest: String(match.output.2)), match.output.0.utf8.count)
  }
}
