import Foundation
import SchoolCampaign

extension Wording {
  /// A batch in the history.
  public func line(_ batch: Batch) -> String {
    let hanoi = Calendar.vietnam.dateComponents([.hour, .minute], from: batch.moment)
    let time =
      "\(hanoi.hour ?? 0):" + ((hanoi.minute ?? 0) < 10 ? "0" : "") + "\(hanoi.minute ?? 0)"
    var text =
      "#\(batch.id)  \(day(batch.day)) \(time)  \(batch.by)  \(name(batch.kind))"
      + (batch.classes.isEmpty ? "" : " " + batch.classes.joined(separator: ", ")) + ": "
      + students(batch.students)
    if batch.isPractice { text += say(" [ngày đặt tay]", " [day set by hand]") }
    if let undone = batch.undoes {
      text += say(" (hoàn tác lần \(undone))", " (takes back \(undone))")
    }
    if let by = batch.undoneBy {
      text += say(" (đã hoàn tác ở lần \(by))", " (taken back by \(by))")
    } else if let by = batch.partlyUndoneBy {
      text += say(" (đã hoàn tác một phần ở lần \(by))", " (partly taken back by \(by))")
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
      var text = "\(name(from)) → \(name(to)), \(day(on))"
      if let obstacle { text += say(", vướng: ", ", obstacle: ") + name(obstacle) }
      if let exemption { text += say(", không thuộc diện: ", ", exempt: ") + name(exemption) }
      if let left { text += say(", rời trường ", ", left ") + day(left) }
      return text
    }
  }

  /// What an undo took back.
  public func sentence(_ outcome: UndoOutcome) -> String {
    let (count, id, kind) = (
      students(outcome.students.count), outcome.undone.id, name(outcome.undone.kind)
    )
    let kept =
      outcome.kept.isEmpty
      ? ""
      : say(
        " Để lại \(number(outcome.kept.count)) em đã thay đổi sau đó.",
        " \(number(outcome.kept.count)) who changed since are kept.")
    if outcome.batch == nil {
      return say(
        "Sẽ hoàn tác lần \(id) (\(kind)): \(count).",
        "Would take back batch \(id) (\(kind)): \(count).") + kept
    }
    return say(
      "Đã hoàn tác lần \(id) (\(kind)): \(count).", "Took back batch \(id) (\(kind)): \(count).")
      + kept
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
