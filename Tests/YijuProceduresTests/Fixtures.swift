import Foundation
import YijuCalendarParsing
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts
import YijuPlans
import YijuPolicies
import YijuPolicyChecking
import YijuPolicyParsing
import YijuPolicyPlanning
import YijuProcedures
import YijuYAMLTrees

/// The policy and the calendar of the repository, as a plan and a view.
enum Fixtures {
  static let root: URL = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url
  }()

  static func bytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: root.appendingPathComponent(path))).map { [UInt8]($0) } ?? []
  }

  static let urumqi = plan([
    bytes("policies/cn/xinjiang/urumqi/skill-subsidy/2017.1.yaml"),
    bytes("policies/cn/xinjiang/skill-subsidy/2017.1.yaml"), bytes("policies/cn/skill-subsidy/2017.1.yaml"),
    bytes("policies/cn/skill-subsidy/base.yaml"),
  ])

  static func plan(_ texts: [[UInt8]]) -> Plan? {
    var map = SourceMap()
    var parsed: [ParsedPolicy] = []
    for (place, bytes) in texts.enumerated() {
      guard let root = YAMLReader.read(bytes, file: UInt16(place)).root else { return nil }
      guard var file = PolicyParser.parse(root, source: bytes, into: &map).file else { return nil }
      for taking in file.takings {
        let document = Fixtures.bytes("policies/sources/\(taking.shared.id.value).yaml")
        let tree = YAMLReader.read(document, file: UInt16(texts.count)).root
        file.take(tree.flatMap { SharedSourceParser.parse($0, source: document, into: &map).source }, as: taking.id)
      }
      parsed.append(file)
    }
    guard let file = parsed.first else { return nil }
    let flattening = PolicyFlattener.flatten(file, parents: Array(parsed.dropFirst()), map: map)
    return PolicyChecker.check(flattening.policy, map: map).checked.flatMap { PolicyPlanner.plan($0) }
  }

  static let calendars: CalendarSet = {
    var set = CalendarSet()
    for name in ["cn", "cn-xinjiang"] {
      guard let root = YAMLReader.read(bytes("policies/calendars/\(name).yaml"), file: 0).root,
        let layer = CalendarParser.parse(root).layer
      else { continue }
      _ = set.add(layer)
    }
    return set
  }()

  static func view(_ asKnownOn: Day) -> CalendarView? {
    (try? calendars.calendar("cn-xinjiang"))?.view(asKnownOn: asKnownOn)
  }

  static func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }

  /// `step on [outcome] [by]` a line.
  static func events(_ text: String) -> [ProcedureEvent] {
    text.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return ProcedureEvent(
        step: words[0], on: day(words[1]), outcome: words.count > 2 && words[2] != "-" ? words[2] : nil,
        by: words.count > 3 ? words[3] : nil)
    }
  }

  static func follow(
    _ text: String, today: String, asKnownOn: String = "2025-12-31"
  ) -> (timeline: ProcedureTimeline?, diagnostics: [Diagnostic]) {
    guard let urumqi else { return (nil, []) }
    return Timelines.timeline(
      of: urumqi, events: events(text), today: day(today), view: view(day(asKnownOn)), asKnownOn: day(asKnownOn))
  }
}
