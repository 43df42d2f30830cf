import Foundation
import Testing
import YijuDiagnostics

@testable import YijuExplanations

@Suite struct HTMLPageTests {
  /// The page's Content-Security-Policy lets only the one style sheet act: its digest must be right.
  @Test(arguments: [
    (HTMLStyle.css, HTMLStyle.digest), (NoticeStyle.css, NoticeStyle.digest), (GuideStyle.css, GuideStyle.digest),
  ])
  func thePolicyNamesTheStyleSheet(_ css: String, _ expected: String) throws {
    let openssl = URL(fileURLWithPath: "/usr/bin/openssl")
    guard FileManager.default.isExecutableFile(atPath: openssl.path) else {
      print("skipped: no openssl to reckon the digest of the style sheet")
      return
    }
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = openssl
    process.arguments = ["dgst", "-sha256", "-binary"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(css.utf8))
    try input.fileHandleForWriting.close()
    let digest = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(digest.base64EncodedString() == expected)
  }

  @Test(arguments: Fixtures.Case.allCases) func thePageStandsAlone(_ name: Fixtures.Case) throws {
    let html = Explanations.html(Explanations.explanation(of: try Fixtures.decision(name)), language: .zh)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"))
    for forbidden in ["<script", "src=", "http://", "https://", "@import", "url(", " on", "style=\""] {
      let tags = html.split(separator: "<").map { "<" + $0.prefix { $0 != ">" } }.joined()
      #expect(!tags.contains(forbidden), "\(forbidden)")
    }
    #expect(html.contains("default-src 'none'; style-src 'sha256-"))
    #expect(html.hasSuffix("</body>\n</html>\n"))
  }

  @Test func everyReferenceLeadsToAnInterpretation() throws {
    let html = Explanations.html(Explanations.explanation(of: try Fixtures.decision(.denied)), language: .en)
    let targets = html.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(!targets.isEmpty)
    for target in targets { #expect(html.contains("id=\"\(target)\"")) }
  }
}
