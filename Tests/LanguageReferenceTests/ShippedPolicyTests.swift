import Foundation
import Testing
import YijuDiagnostics
import YijuPolicyParsing

/// The shipped policies load without any finding, and say what the notice says.
@Suite struct ShippedPolicyTests {
  private static let folder = ReferenceExample.root.appending(path: "policies/cn")
  private static let urumqi = "xinjiang/urumqi/skill-subsidy/2017.1.yaml"

  /// Every policy file under `policies/cn`, by its path there.
  private static let paths: [String] = {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".cases.yaml") && !$0.hasSuffix(".form.yaml") }
      .sorted()
  }()

  @Test func `are found`() {
    #expect(Self.paths.contains("skill-subsidy/base.yaml") && Self.paths.contains(Self.urumqi))
  }

  @Test(arguments: paths)
  func `loads`(_ path: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: path), encoding: .utf8)
    let compiled = try Compiled(text, name: path)
    #expect(compiled.codes.isEmpty, "\(compiled.report)")
  }

  @Test(arguments: paths)
  func `keywords turn into Chinese and back`(_ path: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: path)))
    let (chinese, first) = PolicyFormatter.translate(bytes, to: .zh)
    let (english, second) = PolicyFormatter.translate(try #require(chinese), to: .en)
    #expect(first.isEmpty && second.isEmpty)
    #expect(english == bytes)
  }

  /// The clauses as lines of the policy file against the extracted text of the document, white space aside.
  @Test func `clauses are verbatim`() throws {
    let notice = ReferenceExample.root.appending(path: "../shared/facts/notice-urumqi-2017-358.txt")
    guard let document = try? String(contentsOf: notice, encoding: .utf8) else {
      print("skipped: ../shared is absent")
      return
    }
    let words = document.filter { !$0.isWhitespace }
    let text = try String(contentsOf: Self.folder.appending(path: Self.urumqi), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let start = try #require(lines.firstIndex(of: "  notice:"))
    let end = try #require(lines.firstIndex { $0.hasSuffix("里，这里直接引用。") })
    let clauses = lines[start..<end].filter { $0.hasPrefix("      ") && !$0.hasPrefix("      #") }
    #expect(clauses.count > 40)
    for clause in clauses {
      let colon = try #require(clause.firstRange(of: ": "))
      var body = clause[colon.upperBound...]
      if body.hasPrefix("{") {
        guard let text = body.firstRange(of: "text: ") else { continue }
        body = body[text.upperBound...]
        body =
          body[
            ..<(body.firstRange(of: ", remark: ") ?? body.firstRange(of: " }") ?? body.endIndex..<body.endIndex)
              .lowerBound]
      }
      #expect(words.contains(body.filter { !$0.isWhitespace }), "\(clause)")
    }
  }
}
