import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Where a check stands.
enum CheckPlace {
  /// Directly under `checks`.
  case top
  /// In a group, whose citations it may inherit.
  case member(of: Grounds)
  /// Under `when`: it says when something applies, and needs neither a title nor a citation.
  case condition
}

/// A family of keys of which a check has keys of one only.
private enum Family {
  case fact, day, entries, finding, group

  init?(_ keyword: Keyword) {
    switch keyword {
    case .fact, .require, .asOf, .throughout, .presume, .oneOf, .noneOf: self = .fact
    case .day, .within, .after, .countingRule, .byDay, .lastDayOff, .open, .closed: self = .day
    case .among, .same, .sameYear, .sameMonth, .where, .atMost, .higher, .exists: self = .entries
    case .finding, .good, .bad, .question, .office: self = .finding
    case .all, .any, .none: self = .group
    default: return nil
    }
  }
}

/// Checks: what all kinds have in common, and which kind it is.
extension PolicyReader {
  mutating func check(_ entry: YAMLEntry, _ node: NodeID, _ place: CheckPlace) -> Check? {
    guard let fields = fields(of: entry.value, as: .check, at: node, label: label(entry)) else { return nil }
    var title: Located<String>?
    var grounds: Grounds
    switch place {
    case .top:
      register(entry)
      title = required(.title, fields)
      grounds = requiredGrounds(fields)
    case .member(let inherited):
      register(entry)
      title = required(.title, fields)
      grounds = self.grounds(fields)
      if !fields.has(.cites) { grounds.cites = inherited.cites }
    case .condition:
      title = located(.title, fields) ?? Located(entry.key, node)
      grounds = self.grounds(fields)
    }
    let onFail = word(.onFail, fields, Words.onFail)?.value ?? .deny
    let scope = word(.scope, fields, Words.scope)?.value ?? .case
    let when = self.when(fields)
    guard let kind = kind(entry, fields, grounds), let title else { return nil }
    return Check(title: title, kind: kind, when: when, onFail: onFail, scope: scope, grounds: grounds, node: node)
  }

  /// Ids of checks are unique in the policy, whatever group they sit in.
  mutating func register(_ entry: YAMLEntry) {
    if let earlier = checkIDs[ExactText(entry.key)] {
      report(
        .duplicateKey, [.same(entry.key)], at: entry.keySpan,
        labels: [DiagnosticLabel(earlier, LocalizedText(zh: "第一次在这里", en: "first written here"))])
    } else {
      checkIDs[ExactText(entry.key)] = entry.keySpan
    }
  }

  /// `when`: checks that say when something applies.
  mutating func when(_ fields: Fields) -> ElementMap<Check> {
    guard let entry = fields[.when] else { return ElementMap() }
    return section(entry, .when, under: fields.node, address: map.path(of: fields.node) + ".when", ids: .plain) {
      $0.check($1, $2, .condition)
    }
  }

  // MARK: Kinds

  private mutating func kind(_ entry: YAMLEntry, _ fields: Fields, _ grounds: Grounds) -> CheckKind? {
    var first: Family?
    var isMixed = false
    for keyword in fields.keywords {
      guard let family = Family(keyword) else { continue }
      if first == nil { first = family }
      if family != first { isMixed = true }
    }
    guard let first else {
      if !fields.excusesAnything { reportNoKind(entry, fields) }
      return nil
    }
    if isMixed {
      let own = fields.keywords.filter { Family($0) == first }
      let foreign = fields.keywords.compactMap { Family($0) }.first { $0 != first }
      reportTwoKinds(entry, own, fields.keywords.filter { Family($0) != nil && Family($0) == foreign }, in: fields)
      return nil
    }
    switch first {
    case .fact:
      if isSplit(entry, fields, [.require], [.oneOf, .noneOf]) || isSplit(entry, fields, [.oneOf], [.noneOf]) {
        return nil
      }
      return fields.has(.oneOf) || fields.has(.noneOf)
        ? membership(fields).map { .membership($0) } : requirement(fields).map { .requirement($0) }
    case .day:
      let deadlineKeys: [Keyword] = [.within, .after, .countingRule, .byDay, .lastDayOff]
      if isSplit(entry, fields, deadlineKeys, [.open, .closed]) || isSplit(entry, fields, [.open], [.closed]) {
        return nil
      }
      if fields.has(.open) || fields.has(.closed) { return gate(fields).map { .gate($0) } }
      guard fields.has(.within) || fields.has(.byDay) else {
        if !fields.excusesAnything { reportNoKind(entry, fields) }
        return nil
      }
      return deadline(fields).map { .deadline($0) }
    case .entries:
      if isSplit(entry, fields, [.atMost, .sameYear, .sameMonth], [.exists, .higher]) { return nil }
      guard fields.has(.atMost) || fields.has(.exists) else {
        if !fields.excusesAnything { reportNoKind(entry, fields) }
        return nil
      }
      return fields.has(.atMost) ? entryCount(fields).map { .count($0) } : exclusion(fields).map { .exclusion($0) }
    case .finding: return findingCheck(fields).map { .finding($0) }
    case .group:
      if isSplit(entry, fields, [.all], [.any, .none]) || isSplit(entry, fields, [.any], [.none]) { return nil }
      return group(entry, fields, grounds).map { .group($0) }
    }
  }

  /// Whether keys of both sets are there, which makes two kinds of one check; says so.
  private mutating func isSplit(_ entry: YAMLEntry, _ fields: Fields, _ one: [Keyword], _ two: [Keyword]) -> Bool {
    guard fields.hasAny(one), fields.hasAny(two) else { return false }
    reportTwoKinds(entry, fields.present(one), fields.present(two), in: fields)
    return true
  }

  private mutating func reportTwoKinds(
    _ entry: YAMLEntry, _ first: [Keyword], _ second: [Keyword], in fields: Fields
  ) {
    // The kind may be that of a keyword guessed for a key nobody knows.
    if fields.excusesAnything { return }
    let place = second.first.flatMap { fields[$0]?.keySpan } ?? entry.keySpan
    let labels = first.first.flatMap { fields[$0]?.keySpan }.map {
      [DiagnosticLabel($0, LocalizedText(zh: "另一种的关键字在这里", en: "the keys of the other kind start here"))]
    }
    report(
      .checkOfTwoKinds, [.same(entry.key), list(first), list(second), spelling(.all)], at: place, in: fields.node,
      labels: labels ?? [])
  }

  private func list(_ keywords: [Keyword]) -> LocalizedText {
    let names = keywords.map { "`\($0[language])`" }
    return LocalizedText(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
  }

  private mutating func reportNoKind(_ entry: YAMLEntry, _ fields: Fields) {
    let kinds: [(zh: String, en: String, keys: [Keyword])] = [
      ("要求", "a requirement", [.fact, .require]), ("归属", "a membership", [.fact, .oneOf]),
      ("期限", "a deadline", [.day, .within, .after]), ("末日", "a last day", [.day, .byDay]),
      ("受理时间", "a gate", [.day, .open]), ("次数", "a count", [.among, .atMost]),
      ("排除", "an exclusion", [.among, .exists]), ("认定", "a finding", [.finding, .good]),
      ("组合", "a group", [.all]),
    ]
    let zh = kinds.map { "\($0.zh)（\($0.keys.map { "`\($0[language])`" }.joined(separator: "、"))）" }
    let en = kinds.map { "\($0.en) (\($0.keys.map { "`\($0[language])`" }.joined(separator: ", ")))" }
    report(
      .checkWithoutKind,
      [
        .same(entry.key),
        LocalizedText(zh: "可以是：\(zh.joined(separator: "；"))", en: "it can be \(en.joined(separator: "; "))"),
      ], at: fields.node)
  }
}
