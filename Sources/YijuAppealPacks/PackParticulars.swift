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

  package init(
    decidedOn: Day? = nil, servedOn: Day? = nil, decidedBy: String? = nil, evidence: [SourceFile] = [],
    related: [SourceFile] = []
  ) {
    self.decidedOn = decidedOn
    self.servedOn = servedOn
    self.decidedBy = decidedBy
    self.evidence = evidence
    self.related = related
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
    var taken: [String: Int] = [:]
    return evidence.map { file in
      let last = file.name.split(separator: "/").last.map(String.init) ?? "paper"
      let name = last.hasPrefix(".") ? "paper\(last)" : last
      let count = taken[name, default: 0] + 1
      taken[name] = count
      return PackFile(
        path: count == 1 ? "evidence/\(name)" : "evidence/\(count)-\(name)",
        title: LocalizedText(zh: "案件材料，原样", en: "a paper of the case, byte for byte"), bytes: file.bytes)
    }
  }
}
