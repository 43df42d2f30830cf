import Foundation
import Testing
import YijuDecisions
import YijuDiagnostics
import YijuExplanations

/// Hostile and merely unlucky texts go through every field of a decision and every renderer.
@Suite struct PayloadTests {
  private static let own = [
    "\u{1B}[31mred", "\u{1B}]52;c;ZWNobyBoaQ==\u{7}", "\u{9B}31m", "不合格\u{8}\u{8}\u{8}合格", "a\nOK 通过", "a\r\nb", "\t",
    "\u{0}", "\u{7F}", "\u{2028}x", "\u{202E}格合", "\u{2066}x", "\u{200B}x", "\u{200D}x", "\u{FEFF}", "\u{E0041}",
    "\u{1160}\u{3164}", "\u{E000}", "\u{FFFF}", "e" + String(repeating: "\u{301}", count: 200), "\u{301}", "a\u{FE0F}",
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=x>", "</style><b>", "<!--",
    "&lt;b&gt;",
    "[x](http://evil.test)", "![x](y)", "http://evil.test/", "www.evil.test", "a@evil.test", "`code`", "**bold**",
    "| a | b |", "# head", "1. item", "- item", "> quote", "***", "\\", "<http://evil.test>", "مەمەت ئېلى",
    "می\u{200C}روم", "葛\u{E0100}城", "O'Brien", "𬎷某", "😀", "", " ",
  ]

  private static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/hazards/text")

  private static func payloads() throws -> [String] {
    struct Line: Decodable { var value: String? }
    var result = own
    for name in ["terminal.jsonl", "html-injection.jsonl"] {
      guard let text = try? String(contentsOf: shared.appendingPathComponent(name), encoding: .utf8) else {
        print("skipped: \(name) is absent; only the test's own payloads were tried")
        continue
      }
      for line in text.split(separator: "\n") {
        if let value = try JSONDecoder().decode(Line.self, from: Data(line.utf8)).value { result.append(value) }
      }
    }
    return result
  }

  /// What guards a text knows no language, so the payloads take turns.
  private static func language(_ index: Int) -> Language { index.isMultiple(of: 2) ? .zh : .en }

  private static func explanations(with payload: String) throws -> [Explanation] {
    try Fixtures.Case.allCases.map { name in
      Explanations.explanation(of: try Fixtures.decision(name).mapText { _ in payload }, digest: payload)
    }
  }

  @Test func nothingHiddenReachesTheTerminal() throws {
    for (index, payload) in try Self.payloads().enumerated() {
      let language = Self.language(index)
      for explanation in try Self.explanations(with: payload) {
        let plain = Explanations.text(explanation, language: language, width: 60)
        #expect(hidden(in: plain) == [], "\(payload.debugDescription)")
        let colored = Explanations.text(explanation, language: language, color: true, width: 60)
        let stripped = ["0", "1", "2", "31", "32", "33", "1;31", "1;32", "1;33"].reduce(colored) {
          $0.replacingOccurrences(of: "\u{1B}[\($1)m", with: "")
        }
        #expect(stripped == plain, "\(payload.debugDescription)")
      }
    }
  }

  @Test func noPayloadMakesATag() throws {
    let harmless = try Self.explanations(with: "x")
    for (index, payload) in try Self.payloads().enumerated() where payload.contains(where: { $0 != " " }) {
      let language = Self.language(index)
      for (explanation, model) in zip(try Self.explanations(with: payload), harmless) {
        let expected = tags(in: Explanations.html(model, language: language))
        let html = Explanations.html(explanation, language: language)
        #expect(tags(in: html) == expected, "\(payload.debugDescription)")
        #expect(hidden(in: html) == [], "\(payload.debugDescription)")
        if hidden(in: payload).isEmpty, !payload.contains("\n"), !payload.unicodeScalars.contains(where: isMark) {
          #expect(decoded(html).contains(payload), "\(payload.debugDescription)")
        }
      }
    }
  }

  @Test func noPayloadMakesMarkdown() throws {
    let harmless = try Self.explanations(with: "x")
    for (index, payload) in try Self.payloads().enumerated() where payload.contains(where: { $0 != " " }) {
      let language = Self.language(index)
      for (explanation, model) in zip(try Self.explanations(with: payload), harmless) {
        let expected = markup(in: Explanations.markdown(model, language: language))
        let markdown = Explanations.markdown(explanation, language: language)
        #expect(markup(in: markdown) == expected, "\(payload.debugDescription)")
        #expect(hidden(in: markdown) == [], "\(payload.debugDescription)")
      }
    }
  }

  @Test func aForgedLineIsShownForWhatItIs() throws {
    let explanation = try Self.explanations(with: "a\nOK 通过")
    let text = Explanations.text(try #require(explanation.first), language: .zh)
    #expect(text.contains("a\\u{A}OK 通过"))
  }

  @Test func namesInArabicScriptAreShownAndIsolated() throws {
    let explanation = Explanations.explanation(of: try Fixtures.decision(.denied))
    #expect(Explanations.text(explanation, language: .zh).contains("مەمەت ئېلى"))
    #expect(Explanations.html(explanation, language: .zh).contains("<bdi class=\"value\">مەمەت ئېلى</bdi>"))
  }

  // MARK: - What is looked for

  private func hidden(in text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
        0x2060...0x206F, 0x3164, 0xE000...0xF8FF, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0xE0000...0xE007F,
        0xF0000...:
        true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark || (0x200C...0x200D).contains(scalar.value)
  }

  private func tags(in html: String) -> [String] {
    var tags: [String] = []
    var tag: String?
    for character in html.unicodeScalars {
      if character == "<" { tag = "" }
      if tag != nil { tag?.unicodeScalars.append(character) }
      if character == ">", let done = tag {
        if done != "<br>" { tags.append(done) }
        tag = nil
      }
    }
    return tags
  }

  private func decoded(_ html: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(html) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }

  /// The characters that act as markup, line by line: what is escaped does not act.
  private func markup(in markdown: String) -> [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var acting = ""
      var isEscaped = false
      for scalar in line.unicodeScalars {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if "`*_[]<>|&~$#@".unicodeScalars.contains(scalar) {
          acting.unicodeScalars.append(scalar)
        }
      }
      return acting
    }
  }
}
