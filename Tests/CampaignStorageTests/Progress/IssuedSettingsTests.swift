import Testing

@testable import CampaignStorage

struct IssuedSettingsTests {
  @Test(arguments: [
    (#"{"a":1,"teacherName":"Lê \"B\"","teacherPhone":"09","x":2}"#, #"{"a":1,"x":2}"#),
    (#"{"signerName":"Đỗ","x":2}"#, #"{"x":2}"#), (#"{"x":2,"signerName":"Đỗ"}"#, #"{"x":2}"#),
    (#"{"x":2,"schoolSignerName":"Bùi","y":3}"#, #"{"x":2,"y":3}"#),
    (#"{"schoolSignerName":"Bùi","x":2}"#, #"{"x":2}"#),
    (#"{"x":"\"signerName\":\"Đỗ\","}"#, #"{"x":"\"signerName\":\"Đỗ\","}"#),
  ])
  func `persons go, and nothing else`(json: String, left: String) {
    #expect(IssuedSettings.withoutPersons(json) == left)
  }
}
