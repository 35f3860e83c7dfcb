/// The website of social insurance where families register, as letter 301 names it.
public enum Portal {
  /// As people type it.
  public static let host = "dichvucong.baohiemxahoi.gov.vn"
  /// As a phone opens it.
  public static let address = "https://" + host
}
