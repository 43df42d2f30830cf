import Foundation
import Testing
import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

/// The structural features that rules of places have been seen to use, each decided by cases on both of its sides: an
/// invented policy that has them all, and cases whose names begin with the number of the feature. Beside it invented
/// policies for what does not go with the others: a period that runs from a notice, ways of counting months and uses.
@Suite struct FeatureTests {
  /// Identity and time, as-of rules, months, classes, employers, certificates, amounts, repetition, yearly counts,
  /// other programmes, windows, the scheme, calendars, what the text leaves open. The procedure (12) is decided by
  /// events, not by cases.
  private static let features = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15]

  private static let folder = RejectedCasesTests.root.appending(path: "Tests/YijuCaseTestingTests/Features")

  private static func cases(_ name: String = "features") throws -> SourceFile {
    let path = folder.appending(path: "\(name).cases.yaml")
    return SourceFile(name: "\(name).cases.yaml", bytes: Array(try Data(contentsOf: path)))
  }

  @Test(arguments: [("features", 40), ("from-notice-day", 8), ("months", 12), ("uses", 12)])
  func everyCaseIsDecidedAsWorkedOut(_ name: String, _ least: Int) throws {
    let policies = PolicyFolder(RejectedCasesTests.root.appending(path: "policies").path)
    let loading = Engine.load(Self.folder.appending(path: "\(name).yaml").path, in: policies)
    let errors = loading.diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors.map { "\($0.kind.code) \($0.path ?? "") \($0.message.zh)" })")
    let day = try #require(Day(iso: "2024-12-31"))
    let result = CaseRunner.run(try Self.cases(name), asKnownOn: day) { _ in loading }
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message.zh) == [])
    for one in result.cases where !one.differences.isEmpty || !one.errors.isEmpty {
      let found = one.differences.map { "\($0.what): \($0.expected), got \($0.got) \($0.why?.zh ?? "")" }
      Issue.record("\(one.name): \(found + one.errors.map(\.message.zh))")
    }
    #expect(result.cases.count > least)
  }

  /// The first case is granted with every condition in force; each feature has a case that it decides otherwise.
  @Test func everyFeatureDecides() throws {
    let cases = try #require(CaseFileReader.read(try Self.cases()).cases).cases
    #expect(cases.first?.expect.outcome?.value == .granted)
    for feature in Self.features {
      let own = cases.filter { $0.name.value.hasPrefix("\(feature) ") }
      #expect(own.contains { $0.expect.outcome.map { $0.value != .granted } ?? false }, "feature \(feature)")
    }
  }
}
