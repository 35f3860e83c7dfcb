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

  /// The parser's words, longer ones before those that they contain.
  private static let parserWords: [(english: String, vietnamese: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "THAM SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"),
    ("<subcommand>", "<lệnh>"), ("<options>", "<tùy-chọn>"), ("[--help]", "[--help]"),
    ("Show help information.", "Xem hướng dẫn."), ("Show the version.", "Xem phiên bản."),
    ("Show subcommand help information.", "Xem hướng dẫn của một lệnh."),
    ("(default: ", "(mặc định: "), ("; default: ", "; mặc định: "), ("(values:", "(giá trị:"),
    ("for detailed help.", "để xem chi tiết."), ("for more information.", "để xem chi tiết."),
    ("  See '", "  Xem '"), ("Error: ", "Lỗi: "), ("Usage: ", "Cách dùng: "),
    ("Help:  ", "Nghĩa là:  "), ("Help: ", "Nghĩa là: "),
    ("Unknown option ", "Không có tùy chọn "), ("Missing value for ", "Thiếu giá trị cho "),
    ("Missing expected argument ", "Thiếu "), ("Unexpected argument ", "Thừa "),
    (" unexpected arguments: ", " tham số thừa: "),
    ("The value '", "Giá trị '"), ("' is invalid for '", "' không dùng được cho '"),
    ("Please provide one of the following:", "Hãy chọn một trong các giá trị sau:"),
    ("Please provide one of ", "Hãy chọn một trong: "), ("Did you mean ", "Có phải là "),
    ("' or '", "' hoặc '"), ("' and '", "' và '"),
  ]
}
