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
  /// Names what lies beside a purged campaign and holds what it was before; nil for nothing.
  public func copiesStay(_ files: [String]) -> String? {
    if files.isEmpty { return nil }
    let names = files.joined(separator: ", ")
    return say(
      "Bên cạnh tệp này còn dữ liệu trước khi khôi phục, có tên học sinh: \(names). Hãy tự xóa.",
      "Beside this file lies what was there before a restore, with students' names: \(names). Remove it yourself."
    )
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
      "Tên người ký (thiết lập) và tên người chạy lệnh này cũng không còn. Báo cáo của cơ quan đã phát hành giữ nguyên bản "
        + "PDF như đã ký, kể cả tên người ký và ý kiến kèm theo: đó là hồ sơ lưu; không có học sinh nào trừ khi người viết ý "
        + "kiến tự nêu tên. Bản PDF của báo cáo từng trường, có tên giáo viên, được xóa; con số của chúng vẫn còn. Lệnh này "
        + "không với tới các tệp nằm ngoài đợt: bản PDF đã lưu hoặc in, danh sách, phiếu, bản sao lưu và tệp đã gửi; hãy tự "
        + "xóa.",
      "Who signs (a setting) and who runs this command are not kept either. The office's issued reports keep their PDF "
        + "just as it was signed, with the signer's name and the remarks: they are records; no student stands in them unless the "
        + "writer of remarks named one. The PDF of each school's report, which names teachers, is removed; its figures stay. "
        + "What lies outside the campaign's file is beyond this command: PDFs that were saved or printed, lists, slips, backups "
        + "and files that were sent; remove them yourself.")
  }
}
