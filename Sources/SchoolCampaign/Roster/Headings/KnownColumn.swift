/// How the meaning of a column became known.
public enum ColumnOrigin: String, Hashable, Sendable {
  /// Its heading is one of the known ones.
  case heading
  /// The words of its heading say so.
  case words
  /// The words of its heading suggest it, and the values agree.
  case values
  /// It stands under a merged heading, or one that goes on from the left.
  case merged
  /// A person settled it.
  case user
}

/// What is known about the meaning of a column.
struct KnownColumn: Hashable {
  /// What the column means; nil if it is not used.
  var field: RosterField?
  /// How that is known; nil for a column that is not used.
  var origin: ColumnOrigin?
  /// What the column may mean and a person must say.
  var idea: RosterField?
  /// What its heading means, where another column that means more is used in its place.
  var yielded: RosterField?
}
