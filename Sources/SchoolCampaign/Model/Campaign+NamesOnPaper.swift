extension Campaign {
  /// A person's name as lists and papers show it; what is kept, compared and handed on stays as it was written.
  public func onPaper(_ name: String) -> String {
    namesInTitleCase ? TitleCase.names(name) : name
  }

  /// A student of a paper, with every name on it as papers show names.
  public func onPaper(_ placed: PlacedStudent) -> PlacedStudent {
    guard namesInTitleCase else { return placed }
    var (student, schoolClass) = (placed.student, placed.schoolClass)
    student.details.fullName = onPaper(student.details.fullName)
    student.details.parentName = student.details.parentName.map(onPaper)
    schoolClass.teacherName = schoolClass.teacherName.map(onPaper)
    return PlacedStudent(student: student, schoolClass: schoolClass, school: placed.school)
  }

  /// The students of a paper, with every name on it as papers show names.
  public func onPaper(_ students: [PlacedStudent]) -> [PlacedStudent] {
    namesInTitleCase ? students.map { onPaper($0) } : students
  }
}
