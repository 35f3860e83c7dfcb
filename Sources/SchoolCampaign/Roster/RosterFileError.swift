/// Why a roster file cannot be read at all. Nothing was planned and nothing has changed.
public enum RosterFileError: Error, Equatable, Sendable {
  /// No file has this path, or it is not readable by this user.
  case unreadable
  /// A folder where a file belongs.
  case folder
  /// A device or a pipe, or a link to one: it may never end.
  case notAFile
  /// A name that is not valid UTF-8, so that the file cannot be asked for.
  case badName
  /// A link to a folder within a folder: what lies there is not read.
  case linkedFolder
  /// A folder or archive without any file.
  case emptyFolder
  /// A file without a single byte or visible character.
  case empty
  /// A file of another kind, by the name of the kind: `pdf`, `word`, `xlsb`.
  case otherFormat(String)
  /// A web page without a list: one to log in, or one that tells of an error; `found` are the cells of the likeliest
  /// header.
  case pageWithoutList(found: [String])
  /// A workbook or archive that is broken or incomplete.
  case damaged
  /// A workbook or archive that only a password opens.
  case password
  /// An archive that unpacks to a multiple of what any roster does: made to overfill a computer.
  case inflatesTooFar
  /// A workbook or archive of more than 256 MB, a web page or old workbook of more than 64 MB.
  case tooLarge
  /// All files together unpack or come to more than ``ReadingAllowance`` has.
  case importTooLarge
  /// More schools or classes than a city has: their columns mean something else.
  case tooManyClasses
  /// No room is left on the disk for temporary files.
  case noRoom
  /// A workbook took more time or memory than any roster needs.
  case takesTooLong
  /// A file of more than 64 MB in another encoding than UTF-8.
  case tooLargeForEncoding
  /// Letters of an old encoding, and nothing shows of which: the user must say.
  case encodingUnknown([EncodingSample])
  /// Bytes that are not UTF-8 on this line.
  case notUTF8(line: Int)
  /// NUL bytes: not a text file.
  case notText(line: Int)
  /// A quote opened on this line and never closed.
  case unclosedQuote(line: Int)
  /// Text between a closing quote and the next delimiter on this line: cells could be merged or shifted.
  case textAfterQuote(line: Int)
  /// A cell of more than a million characters.
  case cellTooLong(line: Int)
  /// A line with anything behind so many columns (256), or with more cells than a spreadsheet has columns.
  case tooManyColumns(line: Int)
  /// More rows of students than a city has (2,000,000), in all files together.
  case tooManyRows
  /// From this row on so many rows are the same: a row was filled down by mistake.
  case repeatedRows(line: Int, count: Int)
  /// No row among the first looks like a header; `found` are the cells of the likeliest one.
  case noHeader(found: [String])
  /// Few rows look like students under the header: its columns are shifted or mean something else.
  case columnsShifted(ShiftedColumns)
  /// A header, and no student below it.
  case noRows
  /// A second header with other columns on this line: what stands below it would be read wrongly.
  case otherHeader(line: Int)
  /// A file of marks without a header that names students and what is said about them.
  case noMarkHeader(found: [String])
  /// A list of this program to take to the phone, where marks are asked for.
  case callList
  /// No row names the columns of a list of approvals; `found` is what stands in the likeliest one.
  case noApprovalHeader(found: [String])
  /// A list of homeroom teachers without a header that names class and teacher.
  case noTeacherHeader(found: [String])
  /// The file changed while it was being read.
  case changedWhileReading

  /// The word for logs, JSON and tests. Never translated, never reused.
  public var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .folder: "folder"
    case .notAFile: "not-a-file"
    case .badName: "bad-name"
    case .linkedFolder: "linked-folder"
    case .emptyFolder: "empty-folder"
    case .empty: "empty"
    case .otherFormat: "other-format"
    case .pageWithoutList: "page-without-list"
    case .damaged: "damaged"
    case .password: "password"
    case .inflatesTooFar: "inflates-too-far"
    case .tooLarge: "too-large"
    case .importTooLarge: "import-too-large"
    case .tooManyClasses: "too-many-classes"
    case .noRoom: "no-room"
    case .takesTooLong: "takes-too-long"
    case .tooLargeForEncoding: "too-large-for-encoding"
    case .encodingUnknown: "encoding-unknown"
    case .notUTF8: "not-utf-8"
    case .notText: "not-text"
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote: "text-after-quote"
    case .cellTooLong: "cell-too-long"
    case .tooManyColumns: "too-many-columns"
    case .tooManyRows: "too-many-rows"
    case .repeatedRows: "repeated-rows"
    case .noHeader: "no-header"
    case .columnsShifted: "columns-shifted"
    case .noRows: "no-rows"
    case .callList: "call-list"
    case .otherHeader: "other-header"
    case .noMarkHeader: "no-mark-header"
    case .noTeacherHeader: "no-teacher-header"
    case .noApprovalHeader: "no-approval-header"
    case .changedWhileReading: "changed-while-reading"
    }
  }
}

extension RosterFileError: CustomStringConvertible {
  /// Only the code: the cells of a file may name students.
  public var description: String { code }
}

/// A roster file that cannot be read, by name where several were given together.
public struct RosterReadError: Error, Equatable, Sendable {
  /// What people call the file.
  public let file: String
  /// Why it cannot be read.
  public let reason: RosterFileError

  /// A file and what is wrong with it.
  public init(file: String, _ reason: RosterFileError) {
    self.file = file
    self.reason = reason
  }
}
