import SchoolCampaign

extension Wording {
  /// The homeroom teachers whom titles of the files name: who is taken, and who stays.
  func teachers(_ plan: RosterPlan) -> [String] {
    plan.teachers.filter { $0.isWritten || $0.isKept }.map { planned in
      let file = teacher(planned.teacher.name, planned.teacher.phone)
      if planned.isWritten {
        let others = planned.phone == nil ? [] : planned.teacher.otherPhones
        return say(
          "Lớp \(planned.className): ghi giáo viên chủ nhiệm theo tệp: \(file).",
          "Class \(planned.className): the file's homeroom teacher is recorded: \(file).")
          + furtherPhones(others)
      }
      let stored = teacher(planned.storedName ?? "–", planned.storedPhone)
      return say(
        "Lớp \(planned.className): tệp ghi giáo viên chủ nhiệm \(file); giữ \(stored) (--prefer file để theo tệp).",
        "Class \(planned.className): the file has the homeroom teacher \(file); \(stored) stays (--prefer file follows "
          + "the file).")
    }
      + plan.teacherConflicts.map { conflict in
        let names = conflict.teachers.map { teacher($0.name, $0.phone) }.joined(separator: "; ")
        if conflict.teachers.count == 1 {
          return say(
            "Lớp \(conflict.className): tiêu đề nêu nhiều giáo viên chủ nhiệm (\(names)) nên không ghi ai; mỗi lớp một người, nêu "
              + "bằng vssid class \(ShellWord.quoted(conflict.className)) --teacher \"…\".",
            "Class \(conflict.className): the title names several homeroom teachers (\(names)), so nobody is recorded; a class "
              + "has one, say who with vssid class \(ShellWord.quoted(conflict.className)) --teacher \"…\"."
          )
        }
        return say(
          "Lớp \(conflict.className): các tệp ghi giáo viên chủ nhiệm khác nhau (\(names)) nên không ghi ai; nêu bằng vssid "
            + "class \(ShellWord.quoted(conflict.className)) --teacher \"…\".",
          "Class \(conflict.className): the files name different homeroom teachers (\(names)), so nobody is recorded; say who "
            + "with vssid class \(ShellWord.quoted(conflict.className)) --teacher \"…\".")
      }
  }

  /// The phones of a teacher that are not kept.
  private func furtherPhones(_ phones: [String]) -> String {
    if phones.isEmpty { return "" }
    let shown = phones.prefix(5).joined(separator: ", ")
    return say(
      " Mỗi giáo viên một số điện thoại, không lưu: \(shown).",
      " One phone is kept for a teacher; not kept: \(shown).")
  }

  private func teacher(_ name: String, _ phone: String?) -> String {
    [name, phone].compactMap(\.self).joined(separator: ", ")
  }
}
