import Testing
import YijuDiagnostics
import YijuFeel

@Suite("Reading expressions")
struct ParserTests {
  @Test(
    "shapes",
    arguments: [
      ("1 + 2 * 3", "(+ #1 (* #2 #3))"), ("(1 + 2) * 3", "(* (+ #1 #2) #3)"), ("2 ** 3 ** 2", "(** (** #2 #3) #2)"),
      ("-2 ** 2", "(** (negate #2) #2)"), ("a - -b", "(- name:a (negate name:b))"),
      ("a or b and c", "(or name:a (and name:b name:c))"), ("a = b and c < 3", "(and (= name:a name:b) (< name:c #3))"),
      ("x between 1 and 2 and y", "(and (between name:x #1 #2) name:y)"),
      ("x in [1..3]", "(in name:x (range:truetrue #1 #3))"),
      ("x in (1, < 5, [2..3])", "(in name:x #1 (test< #5) (range:truetrue #2 #3))"),
      ("x in (1..5]", "(in name:x (range:falsetrue #1 #5))"),
      ("x in (a + b) * 2", "(in name:x (* (+ name:a name:b) #2))"),
      ("x in (< 5)", "(in name:x (test< #5))"), ("x in < 5", "(in name:x (test< #5))"),
      ("]1..5[", "(range:falsefalse #1 #5)"), ("(1..5)", "(range:falsefalse #1 #5)"),
      ("[1..5[", "(range:truefalse #1 #5)"),
      ("[a[1]..b[2]]", "(range:truetrue (filter name:a #1) (filter name:b #2))"), ("(< 5)", "(test< #5)"),
      ("if a then b else c + 1", "(if name:a name:b (+ name:c #1))"),
      ("for x in [1,2], y in 1..3 return x * y", "(for:x,y (list #1 #2) (iteration #1 #3) (* name:x name:y))"),
      ("some x in xs satisfies x > 1", "(some:x name:xs (> name:x #1))"),
      ("every x in xs satisfies x > 1 and y", "(every:x name:xs (and (> name:x #1) name:y))"),
      ("xs[item > 2].名称", "(path:名称 (filter name:xs (> name:item #2)))"), ("[]", "list"), ("{}", "context:"),
      ("{a: 1, \"b c\": 2, d e: 3}", "(context:a,b c,d e #1 #2 #3)"),
      ("a instance of number", "(instance:number(nil) name:a)"),
      ("a instance of list<date and time>", "(instance:list(YijuFeel.FeelType.dateAndTime) name:a)"),
      (
        "function(a: number, b) a + b",
        "(function:[\"a\", \"b\"] [YijuFeel.FeelType.number(nil), YijuFeel.FeelType.any] (+ name:a name:b))"
      ),
      ("date(\"2017-01-01\")", "(call name:date \"2017-01-01\")"),
      ("date and time(a)", "(call name:date and time name:a)"),
      ("string length(\"中\")", "(call name:string length \"中\")"),
      (
        "substring(string: \"a\", start position: 1)",
        "(callNamed:[\"string\", \"start position\"] name:substring \"a\" #1)"
      ),
      ("@\"2017-06-30\"", "@2017-06-30"), ("@\"P12M\"", "@P12M"),
      ("证书.核发日期 + @\"P1Y\"", "(+ (path:核发日期 name:证书) @P1Y)"),
      ("not(a)", "(call name:not name:a)"), ("1.5e3", "#1500"), (".5", "#0.5"), ("a // 说明\n + 1", "(+ name:a #1)"),
      ("a /* 说明 */ + 1", "(+ name:a #1)"), ("\"\\u4e2d\\\"\\n\"", "\"中\"\n\""), ("\"\\uD83D\\uDE00\"", "\"😀\""),
    ])
  func shapes(text: String, expected: String) throws {
    let parse = parsed(text)
    #expect(parse.problems.isEmpty)
    #expect(shape(try #require(parse.tree)) == expected)
  }

  @Test(
    "unary tests",
    arguments: [
      ("-", "anything"), (">= min", "(anyOf (test>= name:min))"), ("- 5", "(anyOf (negate #5))"),
      ("\"五级\", \"四级\"", "(anyOf \"五级\" \"四级\")"), ("not(\"一级\", < 3)", "(noneOf \"一级\" (test< #3))"),
      ("[a..b), > c", "(anyOf (range:truefalse name:a name:b) (test> name:c))"),
      ("? > a and ? < b", "(anyOf (and (> ? name:a) (< ? name:b)))"),
      ("false", "(anyOf false)"), ("!= a", "(anyOf (test!= name:a))"),
      ("not(a) and b", "(anyOf (and (call name:not name:a) name:b))"),
    ])
  func unaryTests(text: String, expected: String) throws {
    let parse = tests(text)
    #expect(parse.problems.isEmpty)
    #expect(shape(try #require(parse.tree)) == expected)
  }

  @Test("names with spaces and operators are joined when they are known")
  func longNames() throws {
    let tree = try #require(parsed("Monthly Salary * 12 + a-b", names: ["Monthly Salary", "a-b"]).tree)
    #expect(shape(tree) == "(+ (* name:Monthly Salary #12) name:a-b)")
  }

  /// Text, code, start and end of the place, and the repair.
  static let slips: [(String, String, Int, Int, String?)] = [
    ("a + ]", "P302", 4, 5, nil), ("a b", "P301", 2, 3, nil), ("a +", "P302", 2, 3, nil),
    ("if a then b", "P302", 10, 11, nil),
    ("月数＞＝３６", "P303", 6, 18, ">=36"), ("“一级”", "P303", 0, 3, "\""), ("a ≥ b", "P303", 2, 5, ">="),
    ("f（a）", "P303", 1, 4, "("),
    ("\"一级", "P304", 0, 1, nil), ("\"a\\qb\"", "P305", 2, 4, nil), ("36个月", "P306", 0, 8, nil),
    ("1.", "P306", 0, 2, nil),
    ("12345678901234567890123456789012345", "P306", 0, 35, nil), ("a # b", "P307", 2, 3, nil),
    ("a \u{200B} b", "P307", 2, 5, ""),
    ("a $ b", "P307", 2, 3, nil), ("@\"2017-02-29\"", "P310", 1, 13, nil), ("@\"P1Y2D\"", "P310", 1, 8, nil),
    ("", "P311", 0, 0, nil),
    ("  ", "P311", 0, 2, nil), ("(a + b", "P312", 0, 1, nil), ("f(a", "P312", 1, 2, nil), ("[1, 2", "P312", 0, 1, nil),
    ("a == b", "P313", 2, 4, "="), ("a && b", "P313", 2, 4, "and"), ("a <> b", "P313", 2, 4, "!="),
    ("'a'", "P313", 0, 1, "\""),
    ("a => b", "P313", 2, 4, ">="), ("{a: 1, a: 2}", "P314", 7, 8, nil), ("a /* b", "P315", 2, 4, nil),
    ("function() external {}", "P301", 11, 19, nil),
  ]

  @Test("slips are found where they are, once, with the repair", arguments: 0..<31)
  func slips(index: Int) throws {
    let (text, code, start, end, fix) = Self.slips[index]
    let parse = parsed(text)
    #expect(parse.tree == nil)
    let problem = try #require(parse.problems.first)
    #expect(problem.kind.code == code, "\(text)")
    #expect([Int(problem.span.start), Int(problem.span.end)] == [start, end], "\(text)")
    #expect(problem.fix?.replacement == fix, "\(text)")
  }

  @Test("bytes that are not UTF-8 are refused")
  func badBytes() {
    for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x22, 0xE4, 0x22], [0xF5, 0x80, 0x80, 0x80]] {
      let parse = FeelParser.parseExpression(bytes)
      #expect(parse.tree == nil)
      #expect(parse.problems.first?.kind.code == "P307")
    }
  }

  @Test("limits, on both sides")
  func limits() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    }
    #expect(parsed(nested(63)).tree != nil)
    #expect(parsed(nested(64)).problems.first?.kind.code == "P308")
    #expect(parsed(nested(30_000)).problems.first?.kind.code == "P308")
    func chain(_ count: Int) -> String { Array(repeating: "1", count: count).joined(separator: "+") }
    #expect(parsed(chain(64)).tree != nil)
    #expect(parsed(chain(65)).problems.first?.kind.code == "P308")
    func list(_ count: Int) -> String { "[" + Array(repeating: "1", count: count).joined(separator: ",") + "]" }
    #expect(parsed(list(999)).tree != nil)
    #expect(parsed(list(1_000)).problems.first?.kind.code == "P309")
    #expect(parsed("\"" + String(repeating: "a", count: 65_534) + "\"").tree != nil)
    #expect(parsed("\"" + String(repeating: "a", count: 65_535) + "\"").problems.first?.kind.code == "P309")
    for opening in [
      "[", "{a:", "f(", "-", "if ", "x in (", "not(", "a[", "function() ", "for x in ", "x instance of list<",
    ] {
      #expect(parsed(String(repeating: opening, count: 5_000)).tree == nil)
    }
  }
}
