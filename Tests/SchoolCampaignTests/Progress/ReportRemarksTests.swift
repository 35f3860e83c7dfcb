import SchoolCampaign
import Testing

struct ReportRemarksTests {
  @Test func `each line is a paragraph, whatever ends it, and blank lines are none`() throws {
    let remarks = try ReportRemarks("\u{FEFF}Khó khăn:\r\n\r\n- Mạng  chậm.\r- Thiếu máy.\n\t\n")
    #expect(remarks.paragraphs == ["Khó khăn:", "- Mạng chậm.", "- Thiếu máy."])
  }

  @Test func `a line that was broken for its length goes on in the next one`() throws {
    let long = "Nhiều phụ huynh chưa có tài khoản nên chưa thể đăng ký cho con, hệ"
    #expect(try ReportRemarks(long + "\nthống quá tải.").paragraphs == [long + " thống quá tải."])
    #expect(try ReportRemarks(long + "\nĐề xuất: thêm máy.").paragraphs.count == 2)
    #expect(try ReportRemarks(long + ".\nthống kê kèm theo.").paragraphs.count == 2)
    #expect(try ReportRemarks("Khó khăn\nphụ huynh bận.").paragraphs.count == 2)
  }

  @Test(arguments: [("a\u{0}b", 0, 1), ("a\n\u{1B}[31m", 0x1B, 2), ("\u{202E}a", 0x202E, 1)])
  func `what is no plain text is refused with its line`(text: String, code: Int, line: Int) {
    #expect(throws: ReportRemarks.Problem.control(UInt32(code), line: line)) {
      try ReportRemarks(text)
    }
  }

  @Test func `nothing, and more than two pages, are refused`() {
    #expect(throws: ReportRemarks.Problem.empty) { try ReportRemarks(" \n\u{200B}\n") }
    let line = String(repeating: "chữ ", count: 300) + "."
    let text = Array(repeating: line, count: 6).joined(separator: "\n")
    #expect(throws: ReportRemarks.Problem.tooLong(7_206)) { try ReportRemarks(text) }
  }
}
