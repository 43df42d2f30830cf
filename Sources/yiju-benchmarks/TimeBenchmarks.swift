import Yiju
import YijuCivilCalendars
import YijuEvaluation
import YijuProcedures

/// Calendars and procedures: counting working days, and following a file.
enum TimeBenchmarks {
  static func run(_ policy: Policy, _ evaluator: Evaluator, _ asKnownOn: Day) {
    counting(evaluator)
    following(policy, asKnownOn)
  }

  private static func counting(_ evaluator: Evaluator) {
    guard let view = evaluator.calendarView, let span = view.span else { return }
    let last = span.first.days(until: span.last) - 200
    var state: UInt64 = 20_171_010
    let questions: [(day: Day, count: Int)] = (0..<4_096).compactMap { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Int(state >> 33)
      return span.first.adding(days: value % max(1, last)).map { ($0, value % 60) }
    }
    let rounds = 200
    let added = Timing(units: questions.count * rounds) {
      var sum: UInt64 = 0
      for _ in 0..<rounds {
        for question in questions {
          sum &+= UInt64(
            truncatingIfNeeded: view.adding(workingDays: question.count, to: question.day).value?.ordinal ?? 0)
        }
      }
      return sum
    }
    show("add N working days", added, "under 20 ns")
    let between = Timing(units: questions.count * rounds) {
      var sum: UInt64 = 0
      for _ in 0..<rounds {
        for question in questions {
          guard let end = question.day.adding(days: question.count) else { continue }
          sum &+= UInt64(truncatingIfNeeded: view.workingDays(after: question.day, through: end).value ?? 0)
        }
      }
      return sum
    }
    show("working days between two days", between, "under 20 ns")
  }

  private static func following(_ policy: Policy, _ asKnownOn: Day) {
    let words: [(String, String, String?)] = [
      ("application", "2025-05-28", nil), ("employer-verification", "2025-05-29", "pass"),
      ("employer-posting", "2025-06-04", "pass"), ("filing", "2025-06-05", nil),
      ("completeness", "2025-06-11", "pass"), ("certificate-verification", "2025-06-13", "pass"),
    ]
    let events = words.compactMap { step, on, outcome in
      Day(iso: on).map { ProcedureEvent(step: step, on: $0, outcome: outcome) }
    }
    guard let today = Day(iso: "2025-06-13") else { return }
    let followed = Timing(units: 1_000) {
      var sum: UInt64 = 0
      for _ in 0..<1_000 {
        guard let timeline = try? policy.timeline(events: events, today: today, asKnownOn: asKnownOn) else { return 0 }
        sum &+= UInt64(timeline.steps.count)
      }
      return sum
    }
    show("follow a file through the procedure of the notice", followed, "under 20000 ns")
  }

  private static func show(_ name: String, _ timing: Timing, _ aim: String) {
    print(Line(name: name, nanoseconds: timing.nanoseconds, yardstick: nil, aim: aim).text)
  }
}
