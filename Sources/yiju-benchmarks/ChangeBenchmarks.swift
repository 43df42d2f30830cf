import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuFacts

/// What would change a denial: the days of three years and all sets of changes, each way decided again.
enum ChangeBenchmarks {
  static func run(_ policy: Policy, _ asKnownOn: Day) {
    let text = """
      {"applicant": {"in_service": true, "insured": false, "contribution_months": 40}, "certificate": {"level": "五级", \
      "occupation": "焊工", "issued_on": "2024-06-30"}, "application": {"submitted_on": "2024-07-02"}, "payments": []}
      """
    guard let facts = try? Facts(json: Array(text.utf8)) else { return }
    let rounds = 20
    let timing = Timing(units: rounds) {
      var sum: UInt64 = 0
      for _ in 0..<rounds {
        guard let answer = try? policy.counterfactuals(facts, asKnownOn: asKnownOn), !answer.ways.isEmpty else {
          return 0
        }
        sum &+= UInt64(answer.ways.count)
      }
      return sum
    }
    print(
      Line(
        name: "what would change a denial of the notice", nanoseconds: timing.nanoseconds, yardstick: nil,
        aim: "under 10 ms"
      ).text)
  }
}
