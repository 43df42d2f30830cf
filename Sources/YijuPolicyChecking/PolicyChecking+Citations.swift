import YijuDiagnostics
import YijuPolicies

/// Citations: the source and the clause exist, and the quote occurs in it.
extension PolicyChecking {
  mutating func checkCitations() {
    clauseUses = policy.sources.entries.map { entry in
      [ClauseUse](repeating: ClauseUse(), count: entry.element.clauses.count)
    }
    // A member of a group has the citations of its group, and a single value those of its parameter: once is enough.
    var seen = [Bool](repeating: false, count: map.count)
    func isNew(_ node: NodeID) -> Bool {
      let index = Int(node.index)
      guard seen.indices.contains(index) else { return true }
      defer { seen[index] = true }
      return !seen[index]
    }
    let policy = policy
    policy.forEachGrounds { ground, days in
      var isFirst = false
      for cite in ground.cites where isNew(cite.node) {
        note(cite)
        isFirst = true
      }
      if isFirst { checkForce(of: ground.cites, on: days ?? policy.inForce) }
      for reference in ground.interpretations where isNew(reference.node) {
        _ = resolve(reference, as: .interpretation)
      }
    }
    for entry in policy.interpretations.entries { checkInterpretation(entry.element) }
    for entry in policy.setAside { checkSetAside(entry) }
  }

  /// Resolves a citation that carries its clause out.
  private mutating func note(_ cite: Located<Citation>) {
    guard let found = resolve(cite) else { return }
    clauseUses[found.address.source][found.address.clause].citedAt.append(cite.node)
    if let ranges = found.ranges {
      clauseUses[found.address.source][found.address.clause].quoted += ranges
    } else {
      clauseUses[found.address.source][found.address.clause].citedWhole = true
    }
  }

  private mutating func checkInterpretation(_ interpretation: Interpretation) {
    for cite in interpretation.about { _ = resolve(cite) }
    guard case .cites(let cites) = interpretation.authority else { return }
    for cite in cites { _ = resolve(cite) }
    checkForce(of: cites, on: policy.inForce)
  }

  private mutating func checkSetAside(_ entry: SetAside) {
    for cite in entry.cites {
      guard let found = resolve(cite) else { continue }
      let address = found.address
      clauseUses[address.source][address.clause].setAsideAt.append(cite.node)
      clauseUses[address.source][address.clause].reason = entry.reason.value
      if let ranges = found.ranges {
        clauseUses[address.source][address.clause].setAsideQuoted += ranges
      } else {
        clauseUses[address.source][address.clause].setAsideWhole = true
      }
    }
    if let target = entry.of { checkAddress(target) }
  }

  // MARK: Resolving

  /// The clause a citation names and where its quote stands, nil for the whole clause; nil when it is wrong.
  private mutating func resolve(_ cite: Located<Citation>) -> (address: ClauseAddress, ranges: [Range<Int>]?)? {
    let citation = cite.value
    guard let sourcePlace = policy.sources.index(of: citation.source) else {
      if isBroken("sources", citation.source) { return nil }
      let candidates = wantsHints ? policy.sources.ids : []
      let near = nearest(to: citation.source, among: candidates)
      report(
        .nameUnknown, same(citation.source), ElementKind.source.title, hint(near, all: candidates), at: cite.node)
      return nil
    }
    let source = policy.sources.entries[sourcePlace]
    guard let clausePlace = source.element.clauses.index(of: citation.clause) else {
      guard !isBroken("sources", citation.source) else { return nil }
      misaddressed.insert(sourcePlace)
      reportUnknownClause(cite, among: source.element.clauses)
      return nil
    }
    let address = ClauseAddress(source: sourcePlace, clause: clausePlace)
    guard let quote = citation.quote else { return (address, nil) }
    let clause = source.element.clauses.entries[clausePlace].element
    guard let text = clause.text?.value else {
      report(
        .quoteNotFound, same(quote), same(citation.source + "/" + citation.clause),
        clause.summary == nil
          ? LocalizedText(zh: "它只是标题，没有自己的文字", en: "it is a heading without words of its own")
          : LocalizedText(
            zh: "这一条只录了大意，不是原文，不能当作引文", en: "only a summary of it was seen, which cannot be quoted"),
        at: cite.node)
      return nil
    }
    let stripped: StrippedText
    if let known = clauseUses[sourcePlace][clausePlace].stripped {
      stripped = known
    } else {
      stripped = StrippedText(text)
      clauseUses[sourcePlace][clausePlace].stripped = stripped
    }
    guard let ranges = stripped.ranges(of: quote) else {
      misquoted.insert(address)
      reportQuote(quote, of: cite, in: text)
      return nil
    }
    return (address, ranges)
  }

  private mutating func reportQuote(_ quote: String, of cite: Located<Citation>, in text: String) {
    let address = cite.value.source + "/" + cite.value.clause
    guard wantsHints, let near = NearestWords.find(quote, in: text) else {
      report(
        .quoteNotFound, same(quote), same(address),
        LocalizedText(zh: "原文没有相近的字句，请核对条款", en: "nothing there resembles it, so check the clause"), at: cite.node)
      return
    }
    reportOnce(
      "quote \(address) \(quote)", .quoteNotFound,
      [same(quote), same(address), LocalizedText(zh: "原文是“\(near)”", en: "the original reads “\(near)”")],
      at: cite.node,
      fixes: replacing(cite.node, with: yamlText(address + "“" + near + "”")))
  }

  private mutating func reportUnknownClause(_ cite: Located<Citation>, among clauses: ElementMap<Clause>) {
    let anchor = cite.value.clause
    var message = LocalizedText(zh: "请核对条款编号", en: "check the number of the clause")
    var fixes: [DiagnosticFix] = []
    if wantsHints {
      let parent = anchor.utf8.lastIndex(of: UInt8(ascii: "/")).map { anchor[..<$0] + "/" } ?? ""
      let siblings = clauses.ids.filter { $0.hasPrefix(parent) && !$0.dropFirst(parent.count).utf8.contains(0x2F) }
        .map { String($0.dropFirst(parent.count)) }
      if !siblings.isEmpty {
        let shown = siblings.prefix(12)
        let rest = siblings.count > shown.count
        message =
          parent.isEmpty
          ? LocalizedText(
            zh: "这份文件只有\(shown.joined(separator: "、"))\(rest ? "等" : "")",
            en: "the document has \(shown.joined(separator: ", "))\(rest ? " and more" : "")")
          : LocalizedText(
            zh: "本节只有\(shown.joined(separator: "、"))\(rest ? "等" : "")",
            en: "this section has \(shown.joined(separator: ", "))\(rest ? " and more" : "")")
      }
      let near = nearest(to: anchor, among: clauses.ids, limit: 1)
      if let only = near.first, siblings.isEmpty {
        message = LocalizedText(
          zh: "是不是 `\(cite.value.source)/\(only)`？", en: "did you mean `\(cite.value.source)/\(only)`?")
        let quote = cite.value.quote.map { "“" + $0 + "”" } ?? ""
        fixes = replacing(cite.node, with: yamlText(cite.value.source + "/" + only + quote))
      }
    }
    let address = cite.value.source + "/" + anchor
    reportOnce("clause \(address)", .clauseUnknown, [same(address), message], at: cite.node, fixes: fixes)
  }

  /// A citation as it can stand in YAML: in single quotes where a plain scalar would end or begin something else.
  private func yamlText(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "'"):
        true
      default: false
      }
    }
    guard needsQuotes else { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  // MARK: Addresses

  /// The element an address such as `procedure` or `checks.claim-window` names exists.
  private mutating func checkAddress(_ target: Located<String>) {
    let text = target.value
    let dot = text.utf8.firstIndex(of: UInt8(ascii: "."))
    let section = dot.map { String(text[..<$0]) } ?? text
    let id = dot.map { String(text[text.utf8.index(after: $0)...]) }
    if isBroken(section, id ?? "") { return }
    if addressExists(section, id) { return }
    var candidates = ["procedure", "amount", "remedies", "in_force", "selected_by"]
    if wantsHints {
      candidates += policy.checks.ids.map { "checks." + $0 } + policy.parameters.ids.map { "parameters." + $0 }
      candidates += policy.tables.ids.map { "tables." + $0 }
      candidates += (policy.procedure?.steps.ids ?? []).map { "procedure.steps." + $0 }
    }
    let near = nearest(to: text, among: candidates)
    report(
      .nameUnknown, same(text), LocalizedText(zh: "条目", en: "element"), hint(near, all: []), at: target.node,
      fixes: near.count == 1 ? replacing(target.node, with: near.first ?? text) : [])
  }

  private func addressExists(_ section: String, _ id: String?) -> Bool {
    guard let id else {
      switch section {
      case "procedure": return policy.procedure != nil
      case "amount": return policy.amount != nil
      case "remedies": return policy.remedies != nil
      case "in_force": return policy.inForce != nil
      case "selected_by": return policy.selectedBy != nil
      case "checks": return !policy.checks.isEmpty
      case "classes": return !policy.classes.isEmpty
      case "papers": return !policy.papers.isEmpty
      case "forms": return !policy.forms.isEmpty
      case "offices": return !policy.offices.isEmpty
      case "contacts": return !policy.contacts.isEmpty
      case "parameters": return !policy.parameters.isEmpty
      case "tables": return !policy.tables.isEmpty
      case "days": return !policy.days.isEmpty
      default: return false
      }
    }
    let stepsPrefix = "steps."
    switch section {
    case "checks": return checkPlaces[id] != nil
    case "classes": return policy.classes.index(of: id) != nil
    case "procedure": return id.hasPrefix(stepsPrefix) && exists(String(id.dropFirst(stepsPrefix.count)), .step)
    case "amount":
      return id.hasPrefix(stepsPrefix) && policy.amount?.steps.index(of: String(id.dropFirst(stepsPrefix.count))) != nil
    default: return ElementKind.allCases.contains { $0.section == section && exists(id, $0) }
    }
  }
}
