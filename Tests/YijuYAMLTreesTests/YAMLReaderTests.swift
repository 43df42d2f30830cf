import Foundation
import Testing
import YijuDiagnostics
import YijuYAMLTrees

/// One mistake: the file, the code that must come, and the text that its span must cover.
struct Mistake: Sendable, CustomTestStringConvertible {
  var yaml: String
  var code: String
  var marked: String

  init(_ yaml: String, _ code: String, _ marked: String) {
    (self.yaml, self.code, self.marked) = (yaml, code, marked)
  }

  var testDescription: String { code + " " + yaml.prefix(24).replacing("\n", with: "⏎") }
}

@Suite struct YAMLReaderTests {
  // MARK: Places

  @Test(arguments: ["", "\u{FEFF}"], ["\n", "\r\n", "\r"])
  func spansCoverTheirText(mark: String, lineBreak: String) throws {
    let text =
      mark
      + [
        "标题: 技能提升补贴  # 注释：甲", "条件:", "  月数: { 要求: '>= 最低''月数', 依据: notice/一“甲”, }", "  名单:", "    - \"甲\\n\\u4e59\"",
        "    - 丙",
        "说明: |", "  第一行", "  第二行", "", "末: >-", "  甲", "  b", "",
      ].joined(separator: lineBreak)
    let source = Array(text.utf8)
    let reading = YAMLReader.read(source, file: 3)
    #expect(reading.diagnostics.map(\.kind.code) == ["P041"])
    let root = try #require(reading.root)
    var found: [String: String] = [:]
    collect(root, "", source, into: &found)
    let block = ["|", "  第一行", "  第二行"].joined(separator: lineBreak)
    #expect(found["/标题"] == "技能提升补贴")
    #expect(found["/条件/月数"] == "{ 要求: '>= 最低''月数', 依据: notice/一“甲”, }")
    #expect(found["/条件/月数/要求"] == "'>= 最低''月数'")
    #expect(found["/条件/月数/依据"] == "notice/一“甲”")
    #expect(found["/条件/名单/0"] == "\"甲\\n\\u4e59\"")
    #expect(found["/条件/名单/1"] == "丙")
    #expect(found["/条件/名单"] == ["- \"甲\\n\\u4e59\"", "    - 丙"].joined(separator: lineBreak))
    #expect(found["/说明"] == block)
    #expect(found["/末"] == [">-", "  甲", "  b"].joined(separator: lineBreak))
    #expect(root.span.file == 3)
  }

  @Test func keysHaveSpans() throws {
    let source = Array("甲: 1\n'乙 丙': 2\n".utf8)
    let root = try #require(YAMLReader.read(source, file: 0).root)
    guard case .mapping(let entries) = root.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(entries.map(\.key) == ["甲", "乙 丙"])
    #expect(entries.map { slice($0.keySpan, source) } == ["甲", "'乙 丙'"])
  }

  @Test func scalarsStayText() throws {
    let text = "a: no\nb: 010\nc: 12:30\nd: ~\ne:\nf: 1.10\ng: 'x'\nh: 2017-02-30\n"
    let root = try #require(YAMLReader.read(Array(text.utf8), file: 0).root)
    guard case .mapping(let entries) = root.content else {
      Issue.record("not a mapping")
      return
    }
    let texts = entries.map { entry in
      if case .scalar(let scalar) = entry.value.content { return scalar.text }
      return "?"
    }
    #expect(texts == ["no", "010", "12:30", "~", "", "1.10", "x", "2017-02-30"])
  }

  // MARK: Mistakes

  static let mistakes: [Mistake] = [
    Mistake("a: 1\na: 2\n", "P015", "a"),
    Mistake("\"\\u0061\": 1\na: 2\n", "P015", "a"),
    Mistake("a: 1\nb: &x 2\n", "P011", "&x"),
    Mistake("a: *\n", "P011", "*"),
    Mistake("a: !!int 2\n", "P012", "!!int"),
    Mistake("<<: {a: 1}\n", "P013", "<<"),
    Mistake("~: 1\n", "P014", "~"),
    Mistake("? a\n: 1\n", "P014", "a"),
    Mistake(": 1\n", "P014", ":"),
    Mistake("a: 1\n年龄：16\nb: 2\n", "P023", "年龄："),
    Mistake("年龄：16\n", "P023", "年龄："),
    Mistake("facts：\n  a: 1\n", "P023", "facts："),
    Mistake("a:\n  年龄：16\n", "P023", "年龄："),
    Mistake("a: x\n  年龄 ：16\n", "P023", "年龄 ："),
    Mistake("x: { a：1, b: 2 }\n", "P023", "a："),
    Mistake("a:1\nb: 2\n", "P035", "a:"),
    Mistake("a: 1\nfoo\nb: 2\n", "P029", "foo"),
    Mistake("a:\n　b: 1\n", "P022", "　"),
    Mistake("a:\n  - b\n　- c\n", "P022", "　"),
    Mistake("a: 1　# 备注\n", "P022", "　"),
    Mistake("a: 1\u{A0}\n", "P022", "\u{A0}"),
    Mistake("a:\n\tb: 1\n", "P021", "\t"),
    Mistake("a: {\n\tb: 1}\n", "P021", "\t"),
    Mistake("a: 1\n  b: 2\n", "P027", "b: 2"),
    Mistake("a:\n    b: 1\n  c: 2\n", "P027", "c: 2"),
    Mistake("a:\n- x\n - y\n", "P027", "- y"),
    Mistake("a: 说明: 见附件\n", "P028", ":"),
    Mistake("a: 'x\nb: 'y'\n", "P025", "'x"),
    Mistake("a: '>= x\nb: '>= y'\n", "P025", "'>= x"),
    Mistake("a: 'x\n  甲\n  乙\nb: 'y'\n", "P025", "'x"),
    Mistake("a: [1, 2］\n", "P026", "["),
    Mistake("- a: { b: 1\n- c: { d: 2 }\n", "P026", "{"),
    Mistake("四：{ title: 甲 }\n", "P023", "四："),
    Mistake("a:\n   b: 1\n  c: 2\n  d: 3\n", "P027", "b: 1"),
    Mistake("a:\n  x: 1\n b:\n    y: 1\n  c: 2\n", "P027", "b:"),
    Mistake("a: 1\n　b: 1\n  c: 2\nd: 3\n", "P022", "　"),
    Mistake("a: 甲\n  乙: 1\n", "P027", "乙: 1"),
    Mistake("a: \"x\nb: 1\n", "P025", "\"x"),
    Mistake("a: \"一级\" or \"二级\"\n", "P032", "or \"二级\""),
    Mistake("a: [1, 2\nb: 3\n", "P026", "["),
    Mistake("a: { b: 甲, 乙 }\n", "P024", "乙"),
    Mistake("a: { b: , c: 1 }\n", "P024", "b"),
    Mistake("a: [1, , 2]\n", "P039", ","),
    Mistake("a: 1\n%TAG ! x\n", "P010", "%TAG ! x"),
    Mistake("a: [&x]\n", "P011", "&x"),
    Mistake("a: >= 36\n", "P033", ">= 36"),
    Mistake("a: | x\n", "P033", "| x"),
    Mistake("a: - b\n", "P034", "-"),
    Mistake("a: @b\n", "P031", "@"),
    Mistake("a: \"\\q\"\n", "P030", "\\q"),
    Mistake("a: \"x\\u202ey\"\n", "P004", "\\u202e"),
    Mistake("a: \"x\\0y\"\n", "P003", "\\0"),
    Mistake("a: x\u{200B}y\n", "P005", "\u{200B}"),
    Mistake("a: \u{E000}\n", "P006", "\u{E000}"),
    Mistake("a: x\u{7}\n", "P003", "\u{7}"),
    Mistake("cafe\u{301}: 1\n", "P016", "cafe\u{301}"),
    Mistake("a\u{200D}: 1\n", "P016", "a\u{200D}"),
    Mistake("\u{FA11}: 1\n\u{F900}: 3\n", "P016", "\u{F900}"),
    Mistake("%YAML 1.1\n---\na: 1\n", "P010", "%YAML 1.1"),
    Mistake("%FOO\n---\na: 1\n", "P010", "%FOO"),
    Mistake("a: 1\n---\nb: 2\n", "P009", "---"),
    Mistake("a: 1\n...\nb\n", "P009", "b"),
    Mistake("- a\n- b\n", "P008", "- a"),
    Mistake("# nothing\n", "P007", ""),
    Mistake("a: 1\r\nb: 2\n", "P040", "\n"),
    Mistake("a: [1, 2, ]\n", "P041", ","),
    Mistake("a: [甲，乙]\n", "P042", "，"),
    Mistake("a: 甲\n  乙\n", "P043", "甲"),
  ]

  @Test(arguments: mistakes) func mistakeIsTheOnlyFinding(_ mistake: Mistake) throws {
    let source = Array(mistake.yaml.utf8)
    let found = YAMLReader.read(source, file: 0).diagnostics
    #expect(found.map(\.kind.code) == [mistake.code])
    let span = try #require(found.first?.span)
    #expect(slice(span, source) == mistake.marked)
  }

  @Test(arguments: mistakes) func fixMendsIt(_ mistake: Mistake) throws {
    let source = Array(mistake.yaml.utf8)
    for finding in YAMLReader.read(source, file: 0).diagnostics {
      for fix in finding.fixes {
        let span = try #require(fix.span)
        let mended = source[..<span.start] + Array(fix.replacement.utf8) + source[span.end...]
        let again = YAMLReader.read(Array(mended), file: 0)
        #expect(again.diagnostics.isEmpty, "\(String(decoding: mended, as: UTF8.self))")
        #expect(again.root != nil)
      }
    }
  }

  @Test func independentErrorsAreAllReported() {
    let text = "a: &x 1\nb: 1\nb: 2\nc: { d: 甲, 乙 }\n'\u{200D}': 1\ne: !t 1\n"
    let codes = Diagnostic.sorted(YAMLReader.read(Array(text.utf8), file: 0).diagnostics).map(\.kind.code)
    #expect(codes == ["P011", "P015", "P024", "P016", "P012"])
  }

  @Test func duplicateNamesTheFirst() throws {
    let finding = try #require(YAMLReader.read(Array("a: 1\nb: 2\na: 3\n".utf8), file: 0).diagnostics.first)
    #expect(finding.labels.first?.span == SourceSpan(file: 0, start: 0, end: 1))
  }

  @Test func manyKeysStayLinear() throws {
    var text = ""
    for index in 0..<20_000 { text += "k\(index): 1\n" }
    text += "k19999: 2\n"
    let found = YAMLReader.read(Array(text.utf8), file: 0).diagnostics
    #expect(found.map(\.kind.code) == ["P015"])
  }

  // MARK: Encodings

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xC4, 0xEA, 0xC1, 0xE4, 0x0A], "看来是 GBK（ANSI）"),
      ([0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00], "看来是 UTF-16（“Unicode”）"),
      ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80, 0x0A], "这里的字节不成字符"),
      ([0x61, 0x3A, 0x20, 0xC0, 0xAF, 0x0A], "这里的字节不成字符"),
    ] as [([UInt8], String)])
  func encodingsAreNamed(bytes: [UInt8], guess: String) throws {
    let finding = try #require(YAMLReader.read(bytes, file: 0).diagnostics.first)
    #expect(finding.kind.code == "P002")
    // Two stray bytes may pass for a GBK pair; what matters is that UTF-8 is asked for.
    #expect(finding.message.zh.contains(guess) || finding.message.zh.contains("GBK"))
    #expect(finding.message.zh.contains("UTF-8"))
  }

  @Test func uyghurAndRareHanKeysAreFine() {
    let text = "ئۇيغۇر: 1\n𠮷: 2\nÜrümqi: 3\n三/（二）/1: 4\n職業〔一〕: 5\n"
    #expect(YAMLReader.read(Array(text.utf8), file: 0).diagnostics.isEmpty)
  }

  /// Every scalar that is let into keys is in Normalization Form C, alone and before another.
  @Test func allowedKeyCharactersAreNormalized() throws {
    var wrong: [String] = []
    var allowed = 0
    for value in UInt32(0x21)...0x3FFFD {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
      let key = "x" + String(scalar) + "가"
      let normal = key.precomposedStringWithCanonicalMapping
      if normal.utf8.elementsEqual(key.utf8), scalar.properties.canonicalCombiningClass == .notReordered { continue }
      // Only the ones that change need a look; reading 250,000 files would be slow.
      let reading = YAMLReader.read(Array("'\(key)': 1\n".utf8), file: 0)
      if reading.diagnostics.isEmpty { wrong.append("U+" + String(value, radix: 16)) } else { allowed += 1 }
    }
    #expect(wrong.isEmpty)
    #expect(allowed > 1_000)
  }

  // MARK: Limits

  @Test func limitsHoldOnBothSides() {
    func codes(_ text: String, _ limits: YAMLLimits = .standard) -> [String] {
      YAMLReader.read(Array(text.utf8), file: 0, limits: limits).diagnostics.map(\.kind.code)
    }
    func nested(_ depth: Int) -> String {
      "a: " + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1)
    }
    #expect(codes(nested(32)) == [])
    #expect(codes(nested(33)) == ["P018"])
    #expect(codes("a: " + String(repeating: "x", count: 65_536)) == [])
    #expect(codes("a: " + String(repeating: "x", count: 65_537)) == ["P020"])
    #expect(codes(String(repeating: "k", count: 256) + ": 1") == [])
    #expect(codes(String(repeating: "k", count: 257) + ": 1") == ["P017"])
    #expect(codes(String(repeating: "k", count: 2_000) + ": 1") == ["P017"])
    #expect(codes("a: [1, 2, 3]", YAMLLimits(nodes: 5)) == [])
    #expect(codes("a: [1, 2, 3]", YAMLLimits(nodes: 4)) == ["P019"])
    #expect(codes("a: 123456", YAMLLimits(fileBytes: 9)) == [])
    #expect(codes("a: 1234567", YAMLLimits(fileBytes: 9)) == ["P001"])
  }

  // MARK: Helpers

  private func collect(_ node: YAMLNode, _ path: String, _ source: [UInt8], into found: inout [String: String]) {
    found[path] = slice(node.span, source)
    switch node.content {
    case .scalar: break
    case .sequence(let items):
      for (index, item) in items.enumerated() { collect(item, "\(path)/\(index)", source, into: &found) }
    case .mapping(let entries):
      for entry in entries { collect(entry.value, "\(path)/\(entry.key)", source, into: &found) }
    }
  }
}

func slice(_ span: SourceSpan, _ source: [UInt8]) -> String? {
  guard span.start >= 0, span.start <= span.end, span.end <= source.count else { return nil }
  return String(decoding: source[span.start..<span.end], as: UTF8.self)
}
