import SchoolCampaign

extension Wording {
  /// Said after a plan was kept.
  public func planKept(_ id: Int64) -> String {
    say(
      "Đã giữ kế hoạch số \(id), chưa ghi gì. vssid plan apply để thực hiện, vssid plan drop để bỏ; tự xóa sau "
        + "\(KeptPlan.daysKept) ngày.",
      "Plan \(id) is kept; nothing was imported. vssid plan apply carries it out, vssid plan drop drops it; it is "
        + "deleted after \(KeptPlan.daysKept) days.")
  }
  /// Said after a plan was dropped.
  public func planDropped(_ id: Int64) -> String {
    say("Đã bỏ kế hoạch số \(id).", "Plan \(id) is dropped.")
  }
  /// Said instead of carrying out a plan that is no longer the one agreed to.
  public var planDiffers: String {
    say(
      "Kế hoạch đã khác trước nên chưa thực hiện. Hãy xem kế hoạch mới dưới đây rồi gõ lại lệnh này.",
      "The plan differs now, so it was not carried out. Look at the new one below, then give this command again."
    )
  }

  /// A kept plan, and how it differs from what it would do now.
  public func lines(_ kept: KeptPlan, now plan: RosterPlan) -> [String] {
    let files = kept.tables.map(\.name).joined(separator: ", ")
    let head = say(
      "Kế hoạch số \(kept.id), \(kept.entry.by), \(day(kept.entry.today)): \(files)",
      "Plan \(kept.id), \(kept.entry.by), \(day(kept.entry.today)): \(files)")
    if plan.signature == kept.signature { return [head] }
    let differences = RowDecision.allCases.compactMap { decision -> String? in
      let (before, after) = (kept.counts[decision.code] ?? 0, plan.count(decision))
      return before == after ? nil : "  \(name(decision)): \(number(before)) → \(number(after))"
    }
    return [
      head,
      say(
        "Dữ liệu đã thay đổi từ khi lập kế hoạch, nên kế hoạch được lập lại:",
        "The campaign has changed since, so the plan is made anew:"),
    ] + differences
  }
}
