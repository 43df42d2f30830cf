import Testing
import YijuFacts

@Suite("Facts by path")
struct FactTreeTests {
  private func facts(_ text: String) throws -> FactTree {
    try #require(JSONReader.read(Array(text.utf8), file: 0).root).withoutSpans()
  }

  private func canonical(_ tree: FactTree) -> String {
    String(decoding: CanonicalJSON.bytes(tree.jsonValue), as: UTF8.self)
  }

  @Test(
    "paths are read and written", arguments: ["a", "certificate.issued_on", "payments[0].level", "证书.等级", "a[12][3].b"])
  func paths(text: String) throws { #expect(try #require(FactPath(text)).description == text) }

  @Test(
    "what is no path is refused",
    arguments: [
      "", ".", "a.", ".a", "a..b", "[0]", "a[", "a[]", "a[x]", "a[-1]", "a[01]", "a[0]b", "a b", "a[1234567]", "a=b",
      "a.[0]",
    ])
  func badPaths(text: String) { #expect(FactPath(text) == nil) }

  @Test("a value is set, objects on the way are made")
  func setting() throws {
    let tree = try facts(#"{"a": {"b": 1}, "payments": [{"level": "五级"}]}"#)
    func set(_ path: String) throws -> String? {
      tree.setting(FactTree(.plain("x")), at: try #require(FactPath(path))).map(canonical)
    }
    #expect(try set("a.b") == #"{"a":{"b":"x"},"payments":[{"level":"五级"}]}"#)
    #expect(try set("a.c.d") == #"{"a":{"b":1,"c":{"d":"x"}},"payments":[{"level":"五级"}]}"#)
    #expect(try set("payments[0].level") == #"{"a":{"b":1},"payments":[{"level":"x"}]}"#)
    #expect(try set("payments[1].level") == #"{"a":{"b":1},"payments":[{"level":"五级"},{"level":"x"}]}"#)
    #expect(try set("list[0]") == #"{"a":{"b":1},"list":["x"],"payments":[{"level":"五级"}]}"#)
    #expect(try set("payments[2].level") == nil)
    #expect(try set("a.b.c") == nil)
    #expect(try set("a[0]") == nil)
    #expect(try set("payments.level") == nil)
  }

  @Test("a tree out of paths and values")
  func pairs() throws {
    let pairs = [("a.b", "1"), ("c[0]", "2"), ("a.d", "3")]
    let made = FactTree(pairs: try pairs.map { (try #require(FactPath($0.0)), FactTree(.number($0.1))) })
    #expect(try #require(made) == (try facts(#"{"a": {"b": 1, "d": 3}, "c": [2]}"#)))
    #expect(
      FactTree(pairs: [(FactPath([.key("a")]), FactTree(.null)), (FactPath([.index(0)]), FactTree(.null))]) == nil)
  }

  @Test("facts given on a command line")
  func settings() throws {
    #expect(FactSetting("a.b=36")?.value.content == .plain("36"))
    #expect(FactSetting("a.b=")?.value.content == .null)
    #expect(FactSetting("a.b=null")?.value.content == .null)
    #expect(FactSetting("a.b=x=y")?.value.content == .plain("x=y"))
    #expect(FactSetting("payments=[]")?.value.content == .list([]))
    #expect(FactSetting(#"a="36""#)?.value.content == .text("36"))
    #expect(FactSetting("payments[0].level=五级")?.path.description == "payments[0].level")
    for bad in ["", "=", "a", "=1", "a b=1", "a=[1", #"a="x"#] { #expect(FactSetting(bad) == nil, "\(bad)") }
  }

  @Test("a history of another form replaces, one of the same form is joined")
  func mergingHistories() throws {
    let spans = try facts(#"{"a": {"spans": [{"from": "2020-01-01", "value": true}], "otherwise": false}}"#)
    let days = try facts(#"{"a": {"on": {"2020-02-03": true}}}"#)
    #expect(spans.merging(days) == days)
    #expect(days.merging(spans) == spans)
    let more = try facts(#"{"a": {"on": {"2020-02-04": false}}}"#)
    #expect(days.merging(more) == (try facts(#"{"a": {"on": {"2020-02-03": true, "2020-02-04": false}}}"#)))
    // Names that only look like those of a history are facts.
    let own = try facts(#"{"a": {"on": 1, "b": 2}}"#)
    #expect(own.merging(try facts(#"{"a": {"spans": 3}}"#)) == (try facts(#"{"a": {"on": 1, "b": 2, "spans": 3}}"#)))
  }

  @Test("objects are merged, anything else is replaced")
  func merging() throws {
    let merged = try facts(#"{"a": {"b": 1, "c": 2}, "d": [1]}"#).merging(
      try facts(#"{"a": {"b": null}, "d": [2, 3], "e": 4}"#))
    #expect(merged == (try facts(#"{"a": {"b": null, "c": 2}, "d": [2, 3], "e": 4}"#)))
  }

  @Test("canonical order sorts every object and no list")
  func ordering() throws {
    let tree = try facts(#"{"b": [{"z": 1, "y": 2}, 1], "a": 0}"#).inCanonicalOrder()
    #expect(tree == (try facts(#"{"a": 0, "b": [{"y": 2, "z": 1}, 1]}"#)))
  }

  @Test("numbers of facts in a record: whole ones stay, others become text")
  func numbers() throws {
    let tree = try facts(#"[1, -0, 1.5, 1e2, 9007199254740991, 9007199254740992, -9007199254740991]"#)
    #expect(canonical(tree) == #"[1,0,"1.5","1e2",9007199254740991,"9007199254740992",-9007199254740991]"#)
    #expect(JSONValue(exactly: tree) == nil)
    #expect(FactTree(json: tree.jsonValue).jsonValue == tree.jsonValue)
  }
}

@Suite("Lines of cases")
struct JSONLinesTests {
  private func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return JSONLines(bytes).map { "\($0.number):" + String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test("line endings, blank lines, a last line without end, a byte order mark")
  func lines() {
    #expect(split("{}\n[]\n") == ["1:{}", "2:[]"])
    #expect(split("{}\r\n[]") == ["1:{}", "2:[]"])
    #expect(split("\n \t\n{}\n\r\n\r\n1") == ["3:{}", "6:1"])
    #expect(split("\u{FEFF}{}\n") == ["1:{}"])
    #expect(split("") == [])
    #expect(split("\u{2028}\n") == ["1:\u{2028}"])
    #expect(split("a\rb\n") == ["1:a\rb"])
  }

  @Test("a line is the facts, or wraps them")
  func cases() throws {
    func read(_ text: String) throws -> LineCase {
      LineCase(try #require(JSONReader.read(Array(text.utf8), file: 0).root).withoutSpans())
    }
    let facts = FactTree(.object([FactEntry(key: "a", value: FactTree(.number("1")))]))
    #expect(try read(#"{"a": 1}"#) == LineCase(facts: facts))
    #expect(try read(#"{"id": "x", "a": 1}"#) == LineCase(id: .string("x"), facts: facts))
    #expect(try read(#"{"id": 7, "facts": {"a": 1}}"#) == LineCase(id: .int(7), facts: facts))
    #expect(try read(#"{"facts": {"a": 1}}"#) == LineCase(facts: facts))
    #expect(try read("[1]").facts.content == .list([FactTree(.number("1"))]))
  }
}
