/// What words for the state of an application say in a column of marks: `Đang chờ duyệt`, `Đã duyệt, chưa cài`,
/// `Bị trả lại`.
struct ApplicationState: Hashable {
  /// The highest rung that is reached; nil where the words name none.
  private(set) var reached: InstallStatus?
  /// The rung that is said not to be reached.
  private(set) var denied: InstallStatus?
  /// What is in the way: the office sent the form back, or the family refuses.
  private(set) var obstacle: Obstacle?

  /// Reads a cell; nil where any part of it says something else, is doubted, or contradicts another part.
  init?(_ text: String) {
    guard text.utf8.count <= 160 else { return nil }
    // What stands in brackets alone is doubted; behind other words it goes on.
    var text = PlainText.normalized(text)
    if text.first != "(" { text = text.replacing("(", with: ",").replacing(")", with: ",") }
    if AnswerDoubt.isIn(text) { return nil }
    let clauses = Self.clauses(text)
    guard (1...4).contains(clauses.count) else { return nil }
    for clause in clauses {
      guard let said = Self.states[clause] ?? Self.states[Self.core(clause)] else { return nil }
      if let other = said.obstacle {
        if let obstacle, obstacle != other { return nil }
        obstacle = other
      }
      reached = [reached, said.reached].compactMap(\.self).max()
      denied = [denied, said.denied].compactMap(\.self).min()
    }
    if let reached, let denied, denied <= reached { return nil }
  }

  /// Whether a cell says that somebody refused, and not who: the office, or the family.
  static func isOpenRefusal(_ text: String) -> Bool {
    ["tu choi", "refused", "khong dong y"].contains(SearchKey(text).text)
  }

  /// The state as a column of approvals tells it: who waits, or got the form back, is not approved.
  var notApproved: ApplicationState {
    var state = self
    if let reached, reached < .approved, denied == nil { state.denied = .approved }
    return state
  }

  /// No rung, and something in the way.
  init(obstacle: Obstacle) { self.obstacle = obstacle }

  private init(reached: InstallStatus?, denied: InstallStatus? = nil, obstacle: Obstacle? = nil) {
    (self.reached, self.denied, self.obstacle) = (reached, denied, obstacle)
  }

  /// The parts of a text, parted by signs and before words that begin another statement: `Đã gửi chưa duyệt`.
  private static func clauses(_ text: String) -> [String] {
    let parts = text.split { ",;:/–—|+&\n".contains($0) }.flatMap { part in
      String(part).replacing(" - ", with: ",").split(separator: ",")
    }
    return parts.flatMap { part -> [String] in
      let words = SearchKey(String(part)).text.split(separator: " ")
      var clauses: [[Substring]] = [[]]
      for (place, word) in words.enumerated() {
        let next = place + 1 < words.count ? words[place + 1] : ""
        let begins =
          word == "chua" || word == "cho" && clauses.last?.last != "dang"
          || word == "dang" && next != "ky" && next != "nhap"
        if word == "nhung" || word == "va" {
          clauses.append([])
        } else if begins,
          !(clauses.last ?? []).allSatisfy({ form.contains($0) || people.contains($0) })
        {
          clauses.append([word])
        } else {
          clauses[clauses.count - 1].append(word)
        }
      }
      return clauses.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }
  }

  /// The words without those for whose form it is and that it is so by now.
  private static func core(_ clause: String) -> String {
    var words = clause.split(separator: " ").filter { !form.contains($0) && !closing.contains($0) }
    if words.count > 1, words[0] == "dang", words[1] == "cho" { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private static let form: Set<Substring> = [
    "bhxh", "ho", "so", "to", "khai", "don", "hs", "hien", "moi", "vua", "co", "quan",
  ]
  private static let people: Set<Substring> = ["ph", "phu", "huynh", "cha", "me", "gia", "dinh"]
  private static let closing: Set<Substring> = ["roi", "xong", "a"]

  private static let states: [String: ApplicationState] = {
    var table: [String: ApplicationState] = [:]
    func add(_ state: ApplicationState, _ words: String) {
      for word in words.split(separator: ",") { table[String(word)] = state }
    }
    add(
      ApplicationState(reached: .submitted),
      "cho duyet,cho phe duyet,cho xet duyet,cho xu ly,cho tiep nhan,cho kiem tra,cho tham dinh,cho ket qua,"
        + "cho kich hoat,cho mat khau,cho cap mat khau,cho sms,cho tin nhan,cho duoc duyet,cho phan hoi,"
        + "dang xu ly,dang duoc xu ly,dang duyet,dang phe duyet,dang xet duyet,dang duoc duyet,dang kiem tra,"
        + "dang tham dinh,tiep nhan,da tiep nhan,da duoc tiep nhan,duoc tiep nhan,da nhan,gui,nop,da gui,da nop,"
        + "da gui tk,da nop tk,gui tk,nop tk,da gui di,da gui duyet,da gui lai,da nop lai,gui lai,nop lai,cho duyet lai,da dang ky,dang ky,da bo sung,da ke khai,da khai,submitted,pending,waiting,"
        + "in progress")
    add(
      ApplicationState(reached: .approved),
      "da duyet,duoc duyet,da duoc duyet,da phe duyet,duoc phe duyet,da duoc phe duyet,da xet duyet,da kich hoat,"
        + "duoc kich hoat,da duoc kich hoat,da kich hoat tai khoan,da mat khau,mat khau,da nhan mat khau,"
        + "nhan mat khau,da cap mat khau,da nhan duoc mat khau,da duoc cap mat khau,da cap tai khoan,approved"
    )
    add(
      ApplicationState(reached: .parentReady),
      "ph tai khoan,ph da tai khoan,phu huynh tai khoan,phu huynh da tai khoan,cha me tai khoan,cha me da tai khoan,"
        + "ph tk,ph da tk,tai khoan,da tai khoan,tk,da tk,da tao tai khoan,da lap tai khoan,ph da tao tai khoan,"
        + "parent ready")
    add(
      ApplicationState(reached: .submitted, obstacle: .returned),
      "bi tra lai,tra lai,da tra lai,tra ve,bi tra ve,bi tra,yeu cau bo sung,can bo sung,phai bo sung,cho bo sung,"
        + "yeu cau sua,yeu cau dieu chinh,yeu cau chinh sua,can dieu chinh,can chinh sua,bhxh tu choi,"
        + "bhxh da tu choi,bi tu choi,bhxh tra,ho so bi tu choi,ho so tu choi,khong duyet,khong duoc duyet,"
        + "khong phe duyet,khong duoc phe duyet,bi loai,returned,rejected")
    add(
      ApplicationState(reached: nil, obstacle: .refused),
      "ph tu choi,phu huynh tu choi,gia dinh tu choi,cha me tu choi,bo me tu choi,ph khong dong y,"
        + "phu huynh khong dong y,gia dinh khong dong y,khong dong y cai,khong muon cai")
    add(
      ApplicationState(reached: nil, denied: .approved),
      "chua duyet,chua duoc duyet,chua phe duyet,chua duoc phe duyet,chua kich hoat,chua mat khau,chua nhan mat khau,"
        + "chua nhan duoc mat khau")
    add(
      ApplicationState(reached: nil, denied: .submitted),
      "ph chua gui,phu huynh chua gui,ph chua nop,phu huynh chua nop,chua gui,chua nop,chua khai,chua ke khai,chua lam,chua dang ky,chua,chua lap"
    )
    add(
      ApplicationState(reached: nil, denied: .parentReady),
      "chua tai khoan,chua tao tai khoan,ph chua tai khoan,phu huynh chua tai khoan,chua tk")
    add(
      ApplicationState(reached: nil, denied: .installed),
      "chua cai,chua cai dat,chua cai vssid,chua cai app,chua dang nhap,chua cai duoc")
    return table
  }()
}
