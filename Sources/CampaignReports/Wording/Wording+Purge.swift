import SchoolCampaign

extension Wording {
  /// What a purge removes, and how to carry it out.
  public func purgeWarning(_ campaign: Campaign) -> String {
    say(
      "Lệnh này xóa vĩnh viễn mọi thông tin về học sinh và giáo viên, không hoàn tác được; chỉ giữ các con số và báo "
        + "cáo đã phát hành. \(whatStays) Để thực hiện: vssid purge --name \(ShellWord.inQuotes(campaign.name))",
      "This removes all that is said about students and teachers, for good; counts and issued reports stay. \(whatStays) "
        + "To carry it out: vssid purge --name \(ShellWord.inQuotes(campaign.name))")
  }
  /// Said after a purge.
  public var purgeDone: String {
    say(
      "Đã xóa mọi dữ liệu cá nhân của học sinh và giáo viên; các con số vẫn còn. \(whatStays)",
      "All personal data of students and teachers is removed; the counts stay. \(whatStays)")
  }
  /// What a purge leaves that can name somebody, and why.
  private var whatStays: String {
    say(
      "Còn tên người ký báo cáo (trong thiết lập), tên người lập ở các lần phát hành, và báo cáo đã phát hành giữ nguyên như "
        + "bản đã ký, kể cả ý kiến kèm theo và tên giáo viên trong phụ lục báo cáo của trường: đó là hồ sơ lưu của cơ quan, do "
        + "cán bộ đứng tên; không có học sinh nào trừ khi người viết ý kiến tự nêu tên.",
      "What stays: who signs reports (a setting), who issued them, and issued reports just as they were signed, with the "
        + "remarks and the teachers in annexes of a school's report: they are the office's records, in the names of "
        + "officials; no student stands in them unless the writer of remarks named one.")
  }
}
