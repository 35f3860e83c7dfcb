/// What can be found in a roster's rows. The sentences are made by `Wording`.
public enum RosterFindingKind: Hashable, Sendable {
  // Errors: the row cannot be taken as it is.

  /// The row's cells are parted by another sign than the header's.
  case otherDelimiter(UInt8)
  /// No name.
  case missingName
  /// One part of the name is blank, of two that other rows fill.
  case halfName
  /// Words beside the name in its cell: that the child left, or what stands behind a dash.
  case wordsInName
  /// The row has no roll number, stands below all that have one, and may be about nobody: an office and its phone.
  case belowList
  /// No class, in the row, in the title, or given with the command.
  case missingClass
  /// No school in the row, though the file has a column for it, nor given otherwise.
  case missingSchool
  /// The class name tells no grade, and its school has not just one level.
  case classWithoutGrade
  /// Neither number nor birth date: nothing to tell this student from one of the same name.
  case missingIdentity
  /// `?` or a replacement sign inside a name: letters were lost when the file was saved.
  case lettersLost
  /// Signs such as `§` or `»` among a name's letters: the file was read in the wrong encoding before.
  case garbledName
  /// One word of the name would be Vietnamese in an old encoding, and may be a foreigner's as it is: `Phaïm Minh`.
  case doubtfulLetters
  /// The class's cell holds something else: a number, a day, a truth value, a person's name.
  case notAClass
  /// The school's cell holds something else: a number, a day, a truth value, a class.
  case notASchool
  /// A class that a spreadsheet turned into a day or a number: `06-Jan`, `44202`.
  case spoiledClass
  /// A cell that holds whole rows: a quote was opened and not closed.
  case swallowedRows
  /// A name without any letter.
  case invalidName
  /// A name of more than 120 characters.
  case nameTooLong
  /// Not a day, or not one of this century's children.
  case invalidBirthDate(BirthDateFault)
  /// The month stands before the day: in other rows of the file, too, where nobody can see it.
  case monthFirstDate
  /// The day stands before the month in a file that has the month first.
  case dayFirstDate
  /// A spreadsheet's error such as `#N/A`.
  case spreadsheetError
  /// A formula that no program has worked out yet.
  case formulaWithoutValue
  /// A BHXH number or card that is neither 10 digits nor a 15-character card.
  case invalidInsuranceNumber
  /// The number looks like a mobile phone's, and the phone's cell holds ten digits that are no phone, or the same.
  case phoneInNumber
  /// `7,92E+09`: the digits are gone.
  case scientificNotation
  /// Two columns of this row give different BHXH numbers.
  case numbersDisagree
  /// The row has more filled cells than the header has columns.
  case tooManyCells
  /// The BHXH number stands in an earlier row.
  case repeatedInsuranceNumber(RosterRowReference)
  /// The ministry id stands in an earlier row.
  case repeatedMinistryID(RosterRowReference)
  /// The personal id stands in an earlier row.
  case repeatedPersonalID(RosterRowReference)
  /// Name, birth date and school are those of an earlier row, and no number tells the two apart.
  case repeatedStudent(RosterRowReference)
  /// The student that this row means is meant by an earlier row too.
  case sameStudent(RosterRowReference)
  /// An earlier row is about the same child and says otherwise: which of them is right?
  case repeatDiffers(RosterRowReference, RowDifferences)
  /// The campaign has this number for a student of another name and birth date.
  case numberOfAnotherStudent
  /// The row is about a school beyond the reach of who imports.
  case schoolBeyondReach
  /// A student beyond the reach of who imports has a number of the row.
  case numberBeyondReach
  /// Two numbers of this row belong to two students of the campaign.
  case numbersOfTwoStudents
  /// The campaign has this student with another BHXH number.
  case otherInsuranceNumber
  /// Two students of the school have this name and birth date.
  case twoCandidates
  /// The campaign has a student who may be this one, with a number, the name or the birth date put right.
  case corrected
  /// The campaign has several students who may be this one so.
  case correctedOneOf
  /// The row has the number of another student, whose own row has another one: the file hands numbers on.
  case exchangedNumber
  /// The row would give its student the name or the birth date of a classmate, whose own row has yet another.
  case exchangedName

  /// The decision that a person wrote into the row cannot be read.
  case unreadableDecision

  // Warnings: the row is taken; a doubtful value is left out or put right.

  /// Another row says the same of the child, which counts once.
  case repeatedAlike(RosterRowReference)
  /// Another row for the child counts, as a person said.
  case repeatYields(RosterRowReference)
  /// Another child of the file has this name and birth date, and other numbers.
  case namesakeRow(RosterRowReference)
  /// The BHXH number looks like a mobile phone's, and no phone stands beside it.
  case numberLikePhone
  /// One digit less than belongs there: a leading zero was probably lost, and is put back.
  case restoredLeadingZero
  /// A moment with its zone; the birth date is the day that it was in Viet Nam then.
  case dayOfMoment
  /// A spreadsheet turned the class into a day or a number; it is read as this one.
  case restoredClass
  /// The class's cell is blank; it has the class that all others have.
  case filledClass
  /// The class's cell is blank, or says "as above"; it has the class of the row above.
  case filledDown
  /// An old 11-digit mobile number, kept as the 10-digit one that it is since 2018.
  case renewedPhone
  /// An example or a hint of a template; passed over.
  case exampleRow
  /// Letters that were read in a wrong encoding before, put right.
  case mendedText
  /// Letters of a note that are gone: left out.
  case brokenText
  /// No name in a parent's cell: left out.
  case unusableParentName
  /// The row is about nobody: a template's line, or what a printed page repeats; passed over.
  case noPupil
  /// Words stand beside the BHXH number in its cell: the number is taken, the words are not.
  case wordsBesideNumber
  /// No number yet, as the cell says in words.
  case noNumberYet
  /// A heading between rows, such as `II Giảm`; passed over.
  case section
  /// A word for the roll status that this program does not know; the student counts as enrolled.
  case unknownEnrolment
  /// The row's student is not enrolled any more, and the campaign does not have him; passed over.
  case notEnrolled
  /// Not a word for done or not done in the column of installations: no mark is made.
  case unreadableMark
  /// The day of a rung lies before that of a lower one which is recorded: no mark is made.
  case earlyMark

  /// Not a number, or out of range: no roll number is kept.
  case unreadableRollNumber
  /// Another student of the class has the roll number: none is kept.
  case repeatedRollNumber
  /// Letters of a parent's name were lost or read in a wrong encoding: none is kept.
  case unreadableParent
  /// Neither Nam nor Nữ: no gender is kept.
  case unreadableGender
  /// Not ten digits: no ministry id is kept.
  case unusableMinistryID
  /// Not twelve digits: no personal id is kept.
  case unusablePersonalID
  /// Not a Vietnamese phone number: kept as written.
  case doubtfulPhone
  /// Digits that fill a phone's cell and are nobody's, such as `0000000000`: left out.
  case fillerPhone
  /// The phone's leading zero was put back.
  case restoredPhoneZero
  /// No code of a school: more than 20 characters, several words, or signs; none is kept.
  case unusableSchoolCode
  /// An earlier row gives the school another code, which is kept.
  case otherSchoolCode
  /// Digits or signs in a name.
  case signsInName
  /// A birth year that hardly fits the grade.
  case birthYearAgainstGrade
  /// The row has fewer cells than the header; the missing ones count as blank.
  case tooFewCells
  /// The row sums up, signs or dates the list; it is passed over.
  case footer
  /// A heading between the rows below which children are taken off the list.
  case leaversSection
  /// Names below a list, beside which nothing tells a child; the row is passed over.
  case signer
  /// The campaign has the student as having left; nothing is changed by that.
  case listedButLeft
  /// The school has a student of this name and birth date with another number: a namesake, or a wrong number.
  case namesake
  /// A student of the class differs in one letter of the name or one part of the birth date; taken as another child.
  case nearStudent
  /// From this row on new students are not compared with those whom no row means: they are too many.
  case uncompared
}
