/// Two rows of an import, by their places among its student rows, the earlier one first.
struct RowPair: Hashable, Sendable {
  let first: Int32
  let second: Int32

  init(_ one: Int, _ other: Int) {
    first = Int32(min(one, other))
    second = Int32(max(one, other))
  }
}

extension RosterCheck {
  /// The rows that an error ties to another one, so that both may be compared.
  var pairs: [RowPair] {
    findings.all.compactMap { finding in
      guard finding.kind.isError, let other = finding.kind.otherRow,
        let one = ordinal(of: RosterRowReference(finding.cell)), let another = ordinal(of: other)
      else { return nil }
      return RowPair(one, another)
    }
  }

  /// The rows that errors of others point at. Of two rows for one student neither may go in: which of them is right,
  /// only a person knows.
  var rowsPointedAt: [Int] {
    findings.all.compactMap { finding in
      finding.kind.isError ? finding.kind.otherRow.flatMap { ordinal(of: $0) } : nil
    }
  }
}
