import Testing
import YijuPolicies
import YijuPolicyChecking

@Suite struct CoverageTests {
  @Test func everyClauseSaysWhoCitesItAndWhatIsLeft() throws {
    let loaded = load([try #require(bytes("Tests/CorpusTests/Accepted/minimal/policy.yaml"))])
    let source = try #require(loaded.check?.coverage.sources.first)
    #expect(source.isFull)
    #expect(source.clauses.map(\.anchor) == ["一", "二", "三", "四"])
    let first = try #require(source.clauses.first)
    #expect(
      first.citedBy(loaded.map) == ["parameters.min_months", "checks.employed", "checks.insured", "checks.level"])
    #expect(first.untouched == ["参加失业保险", "持有", "的", "可以申领"])
    // `checks.window` cites the second clause as a whole.
    #expect(source.clauses[1].untouched == [])
    #expect(!source.clauses.contains { !$0.isCovered })
  }

  @Test func wholeNoticeIsCovered() throws {
    guard let draft = bytes("../shared/language/urumqi-2017.yaml"), let base = bytes("../shared/language/base.yaml")
    else {
      print("skipped: ../shared is not here")
      return
    }
    let coverage = try #require(load([draft, base]).check?.coverage)
    let notice = try #require(coverage.sources.first { $0.source == "notice" })
    #expect(!notice.clauses.contains { !$0.isCovered })
    #expect(notice.clauses.first { $0.anchor == "六" }?.setAside == .penalty)
    #expect(notice.clauses.first { $0.anchor == "二" }?.text == nil)
  }
}
