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
      (39877.75, .day, "2009-03-05"), (60, .day, "1900-02-28"), (0.5, .time, "12:00"),
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
}
