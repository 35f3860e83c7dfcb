/// A kind of thing that somebody can do to a campaign, as far as rights tell them apart.
public enum CampaignOperation: String, CaseIterable, Sendable {
  // Looking.

  /// Reads the campaign's settings. Everybody works by its days, and its letters stand on every paper.
  case readSettings = "read-settings"
  /// Lists and finds schools and classes. Everybody has to name those of their own.
  case listClasses = "list-classes"
  /// Lists and finds students, with the phones of their parents. A teacher calls the parents of the own class.
  case listStudents = "list-students"
  /// Notes that lists with roll numbers are in somebody's hands. Whoever may only look leaves no trace.
  case noteShown = "note-shown"
  /// Reads figures. Everybody sees how far the own classes, the own school or all have come.
  case report
  /// Reads what was done, and what happened to a student.
  case history
  /// Reads issued reports. They are the school's papers, which its clerk files; a class has none.
  case readIssued = "read-issued"

  // Marking.

  /// Marks students, from the screen or a file. The teacher does, and the school does it from the paper of a teacher
  /// who cannot; the office mends what a school asks it to.
  case mark
  /// Exempts students. The teacher is who learns of it.
  case exempt
  /// Records that students left. The teacher is who misses them.
  case leave
  /// Confirms that a class has nothing new.
  case confirm

  // Lists.

  /// Adds a student by hand. The school enrols, not the class.
  case addStudent = "add-student"
  /// Edits what is known of a student. It is the school's register, which its clerk keeps.
  case editStudent = "edit-student"
  /// Says who teaches which class. The head of the school appoints; later, accounts follow from it.
  case editTeacher = "edit-teacher"
  /// Reads a roster and plans what it would change. A roster is the school's, never a class's.
  case planImport = "plan-import"
  /// Writes what a plan says.
  case applyImport = "apply-import"
  /// Keeps a plan for later, reads and drops kept ones. Who plans keeps.
  case keepPlan = "keep-plan"
  /// Takes back what was done, and brings it back. A teacher and a clerk only their own acts.
  case undo

  // Papers and other copies.

  /// Issues and withdraws reports. The head of a school signs for it.
  case issue
  /// Sends a school's part to another copy. The head of the school answers for its data.
  case sendPart = "send-part"
  /// Takes in a part that another copy sent. The office gathers; a school takes in its own.
  case receivePart = "receive-part"
  /// Holds the office's list of approvals against the campaign. It is about all schools at once.
  case reconcile
  /// Records the office's word. Nobody else gives it.
  case recordApprovals = "record-approvals"

  // The campaign itself.

  /// Changes the campaign's settings. They are the office's.
  case setSettings = "set-settings"
  /// Changes the letterhead of a school's own papers, where the campaign holds this school alone.
  case setLetterhead = "set-letterhead"
  /// Verifies the file. It reads every row of it.
  case check
  /// Makes all derived counts anew.
  case rebuild
  /// Copies the whole campaign to another file.
  case backUp = "back-up"
  /// Removes all personal data for good. Nothing brings them back.
  case purge
}
