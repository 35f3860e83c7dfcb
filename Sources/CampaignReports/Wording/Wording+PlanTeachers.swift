import SchoolCampaign

extension Wording {
  /// The homeroom teachers whom titles of the files name: who is taken, and who stays.
  func teachers(_ plan: RosterPlan) -> [String] {
    plan.teachers.filter { $0.isWritten || $0.isKept }.map { planned in
      let file = teacher(planned.teacher.name, planned.teacher.phone)
      if planned.isWritten {
        return say(
          "Lớp \(planned.className): ghi giáo viên chủ nhiệm theo tệp: \(file).",
          "Class \(planned.className): the file's homeroom teacher is recorded: \(file).")
      }
      let stored = teacher(planned.storedName ?? "–", planned.storedPhone)
      return say(
        "Lớp \(planned.className): tệp ghi giáo viên chủ nhiệm \(file); giữ \(stored) (--prefer file để theo tệp).",
        "Class \(planned.className): the file has the homeroom teacher \(file); \(stored) stays (--prefer file follows "
          + "the file).")
    }
  }

  private func teacher(_ name: String, _ phone: String?) -> String {
    [name, phone].compactMap(\.self).joined(separator: ", ")
  }
}
