import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts

/// Another decision about the same claim, and where it first differs from the one that is packed.
struct RelatedDecision {
  let record: RecordedDecision
  /// Its place in the pack.
  let path: String
  /// Where the two differ first; nil when they say the same.
  let difference: LocalizedText?

  init(_ record: RecordedDecision, beside packed: RecordedDecision) {
    self.record = record
    path = "related/\(record.digest.prefix(12)).json"
    difference =
      switch RecordVerification.compare(packed, with: record.value) {
      case .identical: nil
      case .differs(let difference): difference.comparison
      }
  }

  /// The outcome, with the sum when there is one.
  var outcome: String {
    let sum = record.value["amount"]
    let text = record.outcome?.rawValue ?? FailedRun.outcome
    guard let value = sum?["value"]?.stringValue, let currency = sum?["currency"]?.stringValue else { return text }
    return "\(text)  \(value) \(currency)"
  }
}
