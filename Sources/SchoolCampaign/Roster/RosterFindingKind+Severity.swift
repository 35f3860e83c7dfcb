extension RosterFindingKind {
  /// Whether the row is kept out.
  public var isError: Bool {
    switch self {
    case .otherDelimiter, .missingName, .halfName, .wordsInName, .belowList, .missingClass,
      .missingSchool,
      .classWithoutGrade,
      .missingIdentity, .lettersLost, .garbledName, .doubtfulLetters, .notAClass, .notASchool,
      .spoiledClass, .swallowedRows, .invalidName, .nameTooLong, .invalidBirthDate,
      .monthFirstDate, .dayFirstDate, .spreadsheetError, .formulaWithoutValue,
      .invalidInsuranceNumber, .phoneInNumber, .scientificNotation, .numbersDisagree, .tooManyCells,
      .repeatedInsuranceNumber, .repeatedMinistryID, .repeatedPersonalID, .repeatedStudent,
      .sameStudent, .repeatDiffers, .numberOfAnotherStudent, .numbersOfTwoStudents,
      .schoolBeyondReach, .numberBeyondReach,
      .otherInsuranceNumber, .twoCandidates, .corrected, .correctedOneOf,
      .exchangedNumber, .exchangedName, .unreadableDecision:
      true
    case .repeatedAlike, .repeatYields, .namesakeRow, .numberLikePhone,
      .restoredLeadingZero, .dayOfMoment,
      .restoredClass, .filledClass, .filledDown, .renewedPhone, .exampleRow,
      .mendedText, .brokenText, .unusableParentName, .noPupil, .wordsBesideNumber, .noNumberYet,
      .section,
      .unknownEnrolment, .notEnrolled, .unreadableMark, .earlyMark, .unreadableRollNumber,
      .repeatedRollNumber, .unreadableParent, .unreadableGender, .unusableMinistryID,
      .unusablePersonalID, .doubtfulPhone, .fillerPhone, .restoredPhoneZero, .unusableSchoolCode,
      .otherSchoolCode, .signsInName, .birthYearAgainstGrade, .tooFewCells, .footer, .signer,
      .leaversSection,
      .listedButLeft, .namesake, .nearStudent, .uncompared:
      false
    }
  }
}
