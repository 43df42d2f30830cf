import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuPlans
import YijuPolicies
import YijuPolicyChecking
import YijuValues

/// Gathers a guide from a policy, and from what deciding a case of which nothing is known says of its checks.
struct GuideBuilder {
  let policy: YijuPolicies.Policy
  let plan: Plan
  let decision: Decision
  /// Tables and parameters that conditions name and whose values differ by day or by case.
  private var named: [String] = []
  /// The days at which conditions look.
  private var days: [String] = []
  /// Those that a step of the amount shows.
  private var shown: Set<String> = []

  init(_ policy: YijuPolicies.Policy, plan: Plan, decision: Decision) {
    self.policy = policy
    self.plan = plan
    self.decision = decision
  }

  mutating func guide() -> PolicyGuide {
    var guide = PolicyGuide(policy: decision.policy, validity: decision.selection, publishedOn: plan.publishedOn)
    let ofApplicants = decision.checks.filter { !isOfScheme($0) }
    guide.conditions = ofApplicants.filter { !Self.isTime($0) }.map { condition($0, withTimes: false) }
    guide.scheme = decision.checks.filter(isOfScheme).map { condition($0) }
    guide.deadlines = ofApplicants.filter(Self.isTime).map { condition($0) } + deadlinesOfClasses()
    guide.amount = amount()
    guide.values =
      named.filter { !shown.contains($0) }.compactMap { table(named: $0) } + days.compactMap { table(ofDay: $0) }
    guide.papers = papers()
    guide.steps = policy.procedure?.steps.entries.map { step($0.element) } ?? []
    guide.questions = boundaries() + interpretations()
    guide.contacts = policy.contacts.entries.map { contact($0.element) }
    guide.remedies = remedies()
    guide.sources = policy.sources.entries.filter { isUsed($0.id.value) }.map { source($0.element) }
    guide.registers = policy.registers.entries.map(\.element.title.value)
    return guide
  }

  // MARK: Conditions

  /// - Parameter withTimes: Whether members that are last days or openings stand with the others.
  private mutating func condition(_ check: CheckResult, withTimes: Bool = true) -> PolicyGuide.Condition {
    for day in check.asOf where !days.contains(day.id) { days.append(day.id) }
    let parts = withTimes ? check.parts : check.parts.filter { !Self.isTime($0) }
    return PolicyGuide.Condition(
      title: check.title, kind: check.kind, required: check.parts.isEmpty ? required(check) : nil,
      asOf: check.asOf.map(\.title),
      cites: Self.unsaid(check.cites, check.required.values.flatMap(\.cites)),
      conditions: check.conditions.map { condition($0) },
      parts: parts.map { condition($0, withTimes: withTimes || check.kind != .classes) })
  }

  /// Whether a check asks something of the scheme, such as its fund, and nothing of those who apply.
  private func isOfScheme(_ check: CheckResult) -> Bool { policy.checks[check.id]?.scope == .scheme }

  /// Whether a check says by when: a last day, an opening, or ways of which one is.
  private static func isTime(_ check: CheckResult) -> Bool {
    switch check.kind {
    case .deadline, .gate: true
    case .any, .all, .none: check.parts.contains(where: isTime)
    case .requirement, .membership, .count, .exclusion, .finding, .classes, .applicantClass: false
    }
  }

  /// What only single classes say of when, under the name of the class.
  private mutating func deadlinesOfClasses() -> [PolicyGuide.Condition] {
    let classes = decision.checks.filter { $0.kind == .classes }.flatMap(\.parts)
    var conditions: [PolicyGuide.Condition] = []
    for applicants in classes {
      for part in applicants.parts where Self.isTime(part) {
        var condition = condition(part)
        condition.title = "\(applicants.title)：\(part.title)"
        conditions.append(condition)
      }
    }
    return conditions
  }

  /// Citations, and of others those of clauses not yet cited: a value's own quote is most often a piece of the check's.
  private static func unsaid(_ cites: [CitedText], _ others: [CitedText]) -> [CitedText] {
    cites + others.filter { other in !cites.contains { $0.source == other.source && $0.clause == other.clause } }
  }

  /// What is asked for; a value that depends on the case or its days is named instead.
  private mutating func required(_ check: CheckResult) -> LocalizedText? {
    if check.kind == .deadline, let last = lastDay(of: check.id) { return last }
    let open = check.required.values.filter { $0.value == .unknown }
    guard !open.isEmpty, let planned = plan.checks.first(where: { $0.id == check.id && $0.title == check.title }) else {
      let phrase = check.required.phrase
      // “不与培训补贴重复：否” would say the opposite of what is asked for.
      if let place = check.fact.flatMap({ plan.fact(at: $0) }), check.kind == .requirement,
        plan.facts[place].type == .yesNo, check.required.test == "false"
      {
        let title = plan.facts[place].title
        return LocalizedText(zh: "“\(title)”须为“\(phrase.zh)”", en: "“\(title)” has to be “\(phrase.en)”")
      }
      return phrase.zh.isEmpty && phrase.en.isEmpty ? nil : phrase
    }
    for value in open where !named.contains(value.path) { named.append(value.path) }
    return LocalizedText(
      zh: Phrases.filled(planned.required.phrase.zh, check.required.values.map { text($0).zh }),
      en: Phrases.filled(planned.required.phrase.en, check.required.values.map { text($0).en }))
  }

  /// `自“证书核发日”起 6 个月内；核发当日不计，末日休息的顺延`: how the last day is reached, which no case is needed for.
  private mutating func lastDay(of id: String) -> LocalizedText? {
    guard case .deadline(let deadline)? = policy.check(id)?.kind else { return nil }
    switch deadline.end {
    case .byDay(let name):
      let path = policy.tables[name.value] == nil ? "parameters.\(name.value)" : "tables.\(name.value)"
      guard let parameter = policy.parameters[name.value], parameter.values.count == 1,
        let value = parameter.values.first
      else {
        if !named.contains(path) { named.append(path) }
        let title = policy.parameters[name.value]?.title.value ?? policy.tables[name.value]?.title.value ?? name.value
        return LocalizedText(zh: "最后一日见“\(title)”", en: "the last day is “\(title)”")
      }
      let day = Phrases.text(Phrases.value(value.value.value, unit: nil))
      return LocalizedText(zh: "不晚于 \(day.zh)", en: "not later than \(day.en)")
    case .within(let period, let after, let counting):
      guard let parameter = policy.parameters[period.value] else { return nil }
      let anchor = policy.days[after.value]?.title.value ?? after.value
      var length = LocalizedText(zh: "“\(parameter.title.value)”", en: "“\(parameter.title.value)”")
      if parameter.values.count == 1, let value = parameter.values.first {
        length = Phrases.text(Phrases.value(value.value.value, unit: nil))
      } else if !named.contains("parameters.\(period.value)") {
        named.append("parameters.\(period.value)")
      }
      let rule = counting.flatMap { policy.counting[$0.value]?.title.value }
      return LocalizedText(
        zh: "自“\(anchor)”起 \(length.zh)内" + (rule.map { "；\($0)" } ?? ""),
        en: "within \(length.en) after “\(anchor)”" + (rule.map { "; \($0)" } ?? ""))
    }
  }

  private func text(_ value: NamedValue) -> LocalizedText {
    guard value.value == .unknown else { return Phrases.text(value.value) }
    return LocalizedText(zh: "“\(value.title)”", en: "“\(value.title)”")
  }

  // MARK: Values of the law

  private mutating func amount() -> [PolicyGuide.AmountStep] {
    guard let amount = policy.amount else { return [] }
    var steps: [PolicyGuide.AmountStep] = []
    for (entry, planned) in zip(amount.steps.entries, plan.amount?.steps ?? []) {
      let step = entry.element
      let (operation, name) = Self.operation(step.operation)
      let value = name.flatMap { table(for: $0, currency: amount.currency.value) }
      if let name { shown.formUnion(["tables.\(name)", "parameters.\(name)"]) }
      steps.append(
        PolicyGuide.AmountStep(
          title: step.title.value, operation: operation, table: value,
          conditions: planned.conditions.map { place in
            let check = plan.checks[place]
            return PolicyGuide.Condition(
              title: check.title, kind: check.kind, required: phrase(check.required), asOf: [],
              cites: check.cites.map { plan.cites[$0] }, conditions: [], parts: [])
          }, cites: planned.cites.map { plan.cites[$0] }))
    }
    return steps
  }

  /// The words of a condition of a step, with titles where values stand.
  private func phrase(_ required: PlanRequired) -> LocalizedText? {
    let titles = required.values.map { "“\(plan.values[$0].title)”" }
    let text = LocalizedText(
      zh: Phrases.filled(required.phrase.zh, titles), en: Phrases.filled(required.phrase.en, titles))
    return text.zh.isEmpty && text.en.isEmpty ? nil : text
  }

  private static func operation(_ operation: AmountStep.Operation) -> (String, String?) {
    switch operation {
    case .take(let value, _): ("take", value.value)
    case .raiseBy(let value, _): ("raise_by", value.value)
    case .multiplyBy(let value, _): ("multiply_by", value.value)
    case .add(let value): ("add", value.value)
    case .subtract(let value): ("subtract", value.value)
    case .atMost(let value): ("at_most", value.value)
    case .notBelow(let value): ("not_below", value.value)
    case .round: ("round", nil)
    }
  }

  private func table(named path: String) -> PolicyGuide.Table? {
    path.split(separator: ".", maxSplits: 1).last.flatMap { table(for: String($0), currency: nil) }
  }

  private func table(for name: String, currency: String?) -> PolicyGuide.Table? {
    if let table = policy.tables[name] {
      let unit = table.unit?.value ?? currency
      return PolicyGuide.Table(
        title: table.title.value, keys: table.keys.map { title(ofKey: $0.value) },
        by: table.by.flatMap { policy.days[$0.value]?.title.value },
        pages: table.values.map { page in
          PolicyGuide.Page(
            from: page.from?.value, to: page.to?.value.value,
            rows: page.value.map { row in
              PolicyGuide.Row(
                keys: row.id.map { conditions(ofRule: $0.value, row, of: table, named: name) }
                  ?? zip(table.keys, row.keys).map { Phrases.same(word($1.value, ofKey: $0.value)) },
                value: row.value.value.value.map { Phrases.value($0, unit: unit) })
            })
        }, cites: cites(table.grounds))
    }
    guard let parameter = policy.parameters[name] else { return nil }
    let unit = parameter.unit?.value ?? currency
    return PolicyGuide.Table(
      title: parameter.title.value, keys: [], by: parameter.by.flatMap { policy.days[$0.value]?.title.value },
      pages: parameter.values.map { value in
        PolicyGuide.Page(
          from: value.from?.value, to: value.to?.value.value,
          rows: [PolicyGuide.Row(keys: [], value: Phrases.value(value.value.value, unit: unit))])
      }, cites: cites(parameter.grounds))
  }

  /// What a rule asks of each key, in words.
  private func conditions(
    ofRule id: String, _ row: LegalTable.Row, of table: LegalTable, named name: String
  ) -> [LocalizedText] {
    var required = requirements(ofRule: id, of: "tables.\(name)")[...]
    return zip(table.keys, row.conditions).map { key, condition in
      let isClass = policy.isClassWord(key.value)
      let said = isClass ? nil : required.popFirst().flatMap { phrase($0) }
      switch condition {
      case .words(let words, _):
        if policy.facts[key.value]?.type.value == .yesNo, words.count == 1, let flag = words.first.map(\.value) {
          return Phrases.text(.boolean(flag == "true"))
        }
        return Phrases.list(words.map { word($0.value, ofKey: key.value) })
      case .tests(let tests):
        if let said {
          return LocalizedText(zh: String(said.zh.drop { $0 == " " }), en: String(said.en.drop { $0 == " " }))
        }
        if isClass, let others = classes(in: tests.text) { return others }
        let isAny = tests.text.allSatisfy { $0 == "-" || $0 == " " }
        return isAny ? LocalizedText(zh: "不限", en: "any") : Phrases.same(tests.text)
      }
    }
  }

  /// `not("a", "b")` over classes, in words.
  private func classes(in test: String) -> LocalizedText? {
    let titles = policy.classes.entries.filter { test.contains("\"\($0.id.value)\"") }.map(\.element.title.value)
    guard !titles.isEmpty else { return nil }
    let named = Phrases.list(titles)
    return test.hasPrefix("not(") ? LocalizedText(zh: "\(named.zh)以外的", en: "other than \(named.en)") : named
  }

  /// Those that the plan keeps of a rule: without its word for a class, and none for a rule of another class.
  private func requirements(ofRule id: String, of path: String) -> [PlanRequired] {
    for value in plan.values where value.path == path {
      guard case .rules(_, _, _, let pages) = value.content else { continue }
      for page in pages {
        if let rule = page.rules.first(where: { $0.id == id }) { return rule.required }
      }
    }
    return []
  }

  private func title(ofKey key: String) -> String {
    policy.facts[key]?.title.value ?? policy.cohorts[key]?.title?.value ?? key
  }

  /// A word of a row as people read it: a class by its title, the span of a cohort by its days.
  private func word(_ word: String, ofKey key: String) -> String {
    if let span = policy.cohorts[key]?.spans[word] {
      return "\(span.from.value) – \(span.to?.value.value.map { "\($0)" } ?? "…")"
    }
    return policy.isClassWord(key) ? policy.classes[word]?.title.value ?? word : word
  }

  /// Which date a day is, where the cohort says it.
  private func table(ofDay id: String) -> PolicyGuide.Table? {
    guard let day = policy.days[id], let cohort = day.cohort?.value else { return nil }
    let rows = day.rows.entries.map { row in
      PolicyGuide.Row(
        keys: [Phrases.same(word(row.id.value, ofKey: cohort))],
        value: .text(policy.facts[row.element.value]?.title.value ?? row.element.value))
    }
    return PolicyGuide.Table(
      title: day.title.value, keys: [title(ofKey: cohort)], by: nil,
      pages: [PolicyGuide.Page(from: nil, to: nil, rows: rows)], cites: cites(day.grounds))
  }

  // MARK: Grounds

  func cites(_ grounds: Grounds) -> [CitedText] { grounds.cites.compactMap { cited($0.value) } }

  /// A clause; nil for one of a law that was in force at another time than this version.
  func cited(_ citation: Citation) -> CitedText? {
    guard let source = policy.sources[citation.source], let clause = source.clauses[citation.clause],
      overlaps(citation.source)
    else { return nil }
    return CitedText(
      source: citation.source, document: source.title.value, number: source.number, clause: citation.clause,
      text: citation.quote ?? clause.text?.value ?? clause.summary?.value ?? clause.title ?? "",
      isQuote: citation.quote != nil, isSecondary: source.seen == .secondary,
      isSummary: citation.quote == nil && clause.text == nil && clause.summary != nil)
  }

  private func overlaps(_ source: String) -> Bool {
    guard let force = plan.lawInForce[source] else { return true }
    let last = plan.validity.to.map { Int64($0.ordinal) } ?? Int64.max
    return force.low <= last && Int64(plan.validity.from.ordinal) <= force.high
  }

  /// Whether anything that this version says rests on a document: a parent's may have been left behind.
  private func isUsed(_ source: String) -> Bool {
    guard overlaps(source) else { return false }
    return policy.document?.value == source || plan.cites.contains { $0.source == source }
      || plan.interpretations.contains { ($0.about + $0.authority).contains { $0.source == source } }
  }

  // MARK: Questions

  /// “正好 36 个月可以吗？” for every number of the law that a condition is held against.
  private func boundaries() -> [PolicyGuide.Question] {
    var questions: [PolicyGuide.Question] = []
    func ask(_ checks: [CheckResult]) {
      for check in checks {
        // What one of several ways asks for decides nothing by itself.
        if ![.any, .none].contains(check.kind) { ask(check.parts) }
        guard check.kind == .requirement, check.required.values.count == 1, let value = check.required.values.first,
          value.value != .unknown, let answer = Phrases.includesBound(check.required.test)
        else { continue }
        let bound = Phrases.text(value.value)
        let question = PolicyGuide.Question(
          question: LocalizedText(
            zh: "“\(check.title)”正好是 \(bound.zh)，符合吗？", en: "is exactly \(bound.en) enough for “\(check.title)”?"),
          answer: answer
            ? LocalizedText(zh: "符合。", en: "yes") : LocalizedText(zh: "不符合。", en: "no"),
          why: nil, isAuthorsChoice: false, cites: value.cites.isEmpty ? check.cites : value.cites)
        if !questions.contains(question) { questions.append(question) }
      }
    }
    ask(decision.checks.filter { !isOfScheme($0) })
    return questions
  }

  /// What only the remedies rest on: how they were worked out is for the authority, not for those who apply.
  private var ofRemedies: Set<String> {
    var uses: [String: Int] = [:]
    policy.forEachGrounds { grounds, _ in
      for interpretation in grounds.interpretations { uses[interpretation.value, default: 0] += 1 }
    }
    switch policy.remedies?.value {
    case .stated(let remedies)?:
      let named = remedies.entries.flatMap { $0.element.grounds.interpretations.map(\.value) }
      for id in named { uses[id, default: 0] -= 1 }
      return Set(named.filter { uses[$0] == 0 })
    case .unstated(let interpretation?)?: return uses[interpretation.value] == nil ? [interpretation.value] : []
    case .unstated(nil)?, nil: return []
    }
  }

  /// What the text leaves open: only what this version rests on, for a parent's choice may have been left behind.
  private func interpretations() -> [PolicyGuide.Question] {
    let used = Set(plan.interpretations.map(\.id)).subtracting(ofRemedies)
    return policy.interpretations.entries.filter { used.contains($0.id.value) }.map { entry in
      let choice = entry.element
      let authority: [CitedText]
      let isOwn: Bool
      switch choice.authority {
      case .cites(let found):
        authority = cites(Grounds(cites: found))
        isOwn = false
      case .policyAuthor:
        authority = []
        isOwn = true
      }
      return PolicyGuide.Question(
        question: LocalizedText(zh: choice.question, en: choice.question),
        answer: LocalizedText(zh: choice.choice, en: choice.choice), why: choice.why, isAuthorsChoice: isOwn,
        cites: cites(Grounds(cites: choice.about)) + authority)
    }
  }
}

extension YijuPolicies.Policy {
  /// The check of that id, wherever it sits.
  fileprivate func check(_ id: String) -> Check? {
    func find(in checks: ElementMap<Check>) -> Check? {
      if let found = checks[id] { return found }
      for entry in checks.entries {
        if case .group(let group) = entry.element.kind, let found = find(in: group.members) { return found }
      }
      return nil
    }
    return find(in: checks) ?? classes.entries.lazy.compactMap { find(in: $0.element.checks) }.first
  }
}
