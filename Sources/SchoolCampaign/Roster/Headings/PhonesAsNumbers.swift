/// A column of BHXH numbers that holds mobile phones, and where the numbers stand instead.
public struct PhonesAsNumbers: Hashable, Sendable {
  /// The column with the phones.
  public let phones: SampleColumn
  /// The column of phones that holds the numbers; nil where none does.
  public let numbers: SampleColumn?
}
