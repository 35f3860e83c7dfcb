extension Campaign {
  /// Cites another letter of the campaign.
  ///
  /// - Parameters:
  ///   - number: Number and day; nil leaves them.
  ///   - issuer: Who issued it; nil is the office for another letter, and leaves that of the same one.
  public mutating func cite(_ number: String?, by issuer: String?) {
    if let number, number != letter {
      letter = number
      letterIssuer = officeName
    }
    if let issuer { letterIssuer = issuer }
  }

  /// Cites another letter that the campaign rests on. Where the body above the schools was its issuer, as the People's
  /// Committee is, it goes on to be.
  ///
  /// - Parameters:
  ///   - number: Number and day; nil leaves them.
  ///   - issuer: Who issued it; nil leaves that of the same letter, and of another one nobody knows it.
  public mutating func cite(parent number: String?, by issuer: String?) {
    let isAboveSchools = schoolParentName == parentLetterIssuer
    defer {
      if isAboveSchools, !parentLetterIssuer.isEmpty { schoolParentName = parentLetterIssuer }
    }
    if let number, number != parentLetter {
      parentLetter = number
      parentLetterIssuer = ""
    }
    if let issuer { parentLetterIssuer = issuer }
  }
}
