import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDiagnostics

/// The versions of one policy id, written out by hand, and the files they are compiled from.
struct Sweep {
  /// When a version is in force and when it became known; nil where the file says that it is not stated.
  struct Span {
    var version: String
    var from: Day
    var to: Day?
    var publishedOn: Day?

    init(_ version: String, _ from: String, _ to: String?, published: String?) throws {
      self.version = version
      self.from = try #require(Day(iso: from))
      self.to = try to.map { try #require(Day(iso: $0)) }
      self.publishedOn = try published.map { try #require(Day(iso: $0)) }
    }
  }

  /// In order of their first days.
  var spans: [Span]
  /// All versions together.
  var all: PolicyVersions
  /// The versions up to the n-th, compiled from files among which the later ones are not.
  var upTo: [PolicyVersions]

  static let first = Day(iso: "2017-01-01")
  static let last = Day(iso: "2026-12-31")

  /// The days of the sweep.
  static func days(by step: Int = 1) throws -> [Day] {
    let (first, last) = (try #require(Self.first), try #require(Self.last))
    var days: [Day] = []
    var day: Day? = first
    while let current = day, current <= last {
      days.append(current)
      day = current.adding(days: step)
    }
    return days
  }

  /// The definition, written out: of the versions known, the last that has begun, if its end is not past.
  func inForce(on day: Day, asKnownOn known: Day) -> Int? {
    let begun = spans.indices.last { spans[$0].from <= day && (spans[$0].publishedOn.map { $0 <= known } ?? true) }
    return begun.flatMap { spans[$0].to.map { day <= $0 } ?? true ? $0 : nil }
  }

  // MARK: The national line

  /// The seven national versions: some became known after the first day on which they apply.
  static func national() throws -> Sweep {
    let spans = [
      try Span("2017.1", "2017-05-18", nil, published: "2017-05-18"),
      try Span("2019.1", "2019-01-01", "2020-12-31", published: "2018-12-05"),
      try Span("2021.1", "2021-01-01", "2021-12-31", published: "2021-05-20"),
      try Span("2022.1", "2022-01-01", "2022-12-31", published: nil),
      try Span("2023.1", "2023-01-01", "2023-12-31", published: nil),
      try Span("2024.1", "2024-01-01", "2024-12-31", published: "2024-05-08"),
      try Span("2025.1", "2025-01-01", "2025-12-31", published: "2025-04-22"),
    ]
    let id = "cn/skill-subsidy"
    let upTo = try spans.indices.map { last in
      let copy = URL(filePath: NSTemporaryDirectory()).appending(path: "yiju-sweep-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: copy) }
      try FileManager.default.copyItem(at: URL(filePath: Subject.folder.path), to: copy)
      for later in spans[(last + 1)...] {
        try FileManager.default.removeItem(at: copy.appending(path: "\(id)/\(later.version).yaml"))
      }
      return try loaded(id, in: PolicyFolder(copy.path))
    }
    return Sweep(spans: spans, all: try loaded(id, in: Subject.folder), upTo: upTo)
  }

  private static func loaded(_ id: String, in folder: PolicyFolder) throws -> PolicyVersions {
    let loading = Engine.load(id, in: folder)
    guard case .versions(let versions)? = loading.policy else {
      throw Failure(messages: loading.diagnostics.map(\.message.zh))
    }
    return versions
  }

  struct Failure: Error { var messages: [String] }

  // MARK: Invented

  /// Versions with a gap after the second, and one known only after its first day.
  static func invented() throws -> Sweep {
    let spans = [
      try Span("2017.1", "2017-03-01", "2018-12-31", published: "2017-02-15"),
      try Span("2019.1", "2019-01-01", "2020-06-30", published: "2018-12-20"),
      try Span("2020.2", "2020-09-01", "2022-12-31", published: "2020-08-20"),
      try Span("2023.1", "2023-01-01", "2024-12-31", published: "2023-05-08"),
      try Span("2025.1", "2025-01-01", "2026-12-31", published: "2024-12-28"),
    ]
    let path = Subject.root + "/Tests/CorpusTests/Accepted/minimal/policy.yaml"
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    func compiled(_ count: Int) throws -> PolicyVersions {
      let engine = Subject.folder.engine().engine
      let policies = try spans.prefix(count).map { span in
        let version = text.replacing("version: '2020.1'", with: "version: '\(span.version)'")
          .replacing("from: 2020-01-01, to: unstated", with: "from: \(span.from), to: \(try #require(span.to))")
          .replacing("published_on: 2019-12-20", with: "published_on: \(try #require(span.publishedOn))")
          // Every version pays otherwise, so that a wrong one shows in the amount.
          .replacing("三级: 1000", with: "三级: \(span.version.prefix(4))")
          .replacing("三级1000元", with: "三级\(span.version.prefix(4))元")
        let compilation = engine.compile(SourceFile(name: span.version, bytes: Array(version.utf8)))
        return try #require(compilation.policy, "\(compilation.diagnostics.map(\.message.en))")
      }
      return try #require(PolicyVersions(policies))
    }
    return Sweep(
      spans: spans, all: try compiled(spans.count), upTo: try spans.indices.map { try compiled($0 + 1) })
  }
}
