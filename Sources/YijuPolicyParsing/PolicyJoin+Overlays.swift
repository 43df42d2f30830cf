import YijuDiagnostics
import YijuPolicies

/// `add`, `replace` and `remove` carried out.
extension PolicyJoin {
  mutating func apply(_ overlay: PolicyOverlay, replacing: Bool) {
    let sections = overlay.sections
    policy.levels = applied(policy.levels, sections.levels, .levels, replacing)
    policy.facts = applied(policy.facts, sections.facts, .facts, replacing)
    policy.registers = applied(policy.registers, sections.registers, .registers, replacing)
    applyValues(sections, replacing)
    policy.cohorts = applied(policy.cohorts, sections.cohorts, .cohorts, replacing)
    policy.counting = applied(policy.counting, sections.counting, .counting, replacing)
    policy.classes = applied(policy.classes, sections.classes, .classes, replacing)
    applyChecks(sections, replacing)
    applyClassChecks(overlay)
    policy.offices = applied(policy.offices, sections.offices, .offices, replacing)
    policy.papers = applied(policy.papers, sections.papers, .papers, replacing)
    policy.forms = applied(policy.forms, sections.forms, .forms, replacing)
    policy.contacts = applied(policy.contacts, sections.contacts, .contacts, replacing)
    policy.amount = whole(policy.amount, sections.amount, sections.amount?.node, .amount, replacing)
    policy.procedure = whole(policy.procedure, sections.procedure, sections.procedure?.node, .procedure, replacing)
    policy.remedies = whole(policy.remedies, sections.remedies, sections.remedies?.node, .remedies, replacing)
    applySteps(overlay, replacing)
    policy.setAside += sections.setAside
  }

  // MARK: Elements

  private mutating func applied<Element>(
    _ parents: ElementMap<Element>, _ overlay: ElementMap<Element>, _ section: Keyword, _ replacing: Bool
  ) -> ElementMap<Element> {
    var joined = parents
    for entry in overlay.entries {
      let exists = joined.index(of: entry.id.value) != nil
      if admits(entry.id, exists, "\(section.en).\(entry.id.value)", among: joined.ids, replacing) {
        joined.set(entry.element, for: entry.id)
      }
    }
    return joined
  }

  /// Parameters, tables and named days: an element of the same name may move from one to another.
  private mutating func applyValues(_ overlay: Policy, _ replacing: Bool) {
    for entry in overlay.parameters.entries where admitsValue(entry.id, .parameters, replacing) {
      policy.parameters.set(entry.element, for: entry.id)
    }
    for entry in overlay.tables.entries where admitsValue(entry.id, .tables, replacing) {
      policy.tables.set(entry.element, for: entry.id)
    }
    for entry in overlay.days.entries where admitsValue(entry.id, .days, replacing) {
      policy.days.set(entry.element, for: entry.id)
    }
  }

  private mutating func admitsValue(_ id: Located<String>, _ section: Keyword, _ replacing: Bool) -> Bool {
    let homes: [(Keyword, Bool)] = [
      (.parameters, policy.parameters.index(of: id.value) != nil), (.tables, policy.tables.index(of: id.value) != nil),
      (.days, policy.days.index(of: id.value) != nil),
    ]
    let names = policy.parameters.ids + policy.tables.ids + policy.days.ids
    let exists = homes.contains { $0.1 }
    guard admits(id, exists, "\(section.en).\(id.value)", among: names, replacing) else { return false }
    if replacing {
      for (home, isThere) in homes where isThere && home != section {
        drop("\(home.en).\(id.value)", section: home, id: id.value)
      }
    }
    return true
  }

  /// Checks are found whatever group or class they sit in.
  private mutating func applyChecks(_ overlay: Policy, _ replacing: Bool) {
    for entry in overlay.checks.entries {
      let names = policy.checks.allIDs + policy.classes.entries.flatMap(\.element.checks.allIDs)
      guard admits(entry.id, names.contains(entry.id.value), "checks.\(entry.id.value)", among: names, replacing) else {
        continue
      }
      if replacing, changeInClasses(entry.id.value, { $0.replaceNested(entry) }) { continue }
      if !replacing || !policy.checks.replaceNested(entry) { policy.checks.set(entry.element, for: entry.id) }
    }
  }

  /// `add` of checks to a class that a parent has.
  private mutating func applyClassChecks(_ overlay: PolicyOverlay) {
    for entry in overlay.classChecks.entries {
      guard var applicants = policy.classes[entry.id.value], let id = policy.classes.entry(entry.id.value)?.id else {
        reportNothing(
          entry.id, "classes.\(entry.id.value)", among: policy.classes.ids,
          LocalizedText(zh: "增加条件", en: "add checks to"))
        continue
      }
      let names = policy.checks.allIDs + policy.classes.entries.flatMap(\.element.checks.allIDs)
      for check in entry.element.entries
      where admits(check.id, names.contains(check.id.value), "checks.\(check.id.value)", among: names, false) {
        applicants.checks.set(check.element, for: check.id)
        origins["checks.\(check.id.value)"] = UInt16(clamping: place)
      }
      policy.classes.set(applicants, for: id)
    }
  }

  /// Changes the checks of the class in which a check sits; false when no class has it.
  private mutating func changeInClasses(_ id: String, _ body: (inout ElementMap<Check>) -> Bool) -> Bool {
    for entry in policy.classes.entries where entry.element.checks.allIDs.contains(id) {
      var applicants = entry.element
      guard body(&applicants.checks) else { continue }
      policy.classes.set(applicants, for: entry.id)
      return true
    }
    return false
  }

  private mutating func whole<Value>(
    _ parents: Value?, _ value: Value?, _ node: NodeID?, _ section: Keyword, _ replacing: Bool
  ) -> Value? {
    guard let value, let node else { return parents }
    return admits(Located(section.en, node), parents != nil, section.en, among: [], replacing) ? value : parents
  }

  /// Whether an element may be added (there is none) or replaced (there is one); says so when not.
  private mutating func admits(
    _ id: Located<String>, _ exists: Bool, _ address: String, among names: [String], _ replacing: Bool
  ) -> Bool {
    if exists == replacing {
      if replacing { noteOverride(address, by: id.node, .replaced) }
      return true
    }
    keep(address)
    if exists {
      report(
        .sectionOverlap, [.same(address), .same("\(parent.id.value)@\(parent.version.value)"), .same("replace")],
        at: id.node, path: address)
    } else if !parent.failures.contains(address) {
      reportNothing(id, address, among: names, LocalizedText(zh: "替换", en: "replace"))
    }
    return false
  }

  private mutating func reportNothing(
    _ id: Located<String>, _ address: String, among names: [String], _ verb: LocalizedText, meant: String? = nil
  ) {
    let nearest = meant ?? Suggestions.nearest(to: id.value, among: names, limit: 1).first
    let tail = nearest.map { LocalizedText(zh: "。是不是 `\($0)`？", en: "; did you mean `\($0)`?") }
    let fixes = nearest.map {
      [DiagnosticFix(LocalizedText(zh: "改为 `\($0)`", en: "write `\($0)`"), at: map.span(of: id.node), replacement: $0)]
    }
    report(
      .nothingToOverride, [.same(address), verb, tail ?? .same("")], at: id.node, path: address, fixes: fixes ?? [])
  }

  // MARK: Steps

  private mutating func applySteps(_ overlay: PolicyOverlay, _ replacing: Bool) {
    if !overlay.amountSteps.isEmpty || overlay.zero != nil, policy.amount != nil {
      var steps = policy.amount?.steps ?? ElementMap()
      merge(overlay.amountSteps, into: &steps, "amount.steps", overlay.placements, replacing)
      policy.amount?.steps = steps
      if let zero = overlay.zero { policy.amount?.zero = zero }
    }
    if !overlay.procedureSteps.isEmpty, policy.procedure != nil {
      var steps = policy.procedure?.steps ?? ElementMap()
      merge(overlay.procedureSteps, into: &steps, "procedure.steps", overlay.placements, replacing)
      policy.procedure?.steps = steps
    }
    for id in overlay.amountSteps.ids { origins["amount.steps.\(id)"] = UInt16(clamping: place) }
    for id in overlay.procedureSteps.ids { origins["procedure.steps.\(id)"] = UInt16(clamping: place) }
  }

  private mutating func merge<Element>(
    _ added: ElementMap<Element>, into steps: inout ElementMap<Element>, _ section: String,
    _ placements: [String: PolicyOverlay.Placement], _ replacing: Bool
  ) {
    for entry in added.entries {
      let address = "\(section).\(entry.id.value)"
      let exists = steps.index(of: entry.id.value) != nil
      guard admits(entry.id, exists, address, among: steps.ids, replacing) else { continue }
      if replacing {
        steps.set(entry.element, for: entry.id)
        continue
      }
      var position = steps.count
      if let placement = placements[address] {
        let (anchor, offset) = placement.anchor
        guard let found = steps.index(of: anchor.value) else {
          reportNothing(
            anchor, "\(section).\(anchor.value)", among: steps.ids, LocalizedText(zh: "排列先后", en: "stand next to"))
          continue
        }
        position = found + offset
      }
      steps.insert(entry, at: position)
    }
  }

  // MARK: Removing

  mutating func remove(_ removal: Removal) {
    let address = removal.address.value
    policy.removalGrounds.append(removal.grounds)
    let parts = address.split(separator: ".", maxSplits: 1).map(String.init)
    guard let section = Words.section.find(parts.first ?? "", in: .en)?.keyword, parts.count == 2 else {
      // Most likely the section was left out.
      let names = Array(origins.keys).sorted()
      let whole = names.filter { $0.hasSuffix(".\(address)") }
      reportNothing(removal.address, address, among: names, LocalizedText(zh: "删除", en: "remove"), meant: whole.first)
      return
    }
    noteOverride(address, by: removal.address.node, .removed)
    if !drop(address, section: section, id: parts[1]), !parent.failures.contains(address) {
      let names = Array(origins.keys).sorted()
      reportNothing(removal.address, address, among: names, LocalizedText(zh: "删除", en: "remove"))
    }
  }

  /// Takes down that an element of a parent does not count any more; nothing when there is none.
  private mutating func noteOverride(_ address: String, by node: NodeID, _ fate: OverriddenElement.Fate) {
    guard let former = place(of: address) else { return }
    policy.overridden.append(OverriddenElement(address: address, former: former, by: node, fate: fate))
  }

  /// Where the element of that address is written.
  private func place(of address: String) -> NodeID? {
    let parts = address.split(separator: ".", maxSplits: 1).map(String.init)
    guard let section = Words.section.find(parts.first ?? "", in: .en)?.keyword else { return nil }
    guard parts.count == 2 else {
      return switch section {
      case .amount: policy.amount?.node
      case .procedure: policy.procedure?.node
      case .remedies: policy.remedies?.node
      default: nil
      }
    }
    let id = parts[1]
    let step = id.hasPrefix("steps.") ? String(id.dropFirst("steps.".count)) : id
    return switch section {
    case .levels: policy.levels.entry(id)?.id.node
    case .facts: policy.facts.entry(id)?.id.node
    case .registers: policy.registers.entry(id)?.id.node
    case .days, .parameters, .tables:
      // An element of the same name may stand in another of the three.
      policy.parameters.entry(id)?.id.node ?? policy.tables.entry(id)?.id.node ?? policy.days.entry(id)?.id.node
    case .cohorts: policy.cohorts.entry(id)?.id.node
    case .counting: policy.counting.entry(id)?.id.node
    case .classes: policy.classes.entry(id)?.id.node
    case .checks:
      policy.checks.nested(id) ?? policy.classes.entries.lazy.compactMap { $0.element.checks.nested(id) }.first
    case .offices: policy.offices.entry(id)?.id.node
    case .papers: policy.papers.entry(id)?.id.node
    case .forms: policy.forms.entry(id)?.id.node
    case .contacts: policy.contacts.entry(id)?.id.node
    case .amount: policy.amount?.steps.entry(step)?.id.node
    case .procedure: policy.procedure?.steps.entry(step)?.id.node
    default: nil
    }
  }

  /// Takes an element out; false when there is none.
  @discardableResult
  private mutating func drop(_ address: String, section: Keyword, id: String) -> Bool {
    let isThere: Bool
    switch section {
    case .levels: isThere = policy.levels.remove(id)
    case .facts: isThere = policy.facts.remove(id)
    case .registers: isThere = policy.registers.remove(id)
    case .days: isThere = policy.days.remove(id)
    case .cohorts: isThere = policy.cohorts.remove(id)
    case .parameters: isThere = policy.parameters.remove(id)
    case .tables: isThere = policy.tables.remove(id)
    case .counting: isThere = policy.counting.remove(id)
    case .classes: isThere = policy.classes.remove(id)
    case .checks: isThere = policy.checks.removeNested(id) || changeInClasses(id) { $0.removeNested(id) }
    case .offices: isThere = policy.offices.remove(id)
    case .papers: isThere = policy.papers.remove(id)
    case .forms: isThere = policy.forms.remove(id)
    case .contacts: isThere = policy.contacts.remove(id)
    case .amount:
      isThere = id.hasPrefix("steps.") && (policy.amount?.steps.remove(String(id.dropFirst(6))) ?? false)
    case .procedure:
      isThere = id.hasPrefix("steps.") && (policy.procedure?.steps.remove(String(id.dropFirst(6))) ?? false)
    default: isThere = false
    }
    if isThere { origins[address] = nil }
    return isThere
  }
}

extension PolicyOverlay.Placement {
  /// The step next to which a step goes, and how far behind it.
  fileprivate var anchor: (Located<String>, Int) {
    switch self {
    case .after(let step): (step, 1)
    case .before(let step): (step, 0)
    }
  }
}

extension ElementMap {
  /// The map with an element at a place of its order.
  fileprivate mutating func insert(_ added: Entry, at position: Int) {
    var entries = self.entries
    entries.insert(added, at: min(max(position, 0), entries.count))
    rebuild(entries)
  }

  /// Takes an element out; false when there is none.
  fileprivate mutating func remove(_ id: String) -> Bool {
    guard let index = index(of: id) else { return false }
    var entries = self.entries
    entries.remove(at: index)
    rebuild(entries)
    return true
  }

  private mutating func rebuild(_ entries: [Entry]) {
    self = ElementMap()
    for entry in entries { set(entry.element, for: entry.id) }
  }
}

extension ElementMap where Element == Check {
  /// Ids of all checks, those in groups included.
  fileprivate var allIDs: [String] {
    entries.flatMap { entry in
      if case .group(let group) = entry.element.kind { return [entry.id.value] + group.members.allIDs }
      return [entry.id.value]
    }
  }

  /// Where the check of that id is written, wherever it sits.
  fileprivate func nested(_ id: String) -> NodeID? {
    if let found = entry(id) { return found.id.node }
    for entry in entries {
      if case .group(let group) = entry.element.kind, let found = group.members.nested(id) { return found }
    }
    return nil
  }

  /// Replaces the check of that id wherever it sits; false when there is none.
  fileprivate mutating func replaceNested(_ replacement: Entry) -> Bool {
    change(replacement.id.value) { $0.set(replacement.element, for: replacement.id) }
  }

  /// Takes out the check of that id wherever it sits; false when there is none.
  fileprivate mutating func removeNested(_ id: String) -> Bool { change(id) { _ = $0.remove(id) } }

  /// Changes the map in which the check of that id sits.
  private mutating func change(_ id: String, _ body: (inout ElementMap<Check>) -> Void) -> Bool {
    if index(of: id) != nil {
      body(&self)
      return true
    }
    for entry in entries {
      guard case .group(var group) = entry.element.kind, group.members.change(id, body) else { continue }
      var check = entry.element
      check.kind = .group(group)
      set(check, for: entry.id)
      return true
    }
    return false
  }
}
