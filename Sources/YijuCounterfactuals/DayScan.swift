import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuPlans
import YijuValues

/// Days without a gap on which a case comes to the same.
struct DaySegment {
  var first: Int64
  var last: Int64
  var trial: Trial
  /// The verdict of every node of the version that decides.
  var verdicts: [UInt8]

  /// The verdict of one node; nil when the case could not be decided.
  func verdict(_ node: Int) -> Verdict? {
    verdicts.indices.contains(node) ? Verdict(rawValue: verdicts[node]) : nil
  }
}

/// The case as one version decides it on one day after another.
struct MovingTrial {
  /// The place of the version.
  let version: Int
  private let evaluator: Evaluator
  private var moving: MovingCase
  private var state: EvaluationState
  private var hasVerdicts = false

  init(_ version: Int, _ evaluator: Evaluator, _ moving: MovingCase) {
    self.version = version
    self.evaluator = evaluator
    self.moving = moving
    self.state = EvaluationState(for: evaluator.plan)
  }

  /// By node, on the day decided last; empty when the case could not be decided.
  var verdicts: [UInt8] { hasVerdicts ? state.verdicts : [] }

  /// What the case comes to on a day; nil when it contradicts itself, or an expression cannot be carried out.
  mutating func decide(on code: Int64) -> CaseResult? {
    hasVerdicts = false
    guard moving.move(to: code) else { return nil }
    let result = evaluator.decide(moving.inputs, &state)
    guard state.faults.isEmpty else { return nil }
    hasVerdicts = true
    return result
  }

  /// Whether the case comes on a day to what it came to on the days of a segment that this version decides.
  mutating func comesToTheSame(as segment: DaySegment, on code: Int64) -> Bool {
    guard let result = decide(on: code) else { return segment.verdicts.isEmpty }
    return segment.trial.outcome == result.outcome && segment.trial.amount == result.amount
      && segment.verdicts == state.verdicts
  }
}

extension TrialRunner {
  /// Decides a case on every day from `first` to `last`, with other changes besides.
  ///
  /// Day by day, as nothing is known of how a policy's days hang together that would not have to be proved for each
  /// kind of check, and an answer that names a last day has to be right. Only what hangs on the day is worked out anew;
  /// the first day of each segment is decided as any other changed case.
  mutating func scan(
    _ day: Int, from first: Int64, to last: Int64, with changes: [CaseChange] = []
  ) -> [DaySegment] {
    guard first <= last else { return [] }
    var segments: [DaySegment] = []
    var current = segment(day, first, changes)
    // The version that decided the day before; its case is kept while it decides.
    var trial: MovingTrial?
    var code = first
    while code < last {
      code += 1
      let version = version(on: code, of: day, with: changes)
      if let version, version == current.trial.version {
        if trial?.version != version { trial = movingTrial(day, changes, under: version) }
        if trial?.comesToTheSame(as: current, on: code) == true {
          noteTrial()
          current.last = code
          continue
        }
      }
      let next = segment(day, code, changes)
      if next.trial.isSame(as: current.trial), next.verdicts == current.verdicts {
        current.last = code
      } else {
        segments.append(current)
        current = next
      }
    }
    segments.append(current)
    return segments
  }

  private mutating func segment(_ day: Int, _ code: Int64, _ changes: [CaseChange]) -> DaySegment {
    let trial = run(changes + [CaseChange(fact: day, code: code, reach: .value)])
    return DaySegment(first: code, last: code, trial: trial, verdicts: verdicts)
  }
}
