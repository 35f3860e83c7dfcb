/// Why the campaign refused an operation. After any of these nothing has changed.
///
/// A case carries only what its caller sent or what names no student, so it may be logged; sentences for
/// people are made from it by `Wording`.
public enum CampaignError: Error, Equatable, Sendable {
  // The file.

  /// There is no campaign at this place yet.
  case noCampaign
  /// A campaign is there already.
  case campaignExists
  /// Another file lies where a new one was to be written.
  case fileExists
  /// The file is no campaign of ours.
  case notACampaign
  /// The file is a school's part of a campaign, to be received and not worked in.
  case isAPart
  /// The file is no school's part of a campaign.
  case notAPart
  /// The file has tables, triggers or the like that this program does not make: nothing was run on it.
  case foreignSchema
  /// An older file holds values that cannot be: days, numbers or lengths beyond any sense.
  case impossibleValues
  /// A text that was typed is longer than any that is kept or sent.
  case textTooLong(PartText)
  /// The school's part says what cannot be so.
  case falsePart(file: String, PartFlaw)
  /// A newer version of this program made the file.
  case newerCampaign
  /// Another program kept the file busy for the whole waiting time.
  case locked
  /// The file or its folder may not be written.
  case readOnly
  /// All personal data was removed on this day; nothing more can be recorded.
  case purged(CalendarDay)
  /// The disk is full.
  case diskFull
  /// The file is damaged.
  case corrupt
  /// The place of the file is a folder, or the folder of the file does not exist.
  case badPath
  /// The path leads to a device or a pipe, which is never read.
  case notAFile
  /// The file was deleted, or another was put in its place, while the command worked: what it recorded is not there.
  case replacedMeanwhile
  /// The file was changed while it was read without the right to write, so that what was read may be of two states.
  case changedMeanwhile
  /// A log beside the file may not be written, so the campaign cannot be either.
  case foreignLog
  /// Personal data was removed, but others still read the old state, which lies in the log until they end.
  case purgeUnfinished
  /// Any other failure of the store, by its SQLite result code.
  case storage(Int)

  // Rights.

  /// Who acts has no right to such a thing at all, whatever it is done to. What lies beyond somebody's reach is no case of
  /// its own: it looks as if it were not there.
  case notAllowed(CampaignOperation)

  // Naming things.

  /// No school has this name; `nearest` are the names most like it.
  case unknownSchool(String, nearest: [String])
  /// No class of the school or schools has this name; `nearest` are the names most like it.
  case unknownClass(String, nearest: [String])
  /// Several schools have a class of this name: which one?
  case classInSeveralSchools(String, schools: [String])
  /// All pupils of the class have left it, so that there is nobody to speak of.
  case emptiedClass(String)
  /// No student fits the selection.
  case unknownStudent(String)
  /// Several students fit the selection: which one?
  case severalStudents(String, [Student.ID])
  /// Nobody has exactly this name; these have nearly.
  case similarStudents(String, [Student.ID])
  /// A whole class (of so many) where students are to be changed: `CLASS:all` says that it is meant.
  case wholeClass(String, students: Int)
  /// Nobody has these roll numbers in the class.
  case unknownRollNumbers([Int], className: String)
  /// The selection cannot be read.
  case badSelection(String)
  /// The numbers mean other students in an older list that somebody may hold: from which edition are they? `since` is
  /// the day on which the current one began; nil for the first.
  case editionNeeded(
    className: String, EditionDoubt, current: Int, since: CalendarDay?)
  /// The class never had this edition.
  case unknownEdition(Int, className: String, current: Int)
  /// Students of the selection have left; they cannot be marked.
  case studentsLeft([Student.ID])
  /// Students have installed: no obstacle is open for them.
  case installedAlready([Student.ID])
  /// The mark's day lies before that of a rung below, which these students reached later.
  case dayBeforeLowerRung([Student.ID])
  /// A note goes with an obstacle, and these students have none.
  case noteWithoutObstacle([Student.ID])

  /// Another mark was sent under the key already.
  case keyTaken
  /// So many marks wait to be written that one more would wait too long.
  case tooManyWaiting

  // Days and values.

  /// A day after today.
  case dayInFuture(CalendarDay)
  /// The clock says a day that cannot be today's.
  case impossibleToday(CalendarDay)
  /// A day before VssID existed.
  case dayTooEarly(CalendarDay, earliest: CalendarDay)
  /// A day of leaving, or from which a child is exempt, before the summer in which the school year begins.
  case dayBeforeSchoolYear(CalendarDay, schoolYear: String, first: CalendarDay)
  /// The app would be younger than what is recorded of it: the first day of a mark or an approval.
  case appAfterMarks(CalendarDay, first: CalendarDay)
  /// A report as of a day outside the campaign so far.
  case dayOutOfRange(CalendarDay, from: CalendarDay, to: CalendarDay)
  /// The deadline would lie before the start.
  case deadlineBeforeStart
  /// The number belongs to another student already.
  case numberTaken(StudentField, by: Student.ID)
  /// The number belongs to a student beyond the reach of who acts.
  case numberTakenElsewhere(StudentField)
  /// Neither birth date nor number: nothing would tell this student from one of the same name.
  case missingIdentity
  /// The roll number belongs to another student of the class.
  case rollNumberTaken(Int, by: Student.ID)
  /// A value of this field cannot be read.
  case badValue(StudentField)
  /// No name of a teacher.
  case badTeacherName(String)
  /// The same student is in the class already.
  case studentExists

  // Plans and undo.

  /// The plan has errors or open questions.
  case planRefused
  /// What the plan rests on has changed since.
  case planStale
  /// There is no kept plan of this number; without a number, none at all.
  case unknownPlan(Int64?)
  /// No report of this running number was issued.
  case unknownIssue(Int64)
  /// A report of the same year bears this number of the register.
  case registerNumberTaken(String, report: Int64, by: String, on: CalendarDay)
  /// The report was withdrawn before.
  case alreadyWithdrawn(Int64, by: String, on: CalendarDay)
  /// Two issued reports are about different schools, or one about all; nil stands for all.
  case scopesDiffer(Int64, of: String?, other: Int64, ofOther: String?)
  /// Tallies do not agree with the students and events that they are derived from: no report is issued from them.
  case talliesDisagree
  /// Nobody is in the campaign yet.
  case nobodyYet
  /// There is nothing to take back.
  case nothingToUndo
  /// Who asked did nothing that can be taken back; the last batch is another's.
  case onlyOthersToUndo(last: Int64)
  /// There is no undo to take back.
  case nothingToRedo
  /// There is no batch of this number.
  case unknownBatch(Int64)
  /// The batch has been taken back already, by the batch `by`.
  case alreadyUndone(Int64, by: Int64)
  /// A batch of this kind cannot be taken back.
  case cannotUndo(Int64, Batch.Kind, report: Int64? = nil)
  /// The batch holds: there is no undo of it.
  case notUndone(Int64)
  /// The undo has been taken back already, by the batch `by`.
  case alreadyRedone(Int64, by: Int64)
  /// An older version of this program made the undo and kept nothing of what it removed.
  case cannotRedo(Int64)
  /// A later undo removed students whom this one changed: that is to be taken back first.
  case removedSince(Int64, by: Int64)
  /// Settings or teachers of the batch have changed since; nothing was taken back. `leavesSome` tells whether
  /// something of the batch could be taken back all the same.
  case recordsChangedSince(Int64, leavesSome: Bool)
  /// Students of the batch have changed since, or somebody has their number now; nothing was taken back. `by` are
  /// the batches that stand in the way, the newest first; `leavesSome` tells whether something of the batch could be
  /// taken back all the same.
  case changedSince(Int64, students: [Student.ID], by: [Int64], leavesSome: Bool)

  /// The word for logs, JSON and tests. Never translated, never reused.
  public var code: String {
    switch self {
    case .noCampaign: "no-campaign"
    case .campaignExists: "campaign-exists"
    case .fileExists: "file-exists"
    case .notACampaign: "not-a-campaign"
    case .isAPart: "is-a-part"
    case .notAPart: "not-a-part"
    case .foreignSchema: "foreign-schema"
    case .impossibleValues: "impossible-values"
    case .textTooLong: "text-too-long"
    case .falsePart: "false-part"
    case .newerCampaign: "newer-campaign"
    case .locked: "locked"
    case .readOnly: "read-only"
    case .purged: "purged"
    case .diskFull: "disk-full"
    case .corrupt: "corrupt"
    case .badPath: "bad-path"
    case .notAFile: "not-a-file"
    case .replacedMeanwhile: "replaced-meanwhile"
    case .changedMeanwhile: "changed-meanwhile"
    case .foreignLog: "foreign-log"
    case .purgeUnfinished: "purge-unfinished"
    case .storage: "storage"
    case .notAllowed: "not-allowed"
    case .unknownSchool: "unknown-school"
    case .unknownClass: "unknown-class"
    case .classInSeveralSchools: "class-in-several-schools"
    case .emptiedClass: "emptied-class"
    case .unknownStudent: "unknown-student"
    case .severalStudents: "several-students"
    case .similarStudents: "similar-students"
    case .wholeClass: "whole-class"
    case .unknownRollNumbers: "unknown-roll-numbers"
    case .badSelection: "bad-selection"
    case .editionNeeded: "edition-needed"
    case .unknownEdition: "unknown-edition"
    case .studentsLeft: "students-left"
    case .installedAlready: "installed-already"
    case .dayBeforeLowerRung: "day-before-lower-rung"
    case .noteWithoutObstacle: "note-without-obstacle"
    case .keyTaken: "key-taken"
    case .tooManyWaiting: "too-many-waiting"
    case .dayInFuture: "day-in-future"
    case .impossibleToday: "impossible-today"
    case .dayTooEarly: "day-too-early"
    case .dayBeforeSchoolYear: "day-before-school-year"
    case .appAfterMarks: "app-after-marks"
    case .dayOutOfRange: "day-out-of-range"
    case .deadlineBeforeStart: "deadline-before-start"
    case .numberTaken: "number-taken"
    case .numberTakenElsewhere: "number-taken-elsewhere"
    case .missingIdentity: "missing-identity"
    case .rollNumberTaken: "roll-number-taken"
    case .badValue: "bad-value"
    case .badTeacherName: "bad-teacher-name"
    case .studentExists: "student-exists"
    case .planRefused: "plan-refused"
    case .planStale: "plan-stale"
    case .unknownPlan: "unknown-plan"
    case .unknownIssue: "unknown-issue"
    case .registerNumberTaken: "register-number-taken"
    case .alreadyWithdrawn: "already-withdrawn"
    case .scopesDiffer: "scopes-differ"
    case .talliesDisagree: "tallies-disagree"
    case .nobodyYet: "nobody-yet"
    case .nothingToUndo: "nothing-to-undo"
    case .onlyOthersToUndo: "only-others-to-undo"
    case .nothingToRedo: "nothing-to-redo"
    case .unknownBatch: "unknown-batch"
    case .alreadyUndone: "already-undone"
    case .cannotUndo: "cannot-undo"
    case .notUndone: "not-undone"
    case .alreadyRedone: "already-redone"
    case .cannotRedo: "cannot-redo"
    case .removedSince: "removed-since"
    case .recordsChangedSince: "records-changed-since"
    case .changedSince: "changed-since"
    }
  }
}

extension CampaignError {
  /// The students whom the error is about, to be named to the person who asked.
  public var students: [Student.ID] {
    switch self {
    case .severalStudents(_, let ids), .similarStudents(_, let ids), .studentsLeft(let ids),
      .installedAlready(let ids), .dayBeforeLowerRung(let ids), .noteWithoutObstacle(let ids),
      .changedSince(_, let ids, _, _):
      ids
    case .numberTaken(_, let id), .rollNumberTaken(_, let id): [id]
    default: []
    }
  }
}

extension CampaignError: CustomStringConvertible {
  /// Only the code: what a caller typed may name a student.
  public var description: String { code }
}
