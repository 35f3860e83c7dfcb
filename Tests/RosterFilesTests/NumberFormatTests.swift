import Testing

@testable import RosterFiles

struct NumberFormatTests {
  @Test(
    arguments: [
      ("dd/mm/yyyy", .day), ("d-mmm", .day), ("[$-42A]dd\\ mmmm\\ yyyy", .day), ("m/d/yy", .day),
      ("h:mm", .time), ("mm:ss", .time), ("0000000000", .padded(10)),
      ("0000\\ 000\\ 000", .padded(10)), ("General", .general), ("0.00", .decimals(2)),
      ("#,##0", .general), ("\"ngày\" 0", .general), ("0", .general), ("@", .general),
      ("[Red]0;[Blue]-0", .general),
    ] as [(String, NumberFormat)]) func `a format code tells what a number means`(
      code: String, format: NumberFormat
    )
  {
    #expect(NumberFormat(code: code) == format)
  }

  @Test(
    arguments: [
      (7_912_345_678, .general, "7912345678"), (12.1, .general, "12.1"),
      (12.1, .decimals(2), "12.10"), (12, .decimals(2), "12"),
      (791_234_567, .padded(10), "0791234567"), (39877, .day, "2009-03-05"),
      (39877.75, .day, "2009-03-05T18:00:00"), (60, .day, "1900-02-28"), (0.5, .time, "12:00"),
      (7_912_345_678, .day, "7912345678"), (0.1 + 0.2, .general, "0.3"),
      (1e20, .general, "1e+20"), (-5, .day, "-5"),
    ] as [(Double, NumberFormat, String)]) func `a number is written with all its digits`(
      number: Double, format: NumberFormat, text: String
    )
  {
    #expect(NumberText.text(number, format) == text)
  }

  @Test func `days since 1904 are the same days`() {
    #expect(NumberText.text(39877 - 1462, .day, uses1904: true) == "2009-03-05")
  }

  @Test(
    arguments: [
      ("\"6/\"0", 1, "6/1"), ("\"6/\"0", 10, "6/10"), ("0\"A\"", 6, "6A"), ("\"6A\"0", 1, "6A1"),
      ("6\\/0", 1, "6/1"), ("\\6\\/0", 1, "6/1"), ("6/0", 1, "6/1"),
      ("\"Lớp 6/\"00", 1, "Lớp 6/01"),
      ("\"Lớp \"0", 6, "Lớp 6"), ("\"6/\"#", 1, "6/1"), ("\"6.\"0", 1, "6.1"),
      ("0\"/1\"", 6, "6/1"),
      ("\"6/\"General", 12, "6/12"), ("[$-42A]\"6/\"0", 2, "6/2"), ("0\"/\"0", 61, "6/1"),
      ("0\"A\"0", 112, "11A2"), ("\"6/\"0;\"x\"0", 3, "6/3"),
      ("\"0\"000000000", 791_234_567, "0791234567"),
      ("\"6/1\"", 7, "6/1"), ("\"A\"0", 3, "A3"), ("6\\/\\1", 7, "6/1"),
      ("[Red]\"6/\"0", 3, "6/3"), ("[White]\"6/\"0", 3, "6/3"), ("[Color 5]0\"A1\"", 6, "6A1"),
      ("[<6]\"6/\"0;0", 3, "6/3"), ("[=1]\"6/1\"", 1, "6/1"), ("[=1]\"6/A\";[=2]\"6/B\"", 2, "6/B"),
      ("[=1]\"6/1\";[=2]\"6/2\";General", 2, "6/2"),
      ("[$5/]0", 1, "5/1"), ("[$5/-42A]0", 12, "5/12"), ("\"5/\"#,##0", 3, "5/3"),
      ("\"5/\"#,##0.00", 3, "5/3"), ("[$5/]#,##0.00", 3, "5/3"), ("_(\"5/\"0_)", 4, "5/4"),
      ("\"5\"\\/0;@", 5, "5/5"), ("5\\/0", 5, "5/5"), ("[$-42A]\"5/\"0.0", 6, "5/6"),
      ("_(\"5/\"* #,##0_);_(\"5/\"* \\(#,##0\\);_(\"5/\"* \"-\"??_);_(@_)", 7, "5/7"),
      ("[$5A]0", 2, "5A2"), ("#,##0\"/1\"", 5, "5/1"), ("0[$/1]", 5, "5/1"),
      ("[$L\u{1EDB}p 5/]0", 2, "Lớp 5/2"),
      ("[Red][=1]\"6/1\";[Blue][>=2]\"7/\"0;General", 12, "7/12"),
      ("[>10]\"7/\"0;\"6/\"0", 4, "6/4"), ("\"6/\"@", 4, "6/4"), ("0\";\"0\"/\"", 12, "1;2/"),
    ] as [(String, Double, String)]) func `a class that stands in the format is read as shown`(
      code: String, number: Double, text: String
    )
  {
    #expect(NumberText.text(number, NumberFormat(code: code)) == text)
  }

  @Test(
    arguments: [
      ("0\" đ\"", 5000, "5000"), ("#,##0\"A\"", 5000, "5000"), ("0\"%\"", 85, "85"),
      ("0%", 0.85, "0.85"),
      ("\"STT \"0", 3, "3"), ("0\".\"", 3, "3"), ("0/0", 3, "3"), ("# ?/?", 3, "3"),
      ("\"6/\"0", 1.5, "1.5"), ("[=1]\"6/1\";[=2]\"6/2\";General", 3, "3"), ("[=1]\"6/1\"", 3, "3"),
      ("[<=9999999]###-####;(###) ###-####", 912_345_678, "912345678"), ("0\"h\"", 8, "8"),
      ("[$-42A]#,##0\\ \"₫\"", 6, "6"), ("[$VND]\\ 0", 6, "6"), ("[=0]\"-\";0", 6, "6"),
      ("[<=99999]00000;00000\\-0000", 6, "00006"), ("[h]:mm", 0.5, "12:00"), ("\"T\"0", 5, "5"),
      ("0\" kg\"", 40, "40"), ("\"tháng \"0", 5, "5"), ("\"6/\"0", -1, "-1"), ("0E+00", 7, "7"),
      ("[$VND-42A] #,##0.00", 6, "6"), ("[$\u{20AB}-42A]#,##0", 6, "6"), ("[$R-1C09]0", 6, "6"),
      ("[$S/-280A]0", 6, "6"), ("\"5/\"#,##0", 1200, "1200"), ("\"5/\"0.00", 1.5, "1.5"),
      ("0.0.0", 6, "6"), ("#,##0.00\" \u{0111}\"", 6, "6"), ("0.00\"A\"", 6, "6"),
      ("[<6]\"6/\"0;0", 7, "7"), ("\"6/\"d", 39877, "2009-03-05"),
    ] as [(String, Double, String)]) func `amounts, units and days stay what they are`(
      code: String, number: Double, text: String
    )
  {
    #expect(NumberText.text(number, NumberFormat(code: code)) == text)
  }

  @Test(
    arguments: [
      ("\"6/\"@", "1", "6/1"), ("@\"/1\"", "6", "6/1"), ("[Red]\"Lớp \"@", "6A", "Lớp 6A"),
      ("0;-0;0;\"6/\"@", "1", "6/1"), ("General;\"6/\"@", "1", "6/1"), ("@", "1", nil),
      ("\"6/\"0", "1", nil),
      ("\"Em \"@", "An", nil), ("0;-0;0;@", "1", nil),
    ] as [(String, String, String?)]) func `a format adds to a text what belongs to a class`(
      code: String, text: String, shown: String?
    )
  {
    #expect(NumberFormat(code: code).ofText?.text(around: text) == shown)
  }

  @Test(
    arguments: [
      ("6/1", 1, true), ("6A", 6, true), ("6.1", 1, true), ("1.00", 1, false),
      ("1.234", 1234, false),
      ("ngày 5", 5, false), ("5 đ", 5, false), ("7", 7, false), ("Lớp 6", 6, true),
      ("1,000", 1000, false),
      ("6/1", 61, true), ("12", 12.4, false), ("6/A", 1, true), ("6/2", 3, true),
      ("5,00 đ", 5, false),
      ("40.0 kg", 40, false), ("5E+00", 5, false), ("5K", 5000, false), ("x", 1, false),
      ("###", 7, false),
    ] as [(String, Double, Bool)])
  func `what an ods sheet shows counts where it is more than the number`(
    text: String, number: Double, counts: Bool
  ) {
    #expect(DigitPattern.shows(text, for: number) == counts)
  }

  @Test(
    arguments: [
      ("5/1.00", 1, "5/1"), ("5/1,0", 1, "5/1"), ("5/10", 10, "5/10"), ("5/10.00", 10, "5/10"),
      ("5.00/1", 5, "5.00/1"),
    ] as [(String, Double, String)])
  func `decimals of a whole number are no part of a class`(
    text: String, number: Double, shown: String
  ) {
    #expect(DigitPattern.shownClass(text, for: number) == shown)
  }
}
