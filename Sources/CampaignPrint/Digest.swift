import CPango
import Foundation

/// SHA-256 of documents, by GLib, which drawing needs anyway.
public enum Digest {
  /// 64 hexadecimal digits.
  public static func sha256(_ data: Data) -> String {
    data.withUnsafeBytes { bytes in
      let text = g_compute_checksum_for_data(
        G_CHECKSUM_SHA256, bytes.bindMemory(to: UInt8.self).baseAddress, gsize(bytes.count))
      defer { g_free(text) }
      return text.map { String(cString: $0) } ?? ""
    }
  }
}
