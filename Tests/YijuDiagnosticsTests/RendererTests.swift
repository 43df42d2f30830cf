import Foundation
import Testing
import YijuDiagnostics

private let error = DiagnosticKind("X001", .error, zh: "键 `{0}` 不认识", en: "key `{0}` is not known")
private let warning = DiagnosticKind("X002", .warning, zh: "注意", en: "take care")
private let note = DiagnosticKind("X003", .note, zh: "提示一句", en: "a word")

private func files(_ texts: String...) -> SourceFiles {
  SourceFiles(texts.enumerated().map { SourceFile(name: "f\($0.offset).yaml", bytes: Array($0.element.utf8)) })
}

/// The span of the first occurrence of `part`.
private func span(of part: String, in text: String, file: UInt16 = 0) throws -> SourceSpan {
  let range = try #require(text.range(of: part))
  let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  return SourceSpan(file: file, start: start, end: start + part.utf8.count)
}

@Suite struct DiagnosticTextRendererTests {
  @Test func showsEverything() throws {
    let text = "标题: 甲\n金额：１５００ # 元\n金额: 1\n"
    let finding = Diagnostic(
      error, "金额", at: try span(of: "１５００", in: text), path: "amount",
      labels: [
        DiagnosticLabel(try span(of: "标题", in: text), LocalizedText(zh: "参见这里", en: "see here")),
        DiagnosticLabel(SourceSpan(file: 1, start: 0, end: 1), LocalizedText(zh: "底稿", en: "the base")),
      ],
      fixes: [
        DiagnosticFix(
          LocalizedText(zh: "半角", en: "ASCII"), at: try span(of: "：１５００", in: text), replacement: ": 1500")
      ])
    let all = files(text, "x: 1")
    #expect(
      DiagnosticTextRenderer.render([finding], files: all, language: .zh) == """
        f0.yaml:2:4: 错误 X001 键 `金额` 不认识
          |
        2 | 金额：１５００ # 元
          |       ^^^^^^^^
          = 位置：amount
          :
        1 | 标题: 甲
          | ---- 参见这里
          : f1.yaml:1:1
        1 | x: 1
          | - 底稿
          = 改为：金额: 1500 # 元（半角）

        """)
    #expect(
      DiagnosticTextRenderer.render([finding], files: all, language: .en) == """
        f0.yaml:2:4: error X001: key `金额` is not known
          |
        2 | 金额：１５００ # 元
          |       ^^^^^^^^
          = at: amount
          :
        1 | 标题: 甲
          | ---- see here
          : f1.yaml:1:1
        1 | x: 1
          | - the base
          = fix: 金额: 1500 # 元 (ASCII)

        """)
  }

  /// Columns before the carets, by display width.
  @Test(arguments: [
    ("abX", 2, 1), ("年龄X", 4, 1), ("“甲”X", 4, 1), ("e\u{301}X", 1, 1), ("ｆX", 2, 1), ("ﾊX", 1, 1), ("𠮷X", 2, 1),
    ("\tX", 4, 1), ("a\tX", 4, 1), ("甲\tX", 4, 1), ("·①X", 2, 1), ("한X", 2, 1), ("ئۇX", 2, 1), ("\u{1B}X", 6, 1),
  ])
  func caretsStandUnderTheirText(line: String, blanks: Int, carets: Int) throws {
    let finding = Diagnostic(warning, at: try span(of: "X", in: line))
    let shown = DiagnosticTextRenderer.render([finding], files: files(line), language: .zh)
    let last = try #require(shown.split(separator: "\n").last)
    #expect(last == "  | " + String(repeating: " ", count: blanks) + String(repeating: "^", count: carets))
  }

  @Test func aSpanOverLinesIsMarkedToTheEndOfTheFirst() {
    let shown = DiagnosticTextRenderer.render(
      [Diagnostic(note, at: SourceSpan(start: 1, end: 6))], files: files("abc\ndef\n"), language: .en)
    #expect(shown.contains("1 | abc\n  |  ^^\n"))
  }

  @Test func anEmptySpanHasOneCaret() {
    let shown = DiagnosticTextRenderer.render(
      [Diagnostic(note, at: SourceSpan(start: 3, end: 3))], files: files("abc\n"), language: .en)
    #expect(shown.hasSuffix("  |    ^\n"))
  }

  @Test func longLinesAreCutAroundTheSpan() throws {
    let line = String(repeating: "甲", count: 5_000) + "X" + String(repeating: "乙", count: 5_000)
    let shown = DiagnosticTextRenderer.render(
      [Diagnostic(warning, at: try span(of: "X", in: line))], files: files(line), language: .zh)
    let lines = shown.split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count < 120 })
    let source = try #require(lines.dropLast().last).unicodeScalars
    let carets = try #require(lines.last).unicodeScalars
    let before = source.prefix { $0 != "X" }.reduce(0) { $0 + (("一"..."龥").contains($1) ? 2 : 1) }
    #expect(carets.prefix { $0 != "^" }.count == before)
  }

  @Test func nothingOfAFileMovesTheTerminal() throws {
    let evil = "\u{1B}[31m\u{7}\u{9B}2J\u{202E}\u{2066}\u{200B}\u{FEFF}\u{E0041}\r\u{2028}\u{0}X"
    let finding = Diagnostic(
      error, evil, at: SourceSpan(start: 0, end: 1), path: evil,
      labels: [DiagnosticLabel(SourceSpan(start: 0, end: 2), LocalizedText(zh: evil, en: evil))],
      fixes: [DiagnosticFix(LocalizedText(zh: evil, en: evil), at: SourceSpan(start: 0, end: 1), replacement: evil)])
    let shown = DiagnosticTextRenderer.render(
      [finding], files: SourceFiles([SourceFile(name: evil, bytes: Array(evil.utf8))]), language: .en)
    let hidden = shown.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...: true
      default: false
      }
    }
    #expect(hidden.isEmpty)
    #expect(shown.contains("\\u{1B}[31m"))
  }

  @Test func invalidBytesAreShownAsBytes() {
    let file = SourceFile(name: "f", bytes: [0x61, 0xC4, 0xEA, 0x62])
    let shown = DiagnosticTextRenderer.render(
      [Diagnostic(error, "x", at: SourceSpan(start: 1, end: 2))], files: SourceFiles([file]), language: .en)
    #expect(shown.hasSuffix("1 | a\\xC4\\xEAb\n  |  ^^^^\n"))
  }

  @Test func longArgumentsAreCut() {
    let message = Diagnostic(error, String(repeating: "长", count: 500), at: nil).message
    #expect(message.zh.unicodeScalars.count == 120 + 1 + 8)
    #expect(message.en.contains("…"))
  }

  @Test func argumentsAreNotTemplates() {
    let kind = DiagnosticKind("X009", .error, zh: "{1}{0}{2}", en: "{0}")
    #expect(Diagnostic(kind, "{1}", "b", at: nil).message.zh == "b{1}{2}")
  }

  @Test func sortedCutAndCounted() {
    let found = [
      Diagnostic(warning, at: SourceSpan(file: 1, start: 0, end: 1)), Diagnostic(error, "z", at: nil, path: "b"),
      Diagnostic(note, at: SourceSpan(start: 4, end: 5)), Diagnostic(error, "y", at: SourceSpan(start: 4, end: 5)),
      Diagnostic(error, "w", at: nil, path: "a"),
    ]
    #expect(Diagnostic.sorted(found).map { $0.path ?? $0.kind.code } == ["X001", "X003", "X002", "a", "b"])
    let shown = DiagnosticTextRenderer.render(found, files: files("abcdef", "x"), language: .zh, limit: 2)
    #expect(shown.contains("X003"))
    #expect(!shown.contains("X002"))
    #expect(shown.hasSuffix("另有 3 条未列出。\n"))
    #expect(DiagnosticTextRenderer.summary(found, language: .zh) == "3 个错误，1 个警告，1 个提示")
    #expect(DiagnosticTextRenderer.summary(found, language: .en) == "3 errors, 1 warning, 1 note")
    #expect(DiagnosticTextRenderer.summary([], language: .en) == "no problems found")
  }

  @Test func colourIsOptional() {
    let found = [Diagnostic(error, "x", at: nil)]
    #expect(
      DiagnosticTextRenderer.render(found, files: SourceFiles(), language: .en) == "error X001: key `x` is not known\n")
    #expect(
      DiagnosticTextRenderer.render(found, files: SourceFiles(), language: .en, color: true)
        .hasPrefix("\u{1B}[1;31merror X001\u{1B}[0m: "))
  }
}

@Suite struct DiagnosticDataRendererTests {
  private let text = "a: 1\n年龄: \"x\"\n"

  private func found() throws -> [Diagnostic] {
    [
      Diagnostic(
        error, "\"\\\n\u{1}", at: try span(of: "年龄", in: text), path: "facts.年龄",
        labels: [DiagnosticLabel(SourceSpan(start: 0, end: 1), LocalizedText(zh: "甲", en: "first"))],
        fixes: [
          DiagnosticFix(
            LocalizedText(zh: "改", en: "mend"), at: try span(of: "\"x\"", in: text), replacement: "'\"x\"'"),
          DiagnosticFix(LocalizedText(zh: "或", en: "or"), at: nil, replacement: "y"),
        ]),
      Diagnostic(warning, at: nil),
    ]
  }

  @Test func jsonHasTheFieldsOfTheContract() throws {
    let json = DiagnosticJSONRenderer.render(try found(), files: files(text))
    let list = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(list.count == 2)
    let first = try #require(list.first)
    #expect(first["code"] as? String == "X001")
    #expect(first["severity"] as? String == "error")
    #expect(first["file"] as? String == "f0.yaml")
    #expect(first["line"] as? Int == 2)
    #expect(first["column"] as? Int == 1)
    #expect(first["end_line"] as? Int == 2)
    #expect(first["end_column"] as? Int == 3)
    #expect(first["path"] as? String == "facts.年龄")
    let message = try #require(first["message"] as? [String: String])
    #expect(message["en"] == "key `\"\\\\u{A}\\u{1}` is not known")
    let fixes = try #require(first["fixes"] as? [[String: Any]])
    #expect(fixes.map { $0["replacement"] as? String } == ["'\"x\"'", "y"])
    #expect(fixes.first?["start"] as? Int == 13)
    #expect((fixes.first?["message"] as? [String: String])?["zh"] == "改")
    #expect(list.last?["file"] is NSNull)
    #expect(list.last?["path"] is NSNull)
    #expect(DiagnosticJSONRenderer.render([], files: SourceFiles()) == "[]\n")
  }

  @Test func sarifHasWhatReadersNeed() throws {
    let log = DiagnosticSARIFRenderer.render(try found(), files: files(text), toolVersion: "1.0", language: .en)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(log.utf8)) as? [String: Any])
    #expect(object["version"] as? String == "2.1.0")
    let run = try #require((object["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "yiju")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["X001", "X002"])
    for rule in rules {
      let outline = try #require((rule["shortDescription"] as? [String: String])?["text"])
      let template = try #require((rule["messageStrings"] as? [String: [String: String]])?["default"]?["text"])
      #expect(!outline.contains("{0}"))
      #expect(outline == template.replacingOccurrences(of: "{0}", with: "…"))
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 2)
    #expect(results[0]["ruleIndex"] as? Int == 0)
    #expect(results[0]["level"] as? String == "error")
    let place = try #require(
      ((results[0]["locations"] as? [[String: Any]])?.first)?["physicalLocation"] as? [String: Any])
    #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "f0.yaml")
    #expect((place["region"] as? [String: Int])?["startLine"] == 2)
    #expect((results[0]["relatedLocations"] as? [Any])?.count == 1)
    // A fix without a place has no form in SARIF.
    #expect((results[0]["fixes"] as? [Any])?.count == 1)
    #expect((results[1]["locations"] as? [Any])?.isEmpty == true)
    let spaced = SourceFiles([SourceFile(name: "政策 1.yaml", bytes: [0x61])])
    let other = DiagnosticSARIFRenderer.render(
      [Diagnostic(warning, at: SourceSpan(start: 0, end: 1))], files: spaced, toolVersion: "1")
    #expect(other.contains("%E6%94%BF%E7%AD%96%201.yaml"))
  }
}
