import YijuCivilCalendars
import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

/// Overlaps, gaps and rules that never count, each with a case that shows it.
extension PolicyChecking {
  /// Rules that fit the same case, and rules that no case ever reaches, whatever checks there are.
  mutating func findOverlaps(in entry: ElementMap<LegalTable>.Entry) {
    let table = entry.element
    guard let choice = table.choice?.value, !unclearTables.contains(entry.id.value),
      let domains = ruleDomains(of: table)
    else { return }
    let path = "tables." + entry.id.value
    for value in table.values {
      let rows = value.value
      guard let decision = decisionTable(of: table, rows: rows, domains: domains) else { continue }
      let analysis = FeelTableAnalysis(decision, domains: domains.map(\.domain))
      if !analysis.isComplete { report(.rulesNotAnalysed, same(path), at: entry.id.node) }
      for finding in analysis.findings {
        switch finding {
        case .overlap(let one, let other, let witness):
          guard rows.indices.contains(one), rows.indices.contains(other), let first = rows[one].id,
            let second = rows[other].id
          else { continue }
          let (zh, en) = RuleDomain.witness(witness, of: domains)
          report(
            choice == .any ? .rulesDisagree : .rulesOverlap, same(path), same(first.value), same(second.value),
            LocalizedText(zh: zh, en: en), at: second.node,
            labels: label(first.node, zh: "另一条在这里", en: "the other rule is here"))
        case .unreachable(let row, let by, _):
          guard rows.indices.contains(row), let id = rows[row].id else { continue }
          unclearTables.insert(entry.id.value)
          let other = by.flatMap { rows.indices.contains($0) ? rows[$0].id : nil }
          report(
            .ruleUnreachable, same(path), same(id.value), PolicyChecking.reason(other?.value), at: id.node,
            labels: other.map { label($0.node, zh: "先用这一条", en: "this rule counts first") } ?? [])
        case .gap: break
        }
      }
    }
  }

  private static func reason(_ other: String?) -> LocalizedText {
    guard let other else {
      return LocalizedText(
        zh: "没有一个可能的值符合它的条件", en: "no value that is possible satisfies its conditions")
    }
    return LocalizedText(
      zh: "符合它的案件都已由 `\(other)` 等规则决定",
      en: "every case that fits it is decided by `\(other)` or another rule that counts first")
  }

  /// Cases that the checks let through and no rule fits, and rules for cases that no check lets through. Where there
  /// are classes of applicants, each has its own checks.
  mutating func compareRules(of entry: ElementMap<LegalTable>.Entry, uses: [TableUse]) {
    guard !unclearTables.contains(entry.id.value), let all = ruleDomains(of: entry.element) else { return }
    guard policy.classes.count == classRemainders.count, !classRemainders.isEmpty else {
      guard let left = narrowed(all, of: entry.element, uses: uses, in: remainders, className: nil) else { return }
      compareRules(of: entry, with: left, uses: uses, isForAll: true)
      return
    }
    let lookedUp = uses.map { $0.narrowed[ApplicantClass.word] }
    for (id, remainders) in zip(policy.classes.ids, classRemainders)
    where lookedUp.contains(where: { $0?.contains(id) ?? true }) {
      guard let left = narrowed(all, of: entry.element, uses: uses, in: remainders, className: id) else { continue }
      compareRules(of: entry, with: left, uses: uses, isForAll: false)
    }
  }

  private mutating func compareRules(
    of entry: ElementMap<LegalTable>.Entry, with left: [RuleDomain], uses: [TableUse], isForAll: Bool
  ) {
    let table = entry.element
    let path = "tables." + entry.id.value
    let mayMiss = table.partial || uses.allSatisfy(\.mayMiss)
    for value in table.values {
      let rows = value.value
      guard let decision = decisionTable(of: table, rows: rows, domains: left) else { continue }
      for finding in FeelTableAnalysis(decision, domains: left.map(\.domain)).findings {
        switch finding {
        case .gap(let witness) where !mayMiss:
          let (zh, en) = RuleDomain.witness(witness, of: left)
          report(
            .rulesLeaveGap, same(path), LocalizedText(zh: zh, en: en),
            at: table.values.count > 1 ? value.node : entry.id.node)
        case .unreachable(let row, let by, _) where isForAll:
          guard rows.indices.contains(row), let id = rows[row].id else { continue }
          let other = by.flatMap { rows.indices.contains($0) ? rows[$0].id?.value : nil }
          let checks = left.map(\.by).filter { !$0.isEmpty }.map { "`\($0)`" }
          report(
            .ruleUnreachable, same(path), same(id.value),
            other == nil && !checks.isEmpty
              ? LocalizedText(
                zh: "条件 \(checks.joined(separator: "、")) 不许这样的案件通过",
                en: "\(checks.joined(separator: " and ")) lets no such case pass")
              : PolicyChecking.reason(other), at: id.node)
        case .gap, .overlap, .unreachable: break
        }
      }
    }
  }

  // MARK: Keys

  /// What the declarations of the keys allow; nil when one of them could not be read.
  private func ruleDomains(of table: LegalTable) -> [RuleDomain]? {
    var domains: [RuleDomain] = []
    for key in table.keys {
      if policy.isClassWord(key.value) {
        domains.append(
          RuleDomain(
            title: key.value, type: .word(policy.classes.ids),
            domain: .init(places: nil, values: RuleDomain.points(policy.classes.ids))))
        continue
      }
      guard let entry = policy.facts.entry(key.value) else {
        guard let cohort = policy.cohorts[key.value] else { return nil }
        domains.append(
          RuleDomain(
            title: cohort.title?.value ?? key.value, type: .word(cohort.spans.ids),
            domain: .init(places: nil, values: RuleDomain.points(cohort.spans.ids))))
        continue
      }
      let fact = entry.element
      let type = feelType(of: entry)
      var domain = RuleDomain(title: fact.title.value, type: type, domain: .init(places: nil))
      if case .number(let unit) = type { domain.unit = unit }
      switch fact.type.value {
      case .yesNo: break
      case .word, .level:
        var words = words(of: fact.type.value, declared: fact.words) ?? []
        if fact.allowsOtherWords { words.append(RuleDomain.otherWord) }
        domain.domain.values = RuleDomain.points(words)
      case .count, .money:
        domain.domain.places = fact.type.value == .count ? 0 : 2
        domain.domain.values = FeelIntervals(
          joining: [.init(low: .number(Decimal(0)), includesLow: true, high: nil, includesHigh: false)])
      case .decimal, .percent: domain.domain.places = 6
      case .date, .text, .citizenID: break
      case .period, .list: return nil
      }
      if let written = fact.domain, let tests = checked.expressions[written.node],
        let possible = FeelIntervals(ofConstants: tests.tree)
      {
        domain.domain.values = domain.domain.values.map { $0.intersection(possible) } ?? possible
      }
      domains.append(domain)
    }
    return domains
  }

  /// What checks and the conditions of the steps leave of the keys; nil when a check of one of them is wrong.
  private func narrowed(
    _ domains: [RuleDomain], of table: LegalTable, uses: [TableUse], in remainders: [FactSlot: Remainder],
    className: String?
  ) -> [RuleDomain]? {
    var result = domains
    for (place, key) in table.keys.enumerated() {
      if policy.isClassWord(key.value), let className {
        result[place].domain.values = RuleDomain.points([className])
      }
      guard policy.facts.index(of: key.value) != nil else { continue }
      let day = table.keyDays.indices.contains(place) ? table.keyDays[place] : nil
      guard let known = domain(of: key, on: day, uses: uses, in: remainders, className: className) else { return nil }
      result[place].by = known.by
      switch domains[place].type {
      case .boolean:
        result[place].domain.truths = Set(known.possible.map { $0 == "true" })
      case .word, .level, .string:
        guard known.words != nil, let left = RuleDomain.points(known.possible.sorted()) else { continue }
        result[place].domain.values = result[place].domain.values.map { $0.intersection(left) } ?? left
      case .number, .date:
        let remainder = remainders[FactSlot(fact: key.value, time: day.map { .on($0.value) } ?? .timeless)]
        guard let remainder,
          let left = PolicyChecking.intervals(remainder.allowed, isDate: domains[place].type == .date)
        else { continue }
        result[place].by = (remainder.allowed.low != nil ? remainder.lowBy : remainder.highBy).address
        result[place].domain.values = result[place].domain.values.map { $0.intersection(left) } ?? left
      default: break
      }
    }
    return result
  }

  private static func intervals(_ allowed: Allowed, isDate: Bool) -> FeelIntervals? {
    func value(_ number: Decimal) -> Value? {
      isDate
        ? number.scaled(by: 0).flatMap { Int32(exactly: $0) }.flatMap { Day(ordinal: $0) }.map(Value.date)
        : .number(number)
    }
    guard allowed.low != nil || allowed.high != nil else { return nil }
    return FeelIntervals(
      joining: [
        .init(
          low: allowed.low.flatMap { value($0.value) }, includesLow: allowed.low?.isIncluded ?? false,
          high: allowed.high.flatMap { value($0.value) }, includesHigh: allowed.high?.isIncluded ?? false)
      ])
  }

  // MARK: The table as DMN has it

  private func decisionTable(
    of table: LegalTable, rows: [LegalTable.Row], domains: [RuleDomain]
  ) -> FeelDecisionTable? {
    guard let choice = table.choice?.value else { return nil }
    var rules: [FeelDecisionTable.Rule] = []
    for row in rows {
      var tests: [FeelTree?] = []
      for condition in row.conditions {
        guard let tree = checked.expressions[condition.node]?.tree else { return nil }
        tests.append(tree)
      }
      rules.append(FeelDecisionTable.Rule(tests: tests, results: [PolicyChecking.literal(row.value.value.value)]))
    }
    // Under `min` and `max` a case that no rule fits has no value: that is a gap, which collecting rows would not be.
    let (policy, aggregation) = choice.hitPolicy
    let order = table.valueOrder.compactMap { PolicyChecking.literalText($0.value) }.joined(separator: ", ")
    return FeelDecisionTable(
      hitPolicy: choice == .least || choice == .greatest ? .ruleOrder : policy,
      aggregation: choice == .sum ? aggregation : nil,
      inputs: domains.map { FeelDecisionTable.Input(expression: nil, type: $0.type) },
      outputs: [
        FeelDecisionTable.Output(
          name: "", values: order.isEmpty ? nil : FeelParser.parseUnaryTests(Array(order.utf8)).tree)
      ], rules: rules)
  }

  private static func literal(_ value: LegalValue?) -> FeelTree? {
    let text = value.map { literalText($0) } ?? "null"
    return text.flatMap { FeelParser.parseExpression(Array($0.utf8)).tree }
  }

  private static func literalText(_ value: LegalValue) -> String? {
    switch value {
    case .boolean(let flag): flag ? "true" : "false"
    case .number(let number), .money(let number), .percent(let number): number.text
    case .day(let day): "@\"\(day)\""
    case .period(let period): FeelText.quoted(period.englishText)
    case .text(let text), .level(let text, _): FeelText.quoted(text)
    }
  }
}
