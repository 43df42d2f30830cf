import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts

/// Numbers of months in a list, worked out by hand.
@Suite struct MonthCountTests {
  private let subject: Subject

  init() throws { subject = try Subject.invented("months") }

  private func decide(_ json: String) throws -> Decision {
    try subject.policy.decide(Facts(json: Array(json.utf8)), asKnownOn: #require(Day(iso: "2026-01-01")))
  }

  /// The errors a case is refused for.
  private func codes(_ json: String) throws -> [String] {
    let facts = try Facts(json: Array(json.utf8))
    let day = try #require(Day(iso: "2026-01-01"))
    do {
      _ = try subject.policy.decide(facts, asKnownOn: day)
      return []
    } catch {
      return error.diagnostics.map(\.kind.code)
    }
  }

  private func facts(_ contributions: String, more: String = "") -> String {
    """
    {"contributions": \(contributions), "certificate": {"issued_on": "2024-03-10"},
     "application": {"submitted_on": "2024-04-05"}\(more)}
    """
  }

  private func month(_ months: String...) -> String {
    "[" + months.map { "{\"month\": \"\($0)\", \"paid_on\": \"2024-01-31\"}" }.joined(separator: ", ") + "]"
  }

  private func verdict(_ decision: Decision, _ id: String) -> Verdict? {
    decision.checks.first { $0.id == id }?.verdict
  }

  @Test func theMonthOfTheDayCountsOnlyWhereWritten() throws {
    // The total goes through the month before the application, so April does not count; two entries are one month.
    let one = try decide(facts(month("2024-03-01", "2024-03-31", "2024-04-01")))
    #expect(verdict(one, "enough") == .notMet)
    let two = try decide(facts(month("2024-02-29", "2024-03-01")))
    #expect(verdict(two, "enough") == .met)
    // The run goes through the month of the certificate, March.
    #expect(verdict(one, "in-a-row") == .met)
    #expect(verdict(try decide(facts(month("2024-02-01", "2024-04-01"))), "in-a-row") == .notMet)
  }

  @Test func saysHowItWasCounted() throws {
    let decision = try decide(facts(month("2023-12-01", "2024-02-01", "2024-03-01")))
    let used = Dictionary(decision.factsUsed.map { ($0.path, $0) }) { first, _ in first }
    #expect(used["person.months"]?.origin == .derived)
    #expect(used["person.months"]?.derivation?.zh == "由“缴费月份”推算：截至2024-03，共3 个月")
    #expect(used["person.run"]?.derivation?.en == "counted from `缴费月份`: 2 months without a break through 2024-03")
    #expect(
      String(decoding: decision.canonicalBytes(), as: UTF8.self).contains("\"derivation\":{\"en\":\"counted from"))
  }

  @Test func anIncompleteListBoundsFromBelow() throws {
    func open(_ known: String) -> String { facts("{\"known\": \(known), \"complete\": false}") }
    #expect(verdict(try decide(open(month("2024-02-01", "2024-03-01"))), "enough") == .met)
    let few = try decide(open(month("2024-03-01")))
    #expect(verdict(few, "enough") == .unknown)
    #expect(few.missing.map(\.path) == ["contributions"])
    #expect(few.factsUsed.first { $0.path == "person.months" }?.derivation?.zh.hasSuffix("至少1 个月") == true)
    // A gap may be filled: the run may be longer than three months.
    #expect(verdict(few, "not-long") == .unknown)
  }

  @Test func anAbsentListIsUnknownAndAnEmptyOneIsNone() throws {
    #expect(verdict(try decide(facts("null")), "enough") == .unknown)
    #expect(verdict(try decide(facts("[]")), "enough") == .notMet)
  }

  @Test func aNumberGivenMustBePossible() throws {
    let list = month("2024-02-01", "2024-03-01")
    let agreed = try decide(facts(list, more: ", \"person\": {\"months\": 2}"))
    #expect(agreed.factsUsed.first { $0.path == "person.months" }?.origin == .given)
    #expect(Set(try codes(facts(list, more: ", \"person\": {\"months\": 3}"))) == ["E013"])
    let open = "{\"known\": \(list), \"complete\": false}"
    #expect(verdict(try decide(facts(open, more: ", \"person\": {\"months\": 3}")), "enough") == .met)
    #expect(Set(try codes(facts(open, more: ", \"person\": {\"months\": 1}"))) == ["E013"])
  }
}
