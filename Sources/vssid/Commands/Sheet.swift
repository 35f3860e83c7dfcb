import ArgumentParser
import CampaignPrint
import CampaignReports
import CampaignStorage
import Foundation
import SchoolCampaign
import Synchronization

/// `vssid sheet`.
struct Sheet: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "sheet", abstract: Wording.ofProcess.help(.classSheet))
  }

  @Argument(help: .topic(.papersOf)) var className: String?
  @Option(name: .shortAndLong, help: .topic(.sheetOutput)) var output: String
  @OptionGroup var writing: OutputOptions
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    if SheetFormat(path: output) == nil {
      throw ValidationError(Wording.ofProcess.unknownSheetFormat)
    }
  }

  func run() async throws {
    let store = try options.store()
    let day = try options.entry().today
    let classes = Mutex<[[PlacedStudent]]>([])
    try await ClassChoice(options: options, className: className).forEach(store) { students in
      classes.withLock { $0.append(students) }
    }
    let found = classes.withLock { $0 }
    if found.isEmpty { throw CampaignError.unknownStudent(className ?? "") }
    let namesSchool = try await store.schools().count > 1
    try writing.place(output, as: .sheet, protecting: [options.path])
      .write(bytes(found, day, namesSchool: namesSchool))
    try await options.noteShown(in: store, ListEdition.shown(found.flatMap { $0 }))
    options.terminal.say(options.wording.papersWritten(output))
  }

  private func bytes(
    _ classes: [[PlacedStudent]], _ day: CalendarDay, namesSchool: Bool
  ) throws -> [UInt8] {
    let format = SheetFormat(path: output) ?? .pdf
    if format == .pdf {
      let sheets = classes.compactMap { ClassSheet($0, day: day, namesSchool: namesSchool) }
      return Array(try ClassSheetPDF(sheets).data)
    }
    var table = ClassMarkTable()
    for students in classes { table.add(students) }
    return format == .csv ? table.csv : Array(try ClassMarkWorkbook(table).data)
  }

  /// What a class sheet is written as.
  private enum SheetFormat: String {
    case pdf, xlsx, csv

    /// The format of a file's ending.
    init?(path: String) {
      self.init(rawValue: URL(fileURLWithPath: path).pathExtension.lowercased())
    }
  }
}
