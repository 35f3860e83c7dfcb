import SchoolCampaign

extension Wording {
  /// Said of cells that were settled and do not stand in any file; nil where all do.
  public func unmetTicks(_ sheets: [MarkSheet], settled: [String: Bool]) -> String? {
    let columns = sheets.map(\.unmetTicks)
    let unmet = settled.keys.filter { cell in columns.allSatisfy { $0.contains(cell) } }.sorted()
    if unmet.isEmpty || columns.isEmpty { return nil }
    let cells = unmet.prefix(10).map { "“\(VisibleText.shown($0, upTo: 40))”" }
      .joined(separator: ", ")
    return say(
      "--tick: không có ô nào ghi \(cells) trong cột đánh dấu.",
      "--tick: no cell of the columns of marks says \(cells).")
  }

  /// Said of a roster's columns of rungs where they are not to be used.
  func idleRungs(_ rungs: [InstallStatus]) -> String {
    if Set(rungs) == [.installed] {
      return say(
        "cột đã cài VssID chỉ được dùng khi có --with-status.",
        "the column of installations is used with --with-status only.")
    }
    let names = InstallStatus.rungs.filter(rungs.contains).map { name($0) }.joined(separator: ", ")
    return say(
      "các cột về bước (\(names)) chỉ được dùng khi có --with-status.",
      "the columns of rungs (\(names)) are used with --with-status only.")
  }

  /// What a sign was taken for that could be taken otherwise, without the full stop.
  ///
  /// - Parameter hasRungs: Whether columns tell other rungs than the app, too.
  func sentence(_ remark: InstallRemark, count: Int, hasRungs: Bool = false) -> String {
    let cells = number(count)
    let yes = hasRungs ? say("đã đạt bước của cột", "reached") : say("đã cài", "installed")
    let no =
      hasRungs ? say("chưa đạt bước của cột", "not reached") : say("chưa cài", "not installed")
    switch remark {
    case .crossIsNo:
      return say(
        "\(cells) dấu ✗ bên cạnh dấu ✓ được hiểu là \(no)",
        "\(cells) ✗ beside ✓ are read as \(no)")
    case .crossIsYes:
      return say(
        "\(cells) dấu ✗ được hiểu là \(yes), như dấu x; nếu là chưa, thêm --tick \"✗=chưa\"",
        "\(cells) ✗ are read as \(yes), as an x is; if they mean not, add --tick \"✗=no\"")
    case .boxedCrossIsNo:
      return say(
        "\(cells) dấu ☒ bên cạnh dấu ✓, ☑ được hiểu là \(no)",
        "\(cells) ☒ beside ✓ or ☑ are read as \(no)")
    case .dashIsNo:
      return say(
        "\(cells) dấu - bên cạnh dấu + được hiểu là \(no)",
        "\(cells) - beside + are read as \(no)")
    case .letterXIsYes:
      return say(
        "\(cells) dấu x được hiểu là \(yes), như các dấu khác trong cột; nếu là chưa, thêm --tick \"x=chưa\"",
        "\(cells) x are read as \(yes), as the column's other signs are; if they mean not, add --tick \"x=no\""
      )
    }
  }

  /// What the signs of a roster's column of installations were taken for.
  func tickRemarks(of source: RosterSource) -> [String] {
    let hasRungs = source.layout.fields.contains { $0?.rung ?? .installed < .installed }
    return source.interpretation.installs.remarks.map { remark, count in
      "\(source.name): \(sentence(remark, count: count, hasRungs: hasRungs))."
    }
  }

  /// The question about signs that mean "installed" to some people and its contrary to others.
  func sentence(_ file: String, _ installs: InstallColumn) -> String {
    func text(_ sign: InstallSign) -> String? {
      guard let count = installs.counts[sign] else { return nil }
      let name: String? =
        switch sign {
        case .tick: "✓"
        case .letterV: "v"
        case .letterX: "x"
        case .plus: "+"
        case .letterO: "o"
        case .cross, .boxedCross, .dash, .yesWord, .noWord: nil
        }
      return name.map { "\($0) (\(number(count)))" }
    }
    let signs = InstallSign.allCases.compactMap(text).joined(separator: ", ")
    let names = installs.open.map { $0 == .letterX ? "x" : "o" }
    let ways = ["chưa", "đã cài"].map { word in
      names.map { "--tick \"\($0)=\(say(word, word == "chưa" ? "no" : "yes"))\"" }
        .joined(separator: " ")
    }
    return say(
      "\(file): cột đã cài có các dấu \(signs) cạnh nhau: \(names.joined(separator: ", ")) là đã cài hay chưa? "
        + "Hãy thêm \(ways[0]) hoặc \(ways[1]).",
      "\(file): the column of installations has \(signs) side by side: does \(names.joined(separator: ", ")) mean "
        + "installed or not? Add \(ways[0]) or \(ways[1]).")
  }
}
