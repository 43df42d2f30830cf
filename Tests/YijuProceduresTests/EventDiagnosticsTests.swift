import Testing
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts
import YijuProcedures

/// Events that cannot have happened.
@Suite struct EventDiagnosticsTests {
  @Test(arguments: [
    ("applicaton 2025-05-28", "2025-06-30", "E031"),
    ("application 2025-05-28\nemployer-verification 2025-05-27 真实有效", "2025-06-30", "E032"),
    ("filing 2025-05-28", "2025-06-30", "E033"),
    ("application 2025-05-28\napplication 2025-05-29", "2025-06-30", "E034"),
    ("application 2025-05-28", "2025-05-27", "E035"),
    ("application 2025-05-28 - employer", "2025-06-30", "E036"),
    (UrumqiTimelineTests.prefix(8) + "\nposting 2025-06-23 无异议", "2025-06-30", "E037"),
    (UrumqiTimelineTests.prefix(8) + "\nposting 2025-06-19 begin\nposting 2025-06-25 无异议", "2025-06-30", "E037"),
    ("application 2025-05-28\nemployer-verification 2025-05-28", "2025-06-30", "E038"),
    ("application 2025-05-28 return", "2025-06-30", "E038"),
    (UrumqiTimelineTests.prefix(4) + "\ncompleteness 2025-06-11 object", "2025-06-30", "E038"),
    (
      "application 2025-05-28\nemployer-verification 2025-05-28 查询无果\nemployer-posting 2025-05-28 无异议",
      "2025-06-30", "E039"
    ),
  ]) func theEventIsRefused(_ text: String, _ today: String, _ code: String) throws {
    let result = Fixtures.follow(text, today: today)
    #expect(result.timeline == nil)
    #expect(result.diagnostics.map(\.kind.code) == [code], "\(result.diagnostics.map(\.message.zh))")
    for diagnostic in result.diagnostics {
      #expect(!diagnostic.message.zh.contains("{") && !diagnostic.message.en.contains("{"))
    }
  }

  /// Behind an event that does not fit nothing is reported that follows from it.
  @Test func oneMistakeIsOneFinding() {
    let text = UrumqiTimelineTests.whole.split(separator: "\n").filter { !$0.hasPrefix("filing") }
    #expect(
      Fixtures.follow(text.joined(separator: "\n"), today: "2025-07-08").diagnostics.map(\.kind.code) == ["E033"])
  }

  @Test(arguments: [
    "[]", "{}", #"{"events": {}}"#, #"{"events": [1]}"#, #"{"events": [{"on": "2025-05-28"}]}"#,
    #"{"events": [{"step": "filing"}]}"#, #"{"events": [{"step": "filing", "on": "2025-02-30"}]}"#,
    #"{"events": [{"step": "filing", "on": "2025-02-28", "date": "x"}]}"#, #"{"event": []}"#,
    #"{"events": [{"step": ["filing"], "on": "2025-02-28"}]}"#,
  ]) func theFileIsRefused(_ text: String) throws {
    let tree = try #require(JSONReader.read(Array(text.utf8), file: 0).root)
    let read = EventReader.read(tree)
    #expect(read.diagnostics.allSatisfy { $0.kind.code == "E030" && $0.span != nil })
    #expect(!read.diagnostics.isEmpty)
  }

  @Test func theFileIsRead() throws {
    let text = #"{"events": [{"step": "filing", "on": "2025-06-05", "by": "employer", "outcome": null, "note": "补正"}]}"#
    let read = EventReader.read(try #require(JSONReader.read(Array(text.utf8), file: 0).root))
    #expect(read.diagnostics.isEmpty)
    let event = try #require(read.events.first)
    #expect(event.step == "filing" && event.on == Day(iso: "2025-06-05") && event.by == "employer")
    #expect(event.outcome == nil && event.note == "补正")
  }
}
