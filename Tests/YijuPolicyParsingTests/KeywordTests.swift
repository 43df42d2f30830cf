import Testing
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing

@testable import YijuPolicyParsing

@Suite("Keywords")
struct KeywordTests {
  @Test("Within a shape both columns are unique", arguments: Shape.all)
  func shapes(_ shape: Shape) {
    let keys = shape.keys + shape.later
    #expect(Set(keys.map(\.en)).count == keys.count)
    #expect(Set(keys.map(\.zh)).count == keys.count)
  }

  @Test("Within a set of words both columns are unique")
  func words() {
    func isUnique<Value>(_ set: WordSet<Value>, _ count: Int) {
      #expect(set.words.count == count, "every word stands for a value")
      #expect(Set(set.words.map(\.keyword.en)).count == count)
      #expect(Set(set.words.map(\.keyword.zh)).count == count)
    }
    isUnique(Words.sighting, 2)
    isUnique(Words.coverage, 2)
    isUnique(Words.type, 12)
    isUnique(Words.nature, 5)
    isUnique(Words.sensitivity, 5)
    isUnique(Words.comparison, 2)
    isUnique(Words.taken, 4)
    isUnique(Words.unit, 8)
    isUnique(Words.startDay, 2)
    isUnique(Words.noSuchDay, 1)
    isUnique(Words.lastDayOff, 3)
    isUnique(Words.afterHours, 2)
    isUnique(Words.onFail, 2)
    isUnique(Words.scope, 2)
    isUnique(Words.zero, 2)
    isUnique(Words.roundTo, 3)
    isUnique(Words.mode, 4)
    isUnique(Words.outcome, 2)
    isUnique(Words.handling, 2)
    isUnique(Words.figures, 2)
    isUnique(Words.reason, 5)
    isUnique(Words.classesPrefer, 2)
    isUnique(Words.section, 20)
    isUnique(Words.hitPolicy, 11)
  }

  @Test("English keywords are snake case, Chinese ones have Han characters only", arguments: Keyword.allCases)
  func spellings(_ keyword: Keyword) {
    let letters = keyword.en.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F }
    #expect(letters || keyword == .yuan)
    #expect(keyword.zh.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test("Translating there and back gives the same bytes, and the Chinese file the same policy")
  func roundTrip() throws {
    let (chinese, errors) = PolicyFormatter.translate(Array(Sample.text.utf8), to: .zh)
    #expect(errors.isEmpty)
    let zh = try #require(chinese)
    let parsed = Parsed(zh)
    #expect(parsed.report == "")
    let policy = try #require(parsed.policy)
    let original = try #require(Parsed(Sample.text).policy)
    #expect(policy.checks.ids == original.checks.ids)
    #expect(policy.amount?.rounding?.value == original.amount?.rounding?.value)
    #expect(policy.setAside.map { $0.of?.value } == original.setAside.map { $0.of?.value })
    #expect(
      policy.parameters["rate"]?.values.map(\.value.value) == original.parameters["rate"]?.values.map(\.value.value))
    #expect(policy.facts["application.paid"]?.derivation != nil)
    let (english, _) = PolicyFormatter.translate(zh, to: .en)
    #expect(String(decoding: try #require(english), as: UTF8.self) == Sample.text)
    #expect(PolicyFormatter.translate(zh, to: .zh).0 == zh)
  }

  @Test("The drafts too", arguments: ["language/urumqi-2017.yaml", "language/base.yaml"])
  func draftsRoundTrip(_ path: String) throws {
    guard let source = shared(path) else {
      print("skipped: ../shared/\(path) is absent")
      return
    }
    let zh = try #require(PolicyFormatter.translate(source, to: .zh).0)
    #expect(Parsed(zh).report == "")
    #expect(zh != source)
    #expect(PolicyFormatter.translate(zh, to: .en).0 == source)
  }

  @Test("Ids and facts spelled like keywords stay")
  func idsStay() throws {
    let text =
      "yiju: 1\npolicy: title\nversion: 'unit'\ntitle: type\nabstract: true\nfacts:\n  fact.title: { title: 标题, type: text, nature: fixed }\n"
    let zh = String(decoding: try #require(PolicyFormatter.translate(Array(text.utf8), to: .zh).0), as: UTF8.self)
    #expect(zh == "依据: 1\n政策: title\n版本: 'unit'\n标题: type\n底稿: 是\n事实:\n  fact.title: { 标题: 标题, 类型: 文本, 性质: 不变 }\n")
  }

  @Test("A file of both languages is mended by translating it")
  func mixed() throws {
    let text = Sample.with("jurisdiction: 某市", "适用地区: 某市")
    #expect(Parsed(text).codes == ["P106"])
    let (mended, errors) = PolicyFormatter.translate(Array(text.utf8), to: .en)
    #expect(errors.isEmpty)
    #expect(String(decoding: try #require(mended), as: UTF8.self) == Sample.text)
  }

  @Test("Diagnostics about a Chinese file use its own words, paths stay English")
  func chineseFile() throws {
    let zh = try #require(PolicyFormatter.translate(Array(Sample.text.utf8), to: .zh).0)
    let text = String(decoding: zh, as: UTF8.self).replacing("截至: claim_day\n", with: "截止日: claim_day\n")
    let parsed = Parsed(text)
    #expect(parsed.codes == ["P103"])
    #expect(parsed.diagnostics.first?.path == "checks.age")
  }

  @Test func refusesWhatIsNoPolicy() {
    let (bytes, errors) = PolicyFormatter.translate(Array("calendar: cn\n".utf8), to: .zh)
    #expect(bytes == nil)
    #expect(errors.map(\.kind.code) == ["P101"])
  }
}

@Suite("What a file is")
struct FileKindTests {
  @Test(arguments: [
    ("yiju: 1\n", FileKind.policy), ("依据: 1\n", .policy), ("calendar: cn\n", .calendar), ("日历: cn\n", .calendar),
    ("policy: a@1\ncases: []\n", .cases),
  ])
  func detects(_ text: String, _ kind: FileKind) throws {
    let root = try #require(tree(text))
    #expect(FileKind.detect(root) == kind)
  }

  @Test(arguments: ["policy: a\n", "title: x\n", "yiju2: 1\n"])
  func isUnknown(_ text: String) throws {
    #expect(FileKind.detect(try #require(tree(text))) == nil)
  }
}
