import Foundation
import Testing
import Yiju
import YijuCivilCalendars

/// The shipped policy: the engine against the reference interpreter.
@Suite struct UrumqiDifferentialTests {
  @Test func agreesOnRandomCases() throws {
    let subject = try Subject.urumqi()
    var generator = CaseGenerator(subject.checked, from: "2016-06-01", to: "2028-06-30")
    generator.bases = [try Subject.base("urumqi")]
    let tally = run(
      subject, generator, count: caseCount(5_000, long: 5_000_000),
      days: ["2026-11-22", "2026-11-22", "2018-01-01", "2021-07-01", "2022-12-24", "2025-01-01", "2030-01-01"])
    #expect(tally.failures.isEmpty, "\(tally.failures.joined(separator: "\n"))")
    #expect(Set(tally.outcomes.keys) == ["granted", "denied", "undetermined"])
    for (id, verdicts) in tally.verdicts {
      #expect(verdicts.count >= 2, "\(id): \(verdicts)")
    }
  }

  /// The same policy under the other reading of 法定休假日: only days that a document gives off move the last day.
  @Test func agreesWhereOnlyHolidaysMoveTheLastDay() throws {
    let text = try String(contentsOfFile: Subject.folder.path + "/cn/skill-subsidy/base.yaml", encoding: .utf8)
    let changed = text.replacing("last_day_off: next_working_day", with: "last_day_off: next_day_not_holiday")
    try #require(changed != text)
    let file = FileManager.default.temporaryDirectory.appending(path: "yiju-\(UUID().uuidString).yaml")
    try Data(changed.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let subject = try Subject(
      path: Subject.folder.path + "/cn/xinjiang/urumqi/skill-subsidy/2017.1.yaml",
      parents: [
        Subject.folder.path + "/cn/xinjiang/skill-subsidy/2017.1.yaml",
        Subject.folder.path + "/cn/skill-subsidy/2017.1.yaml", file.path,
      ])
    var generator = CaseGenerator(subject.checked, from: "2016-06-01", to: "2028-06-30")
    generator.bases = [try Subject.base("urumqi")]
    let tally = run(
      subject, generator, count: caseCount(1_500, long: 500_000),
      days: ["2026-11-22", "2018-01-01", "2021-07-01", "2022-12-24", "2025-01-01"], seed: 7)
    #expect(tally.failures.isEmpty, "\(tally.failures.joined(separator: "\n"))")
    #expect(tally.verdicts["claim-window"]?.count == 3, "\(tally.verdicts)")
  }
}

/// Decides random cases both ways; stops after a few differences.
func run(_ subject: Subject, _ generator: CaseGenerator, count: Int, days: [String], seed: UInt64 = 1) -> Tally {
  var tally = Tally()
  let days = days.compactMap { Day(iso: $0) }
  for number in 0..<UInt64(count) {
    let facts = generator.facts(seed: seed &* 1_000_003 &+ number)
    let day = days[Int(number) % days.count]
    let differences = subject.differences(facts, asKnownOn: day)
    if number % 16 == 0 { tally.note(subject.reference(facts, asKnownOn: day)) }
    if !differences.isEmpty {
      tally.failures.append("case \(number), as known on \(day): \(differences)\n\(facts.json)")
      if tally.failures.count == 5 { break }
    }
  }
  return tally
}
