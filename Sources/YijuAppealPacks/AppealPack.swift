package import Yiju
import YijuDecisionRecords
import YijuDecisions
package import YijuDiagnostics
import YijuExplanations
import YijuMasking
import YijuPolicies

/// Everything a reviewing body or a court needs of a recorded decision, in files that stand on their own.
///
/// The same record and files give the same bytes. `yiju verify FOLDER` decides again from what is in the pack alone.
package struct AppealPack: Sendable {
  /// The files, `SHA256SUMS` last.
  package let files: [PackFile]
  /// The digest of the record, by which the pack is known.
  package let digest: String
  /// What the pack accounts for.
  package let items: [PackItem]
  /// Warnings about notices that could not be written.
  let gaps: [Diagnostic]

  /// What packing gave: a pack, or the reasons why there is none.
  package struct Packing: Sendable {
    package var pack: AppealPack?
    package var diagnostics: [Diagnostic]
    package var files: SourceFiles
  }

  /// Packs a record.
  ///
  /// - Parameters:
  ///   - file: The record.
  ///   - folder: Where its policy and calendars are looked up.
  ///   - isForced: Whether to pack a record that does not verify; the pack says so.
  ///   - particulars: What the deciding office knows besides. Without the day of decision there are no notices, and a
  ///     warning (`S060`) says so; one before the day of the case is refused (`S105`).
  /// - Complexity: linear in the size of record, policies and calendars.
  package static func pack(
    _ file: SourceFile, from folder: PolicyFolder, isForced: Bool = false,
    particulars: PackParticulars = PackParticulars()
  ) -> Packing {
    let checking = RecordChecker(folder).check(file, examinesAll: true)
    var packing = Packing(pack: nil, diagnostics: checking.diagnostics, files: checking.files)
    guard let recorded = checking.recorded, let source = checking.source else { return packing }
    guard recorded.outcome != nil, case .decision(let decision)? = checking.repeated else {
      if recorded.outcome == nil { packing.diagnostics.append(Diagnostic(.packWithoutDecision, at: nil)) }
      return packing
    }
    let line = LocalizedText(zh: checking.line(.zh) ?? "", en: checking.line(.en) ?? "")
    guard checking.isIdentical || isForced else {
      packing.diagnostics.append(Diagnostic(.packRefused, [line], at: nil))
      return packing
    }
    packing.diagnostics = particulars.evidence.map(\.name).filter(PackParticulars.isUnpackable).map {
      Diagnostic(.packWithOddName, FreeText.maskedFileName($0), at: nil)
    }
    var related: [RelatedDecision] = []
    for other in particulars.related {
      guard let record = RecordReader.read(other.bytes, file: 0).record, record.isIntact else {
        packing.diagnostics.append(Diagnostic(.packWithStrangeRecord, other.name, at: nil))
        continue
      }
      related.append(RelatedDecision(record, beside: recorded))
    }
    packing.diagnostics += Self.mistakes(in: particulars.attached)
    guard packing.diagnostics.isEmpty else { return packing }
    if let decidedOn = particulars.decidedOn {
      if let refusal = DecisionDays.refusal(
        of: decision, for: .applicant, decidedOn: decidedOn, servedOn: particulars.servedOn)
      {
        packing.diagnostics.append(refusal)
        return packing
      }
      packing.diagnostics += DecisionDays.warnings(about: decision, decidedOn: decidedOn)
    } else {
      packing.diagnostics.append(Diagnostic(.packWithoutDay, at: nil))
    }
    let writing = PackWriting(
      record: file.bytes, digest: recorded.digest, decision: decision, source: source, particulars: particulars,
      related: related, doubt: checking.isIdentical ? nil : line)
    let pack = writing.pack
    packing.pack = pack
    packing.diagnostics += pack.gaps
    return packing
  }

  /// What cannot be added as it was asked: an item marked as there must be there.
  private static func mistakes(in attached: [PackAttachment]) -> [Diagnostic] {
    let numbers = "\(PackItem.numbers.lowerBound)–\(PackItem.numbers.upperBound)"
    return attached.compactMap { attachment in
      if !PackItem.numbers.contains(attachment.item) {
        return Diagnostic(.packWithoutItem, "\(attachment.item)", attachment.file.name, numbers, at: nil)
      }
      return attachment.file.bytes.isEmpty
        ? Diagnostic(.packWithEmptyFile, attachment.file.name, "\(attachment.item)", at: nil) : nil
    }
  }

  /// Writes the pack as a folder that is there as a whole or not at all; 0, or the system's error number.
  package func write(to folder: String) -> Int32 {
    FolderWriting.writeFolder(files.map { ($0.path, $0.bytes) }, to: folder)
  }
}
