package import YijuCivilCalendars
package import YijuDiagnostics

/// What the deciding office adds to a record when it packs it; the record knows none of it, and none of it is guessed.
package struct PackParticulars: Sendable {
  /// The day of decision: it chooses the law on remedies. Without it no notice is written.
  package var decidedOn: Day?
  /// The day on which the applicant received the decision, from which remedies are counted.
  package var servedOn: Day?
  /// Who decided.
  package var decidedBy: String?
  /// The papers of the case, byte for byte, by their names.
  package var evidence: [SourceFile]
  /// Records of other decisions about the same claim.
  package var related: [SourceFile]
  /// What the office adds to the items this system does not know, by their numbers.
  package var attached: [PackAttachment]

  package init(
    decidedOn: Day? = nil, servedOn: Day? = nil, decidedBy: String? = nil, evidence: [SourceFile] = [],
    related: [SourceFile] = [], attached: [PackAttachment] = []
  ) {
    self.decidedOn = decidedOn
    self.servedOn = servedOn
    self.decidedBy = decidedBy
    self.evidence = evidence
    self.related = related
    self.attached = attached
  }

  /// Whether the list of digests cannot hold a name: `sha256sum` reads a line a file, and a backslash as an escape.
  static func isUnpackable(_ name: String) -> Bool {
    let last = name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name[name.index(after: $0)...] } ?? name[...]
    return last.unicodeScalars.contains { scalar in
      let category = HiddenScalars.category(scalar.value)
      return scalar == "\\" || category == .control || category == .bidirectional
    }
  }

  /// The papers under the names they have in a pack: the last part of their paths, numbered where two have one.
  var evidenceFiles: [PackFile] {
    var names = PackNames()
    return evidence.map { file in
      PackFile(
        path: "evidence/\(names.name(of: file.name))",
        title: LocalizedText(zh: "案件材料，原样", en: "a paper of the case, byte for byte"), bytes: file.bytes)
    }
  }

  /// What was added, each in a folder named by the number of its item, in the order of the items.
  var attachedFiles: [(item: Int, file: PackFile)] {
    var names: [Int: PackNames] = [:]
    let files = attached.enumerated().map { order, attachment in
      let name = names[attachment.item, default: PackNames()].name(of: attachment.file.name)
      let number = attachment.item < 10 ? "0\(attachment.item)" : "\(attachment.item)"
      return (
        order: order, item: attachment.item,
        file: PackFile(
          path: "attached/\(number)/\(name)",
          title: LocalizedText(
            zh: "机关补入的第 \(attachment.item) 项材料，原样", en: "added by the office for item \(attachment.item), byte for byte"
          ),
          bytes: attachment.file.bytes)
      )
    }
    return files.sorted { ($0.item, $0.order) < ($1.item, $1.order) }.map { ($0.item, $0.file) }
  }
}

/// A file the office adds for an item of a pack.
package struct PackAttachment: Sendable {
  /// The number of the item.
  package var item: Int
  package var file: SourceFile

  package init(item: Int, file: SourceFile) {
    self.item = item
    self.file = file
  }
}
