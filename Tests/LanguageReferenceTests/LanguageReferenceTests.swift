import Foundation
import Testing
import YijuYAMLTrees

/// Every example of docs/language does what the text says.
@Suite struct LanguageReferenceTests {
  @Test func `host loads`() throws {
    let text = try String(contentsOf: HostPolicy.file, encoding: .utf8)
    let compiled = try Compiled(text, name: "host.yaml")
    #expect(compiled.codes.isEmpty, "\(compiled.report)")
  }

  @Test func `each chapter has the same examples in both languages`() {
    let chapters = ReferenceExample.chapters("").filter { $0 != "glossary.md" }
    #expect(ReferenceExample.chapters("en/") == chapters.map { "en/" + $0 })
    for chapter in chapters {
      let zh = ReferenceExample.examples(of: chapter)
      let en = ReferenceExample.examples(of: "en/" + chapter)
      #expect(zh.map(\.lines) == en.map(\.lines), "\(chapter)")
      #expect(zh.map(\.wrong) == en.map(\.wrong), "\(chapter)")
    }
  }

  @Test func `there are examples`() { #expect(ReferenceExample.all().count > 60) }

  @Test(arguments: ReferenceExample.all())
  func `example does what the text says`(_ example: ReferenceExample) throws {
    _ = try #require(example.placement, "the marking after `yaml` is not known")
    if example.placement == .source {
      let read = Compiled(sharedDocument: example.lines.joined(separator: "\n") + "\n", name: example.testDescription)
      return #expect(read.codes == Set([example.wrong].compactMap { $0 }), "\(read.report)")
    }
    guard let file = try HostPolicy.file(of: example) else {
      let text = example.lines.joined(separator: "\n") + "\n"
      #expect(YAMLReader.read(Array(text.utf8), file: 0).diagnostics.isEmpty)
      return
    }
    let compiled = try Compiled(file, name: example.testDescription)
    if let wrong = example.wrong {
      #expect(compiled.codes.contains(wrong), "\(compiled.report)")
    } else {
      #expect(compiled.codes.isEmpty, "\(compiled.report)")
    }
  }
}
