import CReferenceRule
import Yiju
import YijuCivilCalendars
import YijuFactBinding
import YijuFacts
import YijuPlans

/// The cases of a run: the same facts for the policy and for the C yardstick.
struct BenchmarkCases {
  /// The policy measured. It is the one the yardstick was written after; nothing else depends on which it is.
  static let policy = "cn/xinjiang/urumqi/skill-subsidy@2017.1"
  /// A branch predictor learns a few thousand cases by heart.
  static let count = 65_536

  private(set) var reference: [reference_case] = []
  private(set) var trees: [FactTree] = []

  init(seed: UInt64) {
    var random = SeededGenerator(seed)
    let levels = ["五级", "四级", "三级", "二级", "一级"]
    let jobs = ["焊工", "电工", "钳工", "中式烹调师"]
    for _ in 0..<Self.count {
      let issued = Int32(17_100 + random.below(3_250))
      let submitted = issued + Int32(random.below(520)) - 20
      let level = random.below(8) < 7 ? 2 - random.below(3) : 3 + random.below(2)
      let job = random.below(jobs.count)
      let isPaid = random.below(10) == 0
      let months = random.below(4) == 0 ? random.below(36) : 36 + random.below(120)
      let inService = random.below(20) != 0
      let insured = random.below(20) != 0
      reference.append(
        reference_case(
          months: Int32(months), issued: issued, submitted: submitted, in_service: inService ? 1 : 0,
          insured: insured ? 1 : 0, level: UInt8(5 - level), already_paid: isPaid ? 1 : 0))
      let paid = FactTree(.object([entry("occupation", .text(jobs[job])), entry("level", .text(levels[level]))]))
      trees.append(
        FactTree(
          .object([
            entry(
              "applicant",
              .object([
                entry("in_service", .boolean(inService)), entry("insured", .boolean(insured)),
                entry("contribution_months", .number("\(months)")),
              ])),
            entry(
              "certificate",
              .object([
                entry("level", .text(levels[level])), entry("occupation", .text(jobs[job])),
                entry("issued_on", .text(text(issued))),
              ])),
            entry("application", .object([entry("submitted_on", .text(text(submitted)))])),
            entry("payments", .list(isPaid ? [paid] : [])),
          ])))
    }
  }

  private func entry(_ key: String, _ content: FactContent) -> FactEntry {
    FactEntry(key: key, value: FactTree(content))
  }

  private func text(_ ordinal: Int32) -> String { Day(ordinal: ordinal)?.description ?? "" }
}

/// SplitMix64: small, seeded, the same everywhere.
struct SeededGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { self.state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
