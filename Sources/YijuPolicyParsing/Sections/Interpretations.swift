import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Interpretations, and clauses that are not carried out.
extension PolicyReader {
  mutating func interpretations(_ fields: Fields, under file: NodeID) -> ElementMap<Interpretation> {
    section(.interpretations, fields, under: file, ids: .plain) { $0.interpretation($1, $2) }
  }

  private mutating func interpretation(_ entry: YAMLEntry, _ node: NodeID) -> Interpretation? {
    guard let fields = fields(of: entry.value, as: .interpretation, at: node, label: label(entry)) else { return nil }
    if !fields.has(.about) { reportMissing(.about, in: fields) }
    let about = cites(.about, fields)
    let question = requiredText(.askedQuestion, fields)
    let choice = requiredText(.chosen, fields)
    let why = requiredText(.why, fields)
    let others = strings(.others, fields)
    let decidedBy = text(.decidedBy, fields)
    let on = day(.on, fields)?.value
    guard let authority = authority(fields), let question, let choice, let why else { return nil }
    var interpretation = Interpretation(
      about: about, question: question, choice: choice, why: why, others: others, authority: authority, node: node)
    interpretation.decidedBy = decidedBy
    interpretation.on = on
    return interpretation
  }

  /// Citations, or `policy_author`.
  private mutating func authority(_ fields: Fields) -> Interpretation.Authority? {
    guard let entry = fields[.authority] else {
      reportMissing(.authority, in: fields)
      return nil
    }
    if special(entry.value, Words.policyAuthor, in: fields.node) != nil { return .policyAuthor }
    return .cites(cites(.authority, fields))
  }

  // MARK: Set aside

  mutating func setAside(_ entry: YAMLEntry, under file: NodeID) -> [SetAside] {
    let section = map.add(entry.keySpan, parent: file, component: Keyword.setAside.en)
    guard case .sequence(let items) = entry.value.content else {
      reportShape(
        entry.value, label: name(.setAside), expected: LocalizedText(zh: "列表", en: "a list"), in: section)
      failures.insert("set_aside")
      return []
    }
    var list: [SetAside] = []
    for (index, item) in items.enumerated() {
      let node = map.add(item.span, parent: section, component: "[\(index)]")
      let before = errors
      if let one = setAside(item, at: node) { list.append(one) }
      if errors > before { failures.insert("set_aside") }
    }
    return list
  }

  private mutating func setAside(_ item: YAMLNode, at node: NodeID) -> SetAside? {
    guard let fields = fields(of: item, as: .setAside, at: node) else { return nil }
    if !fields.has(.cites) { reportMissing(.cites, in: fields) }
    let cites = cites(.cites, fields)
    guard let reason = requiredWord(.reason, fields, Words.reason) else { return nil }
    var one = SetAside(cites: cites, reason: reason, node: node)
    one.note = text(.note, fields)
    if reason.value == .restates, !fields.has(.restated) { reportMissing(.restated, in: fields) }
    if reason.value == .other, !fields.has(.note) { reportMissing(.note, in: fields) }
    if reason.value != .restates, let entry = fields[.restated] {
      reportMisfit(
        zh: "`\(entry.key)` 只和 `\(Keyword.restates[language])` 一起写",
        en: "`\(entry.key)` goes with `\(Keyword.restates[language])` only", at: entry.keySpan, in: node)
    }
    if let entry = fields[.restated], let written = located(.restated, fields),
      case .scalar(let scalar) = entry.value.content
    {
      let span = textSpan(of: scalar, entry.value.span)
      one.of = Located(address(written.value, at: span, in: node), written.node)
    }
    return one
  }
}
