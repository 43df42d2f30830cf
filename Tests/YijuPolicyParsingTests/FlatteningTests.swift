import Testing
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing
import YijuValues
import YijuYAMLTrees

/// Files parsed into one map, the extending one first, and joined.
private struct Chain {
  let result: PolicyFlattening
  let map: SourceMap
  let sources: [[UInt8]]

  init(_ texts: String...) throws {
    var map = SourceMap()
    var files: [ParsedPolicy] = []
    sources = texts.map { Array($0.utf8) }
    for (index, source) in sources.enumerated() {
      let root = try #require(YAMLReader.read(source, file: UInt16(index)).root)
      let parse = PolicyParser.parse(root, source: source, into: &map)
      #expect(parse.diagnostics.isEmpty, "\(parse.diagnostics)")
      files.append(try #require(parse.file))
    }
    let file = try #require(files.first)
    self.map = map
    result = PolicyFlattener.flatten(file, parents: Array(files.dropFirst()), map: map)
  }

  var codes: [String] { result.diagnostics.map(\.kind.code) }
  var places: [String] {
    result.diagnostics.map { diagnostic in
      guard let span = diagnostic.span else { return "" }
      return String(decoding: sources[Int(span.file)][span.start..<span.end], as: UTF8.self)
    }
  }
}

@Suite("Extending")
struct FlatteningTests {
  private static func child(_ sections: String) -> String {
    """
    yiju: 1
    policy: cn/example/town/heating
    version: '2021.1'
    title: 采暖补贴（某镇）
    extends: cn/example/heating@2020.1
    document: town
    in_force: { from: 2021-01-01, to: unstated, cites: town/一 }
    sources:
      town: { title: 通知, checked_on: 2026-11-22, coverage: excerpt, clauses: { 一: 年满55周岁 } }

    """ + sections
  }

  @Test("A file by itself is complete")
  func alone() throws {
    let chain = try Chain(Sample.text)
    #expect(chain.codes == [])
    #expect(chain.result.policy.origins.isEmpty)
  }

  @Test("What the whole lacks is told at the policy's id")
  func incomplete() throws {
    let chain = try Chain("yiju: 1\npolicy: a\nversion: 'b'\ntitle: c\n")
    #expect(chain.codes == Array(repeating: "P107", count: 10))
    #expect(Set(chain.places) == ["a"])
  }

  @Test("A child inherits what it does not say")
  func inherits() throws {
    let chain = try Chain(FlatteningTests.child(""), Sample.text)
    #expect(chain.codes == [])
    let policy = chain.result.policy
    #expect(policy.id.value == "cn/example/town/heating")
    #expect(policy.jurisdiction == "某市")
    #expect(policy.checks.ids.first == "age")
    #expect(policy.sources.ids == ["notice", "town"])
    #expect(policy.origins["checks.age"] == 1)
    #expect(policy.origins["sources.town"] == 0)
  }

  @Test("Elements are replaced, added and removed by id")
  func overrides() throws {
    let chain = try Chain(
      FlatteningTests.child(
        """
        replace:
          parameters:
            min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
          checks:
            known-class: { title: 甲类, fact: applicant.class, one_of: [甲类], cites: town/一 }
          tables:
            rate: { title: 上浮, unit: percent, keys: [applicant.class], rows: { 甲类: 10 }, cites: town/一 }
          amount:
            steps:
              extra: { title: 加发, take: extra, cites: town/一 }
        add:
          parameters:
            flat: { title: 定额, type: money, unit: CNY, value: 20, cites: town/一 }
          amount:
            steps:
              flat: { after: standard, title: 定额, add: flat, cites: town/一 }
            zero: granted
          procedure:
            steps:
              before-all: { before: apply, title: 预约, actor: applicant, limit: unstated, cites: town/一 }
        remove:
          checks.gate: { cites: town/一, why: 本镇全年受理 }
          amount.steps.cents: { cites: town/一, why: 不必取整 }
        """), Sample.text)
    #expect(chain.codes == [])
    let policy = chain.result.policy
    #expect(policy.parameters["min_age"]?.values.first?.value.value == .number(Decimal(55)))
    #expect(policy.origins["parameters.min_age"] == 0)
    #expect(policy.parameters["rate"] == nil)
    #expect(policy.tables["rate"] != nil)
    #expect(policy.amount?.steps.ids == ["standard", "flat", "extra", "raise"])
    #expect(policy.amount?.zero?.value == .granted)
    #expect(policy.procedure?.steps.ids == ["before-all", "apply", "review", "posting"])
    #expect(policy.checks["gate"] == nil)
    #expect(policy.origins["checks.gate"] == nil)
    guard case .group(let group) = policy.checks["class"]?.kind,
      case .membership(let membership) = group.members["known-class"]?.kind
    else {
      Issue.record("the group is kept and its member replaced")
      return
    }
    #expect(membership.words.map(\.value) == ["甲类"])
  }

  @Test(arguments: [
    ("parameters: { min_age: { title: 年龄, type: count, unit: year, value: 55, cites: town/一 } }", "P133", "min_age"),
    (
      "add: { parameters: { min_age: { title: 年龄, type: count, unit: year, value: 55, cites: town/一 } } }", "P133",
      "min_age"
    ),
    (
      "replace: { parameters: { min_agee: { title: 年龄, type: count, unit: year, value: 55, cites: town/一 } } }", "P134",
      "min_agee"
    ),
    ("remove: { checks.agee: { cites: town/一, why: 无 } }", "P134", "checks.agee"),
    ("remove: { checks: { cites: town/一, why: 无 } }", "P134", "checks"),
    ("add: { amount: { steps: { x: { after: nothing, title: 甲, add: rate, cites: town/一 } } } }", "P134", "nothing"),
    ("remedies: { unstated: true, interpretations: remedies-silent }", "P133", "remedies"),
  ])
  func refuses(_ section: String, _ code: String, _ place: String) throws {
    let chain = try Chain(FlatteningTests.child(section + "\n"), Sample.text)
    #expect(chain.codes == [code])
    #expect(chain.places == [place])
  }

  @Test("A source id stands for one document in the whole chain")
  func sources() throws {
    let text = FlatteningTests.child("").replacing("town", with: "notice")
    #expect(try Chain(text, Sample.text).codes == ["P136"])
  }

  @Test("Chains end")
  func chains() throws {
    var map = SourceMap()
    let node = map.add(SourceSpan(start: 0, end: 1), path: "extends")
    let names = (0..<9).map { PolicyReference(id: "p\($0)", version: "1") }
    let next = Located(names[8], node)
    #expect(PolicyFlattener.refusal(of: next, after: Array(names[0..<7]), map: map) == nil)
    #expect(PolicyFlattener.refusal(of: next, after: Array(names[0..<8]), map: map)?.kind.code == "P132")
    let circle = try #require(
      PolicyFlattener.refusal(of: Located(names[1], node), after: Array(names[0..<3]), map: map))
    #expect(circle.kind.code == "P131")
    #expect(circle.arguments.first?.en == "p1@1 → p2@1 → p1@1")
  }

  @Test("The drafts join")
  func drafts() throws {
    guard let base = shared("language/base.yaml"), let urumqi = shared("language/urumqi-2017.yaml") else {
      print("skipped: ../shared/language is absent")
      return
    }
    let chain = try Chain(String(decoding: urumqi, as: UTF8.self), String(decoding: base, as: UTF8.self))
    #expect(chain.codes == [])
    let policy = chain.result.policy
    #expect(!policy.isAbstract)
    #expect(
      policy.checks.ids == [
        "in-service", "insured", "contribution-months", "certificate-date", "certificate-level", "claim-window",
        "once-only",
      ])
    #expect(policy.origins["facts.applicant.insured"] == 1)
    #expect(policy.counting.ids == ["civil"])
  }
}
