import Testing
import Yiju
import YijuCivilCalendars
import YijuFacts

/// The policies on which explanations are held to be true.
enum TruthSubject: String, CaseIterable, Sendable {
  case urumqi, counts, amounts, times, words, changes, classes

  func subject() throws -> Subject {
    self == .urumqi ? try Subject.urumqi() : try Subject.invented(rawValue)
  }

  func generator(_ subject: Subject) throws -> CaseGenerator {
    var generator = CaseGenerator(
      subject.checked, from: self == .urumqi ? "2016-06-01" : "2020-01-01",
      to: self == .urumqi ? "2028-06-30" : "2027-06-30")
    generator.base = try Subject.base(rawValue)
    return generator
  }

  static let knownOn = Day(iso: "2026-11-22") ?? .earliest
}
