import ArgumentParser
import CampaignReports

extension ArgumentHelp {
  /// The help of a topic, with the name of its value, in the language of the process.
  static func topic(_ topic: Wording.HelpTopic) -> ArgumentHelp {
    let wording = Wording.ofProcess
    return ArgumentHelp(wording.help(topic), valueName: wording.valueName(topic))
  }
}
