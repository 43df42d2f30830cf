import YijuCivilCalendars
import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

/// Tables of rules: conditions that fit their keys and are over constants, values that the table can choose among.
extension PolicyChecking {
  mutating func checkRules(
    of rows: [LegalTable.Row], in table: LegalTable, entry: ElementMap<LegalTable>.Entry, keys: [TableKey?]
  ) {
    for row in rows {
      if let cell = row.value.value.value {
        checkValue(Located(cell, row.value.node), title: table.title.value)
        checkOrder(of: cell, in: row, of: table)
      }
      for (condition, key) in zip(row.conditions, keys) {
        guard let key, check(condition, over: key) else {
          unclearTables.insert(entry.id.value)
          continue
        }
      }
    }
  }

  /// Whether the table's way of choosing can be used on its values.
  mutating func checkChoice(of table: LegalTable, path: String) {
    guard let choice = table.choice, choice.value.reckons else { return }
    switch table.type.value {
    case .count, .decimal, .money, .percent: break
    default:
      report(
        .choiceNeedsNumbers, same("hit_policy: " + choice.value.rawValue), same(table.title.value),
        table.type.value.title, at: choice.node)
    }
  }

  private mutating func checkOrder(of cell: LegalValue, in row: LegalTable.Row, of table: LegalTable) {
    guard table.choice?.value == .priority, !table.valueOrder.contains(where: { $0.value == cell }) else { return }
    report(
      .valueNotInOrder, same(row.id?.value ?? ""), same(PolicyChecking.text(of: cell)), at: row.value.node,
      labels: table.valueOrder.first.map { label($0.node, zh: "次序写在这里", en: "the order is written here") } ?? [])
  }

  private static func text(of cell: LegalValue) -> String {
    switch cell {
    case .boolean(let flag): flag ? "true" : "false"
    case .number(let number), .money(let number), .percent(let number): number.text
    case .day(let day): "\(day)"
    case .period(let period): period.englishText
    case .text(let text), .level(let text, _): text
    }
  }

  // MARK: Conditions

  private mutating func check(_ condition: RowCondition, over key: TableKey) -> Bool {
    let type: FeelType
    let title: String
    switch key {
    case .fact(let id):
      guard let fact = policy.facts.entry(id) else { return false }
      type = feelType(of: fact)
      title = fact.element.title.value
      if fact.element.type.value == .period {
        report(
          .typeUnfit, LocalizedText(zh: "可以比较的值", en: "a value that can be compared"), same(title),
          fact.element.type.value.title, at: condition.node)
        return false
      }
    case .cohort(let id):
      type = .word(policy.cohorts[id]?.spans.ids ?? [])
      title = policy.cohorts[id]?.title?.value ?? id
    case .applicantClass:
      type = .word(policy.classes.ids)
      title = ApplicantClass.word
    }
    switch condition {
    case .tests(let feel):
      guard let tests = checkTests(feel, over: type, titled: title, options: .domain) else { return false }
      guard RuleDomain.isConstant(tests.tree, isText: type == .string) else {
        report(.conditionNotConstant, same(feel.text), at: feel.node)
        return false
      }
    case .words(let words, let node):
      var literals: [String] = []
      for word in words {
        guard let literal = literal(word, key: key, type: type, title: title) else { return false }
        literals.append(literal)
      }
      guard let tree = FeelParser.parseUnaryTests(Array(literals.joined(separator: ", ").utf8)).tree else {
        return false
      }
      var scope = scope
      scope.input = type
      checked.expressions[node] = FeelChecker.checkUnaryTests(tree, in: scope, options: .domain)
    }
    return true
  }

  /// A word as FEEL writes it; nil after saying that the key cannot have it.
  private mutating func literal(
    _ word: Located<String>, key: TableKey, type: FeelType, title: String
  ) -> String? {
    func misfit(_ example: String) -> String? {
      report(
        .conditionNotQuoted, same(word.value), same(title), type.title, same(example), at: word.node)
      return nil
    }
    let closed: [String]? =
      switch key {
      case .cohort(let id): policy.cohorts[id]?.spans.ids ?? []
      case .applicantClass: policy.classes.ids
      case .fact: nil
      }
    if let closed {
      if closed.contains(word.value) { return FeelText.quoted(word.value) }
      reportUnknownWord(word, of: title, among: closed)
      return nil
    }
    guard case .fact(let id) = key, let fact = policy.facts[id] else { return nil }
    switch fact.type.value {
    case .word, .level:
      return canonical(word, type: fact.type.value, declared: fact.words, title: title).map { FeelText.quoted($0) }
    case .text, .citizenID: return FeelText.quoted(word.value)
    case .yesNo:
      switch word.value {
      case "true", "是": return "true"
      case "false", "否": return "false"
      default: return canonical(word, type: .yesNo, declared: [], title: title)
      }
    case .count, .decimal, .money, .percent:
      return Decimal(text: word.value).map { $0.text } ?? misfit("'[12..36)'")
    case .date: return Day(iso: word.value).map { "@\"\($0)\"" } ?? misfit("'>= @\"2024-01-01\"'")
    case .period, .list: return nil
    }
  }
}
