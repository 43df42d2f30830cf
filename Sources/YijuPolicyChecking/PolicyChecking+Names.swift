import YijuDiagnostics
import YijuPolicies

/// Resolving names: every reference finds its element, or the author hears what it may have been meant to be.
extension PolicyChecking {
  /// Whether an element of that kind and id is there.
  func exists(_ id: String, _ kind: ElementKind) -> Bool {
    kind == .finding ? findings[id] != nil : place(of: id, kind) != nil
  }

  /// The place of an element in its section; findings stand in none.
  func place(of id: String, _ kind: ElementKind) -> Int? {
    switch kind {
    case .fact: policy.facts.index(of: id)
    case .day: policy.days.index(of: id)
    case .cohort: policy.cohorts.index(of: id)
    case .parameter: policy.parameters.index(of: id)
    case .table: policy.tables.index(of: id)
    case .counting: policy.counting.index(of: id)
    case .level: policy.levels.index(of: id)
    case .source: policy.sources.index(of: id)
    case .interpretation: policy.interpretations.index(of: id)
    case .office: policy.offices.index(of: id)
    case .paper: policy.papers.index(of: id)
    case .form: policy.forms.index(of: id)
    case .step: policy.procedure?.steps.index(of: id)
    case .contact: policy.contacts.index(of: id)
    case .register: policy.registers.index(of: id)
    case .finding: nil
    }
  }

  /// The ids of that kind, in file order.
  func ids(of kind: ElementKind) -> [String] {
    switch kind {
    case .fact: policy.facts.ids
    case .day: policy.days.ids
    case .cohort: policy.cohorts.ids
    case .parameter: policy.parameters.ids
    case .table: policy.tables.ids
    case .counting: policy.counting.ids
    case .level: policy.levels.ids
    case .source: policy.sources.ids
    case .interpretation: policy.interpretations.ids
    case .office: policy.offices.ids
    case .paper: policy.papers.ids
    case .form: policy.forms.ids
    case .step: policy.procedure?.steps.ids ?? []
    case .contact: policy.contacts.ids
    case .register: policy.registers.ids
    case .finding: findings.keys.sorted()
    }
  }

  /// The kind among `kinds` that a reference names; nil after saying what is wrong, or silently when the element failed
  /// before.
  mutating func resolve(_ reference: Located<String>, as kinds: ElementKind...) -> ElementKind? {
    let id = reference.value
    for kind in kinds where exists(id, kind) {
      use(id, kind)
      guard let section = kind.section else { return kind }
      return isBroken(section, id) ? nil : kind
    }
    for kind in kinds {
      if let section = kind.section, isBroken(section, id) { return nil }
      if kind == .finding || kind == .step, isBroken("procedure", "") || hasFailures { return nil }
    }
    reportUnresolved(reference, kinds: kinds)
    return nil
  }

  private mutating func reportUnresolved(_ reference: Located<String>, kinds: [ElementKind]) {
    let id = reference.value
    if reportRemoved(id, kinds, usedAt: reference.node) { return }
    let wanted = ElementKind.title(of: kinds)
    if let other = ElementKind.allCases.first(where: { exists(id, $0) }) {
      // A fact in the place of a day: the days that are taken from it are what the author looks for.
      let days =
        kinds.contains(.day) && other == .fact && wantsHints
        ? policy.days.entries.filter { $0.element.fact?.value == id }.map(\.id.value) : []
      report(
        .elementOfOtherKind, wanted, same(id), other.title, hint(days, all: []), at: reference.node,
        fixes: days.count == 1 ? replacing(reference.node, with: days.first ?? id) : [])
      return
    }
    if isNumeral(id), kinds.contains(.parameter) {
      report(.numberInTest, same(map.path(of: reference.node)), same(id), at: reference.node)
      return
    }
    let candidates = wantsHints ? kinds.flatMap { ids(of: $0) } : []
    let near = nearest(to: id, among: candidates)
    reportOnce(
      "name \(wanted.en) \(id)", .nameUnknown, [same(id), wanted, hint(near, all: candidates)], at: reference.node,
      fixes: near.count == 1 ? replacing(reference.node, with: near.first ?? id) : [])
  }

  /// Nearness costs time: it is worked out for the first findings only, so that a file of nothing but mistakes is
  /// answered as fast as any other.
  var wantsHints: Bool { diagnostics.count < 50 }

  /// The candidates a name was probably meant to be.
  func nearest(to name: String, among candidates: [String], limit: Int = 3) -> [String] {
    wantsHints ? Suggestions.nearest(to: name, among: candidates, limit: limit) : []
  }

  /// “，是不是 `a`、`b`？”, or what there is when nothing is near and there is little.
  func hint(_ near: [String], all: [String]) -> LocalizedText {
    let ticked = near.map { "`\($0)`" }
    if !near.isEmpty {
      return LocalizedText(
        zh: "，是不是 \(ticked.joined(separator: "、"))？", en: "; did you mean \(ticked.joined(separator: ", "))?")
    }
    guard !all.isEmpty, all.count <= 6 else { return same("") }
    let list = all.map { "`\($0)`" }
    return LocalizedText(zh: "（有：\(list.joined(separator: "、"))）", en: " (there is \(list.joined(separator: ", ")))")
  }

  /// Whether a reference is a numeral, a date or a period instead of a name.
  func isNumeral(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || first == UInt8(ascii: "-")
      || first == UInt8(ascii: ".")
  }

  /// “申领日（`claim_day`）、…”: the days to choose from.
  var namedDays: LocalizedText {
    guard !policy.days.isEmpty else {
      return LocalizedText(zh: "尚无，请先写进 `days`", en: "none yet, declare one in `days`")
    }
    let shown = policy.days.entries.prefix(8)
    return LocalizedText(
      zh: shown.map { "`\($0.id.value)`（\($0.element.title.value)）" }.joined(separator: "、"),
      en: shown.map { "`\($0.id.value)` (\($0.element.title.value))" }.joined(separator: ", "))
  }
}
