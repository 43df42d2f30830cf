import Synchronization
import YijuCivilCalendars

/// Keeps what was made for the days last asked about, evaluators above all: preparing one costs more than deciding with
/// it.
final class DayCache<Value: Sendable>: Sendable {
  private let capacity = 8
  private let kept = Mutex<[(day: Day, value: Value)]>([])

  /// What belongs to a day; `make` runs outside the lock, so that nobody waits for it.
  func value(for day: Day, make: () -> Value) -> Value {
    if let found = kept.withLock({ $0.first { $0.day == day }?.value }) { return found }
    let made = make()
    kept.withLock { kept in
      if kept.count == capacity { kept.removeFirst() }
      kept.append((day, made))
    }
    return made
  }
}
