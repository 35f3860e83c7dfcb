extension Wording {
  /// A help screen or usage error of the argument parser, which speaks English, with its fixed words in this
  /// language.
  public func translatedHelp(_ message: String) -> String {
    switch language {
    case .english: message
    case .vietnamese:
      Self.parserWords.reduce(message) { text, word in
        text.replacing(word.english, with: word.vietnamese)
      }
    }
  }

  private static let parserWords: [(english: String, vietnamese: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "THAM SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"),
    ("Show help information.", "Xem hướng dẫn."), ("(default: ", "(mặc định: "),
    ("(values: ", "(giá trị: "),
    ("for detailed help.", "để xem chi tiết."), ("for more information.", "để xem chi tiết."),
    ("  See '", "  Xem '"), ("Error: ", "Lỗi: "), ("Usage: ", "Cách dùng: "),
    ("Help: ", "Nghĩa là: "),
    ("Unknown option ", "Không có tùy chọn "), ("Missing value for ", "Thiếu giá trị cho "),
    ("Missing expected argument ", "Thiếu "), ("Unexpected argument ", "Thừa "),
    ("The value '", "Giá trị '"), ("' is invalid for '", "' không dùng được cho '"),
    ("Please provide one of ", "Hãy chọn một trong: "), ("Did you mean ", "Có phải là "),
  ]
}
