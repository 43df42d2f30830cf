package import YijuDiagnostics

/// Something a file for a review or a court should have, and whether the pack has it.
///
/// What the pack cannot have is listed with who has it: nobody should have to find out by looking in vain.
package struct PackItem: Sendable, Hashable {
  package enum Status: String, Sendable, Hashable {
    case held
    case partly
    case notHeld = "not_held"

    package var text: LocalizedText {
      switch self {
      case .held: LocalizedText(zh: "在卷", en: "in the pack")
      case .partly: LocalizedText(zh: "部分在卷", en: "in part")
      case .notHeld: LocalizedText(zh: "本系统不持有", en: "not held by this system")
      }
    }
  }

  package var number: Int
  package var title: LocalizedText
  package var status: Status
  /// The files that have it.
  package var files: [String]
  /// What is to be known, and for what is not there, who has it.
  package var note: LocalizedText?

  init(
    _ number: Int, zh: String, en: String, _ status: Status, _ files: [String] = [], note: LocalizedText? = nil
  ) {
    self.number = number
    self.title = LocalizedText(zh: zh, en: en)
    self.status = status
    self.files = files
    self.note = note
  }
}
