package import YijuDiagnostics

/// Something a file for a review or a court should have, and whether the pack has it.
///
/// What the pack cannot have is listed with who has it: nobody should have to find out by looking in vain.
package struct PackItem: Sendable, Hashable {
  package enum Status: String, Sendable, Hashable {
    case held
    /// Not known to this system, and added by the office when packing.
    case added
    case partly
    case notHeld = "not_held"

    package var text: LocalizedText {
      switch self {
      case .held: LocalizedText(zh: "在卷", en: "in the pack")
      case .added: LocalizedText(zh: "机关补入", en: "added by the office")
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

  /// The numbers of the items, in their order.
  package static let numbers = 1...26

  /// Whether something of it is not in the pack.
  package var isLacking: Bool { status == .partly || status == .notHeld }

  /// The item with files the office added for it.
  func adding(_ paths: [String]) -> PackItem {
    guard !paths.isEmpty else { return self }
    var item = self
    item.files += paths
    guard isLacking else { return item }
    item.status = .added
    item.note = LocalizedText(
      zh: "装卷时由机关补入；是否齐全由作出决定的机关负责",
      en: "added by the office when packing; whether it is complete is for the office to say")
    return item
  }

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
