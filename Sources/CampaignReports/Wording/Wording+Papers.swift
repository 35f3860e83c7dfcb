import SchoolCampaign

extension Wording {
  /// Said after a report was written to a file.
  public func reportWritten(_ path: String) -> String {
    say("Đã ghi báo cáo vào \(path).", "The report is in \(path).")
  }
  /// Said after papers were written.
  public func papersWritten(_ path: String) -> String { say("Đã ghi \(path).", "Wrote \(path).") }
  /// Said after slips were written.
  public func slipsWritten(_ count: Int, path: String) -> String {
    say("Đã ghi \(number(count)) phiếu vào \(path).", "Wrote \(number(count)) slips to \(path).")
  }
  /// Said of chosen students who need no slip.
  public func withoutSlip(_ count: Int) -> String {
    say(
      "\(number(count)) em đã xong, đã rời trường hoặc không thuộc diện nên không có phiếu.",
      "\(students(count)) installed, left or exempt: no slip.")
  }
  /// Said where everybody has installed.
  public var nobodyMissing: String {
    say("Không còn em nào chưa cài đặt.", "Nobody is missing.")
  }
  /// Why another number of slips a page is not possible.
  public var twoOrFour: String { say("Chỉ 2 hoặc 4 phiếu mỗi trang.", "Only 2 or 4 slips a page.") }
  /// Why only a PDF is issued.
  public var issuedIsPDF: String {
    say("Báo cáo phát hành luôn là PDF.", "What is issued is always a PDF.")
  }
  /// Why two numbers are needed.
  public var twoReports: String {
    say("Hãy ghi hai số báo cáo để so sánh.", "Give two numbers of reports to compare.")
  }
  /// Why a report needs a file.
  public var outputNeeded: String {
    say("Dạng này cần tệp: thêm -o TỆP.", "This format needs a file: add -o FILE.")
  }
  /// Why a file's ending tells no format.
  public func unknownFormat(_ ending: String) -> String {
    if ending.isEmpty {
      return say(
        "Tên tệp không có đuôi nên không rõ dạng nào: thêm đuôi như .pdf, hoặc --format table, html, pdf, xlsx, csv hoặc json.",
        "The file's name has no ending to tell a format: add one such as .pdf, or --format table, html, pdf, xlsx, csv or json."
      )
    }
    return say(
      "Đuôi tệp “\(ending)” không rõ dạng nào: thêm --format table, html, pdf, xlsx, csv hoặc json.",
      "The ending “\(ending)” tells no format: add --format table, html, pdf, xlsx, csv or json.")
  }
  /// Why a document cannot be drawn.
  public var noFont: String {
    say(
      "Thiếu phông chữ Times New Roman hoặc tương đương. Hãy cài gói fonts-liberation2.",
      "Times New Roman or a font like it is missing. Install fonts-liberation2.")
  }
}
