import Testing
import Yiju
import YijuCivilCalendars
import YijuFactBinding
import YijuFacts
import YijuPlans

/// Somebody who applies every day of the sweep with a certificate as old as on any other day; equal seeds are equal
/// people.
struct SweepApplicant {
  let seed: UInt64
  /// How many days before the application the certificate was issued.
  let age: Int

  init(seed: UInt64) {
    self.seed = seed
    var random = SeededRandom(seed)
    self.age = random.pick([0, 1, 30, 100, 150, 181, 182, 183, 184, 185, 364, 365, 366, 367, 380], or: 0)
  }

  /// The case of one day, with the facts that a plan knows.
  func facts(submitted day: Day, issued: Day, plan: Plan) throws -> Facts {
    var random = SeededRandom(seed &+ 1_000)
    let months = random.pick([11, 12, 13, 35, 36, 37, 48, 120], or: 12)
    let isEmployed = !random.one(in: 5)
    let facts = [
      ("applicant.in_service", "\(isEmployed)"), ("applicant.employed", "\(isEmployed)"),
      ("applicant.insured", "true"), ("applicant.contribution_months", "\(months)"),
      ("applicant.insured_months", "\(months)"),
      ("applicant.drawing_benefits", random.pick(["true", "false", "false", "null"], or: "null")),
      (
        "certificate.kind",
        "\"\(random.pick(["职业资格证书", "职业技能等级证书", "职业技能等级证书", "职业技能等级证书", "专业技术资格证书"], or: ""))\""
      ),
      ("certificate.level", "\"\(random.pick(["五级", "四级", "三级", "高级", "二级", "一级"], or: ""))\""),
      ("certificate.occupation", random.one(in: 12) ? "null" : "\"焊工\""), ("certificate.issued_on", "\"\(issued)\""),
      ("certificate.training_subsidised", random.pick(["true", "false", "false", "false", "null"], or: "null")),
      ("certificate.shortage", random.pick(["true", "false", "false", "null"], or: "null")),
      ("application.submitted_on", "\"\(day)\""), ("payments", "[\(payments(&random).joined(separator: ","))]"),
    ]
    let known = facts.filter { plan.fact(at: $0.0) != nil }.map { "\"\($0.0)\": \($0.1)" }
    return try Facts(json: Array("{\(known.joined(separator: ", "))}".utf8))
  }

  private func payments(_ random: inout SeededRandom) -> [String] {
    (0..<random.pick([0, 0, 0, 1, 2, 3], or: 0)).map { _ in
      let occupation = random.pick(["电工", "焊工", "钳工"], or: "")
      let level = random.pick(["五级", "四级", "三级"], or: "")
      let on = random.pick(["2018-03-01", "2022-05-05", "2023-02-02", "2024-06-06", "2025-07-07"], or: "")
      let shortage = random.one(in: 2)
      return """
        {"occupation": "\(occupation)", "level": "\(level)", "claimed_on": "\(on)", "shortage": \(shortage)}
        """
    }
  }

  func facts(submitted day: Day, plan: Plan) throws -> Facts {
    try facts(submitted: day, issued: try #require(day.adding(days: -age)), plan: plan)
  }
}

/// The slots of one applicant under one plan: bound once, then only the two days are set.
struct SweepSlots {
  private var inputs: CaseInputs
  private let submittedSlots: [Int]
  private let issuedSlots: [Int]
  private let submittedFacts: [Int]
  private let issuedFacts: [Int]
  private let age: Int

  /// Binds the applicant on three pairs of days and finds where each day stands; nothing else may have moved.
  init(_ applicant: SweepApplicant, plan: Plan) throws {
    let (here, there) = (try #require(Day(iso: "2001-02-03")), try #require(Day(iso: "2002-05-06")))
    func bound(_ submitted: Day, _ issued: Day) throws -> CaseInputs {
      let facts = try applicant.facts(submitted: submitted, issued: issued, plan: plan)
      let bound = FactBinding.bind(facts.tree, to: plan)
      return try #require(bound.inputs, "\(bound.diagnostics.map(\.message.zh))")
    }
    let base = try bound(here, here)
    func moved(_ other: CaseInputs) throws -> (slots: [Int], facts: [Int]) {
      let slots = base.slots.indices.filter { base.slots[$0] != other.slots[$0] }
      let facts = base.facts.indices.filter { base.facts[$0].code != other.facts[$0].code }
      try #require(slots.allSatisfy { other.slots[$0] == Int64(there.ordinal) })
      try #require(facts.allSatisfy { other.facts[$0].code == Int64(there.ordinal) })
      return (slots, facts)
    }
    (submittedSlots, submittedFacts) = try moved(try bound(there, here))
    (issuedSlots, issuedFacts) = try moved(try bound(here, there))
    try #require(!submittedSlots.isEmpty && !issuedSlots.isEmpty)
    inputs = base
    age = applicant.age
  }

  /// The case of a day.
  mutating func inputs(submitted day: Day) -> CaseInputs {
    let submitted = Int64(day.ordinal)
    for slot in submittedSlots { inputs.slots[slot] = submitted }
    for fact in submittedFacts { inputs.facts[fact].code = submitted }
    for slot in issuedSlots { inputs.slots[slot] = submitted - Int64(age) }
    for fact in issuedFacts { inputs.facts[fact].code = submitted - Int64(age) }
    return inputs
  }
}
