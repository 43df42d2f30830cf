import Foundation
import Testing
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing

@Suite("The drafts of the language")
struct SharedDraftTests {
  @Test(arguments: ["language/urumqi-2017.yaml", "language/base.yaml"])
  func readWithoutDiagnostics(_ path: String) throws {
    guard let source = shared(path) else {
      print("skipped: ../shared/\(path) is absent")
      return
    }
    let parsed = Parsed(source)
    #expect(parsed.report == "")
    _ = try #require(parsed.policy)
  }
}

@Suite("The policies of the package")
struct PackagePolicyTests {
  /// Policy files below `policies`, by path.
  static let files: [String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("policies/cn").path
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".cases.yaml") && !$0.hasSuffix(".form.yaml") }
      .sorted().map { "\(root)/\($0)" }
  }()

  @Test("Each reads without diagnostics, and into Chinese and back without loss", arguments: files)
  func reads(_ path: String) throws {
    let source = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(Parsed(source).report == "")
    let zh = try #require(PolicyFormatter.translate(source, to: .zh).0)
    #expect(Parsed(zh).report == "")
    #expect(PolicyFormatter.translate(zh, to: .en).0 == source)
  }
}
