import Synchronization
import YijuCivilCalendars
import YijuEvaluation

/// Keeps the evaluators of the days last asked about: preparing one costs more than deciding with it.
final class EvaluatorCache: Sendable {
  private static let capacity = 8
  private let kept = Mutex<[(day: Day, evaluator: Evaluator)]>([])

  /// The evaluator of a day; `make` runs outside the lock, so that nobody waits for it.
  func evaluator(for day: Day, make: () -> Evaluator) -> Evaluator {
    if let found = kept.withLock({ $0.first { $0.day == day }?.evaluator }) { return found }
    let made = make()
    kept.withLock { kept in
      if kept.count == Self.capacity { kept.removeFirst() }
      kept.append((day, made))
    }
    return made
  }
}
