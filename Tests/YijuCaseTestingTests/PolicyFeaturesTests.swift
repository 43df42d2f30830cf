import Foundation
import Testing
import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDiagnostics

/// `docs/policies.md`: every case it names is there and is decided as worked out, and every shipped version is in its
/// table.
@Suite struct PolicyFeaturesTests {
  private static let policies = RejectedCasesTests.root.appending(path: "policies")
  private static let features = RejectedCasesTests.root.appending(path: "Tests/YijuCaseTestingTests/Features")
  private static let page: [[String]] = {
    let file = RejectedCasesTests.root.appending(path: "docs/policies.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
  }()

  /// Feature, policy and case; by the case file that they stand in.
  private static let named = Dictionary(grouping: page.filter { $0.count == 3 && $0[1].contains("@") }) { $0[1] }
  private static let timelines = page.filter { $0.count == 3 && $0[1] == "`RegionalTimelineTests`" }

  @Test func everyFeatureIsListed() {
    let listed = Set(Self.named.values.joined().map { $0[0].split(separator: ",").first.map(String.init) ?? "" })
    #expect(
      listed.isSuperset(of: [
        "dated thresholds", "explicit as-of", "several applicant classes", "等级证书 accepted",
        "levels 2", "job list decides", "job class decides the amount", "percent uplift", "flat uplift",
        "second-table uplift", "category multiplier", "yearly cap", "higher bars lower",
        "excluded with training subsidy", "late door", "periodic gate", "fund reserve gate",
      ]))
  }

  /// Nine points of the language and fifteen kinds of things: each has rows, which begin with its number.
  @Test func everyPointHasACase() {
    let rows = Self.page.filter { $0.count == 3 && ($0[1].contains("@") || $0[1] == "`RegionalTimelineTests`") }
    let numbers = rows.compactMap { $0[0].split(separator: " ").first.flatMap { Int($0) } }
    for number in 1...9 { #expect(numbers.count { $0 == number } >= 2, "point \(number)") }
    for number in 10...15 { #expect(numbers.contains(number), "kind \(number)") }
    #expect(numbers.allSatisfy { (1...15).contains($0) })
    let places = Self.page.filter { $0.count == 4 }.compactMap { Int($0[0]) }
    #expect(places == Array(1...34))
  }

  @Test(arguments: named.keys.sorted())
  func theCasesAreThereAndPass(_ policy: String) throws {
    let reference = policy.split(separator: "`").joined().split(separator: "@").map(String.init)
    try #require(reference.count == 2)
    let isInvented = reference[0].hasPrefix("example/")
    let name = isInvented ? String(reference[0].dropFirst("example/".count)) : "\(reference[0])/\(reference[1])"
    let file = (isInvented ? Self.features : Self.policies).appending(path: "\(name).cases.yaml")
    let source = SourceFile(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
    let folder = PolicyFolder(Self.policies.path)
    let day = try #require(Day(iso: "2026-11-22"))
    var subject = ""
    let result = CaseRunner.run(source, asKnownOn: day) { policy in
      subject = policy
      return Engine.load(isInvented ? Self.features.appending(path: "\(name).yaml").path : policy, in: folder)
    }
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message.zh) == [])
    #expect(subject == (reference[1] == "selection" ? reference[0] : reference.joined(separator: "@")))
    for row in Self.named[policy] ?? [] {
      let found = try #require(result.cases.first { $0.name == row[2] }, "\(policy) has no case \(row[2])")
      #expect(found.differences.isEmpty && found.errors.isEmpty, "\(policy): \(row[2])")
    }
  }

  @Test func theProceduresAreFollowed() throws {
    let file = RejectedCasesTests.root.appending(path: "Tests/CommandLineTests/RegionalTimelineTests.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(Self.timelines.count >= 4)
    for row in Self.timelines { #expect(text.contains("@Test func \(row[2])()"), "\(row[2])") }
  }

  /// Every shipped version: its path under `policies/cn`, its id and its version.
  private static let versions: [(path: String, id: String, version: String)] = {
    let files = FileManager.default.enumerator(atPath: policies.path)?.compactMap { $0 as? String } ?? []
    return files.filter { file in
      file.hasPrefix("cn/") && file.hasSuffix(".yaml") && !file.hasSuffix(".cases.yaml")
        && !file.hasSuffix(".form.yaml")
    }.map { file in
      let parts = file.dropLast(".yaml".count).split(separator: "/")
      return (file, parts.dropLast().joined(separator: "/"), parts.last.map(String.init) ?? "")
    }
  }()

  @Test func everyVersionIsInTheTable() {
    let listed = Self.page.filter { $0.count == 4 }
    for (path, id, version) in Self.versions {
      let row = listed.first { $0[0] == "`\(id)`" }
      #expect(row?[1].components(separatedBy: ", ").contains(version) == true, "\(path)")
    }
    #expect(Self.versions.count > 15)
  }

  /// Twenty at least, so that every threshold has both sides and every fact is left out once.
  @Test func everyVersionHasItsCases() throws {
    for (path, _, version) in Self.versions where version != "base" {
      let cases = Self.policies.appending(path: String(path.dropLast(".yaml".count)) + ".cases.yaml")
      let lines = try String(contentsOf: cases, encoding: .utf8).split(separator: "\n")
      #expect(lines.count { $0.hasPrefix("  - name: ") } >= 20, "\(path)")
    }
  }

  /// The first and the last day of every policy, and the days around them, on which nothing is in force.
  @Test func everyPolicyHasCasesThatItDoesNotCover() throws {
    for id in Set(Self.versions.filter { $0.version != "base" }.map(\.id)) {
      let cases = Self.policies.appending(path: "\(id)/selection.cases.yaml")
      let text = try String(contentsOf: cases, encoding: .utf8)
      #expect(text.contains("not_covered") && text.contains("outcome: granted"), "\(id)")
    }
  }
}
