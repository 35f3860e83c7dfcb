import CampaignReports
import SchoolCampaign

/// Why a file that was asked for was not written.
struct OutputError: Error {
  let path: String
  var reason = Reason.unwritable

  enum Reason {
    /// The system does not let it be written.
    case unwritable
    /// Nothing makes what is there give way.
    case refused(OutputVerdict.Refusal)
    /// What is there gives way to `--replace`; `mayBeFilledIn` tells whether somebody's work may be lost with it.
    case needsReplace(mayBeFilledIn: Bool)
  }
}

extension Wording {
  /// Why a file was not written, and what to do.
  func sentence(_ error: OutputError) -> String {
    switch error.reason {
    case .unwritable: unwritable(error.path)
    case .refused(let refusal): neverReplaced(error.path, refusal)
    case .needsReplace(let mayBeFilledIn): needsReplace(error.path, mayBeFilledIn: mayBeFilledIn)
    }
  }
}
