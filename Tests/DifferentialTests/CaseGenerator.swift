import YijuCivilCalendars
import YijuFacts
import YijuFeel
import YijuPolicies
import YijuValues

/// Random cases of a policy, made from what it declares: every fact absent, null or given, values around every number
/// and every day of the policy, histories, open lists, all spellings.
struct CaseGenerator {
  let checked: CheckedPolicy
  /// The days cases play on.
  let days: ClosedRange<Int32>
  /// One fact in so many is absent or null.
  var gap = 8
  /// Cases that are granted: half of the cases change a few facts of one of them.
  var bases: [FactTree] = []
  private let numbers: [Int]
  private let periods: [Period]
  private let edges: [Day]

  init(_ checked: CheckedPolicy, from first: String, to last: String) {
    self.checked = checked
    self.days = (Day(iso: first)?.ordinal ?? 0)...(Day(iso: last)?.ordinal ?? 0)
    var numbers: [Int] = [0]
    var periods: [Period] = []
    var edges: [Day] = []
    for entry in checked.policy.parameters.entries {
      for value in entry.element.values {
        switch value.value.value {
        case .number(let number): numbers.append(Int(number.scaled(by: 0) ?? 0))
        case .period(let period): periods.append(period)
        case .day(let day): edges.append(day)
        default: break
        }
        edges += [value.from?.value, value.to?.value.value].compactMap(\.self)
      }
    }
    for entry in checked.policy.tables.entries {
      for value in entry.element.values {
        edges += [value.from?.value, value.to?.value.value].compactMap(\.self)
        for case .number(let number)? in value.value.map(\.value.value.value) {
          numbers.append(Int(number.scaled(by: 0) ?? 0))
        }
        for condition in value.value.flatMap(\.conditions) {
          guard let tree = checked.expressions[condition.node]?.tree else { continue }
          for constant in tree.nodes.indices.compactMap({ tree.constant(FeelNodeID($0)) }) {
            if let number = constant.number { numbers.append(Int(number.rounded(scale: 0, .down).scaled(by: 0) ?? 0)) }
            if let day = constant.date { edges.append(day) }
          }
        }
      }
    }
    for entry in checked.policy.cohorts.entries {
      for span in entry.element.spans.entries {
        edges += [span.element.from.value, span.element.to?.value.value].compactMap(\.self)
      }
    }
    self.numbers = numbers
    self.periods = periods
    self.edges = edges
  }

  /// A case; equal seeds give equal cases.
  func facts(seed: UInt64) -> FactTree {
    var random = SeededRandom(seed)
    // Some cases know everything, some little.
    var generator = self
    generator.gap = random.pick([1_000_000, 12, 8, 3], or: 8)
    let anchor = generator.anyDay(&random)
    var tree = FactTree.object([])
    let base = bases.isEmpty ? nil : bases[Int(seed % UInt64(bases.count))]
    let isChange = base != nil && random.one(in: 2)
    if isChange, let base { tree = base }
    let used = checked.policy.facts.entries.filter { isUsed($0.id.value) }
    var changed = Set(used.map(\.id.value))
    if isChange {
      changed = Set((0..<random.number(0...4)).compactMap { _ in changed.sorted().randomElement(using: &random) })
    }
    for entry in used where changed.contains(entry.id.value) {
      guard let path = FactPath(entry.id.value),
        let value = generator.value(of: entry.id.value, entry.element, around: anchor, &random),
        let next = tree.setting(value, at: path)
      else { continue }
      tree = next
    }
    let findings = isChange && !random.one(in: 4) ? [] : generator.findings(&random)
    if !findings.isEmpty { tree = tree.setting(.object(findings), at: FactPath([.key("findings")])) ?? tree }
    return tree
  }

  private func isUsed(_ id: String) -> Bool {
    checked.slots.contains { $0.fact == id } || checked.policy.facts[id]?.derivation != nil
  }

  private func value(of id: String, _ fact: Fact, around anchor: Day, _ random: inout SeededRandom) -> FactTree? {
    // A fact with a formula is mostly left to it: given besides, it may contradict.
    if fact.derivation != nil, !random.one(in: 6) { return nil }
    if random.one(in: gap) { return random.one(in: 3) ? .null : nil }
    if fact.type.value == .list { return list(fact, around: anchor, &random) }
    guard fact.nature?.value.variesWithTime == true else {
      return scalar(fact.type.value, fact.words, fact.allowsOtherWords, around: anchor, &random)
    }
    let looks = checked.slots.filter { $0.fact == id }
    var allowsScalar = looks.count == 1
    if case .throughout? = looks.first?.time { allowsScalar = false }
    if allowsScalar, !random.one(in: 4) {
      return scalar(fact.type.value, fact.words, fact.allowsOtherWords, around: anchor, &random)
    }
    return history(fact, around: anchor, &random)
  }

  // MARK: Histories

  private func history(_ fact: Fact, around anchor: Day, _ random: inout SeededRandom) -> FactTree {
    if fact.nature?.value == .runningTotal || random.one(in: 3) { return observations(fact, around: anchor, &random) }
    var members: [(String, FactTree)] = []
    var spans: [FactTree] = []
    var from = nearDay(anchor, &random).adding(days: -random.number(0...900)) ?? anchor
    for _ in 0..<random.number(0...4) {
      let to = from.adding(days: random.pick([0, 1, 30, 365, 800], or: 30)) ?? from
      let value = scalar(fact.type.value, fact.words, fact.allowsOtherWords, around: anchor, &random)
      spans.append(.object([("from", .text("\(from)")), ("to", .text("\(to)")), ("value", value)]))
      from = to.adding(days: random.pick([1, 1, 2, 40], or: 1)) ?? to
    }
    members.append(("spans", .list(spans)))
    if random.one(in: 2) {
      members.append(("otherwise", scalar(fact.type.value, fact.words, false, around: anchor, &random)))
    }
    return .object(members)
  }

  private func observations(_ fact: Fact, around anchor: Day, _ random: inout SeededRandom) -> FactTree {
    var days: Set<Day> = []
    for _ in 0..<random.number(0...3) { days.insert(nearDay(anchor, &random)) }
    var total = max(0, nearNumber(&random) - random.number(0...2))
    let entries = days.sorted().map { day in
      defer { total += random.pick([0, 0, 1, 2, 40], or: 0) }
      return (
        "\(day)",
        fact.nature?.value == .runningTotal
          ? FactTree.number(total)
          : scalar(fact.type.value, fact.words, fact.allowsOtherWords, around: anchor, &random)
      )
    }
    return .object([("on", .object(entries))])
  }

  // MARK: Lists and findings

  private func list(_ fact: Fact, around anchor: Day, _ random: inout SeededRandom) -> FactTree {
    let entries = (0..<random.pick([0, 0, 1, 1, 2, 3, 5], or: 0)).map { _ in
      FactTree.object(
        fact.item.entries.compactMap { field in
          if random.one(in: gap) { return random.one(in: 2) ? (field.id.value, .null) : nil }
          return (field.id.value, scalar(field.element.type.value, field.element.words, false, around: anchor, &random))
        })
    }
    if random.one(in: 5) {
      return .object([("known", .list(entries)), ("complete", .flag(random.one(in: 3)))])
    }
    return .list(entries)
  }

  private func findings(_ random: inout SeededRandom) -> [(String, FactTree)] {
    var result: [(String, FactTree)] = []
    func walk(_ checks: ElementMap<Check>) {
      for entry in checks.entries {
        if case .finding(let check) = entry.element.kind, !random.one(in: gap) {
          let words = [check.finding.good.value, check.finding.bad?.value ?? check.finding.good.value]
          let made = (0..<random.number(1...2)).map { _ in
            FactTree.object([
              ("value", .text(random.pick(words, or: ""))), ("by", .text("张三")), ("on", .text("2024-05-06")),
            ])
          }
          result.append((check.finding.id.value, .list(made)))
        }
        if case .group(let group) = entry.element.kind { walk(group.members) }
      }
    }
    walk(checked.policy.checks)
    for entry in checked.policy.classes.entries { walk(entry.element.checks) }
    return result
  }

  // MARK: Single values

  private func scalar(
    _ type: FactType, _ words: [Located<String>], _ allowsOthers: Bool, around anchor: Day,
    _ random: inout SeededRandom
  ) -> FactTree {
    switch type {
    case .yesNo: return .flag(!random.one(in: 3))
    case .count: return .number(max(0, nearNumber(&random)))
    case .decimal, .percent: return FactTree(.number("\(nearNumber(&random)).\(random.number(0...9))"))
    case .money:
      return FactTree(
        .number(
          "\(random.pick([0, 100, 299, 300, 301, 500, 1000, 2000], or: 0)).\(random.pick(["00", "00", "01", "50"], or: "00"))"
        ))
    case .date: return .text("\(nearDay(anchor, &random))")
    case .period: return .text("P\(random.number(1...24))M")
    case .word:
      if allowsOthers, random.one(in: 6) { return .text("别的证书") }
      return .text(random.pick(words.map(\.value), or: ""))
    case .level(let id): return level(id, &random)
    case .text: return .text(random.pick(["焊工", "焊 工", "电工", "ＡＢ", "ab", "甲（乙）", "甲(乙)"], or: "焊工"))
    case .citizenID: return .text("11010519491231002X")
    case .list: return .list([])
    }
  }

  private func level(_ id: String, _ random: inout SeededRandom) -> FactTree {
    guard let scale = checked.policy.levels[id] else { return .null }
    let word = random.pick((scale.order + (random.one(in: 8) ? scale.outside : [])).map(\.value), or: "")
    let spellings = [word, word, word] + (scale.spellings[word] ?? []).map(\.value)
    let spelling = random.pick(spellings, or: word)
    if let digit = Int(spelling), random.one(in: 2) { return .number(digit) }
    return .text(spelling)
  }

  private func nearNumber(_ random: inout SeededRandom) -> Int {
    random.one(in: 5) ? random.number(0...60) : max(0, random.pick(numbers, or: 0) + random.number(-1...1))
  }

  private func anyDay(_ random: inout SeededRandom) -> Day {
    if random.one(in: 5), let edge = edges.randomElement(using: &random) {
      return edge.adding(days: random.number(-1...1)) ?? edge
    }
    return Day(ordinal: Int32.random(in: days, using: &random)) ?? .earliest
  }

  /// A day that matters beside the anchor: itself, around the end of a period from it, or any other.
  private func nearDay(_ anchor: Day, _ random: inout SeededRandom) -> Day {
    switch random.number(0...5) {
    case 0: return anchor
    case 1: return anchor.adding(days: random.number(-2...2)) ?? anchor
    case 2, 3:
      guard let period = periods.randomElement(using: &random) else { return anchor }
      let days = random.number(-3...9)
      let sign = random.one(in: 3) ? -1 : 1
      switch period.unit {
      case .month: return anchor.adding(months: sign * period.count)?.adding(days: days) ?? anchor
      case .year: return anchor.adding(years: sign * period.count)?.adding(days: days) ?? anchor
      case .day: return anchor.adding(days: sign * period.count + days) ?? anchor
      case .workingDay: return anchor.adding(days: sign * (period.count * 7 / 5) + days) ?? anchor
      }
    case 4: return anchor.adding(days: random.number(-500...500)) ?? anchor
    default: return anyDay(&random)
    }
  }
}
