import SchoolCampaign
import Testing

struct RegisterNumberTests {
  @Test(arguments: [
    "5/BC-BHXH", "05/BC-BHXH", "005/bc-bhxh", " 05 / BC – BHXH ", "Số: 05/BC-BHXH", "số 5/BC-BHXH",
    "05/BC\u{2011}BHXH",
  ]) func `one number is the same in all its spellings`(text: String) {
    #expect(RegisterNumber(text) == RegisterNumber("05/BC-BHXH"))
  }

  @Test(arguments: ["50/BC-BHXH", "5/BC-THCS", "5/2021/BC-BHXH", "15/BC-BHXH"])
  func `another number is another one`(text: String) {
    #expect(RegisterNumber(text) != RegisterNumber("05/BC-BHXH"))
  }

  @Test func `a number below ten is printed with a zero, and digits alone are the office's`() {
    #expect(RegisterNumber("5/BC-BHXH")?.text == "05/BC-BHXH")
    #expect(RegisterNumber("12", symbol: RegisterNumber.officeSymbol)?.text == "12/BC-BHXH")
    #expect(RegisterNumber("12")?.text == "12")
  }

  @Test(arguments: ["", "BC-BHXH", "số", String(repeating: "1", count: 41)])
  func `what no register has is no number`(text: String) {
    #expect(RegisterNumber(text) == nil)
  }
}
