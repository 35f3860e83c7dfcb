import SchoolCampaign

extension Wording {
  /// What an undo took back, or a redo brought back.
  public func sentence(_ outcome: UndoOutcome) -> String {
    let act = outcome.isRedo ? outcome.undone.undoes ?? outcome.undone.id : outcome.undone.id
    let what = outcome.isRedo ? "" : " (\(name(outcome.undone.kind)))"
    let done = parts(outcome).joined(separator: ", ")
    guard let batch = outcome.batch else {
      return
        (outcome.isRedo
        ? say("Sẽ làm lại lần \(act): ", "Would redo batch \(act): ")
        : say("Sẽ hoàn tác lần \(act)\(what): ", "Would take back batch \(act)\(what): "))
        + done + "." + left(outcome)
    }
    if outcome.isRedo {
      return say("Đã làm lại lần \(act): ", "Redid batch \(act): ") + done + "." + left(outcome)
        + say(
          " Ghi là lần \(batch); vssid undo \(act) để hoàn tác lại.",
          " This is batch \(batch); vssid undo \(act) takes it back again.")
    }
    return say("Đã hoàn tác lần \(act)\(what): ", "Took back batch \(act)\(what): ") + done + "."
      + left(outcome)
      + say(
        " Ghi là lần \(batch); vssid redo \(batch) để làm lại.",
        " This is batch \(batch); vssid redo \(batch) brings it back.")
  }

  private func parts(_ outcome: UndoOutcome) -> [String] {
    let values = say("\(outcome.values) mục", count(outcome.values, "value"))
    if outcome.values == 0, outcome.students.isEmpty, outcome.kept.isEmpty {
      return [say("ngày báo cáo của lớp", "the days on which classes reported")]
    }
    if outcome.values == 0 { return [students(outcome.students.count)] }
    return outcome.students.isEmpty ? [values] : [students(outcome.students.count), values]
  }

  private func left(_ outcome: UndoOutcome) -> String {
    var text = ""
    if !outcome.kept.isEmpty {
      text += say(
        " Để lại \(number(outcome.kept.count)) em đã thay đổi sau đó.",
        " \(number(outcome.kept.count)) who changed since are kept.")
    }
    if outcome.keptValues > 0 {
      text += say(
        " Để lại \(outcome.keptValues) mục đã đổi sau đó.",
        " \(count(outcome.keptValues, "value")) changed since are kept.")
    }
    return text
  }

  private func count(_ count: Int, _ noun: String) -> String {
    "\(number(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// That not all students of a batch are shown, and where they are; nil where they are.
  public func moreStudents(_ count: Int, shown: Int, of batch: Batch) -> String? {
    let more = self.more(count, shown: shown, "  ")
    return more.isEmpty
      ? nil
      : more + say("; xem tất cả: ", "; all of them: ") + "vssid history --batch \(batch.id)"
  }

  /// What others did after the batch that is about to be taken back.
  public func newerByOthers(_ batches: [Batch]) -> String? {
    if batches.isEmpty { return nil }
    let named = batches.prefix(5).map { "#\($0.id) \($0.by) (\(name($0.kind)))" }
    let rest = more(batches.count, shown: 5)
    return say("Mới hơn, của người khác, vẫn giữ: ", "Newer, by others, and kept: ")
      + named.joined(separator: ", ") + rest + "."
  }

  /// Said where nobody can be asked which batch is meant.
  ///
  /// - Parameter offered: The batch that a bare command would take; the undo, for a redo.
  public func undoNeedsNumber(_ offered: Batch) -> String {
    let command = offered.kind == .undo ? "redo" : "undo"
    return say(
      "Không hỏi lại được ở đây, nên chưa làm gì. Ghi rõ số: vssid \(command) \(offered.id); hoặc thêm "
        + "--yes để lấy lần gần nhất của bạn:",
      "Nobody can be asked here, so nothing was done. Name the number: vssid \(command) \(offered.id); "
        + "or add --yes for your own last one:")
  }

  /// Asked before a batch is taken back.
  public func undoQuestion(_ outcome: UndoOutcome) -> String {
    let id = outcome.isRedo ? outcome.undone.undoes ?? outcome.undone.id : outcome.undone.id
    return outcome.isRedo
      ? say("Làm lại lần \(id)? Gõ c (có) hoặc k (không):", "Redo batch \(id)? Type y or n:")
      : say("Hoàn tác lần \(id)? Gõ c (có) hoặc k (không):", "Take back batch \(id)? Type y or n:")
  }

  /// Why settings and teachers of a batch are not taken back.
  func recordsChangedSince(_ id: Int64, _ leavesSome: Bool) -> String {
    say(
      "Thiết lập, giáo viên hoặc mã trường của lần \(id) đã được đổi tiếp sau đó; chưa có gì thay đổi. Hoàn tác lần sau đó "
        + "trước"
        + (leavesSome ? ", hoặc dùng --except-changed để giữ những gì đã đổi." : "."),
      "Settings, teachers or codes of schools of batch \(id) were changed again since; nothing was taken back. Take back the later change "
        + "first" + (leavesSome ? ", or use --except-changed to keep what changed." : "."))
  }

  /// Why students of a batch are not taken back, and what to do: the later batches first, or the others only, where
  /// there are others.
  func changedSince(_ id: Int64, _ students: Int, by: [Int64], _ leavesSome: Bool) -> String {
    var text = say(
      "\(number(students)) học sinh của lần \(id) đã thay đổi sau đó, hoặc số cũ nay của em khác, hoặc em đã được nhập "
        + "lại; chưa có gì thay đổi.",
      "\(self.students(students)) of batch \(id) have changed since, or their number is another's now, or they were "
        + "entered anew; nothing has changed.")
    if !by.isEmpty {
      let shown = by.prefix(5).map { "vssid undo \($0)" }.joined(separator: ", ")
      text +=
        say(" Hoàn tác trước: ", " Take back first: ") + shown
        + more(by.count, shown: 5) + "."
    }
    if leavesSome {
      text += say(
        " Hoặc dùng --except-changed cho các em còn lại.",
        " Or use --except-changed for the others.")
    }
    return text + say(" Các em:", " They are:")
  }

  /// Why a batch of this kind is not taken back by `undo`.
  func cannotUndo(_ id: Int64, _ kind: Batch.Kind, report: Int64?) -> String {
    let batch = say("Lần \(id)", "Batch \(id)")
    switch kind {
    case .undo:
      return batch
        + say(
          " là một lần hoàn tác; để làm lại: vssid redo \(id).",
          " is an undo; to bring back what it took: vssid redo \(id).")
    case .issue:
      return batch
        + say(
          " là phát hành báo cáo; báo cáo đã phát hành không hoàn tác mà được thu hồi: vssid report withdraw "
            + "\(report.map(String.init) ?? "SỐ") --reason \"…\"",
          " issued a report; an issued report is not undone but withdrawn: vssid report withdraw "
            + "\(report.map(String.init) ?? "NUMBER") --reason \"…\"")
    case .withdraw:
      return batch
        + say(
          " là thu hồi báo cáo; hãy phát hành báo cáo mới.",
          " withdrew a report; issue a new one.")
    case .keepPlan:
      return batch
        + say(
          " giữ một kế hoạch; để bỏ: vssid plan drop.", " kept a plan; to drop it: vssid plan drop."
        )
    case .dropPlan:
      return batch
        + say(
          " bỏ một kế hoạch, tệp không còn được giữ; hãy nhập lại tệp với --plan.",
          " dropped a plan whose files are gone; import them again with --plan.")
    case .purge:
      return batch
        + say(
          " xóa dữ liệu cá nhân, không lấy lại được.", " removed all personal data for good.")
    case .import, .mark, .exempt, .leave, .confirm, .add, .edit, .receive, .reconcile, .redo, .set,
      .teacher:
      return batch + say(" không hoàn tác được.", " cannot be taken back.")
    }
  }
}
