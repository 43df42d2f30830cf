import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuFacts
import YijuPlans

/// Every shipped policy can refuse in writing: body, last day and basis of each remedy, whatever the day of decision.
@Suite struct RefusalLetterTests {
  /// Before and after the law changed, around new year, in front of a long holiday, and where the calendar ends.
  private static let days = [
    "2018-07-20", "2019-12-02", "2021-08-31", "2023-11-30", "2023-12-31", "2024-01-01", "2024-08-01", "2026-04-02",
    "2026-09-28", "2026-11-22",
  ]

  @Test func everyVersionHasARefusalAmongItsCases() {
    #expect(ShippedLetters.versions.count > 15)
    #expect(Set(ShippedLetters.oneEach.map(\.version)) == ShippedLetters.versions)
  }

  @Test(arguments: ShippedLetters.oneEach) func theLastDayIsThatOfPlainCounting(
    _ one: ShippedLetters.Refusal
  ) throws {
    let version = try #require(one.policy.versions.first { $0.version == one.decision.policy.version })
    let plain = try PlainCalendar(try #require(version.plan.remedies?.first?.calendar))
    var count = 0
    for decided in Self.days {
      for served in [nil, "2026-11-30"] {
        guard let notice = try letter(one, decided, served: served) else { continue }
        count += 1
        let review = try #require(notice.remedies.first)
        let suit = try #require(notice.remedies.last)
        #expect(notice.remedies.count == 2)
        #expect(review.id == (decided < "2024-01-01" ? "review-2017" : "review-2024"))
        let start = served ?? decided
        #expect(try review.lastDay?.description == plain.lastDay(of: 60, .day, after: start), "\(start)")
        #expect(try suit.lastDay?.description == plain.lastDay(of: 6, .month, after: start), "\(start)")
        for remedy in notice.remedies {
          #expect(!remedy.body.isEmpty && !remedy.grounds.isEmpty && !remedy.interpretations.isEmpty)
          #expect((remedy.lastDay == nil) == (remedy.unknownFrom != nil))
        }
      }
    }
    #expect(count >= 6)
  }

  @Test(arguments: ShippedLetters.refusals) func everyRefusalHasItsLetter(_ one: ShippedLetters.Refusal) throws {
    var count = 0
    for decided in ["2023-12-31", "2024-01-01", "2026-04-02", "2028-01-03"] {
      guard let notice = try letter(one, decided) else { continue }
      count += 1
      #expect(notice.remedies.count == 2)
      // Beyond the calendar a last day is not known, and not guessed.
      #expect(notice.remedies.allSatisfy { ($0.lastDay != nil) == (decided < "2028") })
    }
    #expect(count > 0)
  }

  @Test(arguments: ShippedLetters.oneEach, Language.allCases) func everyFormatTellsBodyLastDayAndBasis(
    _ one: ShippedLetters.Refusal, _ language: Language
  ) throws {
    for decided in ["2018-07-20", "2025-03-03", "2026-11-22"] {
      guard let notice = try letter(one, decided) else { continue }
      let json = String(decoding: PrettyJSON.bytes(Explanations.json(notice)), as: UTF8.self)
      let written = [
        Explanations.text(notice, language: language), Explanations.markdown(notice, language: language),
        Explanations.html(notice, language: language),
      ].map(bare)
      for remedy in notice.remedies {
        #expect(json.contains("\"\(remedy.body)\"") && json.contains("\"last_day\""))
        for text in written {
          #expect(text.contains(bare(remedy.body)), "\(remedy.body)")
          if let last = remedy.lastDay {
            #expect(text.contains(last.description))
          } else {
            #expect(text.contains(language == .zh ? "尚未公布" : "notpublishedyet"))
          }
          for ground in remedy.grounds {
            #expect(
              text.contains(bare(ground.clause)) && text.contains(bare(ground.document ?? "")), "\(ground.clause)")
          }
        }
      }
    }
  }

  /// The letter; nil when the case had not been filed by then.
  private func letter(
    _ one: ShippedLetters.Refusal, _ decided: String, served: String? = nil
  ) throws -> Notice? {
    do throws(CaseError) {
      return try one.policy.notice(
        of: one.decision, for: .applicant, decidedOn: Day(iso: decided) ?? .earliest,
        servedOn: served.flatMap { Day(iso: $0) })
    } catch {
      #expect(error.diagnostics.map(\.kind.code) == ["S105"], "\(decided)")
      return nil
    }
  }

  /// Without line ends, blanks and marks of a format.
  private func bare(_ text: String) -> String {
    text.replacing(/<[^>]*>/, with: "").filter { !$0.isWhitespace && $0 != "\\" }
  }
}
