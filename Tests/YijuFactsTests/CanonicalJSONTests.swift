import Foundation
import Testing
import YijuDiagnostics
import YijuFacts

@Suite("Canonical JSON")
struct CanonicalJSONTests {
  private func canonical(_ value: JSONValue) -> String { String(decoding: CanonicalJSON.bytes(value), as: UTF8.self) }

  @Test("scalars")
  func scalars() {
    #expect(canonical(.null) == "null")
    #expect(canonical(.array([.bool(true), .bool(false), .int(0), .int(-1)])) == "[true,false,0,-1]")
    #expect(canonical(.int(9_007_199_254_740_991)) == "9007199254740991")
    #expect(canonical(.int(9_007_199_254_740_992)) == "\"9007199254740992\"")
    #expect(canonical(.int(.min)) == "\"-9223372036854775808\"")
  }

  @Test("escapes of RFC 8785, 3.2.2.2")
  func escapes() {
    #expect(
      canonical(.string("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\/\u{7F}五😀\u{2028}"))
        == "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\/\u{7F}五😀\u{2028}\"")
  }

  @Test("every control character, escaped as 3.2.2.2 says and no other way")
  func controls() {
    let short: [UInt32: String] = [8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r"]
    for value in UInt32(0)..<0xA0 where value != 0x22 && value != 0x5C {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected =
        value < 0x20 ? short[value] ?? "\\u" + String(format: "%04x", value) : String(Character(scalar))
      #expect(Array(canonical(.string(String(Character(scalar)))).utf8) == Array("\"\(expected)\"".utf8))
    }
  }

  @Test("names in the order of UTF-16 code units")
  func order() {
    let names = [
      "\u{FB33}", "😀", "ö", "", "1", "\u{80}", "€", "a10", "a9", "A", "\u{E000}", "\u{D7FF}", "𐀀", "a", "ab",
    ]
    let sorted = names.sorted(by: CanonicalJSON.precedes)
    let reference = names.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) }
    #expect(sorted == reference)
    let members = names.map { JSONMember($0, .int(1)) }
    #expect(CanonicalJSON.bytes(.object(members)) == CanonicalJSON.bytes(.object(members.reversed())))
    for lhs in names { #expect(!CanonicalJSON.precedes(lhs, lhs)) }
  }

  @Test(
    "canonical forms of RFC 8785",
    arguments: [
      ("[ ]", "[]"),
      (#"{"b": 1, "a": 2}"#, #"{"a":2,"b":1}"#),
      // 3.2.3: UTF-16 puts the surrogates of U+1F600 before U+FB33.
      (
        #"{"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7}"#,
        "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\u{FB33}\":3}"
      ),
      (#"{"a": "\/<\/script>"}"#, #"{"a":"/</script>"}"#),
      // Not normalised: an e and its accent stay two.
      (#"{"e\u0301": 1}"#, "{\"e\u{301}\":1}"),
      (#"{"n": [0, -1, 9007199254740991, -9007199254740991]}"#, #"{"n":[0,-1,9007199254740991,-9007199254740991]}"#),
      (#"{"a": {"c": {"b": {}}}}"#, #"{"a":{"c":{"b":{}}}}"#),
      (#"{"a10": 1, "a9": 2, "A": 3}"#, #"{"A":3,"a10":1,"a9":2}"#),
      (#"{"": 1}"#, #"{"":1}"#),
      (#"{"x": "\ud83d\udc68\u200d\ud83d\udc69"}"#, "{\"x\":\"\u{1F468}\u{200D}\u{1F469}\"}"),
    ])
  func forms(text: String, expected: String) throws {
    let tree = try #require(JSONReader.read(Array(text.utf8), file: 0).root)
    #expect(Array(canonical(try #require(JSONValue(exactly: tree))).utf8) == Array(expected.utf8))
  }

  @Test(
    "what has no canonical form here is refused",
    arguments: [
      #"{"a":1e2}"#, #"{"a":9007199254740993}"#, #"{"a":NaN}"#, #"["\ud800"]"#, #"{"a":1,}"#, "\"\u{1}\"",
      #"{"a":1.0}"#, #"{"a":1,"a":1}"#, #"{"a":1,"\u0061":2}"#, #"{"a":1E3}"#, #"{"a":0.0}"#, #"{"a":01}"#,
      #"{"a":Infinity}"#, #"["\udc00\ud800"]"#, #"["\u00zz"]"#, #"["a"#,
    ])
  func refused(text: String) {
    let tree = JSONReader.read(Array(text.utf8), file: 0).root
    #expect(tree.flatMap { JSONValue(exactly: $0) } == nil)
  }

  @Test("escapes are found at every place of a text, whatever stands around them")
  func escapePlaces() {
    for length in 0..<40 {
      for place in 0...length {
        for (scalar, escape) in [
          ("\"", #"\""#), ("\\", #"\\"#), ("\u{1F}", #"\u001f"#), ("\u{80}", "\u{80}"), ("!", "!"),
        ] {
          let before = String(repeating: "五", count: place / 3) + String(repeating: "a", count: place % 3)
          let after = String(repeating: "~", count: length - place)
          #expect(canonical(.string(before + scalar + after)) == "\"\(before)\(escape)\(after)\"")
        }
      }
    }
  }

  @Test("the pretty form reads back to the same value")
  func pretty() throws {
    let value: JSONValue = .object([
      JSONMember("b", .array([.int(1), .string("x")])),
      JSONMember("a", .array([.object([]), .object([JSONMember("c", .null)])])),
      JSONMember("e", .array([])),
    ])
    let bytes = PrettyJSON.bytes(value)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "b": [1, "x"],
          "a": [
            {},
            {
              "c": null
            }
          ],
          "e": []
        }
        """)
    let root = try #require(JSONReader.read(bytes, file: 0).root)
    #expect(JSONValue(exactly: root) == value)
  }

  @Test("published and hostile vectors")
  func vectors() throws {
    guard let lines = Shared.lines("hazards/library/jcs.jsonl") else { return }
    var checked = 0
    for line in lines {
      let row = try #require(JSONReader.read(Array(line.utf8), file: 0).root, "\(line)")
      if let value = row["value"], case .text(let hex)? = row["canonical_hex"]?.content {
        let bytes = CanonicalJSON.bytes(try #require(JSONValue(exactly: value)))
        #expect(bytes.map { String(format: "%02x", $0) }.joined() == hex)
      } else if case .text(let text)? = row["text"]?.content {
        let root = JSONReader.read(Array(text.utf8), file: 0).root
        #expect(root.flatMap { JSONValue(exactly: $0) } == nil, "\(text) must be refused")
      }
      checked += 1
    }
    #expect(checked == 16)
  }

  @Test("numbers as people write them never become another number")
  func numberSpellings() throws {
    guard let lines = Shared.lines("hazards/data/numbers.jsonl") else { return }
    var accepted: [String] = []
    for line in lines {
      let row = try #require(JSONReader.read(Array(line.utf8), file: 0).root)
      guard case .text(let input)? = row["input"]?.content else { continue }
      let reading = JSONReader.read(Array("[\(input)]".utf8), file: 0)
      guard case .list(let elements)? = reading.root?.content, elements.count == 1 else { continue }
      #expect(elements.first?.content == .number(input.trimmingCharacters(in: .whitespaces)))
      accepted.append(input)
    }
    #expect(!accepted.contains("01500") && !accepted.contains("1500.") && accepted.contains("1500.00"))
  }
}

/// Material beside the checkout that is not part of the repository.
enum Shared {
  /// The lines of a file; nil, saying so, when it is not there.
  static func lines(_ path: String) -> [String]? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appending(path: "shared/" + path)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("skipped: ../shared/\(path) is not there")
      return nil
    }
    return text.split(separator: "\n").map(String.init)
  }
}
