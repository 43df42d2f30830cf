import YijuDecisionRecords
package import YijuDiagnostics
package import YijuFacts

extension RecordChecker {
  /// Members that may stand on a line of a batch beside those of the record.
  private static let besideRecord = ["line", "id", "findings"]

  /// Why nothing may be done on the strength of the record on a line of a batch; nil when it is as it was written and
  /// comes out the same when it is decided again. A record of a version that is not at hand cannot: whoever changes a sum
  /// can name one, and reckon the digest anew.
  ///
  /// The order and spelling of the members and white space are free, as programs change them; `line`, `id` and `findings`
  /// are no part of the record. Files of the policy or calendars that have changed since are no reason when everything
  /// else comes out the same.
  ///
  /// - Complexity: linear in the size of the record, once its policy is loaded.
  package func doubt(about root: FactTree, line bytes: [UInt8], number: Int) -> Diagnostic? {
    if case .record(let record) = RecordLine(bytes), repeatsAsWritten(record) { return nil }
    let place = root["record"]?.span
    let changed = Diagnostic(.recordOfBatchChanged, "\(number)", at: place)
    guard let value = JSONValue(exactly: root) else { return changed }
    let record = RecordChecker.besideRecord.reduce(value) { $0.removing($1) }
    let checking = check(SourceFile(name: "", bytes: CanonicalJSON.bytes(record)))
    guard !checking.isIdentical else { return nil }
    guard let recorded = checking.recorded, recorded.digest == recorded.computedDigest else { return changed }
    if case .differs(let difference)? = checking.verification, difference.changesNothingElse, checking.obstacle == nil {
      return nil
    }
    let line = LocalizedText(zh: checking.line(.zh) ?? "", en: checking.line(.en) ?? "")
    return Diagnostic(.recordOfBatchDiffers, [LocalizedText(zh: "\(number)", en: "\(number)"), line], at: place)
  }
}
