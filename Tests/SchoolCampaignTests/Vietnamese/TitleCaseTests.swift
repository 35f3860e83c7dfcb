import Foundation
import SchoolCampaign
import Testing

/// Names in capitals, as papers show them.
struct TitleCaseTests {
  @Test(arguments: [
    ("NGUYỄN THỊ A", "Nguyễn Thị A"), ("ĐẶNG ĐÌNH ĐỨC", "Đặng Đình Đức"),
    ("TRẦN NGỌC ÁNH", "Trần Ngọc Ánh"), ("Y MOAN ÊNUÔL", "Y Moan Ênuôl"),
    ("H'HEN NIÊ", "H'Hen Niê"), ("H’HEN NIÊ", "H’Hen Niê"), ("HʼHEN NIÊ", "HʼHen Niê"),
    ("K'BRỂ", "K'Brể"), ("Y-BHIM KBUÔR", "Y-Bhim Kbuôr"), ("O'NEIL", "O'Neil"),
    ("NGUYỄN – LÊ ANH", "Nguyễn – Lê Anh"), ("MC DONALD", "Mc Donald"), ("MCDONALD", "McDonald"),
    ("NGUYỄN V.A. TUẤN", "Nguyễn V.A. Tuấn"), ("LÊ VĂN NAM II", "Lê Văn Nam II"),
    ("JOSÉ MÜLLER", "José Müller"), ("  LÊ  LỢI ", "  Lê  Lợi "),
  ]) func `a name in capitals is written as names are`(capitals: String, name: String) {
    #expect(TitleCase.names(capitals) == name)
  }

  @Test func `marks that stand apart belong to their letter`() {
    let apart = "NGUYỄN THỊ HƯỜNG".decomposedStringWithCanonicalMapping
    let name = "Nguyễn Thị Hường".decomposedStringWithCanonicalMapping
    #expect(Array(TitleCase.names(apart).unicodeScalars) == Array(name.unicodeScalars))
    #expect(TitleCase.names("D\u{336}ỖD\u{336}") == "D\u{336}ỗd\u{336}")
  }

  @Test(arguments: [
    "Nguyễn Thị A", "nguyễn thị a", "NGUYễN THị HồNG", "Cô NGUYỄN THỊ B", "McDonald", "Y", "A B",
    "陳大文", "", "12",
  ]) func `a name with small letters, and one without capitals, stays`(name: String) {
    #expect(TitleCase.names(name) == name)
  }

  @Test(arguments: [
    ("NGUYỄN VĂN BA / LÊ THỊ TƯ", "Nguyễn Văn Ba / Lê Thị Tư"),
    ("NGUYỄN VĂN BA (cha; số của mẹ) / Lê thị TƯ", "Nguyễn Văn Ba (cha; số của mẹ) / Lê thị TƯ"),
    ("LÊ AN (BÉ NA)", "Lê An (Bé Na)"),
  ]) func `of several names each is judged by itself`(written: String, shown: String) {
    #expect(TitleCase.names(written) == shown)
  }

  @Test func `whatever is written, it is one step and the letters stay the same`() {
    var generator = SeededNumbers(state: 31)
    let signs = Array("AĂÂĐÊÔƠƯỄỊaăđễ ÐƉİẞΣǅßIIMC'’ʼ-–.,;/()12 \u{301}\u{323}\u{336}\u{200D}Ⅱ")
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...14, using: &generator)
      let text = String((0..<length).map { _ in signs.randomElement(using: &generator) ?? " " })
      let once = TitleCase.names(text)
      #expect(TitleCase.names(once).unicodeScalars.elementsEqual(once.unicodeScalars), "\(text)")
      #expect(SearchKey(once) == SearchKey(text), "\(text)")
      #expect(once.unicodeScalars.count == text.unicodeScalars.count, "\(text)")
    }
  }
}
