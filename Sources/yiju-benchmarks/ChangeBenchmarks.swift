import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts

/// What would change a denial: the days of three years and all sets of changes, each way decided again.
enum ChangeBenchmarks {
  static func run(_ policy: Policy, _ folder: PolicyFolder, _ asKnownOn: Day) {
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
        aim: "under 5 ms"
      ).text)
    shipped(folder, asKnownOn)
  }

  /// The denied cases of the case files beside every version: what each takes, and the slowest of them.
  private static func shipped(_ folder: PolicyFolder, _ asKnownOn: Day) {
    print("what would change the denials of the case files            cases    ways   ms a case  ms the slowest")
    for id in folder.ids() {
      for file in folder.versionFiles(of: id) {
        let path = file.name.hasSuffix(".yaml") ? "\(file.name.dropLast(5)).cases.yaml" : file.name
        guard case .version(let policy)? = Engine.load(file.name, in: folder).policy,
          case .success(let bytes) = FileReading.bytes(of: path),
          let cases = CaseFileReader.read(SourceFile(name: path, bytes: bytes)).cases
        else { continue }
        let denied = cases.cases.map(\.given).filter { facts in
          (try? policy.decide(facts, asKnownOn: asKnownOn))?.outcome == .denied
        }
        guard !denied.isEmpty else { continue }
        var ways = 0
        let times = denied.map { facts in
          Timing(units: 1, rounds: 3) {
            let found = (try? policy.counterfactuals(facts, asKnownOn: asKnownOn))?.ways.count ?? 0
            ways += found
            return UInt64(found)
          }.nanoseconds
        }
        let mean = times.reduce(0, +) / Double(times.count)
        let name = "  \(policy.id)@\(policy.version)"
        print(
          name + String(repeating: " ", count: max(0, 58 - name.utf8.count))
            + [" \(times.count)", " \(ways / 3)", milliseconds(mean), milliseconds(times.max() ?? 0)].map { text in
              String(repeating: " ", count: max(0, 9 - text.utf8.count)) + text
            }.joined())
      }
    }
  }

  private static func milliseconds(_ nanoseconds: Double) -> String {
    let hundredths = Int(nanoseconds / 1e4)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
