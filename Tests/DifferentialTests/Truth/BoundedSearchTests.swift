import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts

/// No case makes the search for changes run on and on; what was not looked through is said.
@Suite struct BoundedSearchTests {
  /// The invented policy with more choices: `count` words of which each of `words` does but the first, all needed.
  private func policy(choices count: Int, words: Int) throws -> Subject {
    let path = Subject.root + "/Tests/DifferentialTests/Policies/changes.yaml"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    let list = (0..<words).map { "词\($0)" }.joined(separator: ", ")
    let facts = (0..<count).map {
      "  more.c\($0): { title: 选择\($0), type: word, words: [\(list)], nature: choice }\n"
    }
    let checks = (0..<count).map {
      "  more-\($0): { title: 选择\($0)要改, fact: more.c\($0), none_of: [词0], cites: rule/一 }\n"
    }
    text = text.replacing("days:\n  claim_day", with: facts.joined() + "days:\n  claim_day")
    text = text.replacing("checks:\n", with: "checks:\n" + checks.joined())
    return try Subject([SourceFile(name: "hostile", bytes: Array(text.utf8))])
  }

  private func answer(_ subject: Subject, _ changes: [(String, FactTree)]) throws -> Counterfactuals {
    var facts = try Subject.base("changes")
    for (path, value) in changes { facts = facts.setting(value, at: try #require(FactPath(path))) ?? facts }
    return try subject.policy.counterfactuals(Facts(facts), asKnownOn: TruthSubject.knownOn)
  }

  private func measured(_ work: () throws -> Counterfactuals) throws -> Counterfactuals {
    let start = ContinuousClock.now
    let answer = try work()
    // Generous for a debug build on a busy machine; without the limits it is hours.
    #expect(ContinuousClock.now - start < .seconds(150))
    return answer
  }

  /// Thirty words for each of three facts: 24,389 combinations help and none is nearer than another.
  @Test func manyWordsThatAreAsNear() throws {
    let subject = try policy(choices: 3, words: 30)
    let wrong = (0..<3).map { ("more.c\($0)", FactTree.text("词0")) }
    let answer = try measured { try self.answer(subject, wrong) }
    #expect(answer.limits.contains { $0.code == "sets_cut" })
    for way in answer.ways { #expect(way.proof.outcome == .granted) }
    #expect(!answer.ways.isEmpty && answer.ways.count <= 300)
  }

  /// More facts than a set may hold all have to change.
  @Test func moreFactsThanASetHolds() throws {
    let subject = try policy(choices: 9, words: 4)
    let wrong = (0..<9).map { ("more.c\($0)", FactTree.text("词0")) }
    let answer = try measured { try self.answer(subject, wrong) }
    #expect(answer.ways.isEmpty && !answer.isHopeless)
    #expect(answer.limits.contains { $0.code == "sets_cut" })
  }

  /// Every changed case stays undetermined: each would be decided in full.
  @Test func everyChangeLeavesTheCaseOpen() throws {
    let subject = try policy(choices: 4, words: 12)
    let wrong = (0..<4).map { ("more.c\($0)", FactTree.text("词0")) } + [("person.town", FactTree.null)]
    let answer = try measured { try self.answer(subject, wrong) }
    #expect(answer.limits.contains { $0.code == "sets_cut" })
    for way in answer.ways { #expect(way.proof.outcome == .undetermined && !way.proof.missing.isEmpty) }
  }

  /// The days at the end of what a date can be, and amounts at the end of what money can be.
  @Test func valuesAtTheEnds() throws {
    let subject = try Subject.invented("changes")
    for changes: [(String, FactTree)] in [
      [("application.submitted_on", .text("9999-12-31"))], [("application.submitted_on", .text("1900-01-01"))],
      [("certificate.issued_on", .text("9999-12-31"))], [("training.cost", FactTree(.number("90000000000000")))],
      [("training.places", .number(50)), ("training.cost", FactTree(.number("0.01")))],
    ] {
      let answer = try? measured { try self.answer(subject, changes) }
      for way in answer?.ways ?? [] { #expect(way.proof.outcome == .granted) }
    }
  }
}
