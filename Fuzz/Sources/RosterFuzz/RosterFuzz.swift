import Foundation
import RosterFiles
import SchoolCampaign

/// What libFuzzer calls with every input. `VSSID_FUZZ` names the subject.
///
/// A thrown error is an answer; a trap, a hang, growing memory or a broken promise is a fault.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  Subject.chosen.run(bytes)
  return 0
}

/// What is fuzzed.
enum Subject: String {
  /// Bytes to UTF-8, whatever the encoding.
  case text
  /// Cells of delimited text, and back.
  case csv
  /// Recognising header, columns and what concerns a whole file.
  case header
  /// Workbooks; the input is one part of them, or the whole file.
  case xlsx, ods
  case xls, html
  /// A table to rows, twice alike.
  case rows

  static let chosen: Subject = {
    let name = ProcessInfo.processInfo.environment["VSSID_FUZZ"] ?? "rows"
    guard let subject = Subject(rawValue: name) else { fatalError("no subject \(name)") }
    return subject
  }()

  func run(_ bytes: [UInt8]) {
    let input = RosterInput(name: "6_1.csv", bytes: bytes)
    do {
      switch self {
      case .text: try Promises.decodes(input)
      case .csv: try Promises.readsBackWhatItWrites(bytes)
      case .header: _ = try RosterSource(input)
      case .xlsx: open(Workbooks.excel(bytes))
      case .ods: open(Workbooks.openDocument(bytes))
      case .xls, .html: open(bytes)
      case .rows: try Promises.readsTheSameTwice(RosterSource(input))
      }
    } catch is RosterFileError {
    } catch is RosterReadError {
    } catch {
      fatalError("another error: \(type(of: error))")
    }
  }

  private func open(_ bytes: [UInt8]) {
    let input = RosterInput(name: "6_1.xlsx", bytes: bytes)
    let delivery = RosterDelivery([input], oldWorkbooks: .unprotected)
    for source in delivery.sources {
      do { try Promises.readsTheSameTwice(source) } catch is RosterReadError {
      } catch { fatalError("another error: \(type(of: error))") }
    }
  }
}
