/// What a person said of cells by options, and no file has: a slip of typing, or an answer to another file.
public struct AnswersWithoutCells: Hashable, Sendable {
  /// Texts of classes (`--class-name`).
  public let classes: [String]
  /// Signs of installations (`--tick`).
  public let ticks: [String]

  /// What none of these sources has.
  public init(_ sources: [RosterSource], _ options: ImportOptions) {
    func inAll(_ unused: (RosterInterpretation) -> Set<String>) -> [String] {
      let all = sources.map { unused($0.interpretation) }
      return all.dropFirst().reduce(all.first ?? []) { $0.intersection($1) }.sorted()
    }
    classes = inAll(\.classes.unusedChoices)
    ticks = options.withStatus ? inAll(\.installs.unusedAnswers) : []
  }
}
