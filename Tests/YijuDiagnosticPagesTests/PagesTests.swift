import Foundation
import Testing
import YijuDiagnosticPages

/// The pages under `docs/diagnostics` are the source; the module carries a copy that needs no file at run time.
@Suite struct PagesTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  private static func pages() throws -> [(code: String, text: String)] {
    let folder = root.appending(path: "docs/diagnostics")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".md") }
    return try names.sorted().map { name in
      (String(name.dropLast(3)), try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }

  private static func generated() throws -> String {
    var text = """
      // swift-format-ignore-file
      // Made from docs/diagnostics by PagesTests: RECORD=1 swift test --filter YijuDiagnosticPagesTests

      /// The pages under `docs/diagnostics`, one per diagnostic code.
      ///
      /// ```swift
      /// DiagnosticPages.page("P015")  // "# P015 键重复 · key given twice …"
      /// ```
      public enum DiagnosticPages {
        /// The codes that have a page, sorted.
        public static var codes: [String] {
          [

      """
    let pages = try pages()
    for page in pages { text += "      \"\(page.code)\",\n" }
    text += """
          ]
        }

        /// The page of a code, in Markdown with the Chinese text before the English; nil for a code that does not exist.
        ///
        /// - Complexity: O(*codes*).
        public static func page(_ code: String) -> String? {
          switch code {

      """
    for page in pages {
      // As many signs as it takes that nothing in the page ends the literal or reads as an escape in it.
      var signs = "#"
      while page.text.contains("\"\"\"\(signs)") || page.text.contains("\\\(signs)") { signs += "#" }
      text += "    case \"\(page.code)\":\n      \(signs)\"\"\"\n"
      for line in page.text.split(separator: "\n", omittingEmptySubsequences: false) {
        text += line.isEmpty ? "\n" : "      \(line)\n"
      }
      text += "      \"\"\"\(signs)\n"
    }
    return text + "    default: nil\n    }\n  }\n}\n"
  }

  @Test func generatedFileIsUpToDate() throws {
    let file = Self.root.appending(path: "Sources/YijuDiagnosticPages/Pages.generated.swift")
    let wanted = try Self.generated()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try wanted.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.path()); review the difference and run again without RECORD")
      return
    }
    let found = try String(contentsOf: file, encoding: .utf8)
    #expect(found == wanted, "docs/diagnostics has changed: run RECORD=1 swift test --filter YijuDiagnosticPagesTests")
  }

  @Test func modulesPagesAreTheFiles() throws {
    let pages = try Self.pages()
    #expect(DiagnosticPages.codes == pages.map(\.code))
    for page in pages { #expect(DiagnosticPages.page(page.code) == page.text) }
    #expect(DiagnosticPages.page("X000") == nil)
  }

  @Test func pagesHaveTheirShape() throws {
    for page in try Self.pages() {
      let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
      let heading = lines.first ?? ""
      #expect(heading.hasPrefix("# \(page.code) "), "\(page.code): heading names the code")
      #expect(heading.contains(" · "), "\(page.code): heading in both languages")
      #expect(lines.contains("## 例 Example"), "\(page.code): example")
      #expect(lines.contains("## 改正 Corrected"), "\(page.code): correction")
      #expect(lines.count { $0.hasPrefix("```") } == 4, "\(page.code): two blocks")
      let words = lines.prefix { !$0.hasPrefix("## ") }.dropFirst().joined()
      #expect(words.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(page.code): Chinese")
      #expect(words.contains(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/), "\(page.code): English")
    }
  }
}
