import CPango
import Foundation

/// SHA-256 of documents, by GLib, which drawing needs anyway.
public enum Digest {
  /// 64 hexadecimal digits.
  public static func sha256(_ data: Data) -> String {
    let running = RunningDigest()
    running.add(Array(data))
    return running.hexadecimal
  }
}

/// SHA-256 of bytes that come piece by piece.
public final class RunningDigest {
  private let checksum = g_checksum_new(G_CHECKSUM_SHA256)

  /// The digest of no bytes so far.
  public init() {}

  deinit { g_checksum_free(checksum) }

  /// Adds bytes.
  public func add(_ bytes: some Collection<UInt8>) {
    Array(bytes).withUnsafeBufferPointer {
      g_checksum_update(checksum, $0.baseAddress, gssize($0.count))
    }
  }

  /// 64 hexadecimal digits; nothing can be added afterwards.
  public var hexadecimal: String {
    g_checksum_get_string(checksum).map { String(cString: $0) } ?? ""
  }
}
