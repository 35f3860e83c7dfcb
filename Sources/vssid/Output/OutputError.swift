import CampaignReports
import SchoolCampaign

/// Why a file that was asked for was not written.
struct OutputError: Error {
  let path: String
  let reason: Reason

  enum Reason {
    /// The system does not let it be written.
    case unwritable(OutputFault?)
    /// Nothing makes what is there give way.
    case refused(OutputVerdict.Refusal)
    /// What is there gives way to `--replace`; `mayBeFilledIn` tells whether somebody's work may be lost with it.
    case needsReplace(mayBeFilledIn: Bool)
  }

  init(path: String, reason: Reason) { (self.path, self.reason) = (path, reason) }

  /// A file that was not written for what the system said.
  init(path: String, _ error: any Error) {
    self.init(path: path, reason: .unwritable(OutputFault(error)))
  }
}

extension Wording {
  /// Why a file was not written, and what to do.
  func sentence(_ error: OutputError) -> String {
    switch error.reason {
    case .unwritable(let fault): unwritable(error.path, because: fault)
    case .refused(let refusal): neverReplaced(error.path, refusal)
    case .needsReplace(let mayBeFilledIn): needsReplace(error.path, mayBeFilledIn: mayBeFilledIn)
    }
  }
}
