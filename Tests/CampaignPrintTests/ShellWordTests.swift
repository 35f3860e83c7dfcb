import SchoolCampaign
import Testing

@testable import CampaignReports

struct ShellWordTests {
  @Test(arguments: [
    ("6/1:1-12,15", "6/1:1-12,15"), ("1/Tích hợp 1:1-5", "\"1/Tích hợp 1:1-5\""),
    ("THCS “Hoa”", "\"THCS “Hoa”\""), ("a$b", "'a$b'"), ("l'a \"b\"", "'l'\\''a \"b\"'"),
    ("", "\"\""), ("TH & THCS", "\"TH & THCS\""), ("(6/1)", "\"(6/1)\""),
  ]) func `a word is quoted where a shell would take it apart`(word: String, typed: String) {
    #expect(ShellWord.quoted(word) == typed)
  }
}

extension ShellWordTests {
  @Test(arguments: [
    ("6/O=6/10", "\"6/O=6/10\""), ("6\"1=6/1", "'6\"1=6/1'"), ("6$1=6/1", "'6$1=6/1'"),
    ("6`1=6/1", "'6`1=6/1'"), ("6!=6/1", "'6!=6/1'"), ("TH Hoa", "\"TH Hoa\""),
  ]) func `a word may always stand in quotes`(word: String, typed: String) {
    #expect(ShellWord.inQuotes(word) == typed)
  }

  @Test func `a question about a class is typed as it is printed`() {
    let question = ImportQuestion.spoiledClass(
      file: "a.csv", cell: "6\"$1`", readings: ["6/1", "6/2"])
    for wording in [Wording(.vietnamese), Wording(.english)] {
      #expect(wording.sentence(question).contains("--class-name '6\"$1`=6/1'"))
    }
  }
}

struct SpreadsheetCellTests {
  @Test(arguments: [
    ("2/2", "Lớp 2/2"), ("6-1", "Lớp 6-1"), ("6.10", "Lớp 6.10"), ("6E1", "Lớp 6E1"),
    ("6A1", "6A1"), ("1/Tích hợp 1", "1/Tích hợp 1"), ("6/A", "6/A"), ("12", "12"),
  ]) func `a class that a spreadsheet would change stands behind its word`(
    name: String, cell: String
  ) {
    #expect(SpreadsheetCell.text(ofClass: name) == cell)
  }

  @Test(arguments: [
    ("5/3/2010", "2010-03-05"), ("31/2/2010", "31/2/2010"), ("24/5", "24/5"), ("6/1", "6/1"),
    ("đã gửi 24/5/2021", "đã gửi 24/5/2021"), ("", ""),
  ]) func `a day alone in its cell is an ISO day`(cell: String, text: String) {
    #expect(SpreadsheetCell.text(cell) == text)
  }
}
