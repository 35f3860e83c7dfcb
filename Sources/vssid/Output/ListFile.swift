import ArgumentParser
import CampaignPrint
import CampaignReports
import Foundation

/// A list as a file: its ending tells what it is written as.
enum ListFile {
  private enum Format: String {
    case xlsx, pdf, csv

    init?(path: String) {
      self.init(rawValue: URL(fileURLWithPath: path).pathExtension.lowercased())
    }
  }

  /// Refuses an ending that is none of ours.
  static func check(_ path: String) throws {
    if Format(path: path) == nil {
      throw ValidationError(Wording.ofProcess.unknownSheetFormat)
    }
  }

  /// Writes a list, whole or not at all.
  ///
  /// - Throws: ``OutputError``.
  static func write(_ paper: ListPaper, to place: OutputPlace) throws {
    let bytes =
      switch Format(path: place.path) {
      case .xlsx: Array(try ListPaperWorkbook(paper).data)
      case .pdf: Array(try ListPaperPDF(paper).data)
      case .csv, nil: paper.csv
      }
    try place.write(bytes)
  }
}
