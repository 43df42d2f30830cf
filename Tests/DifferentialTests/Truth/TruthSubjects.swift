import Foundation
import Testing
import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuPlans

/// The policies on which explanations are held to be true: every version that is shipped, and invented ones that use
/// the rest of the language.
struct TruthSubject: Hashable, Sendable, CustomTestStringConvertible {
  /// A file of `Policies`, or `ID/VERSION` of a shipped policy.
  let name: String
  let isShipped: Bool

  static let invented = ["counts", "amounts", "times", "words", "changes", "classes", "lists", "lookups", "months"].map
  {
    TruthSubject(name: $0, isShipped: false)
  }
  static let shipped = Subject.shippedNames.map { TruthSubject(name: $0, isShipped: true) }
  static let all = shipped + invented
  static let paying =
    shipped + invented.filter { ["counts", "amounts", "words", "changes", "classes"].contains($0.name) }

  var testDescription: String { name }

  func subject() throws -> Subject { isShipped ? try Subject.shipped(name) : try Subject.invented(name) }

  func generator(_ subject: Subject) throws -> CaseGenerator {
    guard isShipped else {
      var generator = CaseGenerator(subject.checked, from: "2020-01-01", to: "2027-06-30")
      generator.bases = [try Subject.base(name)]
      return generator
    }
    // A year before the version to a year after, or some years where no end is stated.
    let validity = subject.policy.plan.validity
    let first = validity.from.adding(years: -1) ?? validity.from
    let last = (validity.to ?? validity.from.adding(years: 3))?.adding(years: 1) ?? validity.from
    var generator = CaseGenerator(subject.checked, from: "\(first)", to: "\(last)")
    generator.bases = try granted(subject)
    try #require(!generator.bases.isEmpty, "no case of \(name) is granted")
    return generator
  }

  /// The cases beside a shipped policy that are granted.
  private func granted(_ subject: Subject) throws -> [FactTree] {
    let path = "\(Subject.folder.path)/\(name).cases.yaml"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let cases = try #require(CaseFileReader.read(SourceFile(name: path, bytes: bytes)).cases)
    // In their canonical spelling: a case file's `true` is a word of YAML.
    return cases.cases.compactMap { example in
      let decision = try? subject.policy.decide(example.given, asKnownOn: TruthSubject.knownOn)
      return decision?.outcome == .granted ? decision?.facts : nil
    }
  }

  static let knownOn = Day(iso: "2026-11-22") ?? .earliest
}
