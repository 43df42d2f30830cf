import Dispatch
import Foundation
import Synchronization
import Testing
import Yiju
import YijuCaseTesting
import YijuDecisions
import YijuFacts

/// Equal inputs, equal bytes: in any order of facts and on any number of threads. Time zones, locales and processes are
/// tried with the command itself.
@Suite("Records are deterministic") struct DeterminismTests {
  private static let text = """
    {"applicant": {"in_service": true, "insured": true, "contribution_months": 30, "name": "买买提·艾力"},
    "certificate": {"kind": "职业资格证书", "level": "五级", "occupation": "焊工", "issued_on": "2017-06-30"},
    "application": {"submitted_on": "2018-07-03"},
    "payments": [{"occupation": "焊工", "level": "四级"}, {"level": "三级", "occupation": "电工"}]}
    """

  private func policy() throws -> LoadedPolicy {
    try #require(Engine.load("cn/xinjiang/urumqi/skill-subsidy", in: GoldenArchive.policies).policy)
  }

  /// The tree with the members of every object in another order.
  private func shuffled(_ tree: FactTree, _ random: inout some RandomNumberGenerator) -> FactTree {
    switch tree.content {
    case .null, .boolean, .number, .text, .plain: return tree
    case .list(let elements): return FactTree(.list(elements.map { shuffled($0, &random) }))
    case .object(let entries):
      var mixed: [FactEntry] = []
      for entry in entries { mixed.append(FactEntry(key: entry.key, value: shuffled(entry.value, &random))) }
      mixed.shuffle(using: &random)
      return FactTree(.object(mixed))
    }
  }

  @Test("a hundred orders of the facts give one record, of a decision and of a failure")
  func factOrder() throws {
    let policy = try policy()
    let facts = try Facts(json: Array(Self.text.utf8))
    let expected = try policy.decide(facts, asKnownOn: GoldenArchive.asKnownOn).recordBytes()
    guard case .object(let entries) = facts.tree.content else { return #expect(Bool(false), "no object") }
    let wrong = Facts(
      FactTree(
        .object(
          entries + [FactEntry(key: "甲", value: FactTree(.number("1"))), FactEntry(key: "乙", value: FactTree(.null))])))
    let failure = try #require(record(of: wrong, under: policy))
    var random = SystemRandomNumberGenerator()
    for _ in 0..<100 {
      let mixed = Facts(shuffled(facts.tree, &random))
      #expect(try policy.decide(mixed, asKnownOn: GoldenArchive.asKnownOn).recordBytes() == expected)
      #expect(record(of: Facts(shuffled(wrong.tree, &random)), under: policy) == failure)
    }
  }

  /// The record of facts that have errors; nil when they have none.
  private func record(of facts: Facts, under policy: LoadedPolicy) -> [UInt8]? {
    do throws(CaseError) {
      _ = try policy.decide(facts, asKnownOn: GoldenArchive.asKnownOn)
      return nil
    } catch {
      return policy.failureRecordBytes(error, facts: facts, asKnownOn: GoldenArchive.asKnownOn)
    }
  }

  @Test("many threads give one record", arguments: [1, 2, 8])
  func threads(_ count: Int) throws {
    let policy = try policy()
    let facts = try Facts(json: Array(Self.text.utf8))
    let expected = try policy.decide(facts, asKnownOn: GoldenArchive.asKnownOn).recordBytes()
    let same = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: count * 4) { _ in
      let again = (try? policy.decide(facts, asKnownOn: GoldenArchive.asKnownOn))?.recordBytes()
      if again == expected { same.withLock { $0 += 1 } }
    }
    #expect(same.withLock { $0 } == count * 4)
  }

  @Test("bytes written straight from a decision are those of its tree, for every case there is")
  func straightBytes() throws {
    var count = 0
    let names = FileManager.default.enumerator(atPath: GoldenArchive.policies.path)?.compactMap { $0 as? String } ?? []
    for name in names.sorted() where name.hasSuffix(".cases.yaml") {
      let path = "\(GoldenArchive.policies.path)/\(name)"
      let file = SourceFile(name: path, bytes: try FileReading.bytes(of: path).get())
      let cases = try #require(CaseFileReader.read(file).cases)
      let policy = try #require(Engine.load(cases.policy.value, in: GoldenArchive.policies).policy)
      for example in cases.cases {
        guard let decision = try? policy.decide(example.given, asKnownOn: example.asKnownOn ?? GoldenArchive.asKnownOn)
        else { continue }
        #expect(decision.canonicalBytes() == CanonicalJSON.bytes(decision.jsonValue()), "\(name) \(example.name.value)")
        count += 1
      }
    }
    #expect(count > 50)
  }
}
