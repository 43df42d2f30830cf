import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuEvaluation
import YijuFactBinding
import YijuFacts

/// Records: the trace that deciding leaves behind, writing it out, and verifying.
enum RecordBenchmarks {
  private static let count = 4_096

  static func run(_ cases: BenchmarkCases, _ policy: Policy, asKnownOn: Day, folder: String, yardstick: Timing) {
    let facts = cases.trees.prefix(count).map { Facts($0) }
    let decisions = facts.compactMap { try? policy.decide($0, asKnownOn: asKnownOn) }
    guard decisions.count == count else { return print("cases do not bind") }
    measure("bind, decide and explain", yardstick) {
      for fact in facts { checksum &+= UInt64((try? policy.decide(fact, asKnownOn: asKnownOn))?.checks.count ?? 0) }
    }
    measure("canonical JSON of a decision", yardstick) {
      for decision in decisions { checksum &+= UInt64(decision.canonicalBytes().count) }
    }
    measure("record of a decision, with its digest", yardstick) {
      for decision in decisions { checksum &+= UInt64(decision.recordBytes().count) }
    }
    var buffer = GroundsBuffer()
    let loaded = LoadedPolicy.version(policy)
    measure("bind, decide and write the record from slots", yardstick) {
      for fact in facts {
        buffer.removeAll()
        try? loaded.writeRecord(of: fact, asKnownOn: asKnownOn, into: &buffer)
        checksum &+= UInt64(buffer.bytes.count)
      }
    }
    let records = decisions.map { SourceFile(name: "record", bytes: $0.recordBytes()) }
    let checker = RecordChecker(PolicyFolder(folder))
    guard records.prefix(64).allSatisfy({ checker.check($0).isIdentical }) else { return print("records differ") }
    measure("verify a record of \(records[0].bytes.count) bytes, one thread", yardstick, "under 100000 ns") {
      for record in records { checksum &+= checker.check(record).isIdentical ? 1 : 0 }
    }
    measure("  the same with a closer look", yardstick) {
      for record in records.prefix(count / 8) {
        for _ in 0..<8 { checksum &+= checker.check(record, examinesAll: true).isIdentical ? 1 : 0 }
      }
    }
  }

  private static func measure(_ name: String, _ yardstick: Timing, _ aim: String = "", _ work: () -> Void) {
    let timing = Timing(units: count, rounds: 3) {
      work()
      return 0
    }
    print(Line(name: name, nanoseconds: timing.nanoseconds, yardstick: yardstick.nanoseconds, aim: aim).text)
  }
}
