/// Why a document could not be made.
public enum PrintError: Error, Equatable, Sendable {
  /// No font with all Vietnamese letters that may stand for Times New Roman is installed.
  case noFont
  /// The drawing library failed, by its status.
  case drawing(Int)
}
