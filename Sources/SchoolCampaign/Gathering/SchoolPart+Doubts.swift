extension SchoolPart {
  /// A standing that the part has, as it was recorded there.
  public func recorded(_ standing: Standing, by act: PartAct) -> RecordedStanding {
    let batch = batches[act.batch]
    return RecordedStanding(
      standing, isPractice: batch?.isPractice ?? false,
      wrongToday: wrongClocks.contains(act.batch) ? batch?.day : nil)
  }
}
