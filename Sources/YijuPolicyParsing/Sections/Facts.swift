import YijuDiagnostics
import YijuPolicies
import YijuValues
import YijuYAMLTrees

/// Scales of levels and facts.
extension PolicyReader {
  mutating func levelScale(_ entry: YAMLEntry, _ node: NodeID) -> LevelScale? {
    guard let fields = fields(of: entry.value, as: .levels, at: node, label: label(entry)) else { return nil }
    if !fields.has(.order) { reportMissing(.order, in: fields) }
    guard let title = required(.title, fields) else { return nil }
    var scale = LevelScale(
      title: title.value, order: texts(.order, fields), outside: texts(.outside, fields), node: node)
    if let entry = fields[.spellings] {
      let place = map.add(entry.keySpan, parent: node, component: Keyword.spellings.en)
      for entry in mapping(entry.value, at: place, label: name(.spellings)) ?? [] {
        let id = self.place(entry, under: place)
        scale.spellings.set(texts(entry.value, .spellings, in: fields), for: Located(entry.key, id))
      }
    }
    return scale
  }

  mutating func fact(_ entry: YAMLEntry, _ node: NodeID) -> Fact? {
    guard let fields = fields(of: entry.value, as: .fact, at: node, label: label(entry)) else { return nil }
    let title = required(.title, fields)
    if !fields.has(.type) { reportMissing(.type, in: fields) }
    guard let title, let type = factType(fields) else { return nil }
    var fact = Fact(title: title, type: type, node: node)
    fact.unit = unit(fields)
    fact.domain = feel(.domain, fields)
    fact.nature = word(.nature, fields, Words.nature)
    if fact.nature == nil, !fields.has(.nature), type.value != .list { reportMissing(.nature, in: fields) }
    fact.changes = word(.changes, fields, Words.changeability)
    fact.question = text(.question, fields)
    fact.proof = text(.proof, fields)
    fact.columns = strings(.columns, fields)
    fact.sensitive = word(.sensitive, fields, Words.sensitivity)?.value
    fact.compare = word(.compare, fields, Words.comparison)?.value ?? .exact
    fact.words = words(fields, type)
    fact.allowsOtherWords = yesNo(.otherWords, fields)
    fact.derivation = derivation(fields)
    list(fields, type, into: &fact)
    return fact
  }

  /// `item` and `this_case` of a list.
  private mutating func list(_ fields: Fields, _ type: Located<FactType>, into fact: inout Fact) {
    guard type.value == .list else {
      for keyword in fields.present([.item, .thisCase]) {
        reportMisfit(
          zh: "只有清单（`\(Keyword.list[language])`）才有 `\(keyword[language])`",
          en: "only a `\(Keyword.list[language])` has `\(keyword[language])`", at: fields[keyword]?.keySpan,
          in: fields.node)
      }
      return
    }
    guard let item = fields[.item] else { return reportMissing(.item, in: fields) }
    let place = map.add(item.keySpan, parent: fields.node, component: Keyword.item.en)
    for entry in mapping(item.value, at: place, label: name(.item)) ?? [] {
      let node = self.place(entry, under: place)
      checkID(entry, .name, at: node)
      if let field = listField(entry, node) { fact.item.set(field, for: Located(entry.key, node)) }
    }
    guard let thisCase = fields[.thisCase] else { return }
    let casePlace = map.add(thisCase.keySpan, parent: fields.node, component: Keyword.thisCase.en)
    for entry in mapping(thisCase.value, at: casePlace, label: name(.thisCase)) ?? [] {
      let node = self.place(entry, under: casePlace)
      guard let path = text(entry.value, label: label(entry), in: node) else { continue }
      let value = map.add(entry.value.span, parent: casePlace, component: entry.key)
      fact.thisCase.set(Located(path, value), for: Located(entry.key, node))
    }
  }

  private mutating func listField(_ entry: YAMLEntry, _ node: NodeID) -> ListField? {
    guard let fields = fields(of: entry.value, as: .field, at: node, label: label(entry)) else { return nil }
    let title = required(.title, fields)
    if !fields.has(.type) { reportMissing(.type, in: fields) }
    guard let title, let type = factType(fields) else { return nil }
    var field = ListField(title: title, type: type)
    field.unit = unit(fields)
    field.compare = word(.compare, fields, Words.comparison)?.value ?? .exact
    field.words = words(fields, type)
    return field
  }

  private mutating func words(_ fields: Fields, _ type: Located<FactType>) -> [Located<String>] {
    if type.value == .word, !fields.has(.words) { reportMissing(.words, in: fields) }
    if type.value != .word, let entry = fields[.words] {
      reportMisfit(
        zh: "只有词语（`\(Keyword.word[language])`）才有 `\(entry.key)`",
        en: "only a `\(Keyword.word[language])` has `\(entry.key)`", at: entry.keySpan, in: fields.node)
    }
    return texts(.words, fields)
  }

  private mutating func derivation(_ fields: Fields) -> Derivation? {
    let ways = fields.present([.derive, .formula, .fromRegister])
    if ways.count > 1, let first = ways.first, let second = ways.last {
      reportMisfit(
        zh: "`\(first[language])` 和 `\(second[language])` 只能写一个",
        en: "`\(first[language])` and `\(second[language])` exclude each other", at: fields[second]?.keySpan,
        in: fields.node)
    }
    if fields.has(.fromRegister) { return registerLookup(fields) }
    for keyword in fields.present([.registerKey, .asOf]) {
      reportMisfit(
        zh: "`\(keyword[language])` 要和 `\(Keyword.fromRegister[language])` 一起写",
        en: "`\(keyword[language])` goes with `\(Keyword.fromRegister[language])`", at: fields[keyword]?.keySpan,
        in: fields.node)
    }
    if fields.has(.formula) { return feel(.formula, fields).map { .formula($0) } }
    guard let entry = fields[.derive] else { return nil }
    let node = map.add(entry.keySpan, parent: fields.node, component: Keyword.derive.en)
    guard let inner = self.fields(of: entry.value, as: .derive, at: node, label: name(.derive)) else { return nil }
    if inner.has(.monthsIn) { return monthCount(inner) }
    for keyword in inner.present([.monthField, .run, .throughMonth]) {
      reportMisfit(
        zh: "`\(keyword[language])` 要和 `\(Keyword.monthsIn[language])` 一起写",
        en: "`\(keyword[language])` goes with `\(Keyword.monthsIn[language])`", at: inner[keyword]?.keySpan,
        in: inner.node)
    }
    let same = texts(.same, inner)
    return required(.exists, inner).map { .exists(list: $0, same: same) }
  }

  /// `months_in`, `month`, `run` and `through`: all of them are written, nothing is presumed of how months are counted.
  private mutating func monthCount(_ fields: Fields) -> Derivation? {
    for keyword in fields.present([.exists, .same]) {
      reportMisfit(
        zh: "`\(keyword[language])` 和 `\(Keyword.monthsIn[language])` 只能写一个",
        en: "`\(keyword[language])` and `\(Keyword.monthsIn[language])` exclude each other",
        at: fields[keyword]?.keySpan,
        in: fields.node)
    }
    for keyword in [Keyword.run, .throughMonth] where !fields.has(keyword) { reportMissing(keyword, in: fields) }
    let run = word(.run, fields, Words.monthRun)
    let end = word(.throughMonth, fields, Words.monthEnd)
    let field = required(.monthField, fields)
    guard let list = required(.monthsIn, fields), let field, let run, let end else { return nil }
    return .months(MonthCount(list: list, field: field, run: run, end: end))
  }

  // MARK: Types

  /// `type`, with the scale of a level; nil when it is not written or not known.
  mutating func factType(_ fields: Fields) -> Located<FactType>? {
    guard let name = word(.type, fields, Words.type) else { return nil }
    if name.value != .level, let entry = fields[.scale] {
      reportMisfit(
        zh: "只有等级（`\(Keyword.level[language])`）才写 `\(entry.key)`",
        en: "only a `\(Keyword.level[language])` has `\(entry.key)`", at: entry.keySpan, in: fields.node)
    }
    let type: FactType
    switch name.value {
    case .yesno: type = .yesNo
    case .count: type = .count
    case .decimal: type = .decimal
    case .money: type = .money
    case .percent: type = .percent
    case .date: type = .date
    case .period: type = .period
    case .text: type = .text
    case .word: type = .word
    case .citizenID: type = .citizenID
    case .list: type = .list
    case .level:
      guard let scale = required(.scale, fields) else { return nil }
      type = .level(scale: scale.value)
    }
    return Located(type, name.node)
  }

  /// `unit`: one that both languages have a word for, or any other as written.
  mutating func unit(_ fields: Fields) -> Located<String>? {
    guard let entry = fields[.unit] else { return nil }
    if let known = special(entry.value, Words.unit, in: fields.node) {
      return Located(known, place(.unit, entry.value, in: fields))
    }
    return located(.unit, fields)
  }
}
