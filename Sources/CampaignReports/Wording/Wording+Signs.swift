import SchoolCampaign

extension Wording {
  /// What a message that keeps a row out begins with: `Lỗi – dòng 5 …`.
  var errorSign: String { say("Lỗi", "Error") }
  /// What a message that is worth a look begins with.
  var noteSign: String { say("Lưu ý", "Note") }
  /// What a message begins with that waits for an answer.
  var questionSign: String { say("Cần trả lời", "Question") }

  /// A question of an import, told as one.
  public func asked(_ question: ImportQuestion) -> String {
    "\(questionSign) – \(sentence(question))"
  }
}
