/// How large a sheet may become when it is packed: a file that says a text a million times over is made to fill a disk.
public struct SheetBudget: Sendable {
  /// The most bytes.
  let bytes: Int
  /// What the sheets of all files may take together; nil for this program's own.
  let allowance: ReadingAllowance?

  private static let atLeast = 64 << 20
  private static let times = 100

  /// What a file of so many bytes may become.
  public init(ofInput size: Int, _ allowance: ReadingAllowance) {
    self.allowance = allowance
    bytes = max(Self.atLeast, min(size, 1 << 40) * Self.times)
  }

  private init(bytes: Int) { (self.bytes, allowance) = (bytes, nil) }

  /// For sheets of this program's own.
  public static let unlimited = SheetBudget(bytes: .max)
}
