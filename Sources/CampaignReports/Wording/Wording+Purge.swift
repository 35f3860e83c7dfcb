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
  /// Said where the paper of a report was removed.
  public var documentPurged: String {
    say(
      "Bản PDF của báo cáo này có tên giáo viên nên đã được xóa cùng dữ liệu cá nhân; các con số vẫn còn (--json).",
      "The PDF of this report named teachers and was removed with all personal data; its figures are still here (--json)."
    )
  }

  /// What a purge leaves that can name somebody, and why.
  private var whatStays: String {
    say(
      "Còn tên người ký báo cáo (trong thiết lập), tên người vừa chạy lệnh này, và báo cáo của cơ quan đã phát hành giữ nguyên "
        + "như bản đã ký, kể cả ý kiến kèm theo: đó là hồ sơ lưu; không có học sinh nào trừ khi người viết ý kiến tự nêu tên. "
        + "Bản PDF của báo cáo từng trường, có tên giáo viên, được xóa; con số của chúng vẫn còn. Các bản sao lưu và tệp đã "
        + "gửi không bị đụng đến: hãy tự xóa.",
      "What stays: who signs reports (a setting), who ran this command, and the office's issued reports just as they were "
        + "signed, with their remarks: they are records; no student stands in them unless the writer of remarks named one. "
        + "The PDF of each school's report, which names teachers, is removed; its figures stay. Backups and files that were "
        + "sent are not touched: remove them yourself.")
  }
}
