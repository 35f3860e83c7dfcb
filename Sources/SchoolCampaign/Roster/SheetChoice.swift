/// Which sheets of a workbook a person means.
public struct SheetChoice: Hashable, Sendable, Codable {
  /// The names of the sheets that are read; all, where none is named.
  public var names: [String] = []
  /// Whether hidden sheets are read also where a visible one has a list.
  public var readsHidden = false

  /// Every sheet that is not hidden.
  public init() {}

  /// The sheets to read, and the hidden ones that stay out if one of the others has a list.
  public struct Chosen: Sendable {
    /// The sheets to read, in the order of the workbook.
    public var tables: [RosterTable] = []
    /// The hidden sheets that hold anything and were not asked for.
    public var hidden: [RosterTable] = []
    /// Whether sheets were named and the workbook has none of them.
    public var isOther = false
  }

  /// The sheets that are meant; empty ones are left out.
  public func chosen(of tables: [RosterTable]) -> Chosen {
    var chosen = Chosen()
    let named = named(tables)
    chosen.isOther =
      !names.isEmpty && named.isEmpty && tables.contains { $0.sheet != nil }
    for (place, table) in tables.enumerated() where table.size > 0 && !table.isOwn {
      if !names.isEmpty, table.sheet != nil {
        if named.contains(place) { chosen.tables.append(table) }
      } else if table.isHidden, !readsHidden {
        chosen.hidden.append(table)
      } else {
        chosen.tables.append(table)
      }
    }
    return chosen
  }

  /// The names that none of these sheets has.
  public func unknown(in tables: [RosterTable]) -> [String] {
    names.filter { Self.place(of: $0, in: tables) == nil }
  }

  private func named(_ tables: [RosterTable]) -> Set<Int> {
    Set(names.compactMap { Self.place(of: $0, in: tables) })
  }

  /// The sheet of a name as it stands, or the only one of that name but for case, marks and signs.
  private static func place(of name: String, in tables: [RosterTable]) -> Int? {
    let wanted = PlainText.normalized(name)
    let same = tables.firstIndex { $0.sheet.map(PlainText.normalized) == wanted }
    if let same { return same }
    let key = SearchKey(wanted)
    let near = tables.indices.filter { tables[$0].sheet.map { SearchKey($0) } == key }
    return near.count == 1 && !key.text.isEmpty ? near[0] : nil
  }
}

extension RosterTable {
  /// The name of the hidden sheet with the words to choose from in the workbooks that this program writes.
  public static let sheetOfWords = "ChonTu"

  /// Whether the sheet is of this program's own making and holds nothing that anybody wrote.
  var isOwn: Bool { isHidden && sheet == Self.sheetOfWords }

  /// Whether the sheet is hidden.
  public var isHidden: Bool { remarks.contains(.hiddenSheet) }
}
