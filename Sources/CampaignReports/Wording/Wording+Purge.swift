import SchoolCampaign

extension Wording {
  /// What a purge removes, and how to carry it out.
  public func purgeWarning(_ campaign: Campaign) -> String {
    say(
      "Lệnh này xóa vĩnh viễn mọi thông tin về học sinh và giáo viên, không hoàn tác được; chỉ giữ các con số và báo "
        + "cáo đã phát hành. Để thực hiện: vssid purge --name \"\(campaign.name)\"",
      "This removes all that is said about students and teachers, for good; counts and issued reports stay. To carry it "
        + "out: vssid purge --name \"\(campaign.name)\"")
  }
  /// Said after a purge.
  public var purgeDone: String {
    say(
      "Đã xóa mọi dữ liệu cá nhân; các con số vẫn còn.",
      "All personal data is removed; the counts stay.")
  }
}
