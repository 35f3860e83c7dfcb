import SchoolCampaign

extension Wording {
  /// A line of help: of a command, or of an option or argument.
  public enum HelpTopic: CaseIterable, Sendable {
    case root, initialise, campaign, setCampaign, importing, mark, exempt, leave, confirm, add, edit
    case editClass, list, report, history, undo, redo, undoBatch, check, backup, demo
    case lang, db, school, by, json
    case campaignName, office, officeCode, parentOffice, parentOfficeCode, letter, parentLetter
    case letterIssuer, parentLetterIssuer
    case hotline, start, deadline, useFrom, appSince, place, addressee, signerPost, signerName,
      schoolParent, schoolSignerPost, schoolSignerName,
      recipient, namesInTitleCase, role
    case send, receive, fromOffice, acceptPractice, partOutput, parts, reconcile, approvals,
      approvalMap,
      approvalDay, covers
    case purge, purgeName, classSheet, slips, remind, papersOf, pdfOutput, sheetOutput, perPage,
      withNames
    case format, output, annex, number, issue, issuedNumber, issuedReports, compared
    case remarks, withdraw, withdrawn, withdrawReason
    case files, newSchool, level, className, dryRun, yes, skipBadRows, errors, acceptMoves
    case encoding, map, dates, readClass, tick, fillDown, explain, keepPlan, skipBadFiles, prefer
    case repeats, sameStudent, otherStudent,
      withStatus
    case sheetName, hiddenSheets
    case leftOn, removeMissing, yesRemove, plan, showPlan, applyPlan, dropPlan, planNumber
    case selection, status, day, correct, obstacle, note, sheet, marksFile, reason, back, yesUndo
    case todayIsRight, replace, restore, restoredFile, group, groupAccess, listOutput,
      differencesOutput, correctApprovals, slipsOf,
      teachersFile
    case listed, missing, onlyStatus, onlyObstacle, counted, onlyLevel, onlyGrade, search, grouping,
      asOf, sort
    case student, batch, exceptChanged, rebuild, samples, backupFile
    case wholeLists, oneClass, moveTo, teacher, phone, fullName, birth, gender, insuranceNumber,
      ministryID
    case personalID, parent, studentNote, roll, route
  }
}
