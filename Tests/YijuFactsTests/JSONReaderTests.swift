import Foundation
import Testing
import YijuDiagnostics
import YijuFacts

@Suite("Reading JSON")
struct JSONReaderTests {
  private func read(_ text: String, limits: JSONLimits = .standard) -> JSONReading {
    JSONReader.read(Array(text.utf8), file: 3, limits: limits)
  }

  private func codes(_ text: String) -> [String] { read(text).diagnostics.map(\.kind.code) }

  @Test("every kind of value")
  func values() throws {
    let text = #" {"a": null, "b": [true, false], "c": -0.50e+3, "d": "x\n\u4e94\ud83d\ude00\/\\", "e": {}, "f": []} "#
    let root = try #require(read(text).root).withoutSpans()
    let expected = FactTree(
      .object([
        FactEntry(key: "a", value: FactTree(.null)),
        FactEntry(key: "b", value: FactTree(.list([FactTree(.boolean(true)), FactTree(.boolean(false))]))),
        FactEntry(key: "c", value: FactTree(.number("-0.50e+3"))),
        FactEntry(key: "d", value: FactTree(.text("x\n五😀/\\"))),
        FactEntry(key: "e", value: FactTree(.object([]))),
        FactEntry(key: "f", value: FactTree(.list([]))),
      ]))
    #expect(root == expected)
  }

  @Test("numbers stay as written", arguments: ["0", "-0", "1500.00", "1e400", "12345678901234567890123", "0.1E-7"])
  func numbers(text: String) throws {
    #expect(try #require(read(text).root).content == .number(text))
  }

  @Test("spans of values and names, in bytes of the whole file")
  func spans() throws {
    let text = "{\"证书\": {\"等级\": [\"五级\", 36]}}"
    let bytes = Array(text.utf8)
    func slice(_ span: SourceSpan?) throws -> String {
      let span = try #require(span)
      #expect(span.file == 3)
      return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }
    let root = try #require(read(text).root)
    #expect(try slice(root.span) == text)
    guard case .object(let entries) = root.content else { return #expect(Bool(false), "not an object") }
    #expect(try slice(entries.first?.keySpan) == "\"证书\"")
    #expect(try slice(root["证书"]?["等级"]?.span) == "[\"五级\", 36]")
    #expect(try slice(root[try #require(FactPath("证书.等级[0]"))]?.span) == "\"五级\"")
    #expect(try slice(root[try #require(FactPath("证书.等级[1]"))]?.span) == "36")
  }

  @Test("one byte order mark is tolerated, a second is not")
  func byteOrderMark() {
    #expect(read("\u{FEFF}{\"a\": 1}").root?["a"]?.span == SourceSpan(file: 3, start: 9, end: 10))
    #expect(codes("\u{FEFF}\u{FEFF}{}") == ["P412"])
  }

  /// The stretch between ▸ and ◂ is what the first diagnostic must point at.
  @Test(
    "slips are named and pointed at",
    arguments: [
      ("P401", #"{"a": 1, ▸"a"◂: 2}"#),
      ("P401", "{\"caf\u{E9}\": 1, ▸\"cafe\u{301}\"◂: 2}"),
      ("P401", #"{"a": 1, ▸"\u0061"◂: 2}"#),
      ("P402", #"["▸\ud800◂"]"#),
      ("P402", #"["▸\udc00◂x"]"#),
      ("P402", #"["▸\ud800◂\u0041"]"#),
      ("P403", "[\"a▸\t◂b\"]"),
      ("P403", "[\"a▸\u{1}◂b\"]"),
      ("P404", #"["▸\x◂41"]"#),
      ("P404", #"["▸\五◂"]"#),
      ("P404", #"["▸\u◂12G4"]"#),
      ("P407", "[▸01500◂]"),
      ("P407", "[▸+1◂]"),
      ("P407", "[▸.5◂]"),
      ("P407", "[▸1.◂]"),
      ("P407", "[▸1,◂]".replacing(",", with: "e")),
      ("P407", "[▸-◂]"),
      ("P407", "[▸0x10◂]"),
      ("P407", #"{"months": ▸36个月◂}"#),
      ("P407", "[▸50%◂]"),
      ("P408", #"{"day": ▸2017-06-30◂}"#),
      ("P408", "[▸NaN◂]"),
      ("P408", "[▸True◂]"),
      ("P408", "[▸nullx◂]"),
      ("P408", #"{"level": ▸五级◂}"#),
      ("P409", "[1▸,◂]"),
      ("P409", #"{"a": 1▸,◂ }"#),
      ("P409", #"{"a": 1, ▸,◂ "b": 2}"#),
      ("P410", "[▸'五级'◂]"),
      ("P411", "[1 ▸// why◂\n]"),
      ("P411", "[1 ▸/* why */◂]"),
      ("P411", "▸# why◂\n{}"),
      ("P412", #"{"a"▸：◂ 1}"#),
      ("P412", #"{"a": 1▸，◂ "b": 2}"#),
      ("P412", #"{▸“a”◂: 1}"#),
      ("P412", #"{"a": ▸３６◂}"#),
      ("P412", "{▸\u{3000}◂\"a\": 1}"),
      ("P413", "{▸months◂: 36}"),
      ("P413", "{▸月数◂: 36}"),
      ("P414", "{} ▸}◂"),
      ("P414", "1 ▸2◂"),
      ("P415", #"{"a" ▸=◂ 1}"#),
      ("P415", #"{"a": 1▸;◂ "b": 2}"#),
      ("P415", "[1▸}◂"),
      ("P415", "{▸[◂1]: 2}"),
      ("P416", #"{"a": 1▸◂"#),
      ("P416", "▸◂"),
      ("P416", "  ▸◂"),
      ("P416", #"{"a"▸◂"#),
      ("P416", #"{"a":▸◂"#),
      ("P416", "[▸◂"),
      ("P417", #"[▸"abc◂"#),
      ("P417", "{▸\"a”: 1}◂\n"),
      ("P418", #"{"a": 1▸◂ "b": 2}"#),
      ("P418", "[1▸◂ 2]"),
    ])
  func slips(code: String, marked: String) throws {
    let parts = marked.split(separator: "▸", omittingEmptySubsequences: false).flatMap {
      $0.split(separator: "◂", omittingEmptySubsequences: false)
    }
    try #require(parts.count == 3)
    let start = parts[0].utf8.count
    let reading = read(parts.joined())
    #expect(reading.root == nil)
    let first = try #require(reading.diagnostics.first)
    #expect(first.kind.code == code)
    #expect(first.span == SourceSpan(file: 3, start: start, end: start + parts[1].utf8.count))
  }

  @Test("a fix leads to text that reads")
  func fixes() throws {
    for text in [
      "{\"a\"：1}", "{\"a\":1，\"b\":2}", "[01]", "[+1]", "[1,]", "['五\"级']", "{months: 36}", "[2017-06-30]", "[True]",
      "[NaN]",
      "[1 2]", "[３６]", "[\"a\tb\"]", "{\"a\": 五级}", "{\"a\": ‘五级’}",
    ] {
      var bytes = Array(text.utf8)
      let reading = read(text)
      #expect(reading.diagnostics.map(\.kind.code).count == 1, "\(text)")
      guard let fix = reading.diagnostics.first?.fixes.first, let span = fix.span else {
        #expect(text == "[01]", "no fix for \(text)")
        continue
      }
      bytes.replaceSubrange(span.start..<span.end, with: fix.replacement.utf8)
      #expect(JSONReader.read(bytes, file: 0).root != nil, "\(text) became \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("several slips are reported in one run, each once")
  func several() {
    let text = """
      {
        // a case
        applicant： {in_service: True, 'insured': true, "contribution_months": 036},
        "certificate": {"level": 五级, "level": "五级",},
      }
      """
    #expect(codes(text) == ["P411", "P413", "P412", "P413", "P408", "P410", "P407", "P408", "P401", "P409", "P409"])
  }

  @Test("findings say which fact they are about")
  func paths() {
    let text = #"{"payments": [{"level": "4"}, {"level": 五级, "level": 1}], "b": 01}"#
    #expect(read(text).diagnostics.map(\.path) == ["payments[1].level", "payments[1].level", "b"])
  }

  @Test("other encodings are named")
  func encodings() {
    let gbk: [UInt8] = [0x7B, 0x22, 0x61, 0x22, 0x3A, 0x22, 0xCE, 0xE5, 0xBC, 0xB6, 0x22, 0x7D]
    let utf16 = Array("{}".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let cut = Array("\"五级\"".utf8.dropLast(2))
    for (bytes, name) in [(gbk, "GBK (GB 18030)"), (utf16, "UTF-16"), ([0xFF, 0xFE] + utf16, "UTF-16")] {
      let diagnostics = JSONReader.read(bytes, file: 0).diagnostics
      #expect(diagnostics.map(\.kind.code) == ["P400"])
      #expect(diagnostics.first?.arguments.first?.en == name)
    }
    #expect(JSONReader.read(cut, file: 0).diagnostics.map(\.kind.code) == ["P400"])
    for overlong: [UInt8] in [
      [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    ] {
      #expect(JSONReader.read(overlong, file: 0).diagnostics.map(\.kind.code) == ["P400"])
    }
  }

  @Test("limits hold on both sides")
  func limits() {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(read(nested(32)).root != nil)
    #expect(codes(nested(33)) == ["P405"])
    #expect(codes(String(repeating: "[", count: 1_000_000)) == ["P405"])
    #expect(codes(String(repeating: "{\"a\":", count: 100_000)) == ["P405"])
    let text = "[1,2,3]"
    #expect(read(text, limits: JSONLimits(bytes: 7, nodes: 4)).root != nil)
    #expect(read(text, limits: JSONLimits(bytes: 6)).diagnostics.map(\.kind.code) == ["P406"])
    #expect(read(text, limits: JSONLimits(nodes: 3)).diagnostics.map(\.kind.code) == ["P406"])
    #expect(read("[\"abc\"]", limits: JSONLimits(scalarBytes: 3)).root != nil)
    #expect(read("[\"abcd\"]", limits: JSONLimits(scalarBytes: 3)).diagnostics.map(\.kind.code) == ["P406"])
    #expect(read("{\"abc\":1}", limits: JSONLimits(keyBytes: 3)).root != nil)
    #expect(read("{\"abcd\":1}", limits: JSONLimits(keyBytes: 3)).diagnostics.map(\.kind.code) == ["P406"])
    #expect(read("[01,02,03]", limits: JSONLimits(diagnostics: 2)).diagnostics.count == 2)
    #expect(JSONLimits(depth: 1_000_000).depth == 64)
  }

  @Test("the deepest reading fits the small stack of an embedder's thread")
  func smallStack() async {
    let depth = JSONLimits(depth: .max).depth
    let bytes = Array(
      (String(repeating: "{\"a\":[", count: depth / 2) + String(repeating: "]}", count: depth / 2)).utf8)
    let isRead = await withCheckedContinuation { continuation in
      let thread = Thread {
        let reading = JSONReader.read(bytes, file: 0, limits: JSONLimits(depth: depth))
        continuation.resume(returning: reading.root.map { CanonicalJSON.bytes($0.jsonValue) == bytes } ?? false)
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(isRead)
  }

  @Test("many names, and many names given twice, in a time that stays linear")
  func manyNames() throws {
    let names = (0..<20_000).map { "\"k\($0)\":\($0)" }
    #expect(read("{" + names.joined(separator: ",") + "}").root != nil)
    let twice = (names + ["\"k17\":0"]).joined(separator: ",")
    #expect(codes("{" + twice + "}") == ["P401"])
  }

  @Test("a stretch of a file is read with the file's offsets")
  func stretches() throws {
    let bytes = Array("{\"a\":1}\n{\"a\":x}\n".utf8)
    #expect(JSONReader.read(bytes, in: 0..<7, file: 0).root != nil)
    let bad = JSONReader.read(bytes, in: 8..<15, file: 0).diagnostics
    #expect(bad.map(\.span) == [SourceSpan(start: 13, end: 14)])
    #expect(JSONReader.read(bytes, in: 900..<1000, file: 0).diagnostics.map(\.kind.code) == ["P416"])
  }

  @Test("codes are unique and every sentence has both languages")
  func kinds() {
    let kinds = DiagnosticKind.jsonReadingKinds
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    #expect(kinds.allSatisfy { $0.code.hasPrefix("P4") && !$0.template.zh.isEmpty && !$0.template.en.isEmpty })
  }
}
