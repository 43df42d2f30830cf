import Foundation
import Testing
import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDecisions

/// The refusals among the cases of the shipped policies, found in the folder as it is.
enum ShippedLetters {
  static let root = CommandRun.packageRoot.appending(path: "policies")
  static let folder = PolicyFolder(root.path)
  static let asKnownOn = Day(iso: "2026-11-22") ?? .earliest

  /// A refusal with the version that made it.
  struct Refusal: Sendable, CustomTestStringConvertible {
    var policy: LoadedPolicy
    var decision: Decision
    var name: String
    var version: String { "\(decision.policy.id)@\(decision.policy.version)" }
    var testDescription: String { "\(version) \(name)" }
  }

  /// Every refusal of every case file, whatever day the file is looked at from.
  static let refusals: [Refusal] = {
    var found: [Refusal] = []
    for file in files(ending: ".cases.yaml") {
      guard case .success(let bytes) = FileReading.bytes(of: file),
        let cases = CaseFileReader.read(SourceFile(name: file, bytes: bytes)).cases,
        let policy = Engine.load(cases.policy.value, in: folder).policy
      else { continue }
      for example in cases.cases {
        guard let decision = try? policy.decide(example.given, asKnownOn: asKnownOn), decision.outcome == .denied
        else { continue }
        found.append(Refusal(policy: policy, decision: decision, name: example.name.value))
      }
    }
    return found
  }()

  /// One refusal of each version.
  static let oneEach: [Refusal] = {
    var seen: Set<String> = []
    return refusals.filter { seen.insert($0.version).inserted }
  }()

  /// `ID@VERSION` of every file that decides cases.
  static let versions: Set<String> = Set(
    files(ending: ".yaml").compactMap { file in
      guard let text = try? String(contentsOfFile: file, encoding: .utf8), text.contains("\nyiju: 1\n"),
        !text.contains("\nabstract: true\n"), let id = value(of: "policy", in: text),
        let version = value(of: "version", in: text)
      else { return nil }
      return "\(id)@\(version)"
    })

  private static func value(of key: String, in text: String) -> String? {
    text.split(separator: "\n").first { $0.hasPrefix("\(key): ") }
      .map { $0.dropFirst(key.count + 2).prefix { $0 != "#" }.trimmingCharacters(in: .init(charactersIn: "' ")) }
  }

  private static func files(ending: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(ending) }.sorted().map { "\(root.path)/\($0)" }
  }
}

/// Days counted by other code than the engine's: Foundation's calendar, and the lists of days off read as plain text.
struct PlainCalendar {
  private var off: Set<String> = []
  private var work: Set<String> = []
  private var last = ""

  private static let days: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  /// The calendar of that id with those it lies over.
  init(_ id: String) throws {
    let text = try String(
      contentsOf: ShippedLetters.root.appending(path: "calendars/\(id).yaml"), encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    if let base = lines.first(where: { $0.hasPrefix("base: ") }) { self = try PlainCalendar(String(base.dropFirst(6))) }
    let covers = try #require(lines.first { $0.hasPrefix("covers: ") })
    last = String(covers.suffix(10))
    for line in lines {
      for (key, isWork) in [("statutory: [", false), ("off: [", false), ("work: [", true)] where line.hasPrefix(key) {
        for day in try Self.listed(line.dropFirst(key.count).prefix { $0 != "]" }) {
          if isWork { work.insert(day) } else { off.insert(day) }
          if isWork { off.remove(day) } else { work.remove(day) }
        }
      }
    }
  }

  /// The last day of so many days or months after a day, moved off days off; nil beyond what is arranged.
  func lastDay(of count: Int, _ unit: Calendar.Component, after start: String) throws -> String? {
    var date = try #require(Self.days.date(byAdding: unit, value: count, to: try Self.date(start)))
    while Self.text(date) <= last {
      if isWorking(date) { return Self.text(date) }
      date = try #require(Self.days.date(byAdding: .day, value: 1, to: date))
    }
    return nil
  }

  private func isWorking(_ date: Date) -> Bool {
    let text = Self.text(date)
    if off.contains(text) { return false }
    return work.contains(text) || !Self.days.isDateInWeekend(date)
  }

  private static func listed(_ list: Substring) throws -> [String] {
    try list.split(separator: ",").flatMap { part -> [String] in
      let ends = part.trimmingCharacters(in: .whitespaces).split(separator: "..").map(String.init)
      var date = try date(try #require(ends.first))
      let end = try self.date(try #require(ends.last))
      var found: [String] = []
      while date <= end {
        found.append(text(date))
        date = try #require(days.date(byAdding: .day, value: 1, to: date))
      }
      return found
    }
  }

  private static func date(_ text: String) throws -> Date {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    try #require(parts.count == 3)
    return try #require(days.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2])))
  }

  private static func text(_ date: Date) -> String {
    let parts = days.dateComponents([.year, .month, .day], from: date)
    return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }
}
