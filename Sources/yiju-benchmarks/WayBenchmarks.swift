import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

/// Records of the cases beside every shipped policy: how many are written from slots, and what each way takes.
enum WayBenchmarks {
  private static let rounds = 40

  static func run(_ folder: PolicyFolder) {
    print("policy                                           cases  from slots   ns slots  ns decision   by outcome")
    var all = Ways()
    for id in folder.ids() {
      let place = "\(folder.path)/\(id)"
      for name in FileReading.names(in: place) where name.hasSuffix(".cases.yaml") {
        guard case .success(let bytes) = FileReading.bytes(of: "\(place)/\(name)"),
          let cases = CaseFileReader.read(SourceFile(name: name, bytes: bytes)).cases,
          let policy = Engine.load(cases.policy.value, in: folder).policy, let day = Day(iso: "2026-11-22")
        else { continue }
        var ways = Ways()
        for example in cases.cases { ways.add(example.given, under: policy, asKnownOn: example.asKnownOn ?? day) }
        ways.measure(under: policy)
        print(ways.line(cases.policy.value))
        all.add(ways)
      }
    }
    print(all.line("all"))
  }

  /// What became of some cases.
  private struct Ways {
    private var fromSlots: [(facts: Facts, day: Day)] = []
    private var others: [(facts: Facts, day: Day)] = []
    private var outcomes: [String: (written: Int, all: Int)] = [:]
    private var slots = 0.0
    private var decision = 0.0

    mutating func add(_ facts: Facts, under policy: LoadedPolicy, asKnownOn day: Day) {
      var buffer = GroundsBuffer()
      guard let decision = try? policy.decide(facts, asKnownOn: day),
        (try? policy.writeRecord(of: facts, asKnownOn: day, into: &buffer)) != nil
      else { return }
      let isWritten = buffer.writtenFromSlots > 0
      if isWritten { fromSlots.append((facts, day)) } else { others.append((facts, day)) }
      outcomes[decision.outcome.rawValue, default: (0, 0)].all += 1
      if isWritten { outcomes[decision.outcome.rawValue]?.written += 1 }
    }

    mutating func add(_ other: Ways) {
      let (written, all) = (Double(fromSlots.count), Double(fromSlots.count + others.count))
      let (more, every) = (Double(other.fromSlots.count), Double(other.fromSlots.count + other.others.count))
      if written + more > 0 { slots = (slots * written + other.slots * more) / (written + more) }
      if all + every > 0 { decision = (decision * all + other.decision * every) / (all + every) }
      fromSlots += other.fromSlots
      others += other.others
      outcomes.merge(other.outcomes) { ($0.written + $1.written, $0.all + $1.all) }
    }

    mutating func measure(under policy: LoadedPolicy) {
      var buffer = GroundsBuffer()
      if !fromSlots.isEmpty {
        slots =
          Timing(units: fromSlots.count, rounds: rounds) {
            for (facts, day) in fromSlots {
              buffer.removeAll()
              try? policy.writeRecord(of: facts, asKnownOn: day, into: &buffer)
            }
            return UInt64(buffer.bytes.count)
          }.nanoseconds
      }
      let all = fromSlots + others
      guard !all.isEmpty else { return }
      decision =
        Timing(units: all.count, rounds: rounds) {
          var sum: UInt64 = 0
          for (facts, day) in all {
            sum &+= UInt64((try? policy.decide(facts, asKnownOn: day))?.recordBytes().count ?? 0)
          }
          return sum
        }.nanoseconds
    }

    func line(_ name: String) -> String {
      let all = fromSlots.count + others.count
      let share = all == 0 ? 0 : fromSlots.count * 100 / all
      let byOutcome = outcomes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.written)/\($0.value.all)" }
      return Self.padded(name, 48) + Self.leading("\(all)", 6) + Self.leading("\(share) %", 12)
        + Self.leading("\(Int(slots))", 11) + Self.leading("\(Int(decision))", 13) + "   "
        + byOutcome.joined(separator: ", ")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.unicodeScalars.count))
    }

    private static func leading(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(1, width - text.unicodeScalars.count)) + text
    }
  }
}
