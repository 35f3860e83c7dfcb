import ArgumentParser
import CampaignReports

/// What commands take that write a file.
struct OutputOptions: ParsableArguments {
  @Flag(help: .topic(.replace)) var replace = false

  /// A place for a file; what the command reads, and the campaign, are never written over.
  func place(_ path: String, as kind: PaperKind, protecting inputs: [String]) -> OutputPlace {
    OutputPlace(path: path, kind: kind, replaces: replace, inputs: inputs)
  }
}
