import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuPlans

/// Days without a gap on which a case comes to the same.
struct DaySegment {
  var first: Int64
  var last: Int64
  var trial: Trial
  /// The verdict of every node of the version that decides.
  var verdicts: [UInt8]
}

extension TrialRunner {
  /// Decides a case on every day from `first` to `last`, with other changes besides.
  ///
  /// Day by day, as nothing is known of how a policy's days hang together that would not have to be proved for each
  /// kind of check, and an answer that names a last day has to be right.
  mutating func scan(
    _ day: Int, from first: Int64, to last: Int64, with changes: [CaseChange] = []
  ) -> [DaySegment] {
    var segments: [DaySegment] = []
    guard first <= last else { return [] }
    for code in first...last {
      let trial = run(changes + [CaseChange(fact: day, code: code, reach: .value)])
      let verdicts = self.verdicts
      if let end = segments.last, end.trial.isSame(as: trial), end.verdicts == verdicts {
        segments[segments.count - 1].last = code
      } else {
        segments.append(DaySegment(first: code, last: code, trial: trial, verdicts: verdicts))
      }
    }
    return segments
  }
}
