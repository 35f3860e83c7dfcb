/// Where a name in a title ends.
enum TitleLine {
  /// What a word is to the name before it.
  enum Sign {
    /// Part of it.
    case word
    /// Its last part.
    case last
    /// Something else begins here.
    case end
    /// A label that nobody knows: where the name ended cannot be told.
    case unclear
  }

  /// The lines of a cell, each in ``PlainText`` form: parted by line breaks and by gaps of three spaces or a tab.
  static func lines(of cell: String) -> [String] {
    var lines = [""]
    var gap = 0
    for sign in cell {
      if sign.isNewline || sign == "\t" {
        gap = 3
      } else if sign.isWhitespace {
        gap += 1
      } else {
        if gap >= 3 { lines.append("") } else if gap > 0 { lines[lines.count - 1].append(" ") }
        gap = 0
        lines[lines.count - 1].append(sign)
      }
    }
    return lines.map(PlainText.normalized).filter { !$0.isEmpty }
  }

  /// Whether a word is a dash.
  static func isDash(_ word: String) -> Bool { ["-", "–", "—", ":"].contains(word) }

  /// What the word at a place is to a school's name before it.
  static func sign(_ words: [String], _ keys: [[String]], at place: Int, isFirst: Bool) -> Sign {
    let word = words[place]
    guard !keys[place].isEmpty else {
      let isCampus = isDash(word) && place + 1 < keys.count && beginsCampus(keys, at: place + 1)
      return isCampus && !isFirst ? .word : .end
    }
    if word.hasPrefix("("), !beginsCampus(keys, at: place) { return .end }
    if begins(words, keys, at: place, isFirst: isFirst) { return .end }
    if word.holds(":") {
      if word.hasSuffix(":"), place + 1 == words.count { return .last }
      // "HOA SEN: DANH SÁCH …" ends with the colon; before anything else it may be a label.
      let isNext =
        word.hasSuffix(":") && place + 1 < words.count
        && begins(words, keys, at: place + 1, isFirst: false)
      return isNext ? .last : .unclear
    }
    return [",", ";", "|"].contains(where: word.hasSuffix) ? .last : .word
  }

  private static func beginsCampus(_ keys: [[String]], at place: Int) -> Bool {
    let text = keys[place...].prefix(2).joined().joined(separator: " ")
    return ["cs", "co so", "phan hieu", "diem"].contains(where: text.hasPrefix)
  }

  /// Whether something else than a school's name begins at a word.
  private static func begins(
    _ words: [String], _ keys: [[String]], at place: Int, isFirst: Bool
  ) -> Bool {
    let word = words[place].lowercased().trimmingSuffix { ":.,".contains($0) }
    if word == "trường" { return true }
    let text = keys[place...].prefix(5).joined().joined(separator: " ") + " "
    if phrases.contains(where: text.hasPrefix) { return true }
    let parts = text.split(separator: " ")
    let next = parts.count > 1 ? parts[1] : ""
    let isNumbered = next.first?.isNumber == true
    switch parts.first ?? "" {
    case "mau", "khoi", "dot", "ngay", "nam", "tuan", "ky": return isNumbered
    case "thang": return isNumbered && (isFirst || Int(keys[place - 1].joined()) == nil)
    case "va": return next == "truong" || ["th", "thcs", "thpt", "tieu", "trung"].contains(next)
    case "thuoc": return ["quan", "huyen", "phong", "phuong", "xa", "so", "thanh"].contains(next)
    case "chua": return ["cai", "co", "tham", "dang", "nop", "mua"].contains(next)
    case "hoc": return !isFirst && next == "sinh"
    case let part: return part.hasPrefix("hk") && part.count <= 4
    }
  }

  private static let phrases: [String] = [
    "dt", "sdt", "tel", "fax", "dien thoai", "so dien thoai", "so dt", "hotline", "email", "e mail",
    "website", "web", "zalo", "mst", "ma so", "ma truong", "ma don vi", "ma qhns", "ma dinh danh",
    "mau so", "mau bieu", "dia chi", "cong hoa xa hoi", "doc lap tu do", "nam hoc", "nien khoa",
    "hoc ky", "hoc ki", "tham gia", "cai dat", "dang ky", "dang ki", "thuc hien", "danh sach", "ds",
    "lop", "cac lop", "si so", "tong so", "tong cong", "so luong", "bhyt", "bhxh", "vssid",
    "bao hiem", "bao cao", "ke hoach", "tong hop", "thong ke", "tinh hinh", "tien do", "phong gd",
    "phong giao duc", "so gd", "so giao duc", "uy ban", "ubnd", "hieu truong", "gvcn", "gv chu",
    "giao vien", "chu nhiem", "nguoi lap", "theo mau", "ung dung", "tren dia ban", "chuyen den",
    "chuyen di", "nop ho so", "kem theo", "phu luc", "bieu mau", "bang ke", "nhap hoc",
    "tuyen sinh",
  ].map { $0 + " " }
}
