import Foundation
import SchoolCampaign

extension Wording {
  /// A batch in the history.
  public func line(_ batch: Batch) -> String {
    let hanoi = Calendar.vietnam.dateComponents([.hour, .minute], from: batch.moment)
    let time =
      "\(hanoi.hour ?? 0):" + ((hanoi.minute ?? 0) < 10 ? "0" : "") + "\(hanoi.minute ?? 0)"
    var text =
      "#\(batch.id)  \(day(batch.day)) \(time)  \(batch.by.isEmpty ? "–" : batch.by)  \(name(batch.kind))"
      + subjects(batch)
      + (batch.classes.isEmpty ? "" : " " + batch.classes.joined(separator: ", "))
    let content = content(batch)
    if !content.isEmpty { text += ": " + content }
    if batch.isPractice { text += say(" [ngày đặt tay]", " [day set by hand]") }
    return text + takingBack(batch)
  }

  /// What a batch changed, in a few words: how many students, or which settings.
  private func content(_ batch: Batch) -> String {
    let shown = batch.records.prefix(3).map(line)
    let rest = more(batch.records.count, shown: 3, "; ")
    let records = shown.joined(separator: "; ") + rest
    // Who confirms that nothing changed marks nobody, and the class is named already.
    let mayBeEmpty = batch.records.isEmpty && batch.kind != .confirm
    let isAboutStudents = !batch.kind.isPaperwork && (batch.students > 0 || mayBeEmpty)
    return [isAboutStudents ? students(batch.students) : "", records].filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  /// Which batch a batch takes back, and which took it back.
  private func takingBack(_ batch: Batch) -> String {
    var text = ""
    if let undone = batch.undoes {
      text +=
        batch.kind == .redo
        ? say(" (làm lại lần hoàn tác \(undone))", " (takes back the undo \(undone))")
        : say(" (hoàn tác lần \(undone))", " (takes back \(undone))")
    }
    let isUndo = batch.kind == .undo
    if let by = batch.undoneBy {
      text +=
        isUndo
        ? say(" (đã làm lại ở lần \(by))", " (taken back by \(by))")
        : say(" (đã hoàn tác ở lần \(by))", " (taken back by \(by))")
    } else if let by = batch.partlyUndoneBy {
      text +=
        isUndo
        ? say(" (đã làm lại một phần ở lần \(by))", " (partly taken back by \(by))")
        : say(" (đã hoàn tác một phần ở lần \(by))", " (partly taken back by \(by))")
    }
    return text
  }

  /// One change in the history, with whose word it was where another copy of the campaign said it.
  public func line(_ entry: HistoryEntry) -> String {
    guard let origin = entry.origin else { return line(entry.fact) }
    return line(entry.fact) + " – \(origin.by), \(day(origin.day)) (\(name(origin.kind)))"
      + (origin.isPractice ? say(" [ngày đặt tay]", " [day set by hand]") : "")
  }

  private func line(_ fact: HistoryEntry.Fact) -> String {
    switch fact {
    case .created: return say("được thêm vào danh sách", "added to the roster")
    case .field(let field, let from, let to):
      return "\(name(field)): \(value(field, from)) → \(value(field, to))"
    case .moved(let from, let to): return say("lớp", "class") + ": \(from) → \(to)"
    case .officeApproval(let from, let to):
      return say("danh sách của BHXH, ngày duyệt: ", "the office's list, approved on: ")
        + "\(from.map(day) ?? "–") → \(to.map(day) ?? "–")"
    case .standing(let from, let to, let on, let obstacle, let exemption, let left):
      // Who stays on a rung while something else changes did not reach it anew.
      let stays = from == to
      var text = stays ? name(to) : "\(name(from)) → \(name(to)), \(day(on))"
      if let obstacle { text += say(", vướng: ", ", obstacle: ") + name(obstacle) }
      if let exemption { text += say(", không thuộc diện: ", ", exempt: ") + name(exemption) }
      if let left { return text + say(", rời trường ", ", left ") + day(left) }
      return stays ? text + ", " + day(on) : text
    }
  }
}

extension Calendar {
  /// The calendar of Vietnam, UTC+7.
  fileprivate static var vietnam: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 7 * 3600) ?? calendar.timeZone
    return calendar
  }
}
