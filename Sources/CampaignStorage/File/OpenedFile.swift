import SchoolCampaign

/// The file that a store opened: it must stay the one at its path, or what is recorded is nowhere.
struct OpenedFile: Sendable {
  let path: String
  private let state: FileState
  /// Whether it is read without a lock, so that it must not change at all.
  private var mustNotChange = false

  /// The file at a path, just before it is opened.
  init(_ path: String) throws(CampaignError) {
    guard let state = FileState(path) else { throw .noCampaign }
    (self.path, self.state) = (path, state)
  }

  /// The same file, which must not change.
  var asItStands: OpenedFile {
    var file = self
    file.mustNotChange = true
    return file
  }

  /// Refuses to go on with a file that is not at its path any more.
  ///
  /// - Throws: ``CampaignError/replacedMeanwhile``, ``CampaignError/changedMeanwhile``.
  func check() throws(CampaignError) {
    let now = FileState(path)
    if !state.isSameFile(as: now) { throw .replacedMeanwhile }
    if mustNotChange, now != state { throw .changedMeanwhile }
  }
}
