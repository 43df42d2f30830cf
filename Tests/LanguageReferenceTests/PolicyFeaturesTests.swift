import Foundation
import Testing

/// `docs/policies.md`: every feature names a case that is there, and every shipped version is in its table.
@Suite struct PolicyFeaturesTests {
  private static let policies = ReferenceExample.root.appending(path: "policies")
  private static let page: [[String]] = {
    let file = ReferenceExample.root.appending(path: "docs/policies.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
  }()

  private static let features = page.filter { $0.count == 3 && $0[1].contains("@") }

  @Test func everyFeatureIsListed() {
    let listed = Set(Self.features.map { $0[0].split(separator: ",").first.map(String.init) ?? "" })
    #expect(
      listed.isSuperset(of: [
        "dated thresholds", "explicit as-of", "several applicant classes", "等级证书 accepted",
        "levels 2", "job list decides", "job class decides the amount", "percent uplift", "flat uplift",
        "second-table uplift", "category multiplier", "yearly cap", "higher bars lower",
        "excluded with training subsidy", "late door", "periodic gate", "fund reserve gate",
      ]))
  }

  @Test(arguments: features)
  func theCaseIsThere(_ row: [String]) throws {
    let reference = row[1].split(separator: "@")
    try #require(reference.count == 2)
    let id = reference[0].drop { $0 == "`" }
    let version = reference[1].prefix { $0 != "`" }
    let file = Self.policies.appending(path: "\(id)/\(version).cases.yaml")
    let cases = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(cases.contains("  - name: \(row[2])"), "\(row[2])")
  }

  @Test func everyVersionIsInTheTable() throws {
    let listed = Self.page.filter { $0.count == 4 }
    let folder = Self.policies.appending(path: "cn")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    var seen = 0
    for file in files where file.hasSuffix(".yaml") && !file.hasSuffix(".cases.yaml") && !file.hasSuffix(".form.yaml") {
      let id = "`cn/\(file.split(separator: "/").dropLast().joined(separator: "/"))`"
      let version = String(file.split(separator: "/").last?.dropLast(".yaml".count) ?? "")
      let row = listed.first { $0[0] == id }
      #expect(row?[1].components(separatedBy: ", ").contains(version) == true, "\(file)")
      seen += 1
    }
    #expect(seen > 15)
  }

  /// Twenty at least, so that every threshold has both sides and every fact is left out once.
  @Test func everyVersionHasItsCases() throws {
    let folder = Self.policies.appending(path: "cn")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    for file in files
    where file.hasSuffix(".yaml") && !file.hasSuffix(".cases.yaml") && !file.hasSuffix(".form.yaml")
      && !file.hasSuffix("base.yaml")
    {
      let cases = folder.appending(path: String(file.dropLast(".yaml".count)) + ".cases.yaml")
      let lines = try String(contentsOf: cases, encoding: .utf8).split(separator: "\n")
      #expect(lines.count { $0.hasPrefix("  - name: ") } >= 20, "\(file)")
    }
  }
}
