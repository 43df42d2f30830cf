import YijuDiagnostics
import YijuPolicies

/// A child joined to the policy that its parents make.
struct PolicyJoin {
  let child: ParsedPolicy
  let parent: Policy
  let map: SourceMap
  /// The child's place in the chain.
  let place: Int
  var origins: [String: UInt16]
  var policy: Policy
  /// By address where elements are from that the child names in vain, or that parent and child have in common.
  private var kept: [String: UInt16?] = [:]
  var diagnostics: [Diagnostic] = []

  init(child: ParsedPolicy, parent: Policy, map: SourceMap, place: Int, origins: [String: UInt16]) {
    self.child = child
    self.parent = parent
    self.map = map
    self.place = place
    self.origins = origins
    self.policy = parent
  }

  mutating func run() {
    let own = child.policy
    identity(own)
    plain(own)
    for removal in child.removals { remove(removal) }
    apply(child.replacements, replacing: true)
    apply(child.additions, replacing: false)
    policy.failures.formUnion(own.failures)
    mark(own)
    mark(child.additions.sections)
    mark(child.replacements.sections)
    for (address, origin) in kept { origins[address] = origin }
  }

  /// What is not taken from the child stays where it is from.
  mutating func keep(_ address: String) {
    if kept[address] == nil { kept[address] = .some(origins[address]) }
  }

  private mutating func mark(_ policy: Policy) { Origins.mark(&origins, with: policy, file: place) }

  /// Whether parent and child take one shared document under the same id.
  private func takesSame(_ source: String) -> Bool {
    guard let shared = child.policy.sources[source]?.shared else { return false }
    return parent.sources[source]?.shared?.id.value == shared.id.value
  }

  /// Identity keys are the child's; what says where and how to count is inherited when the child does not say it.
  private mutating func identity(_ own: Policy) {
    policy.id = own.id
    policy.version = own.version
    policy.title = own.title
    policy.isAbstract = own.isAbstract
    policy.jurisdiction = own.jurisdiction ?? parent.jurisdiction
    policy.issuedBy = own.issuedBy.isEmpty ? parent.issuedBy : own.issuedBy
    policy.document = own.document
    policy.extends = own.extends
    policy.inForce = own.inForce
    policy.selectedBy = own.selectedBy ?? parent.selectedBy
    policy.calendar = own.calendar ?? parent.calendar
    policy.classesPrefer = own.classesPrefer ?? parent.classesPrefer
    policy.node = own.node
  }

  // MARK: Plain sections

  private mutating func plain(_ own: Policy) {
    policy.sources = joined(policy.sources, own.sources, .sources)
    policy.levels = joined(policy.levels, own.levels, .levels)
    policy.facts = joined(policy.facts, own.facts, .facts)
    policy.registers = joined(policy.registers, own.registers, .registers)
    policy.days = joined(policy.days, own.days, .days)
    policy.cohorts = joined(policy.cohorts, own.cohorts, .cohorts)
    policy.parameters = joined(policy.parameters, own.parameters, .parameters)
    policy.tables = joined(policy.tables, own.tables, .tables)
    policy.counting = joined(policy.counting, own.counting, .counting)
    policy.classes = joined(policy.classes, own.classes, .classes)
    policy.checks = joined(policy.checks, own.checks, .checks)
    policy.offices = joined(policy.offices, own.offices, .offices)
    policy.papers = joined(policy.papers, own.papers, .papers)
    policy.forms = joined(policy.forms, own.forms, .forms)
    policy.contacts = joined(policy.contacts, own.contacts, .contacts)
    policy.interpretations = joined(policy.interpretations, own.interpretations, .interpretations)
    policy.amount = whole(policy.amount, own.amount, own.amount?.node, .amount)
    policy.procedure = whole(policy.procedure, own.procedure, own.procedure?.node, .procedure)
    policy.remedies = whole(policy.remedies, own.remedies, own.remedies?.node, .remedies)
    policy.setAside += own.setAside
  }

  /// What the parents have, and what the child adds to it.
  private mutating func joined<Element: Equatable>(
    _ parents: ElementMap<Element>, _ own: ElementMap<Element>, _ section: Keyword
  ) -> ElementMap<Element> {
    var joined = parents
    for entry in own.entries {
      guard let earlier = joined.entry(entry.id.value) else {
        joined.set(entry.element, for: entry.id)
        continue
      }
      if section == .sources {
        // Both may take one shared document; then the parent has it already, and its clauses were asked for there.
        keep("sources.\(entry.id.value)")
        if !takesSame(entry.id.value) { refuseSource(entry.id, earlier.id) }
        continue
      }
      let address = "\(section.en).\(entry.id.value)"
      keep(address)
      report(
        .sectionOverlap, [.same(address), .same(parentName), .same(Keyword.replaceSection.en)], at: entry.id.node,
        path: address, earlier: earlier.id.node)
    }
    return joined
  }

  private mutating func whole<Value>(
    _ parents: Value?, _ own: Value?, _ node: NodeID?, _ section: Keyword
  ) -> Value? {
    guard let own, let node else { return parents }
    guard let parents else { return own }
    report(
      .sectionOverlap, [.same(section.en), .same(parentName), .same(Keyword.replaceSection.en)], at: node,
      path: section.en, earlier: nil)
    return parents
  }

  private mutating func refuseSource(_ id: Located<String>, _ earlier: Located<String>) {
    policy.failures.insert("sources.\(id.value)")
    report(
      .sourceReused, [.same(id.value), .same(parentName)], at: id.node, path: "sources.\(id.value)",
      earlier: earlier.node)
  }

  private var parentName: String { "\(parent.id.value)@\(parent.version.value)" }

  mutating func report(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], at node: NodeID, path: String, earlier: NodeID? = nil,
    fixes: [DiagnosticFix] = []
  ) {
    let labels = earlier.flatMap { map.span(of: $0) }.map {
      [DiagnosticLabel($0, LocalizedText(zh: "上级的在这里", en: "the parent's stands here"))]
    }
    diagnostics.append(
      Diagnostic(kind, arguments, at: map.span(of: node), path: path, labels: labels ?? [], fixes: fixes))
  }
}
