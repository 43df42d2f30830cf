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
  /// Whether mistakes are reported: those of a parent are reported when the parent itself is loaded.
  let reports: Bool
  var policy: Policy
  var diagnostics: [Diagnostic] = []

  init(child: ParsedPolicy, parent: Policy, map: SourceMap, place: Int, origins: [String: UInt16], reports: Bool) {
    self.child = child
    self.parent = parent
    self.map = map
    self.place = place
    self.origins = origins
    self.reports = reports
    self.policy = parent
  }

  mutating func run() {
    let own = child.policy
    identity(own)
    let isVocabulary = parent.isAbstract
    plain(own, isVocabulary: isVocabulary)
    for removal in child.removals { remove(removal) }
    apply(child.replacements, replacing: true)
    apply(child.additions, replacing: false)
    policy.failures.formUnion(own.failures)
    mark(own)
    mark(child.additions.sections)
    mark(child.replacements.sections)
  }

  private mutating func mark(_ policy: Policy) { Origins.mark(&origins, with: policy, file: place) }

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
    policy.node = own.node
  }

  // MARK: Plain sections

  private mutating func plain(_ own: Policy, isVocabulary: Bool) {
    join(\.sources, own, .sources, isVocabulary)
    join(\.levels, own, .levels, isVocabulary)
    join(\.facts, own, .facts, isVocabulary)
    join(\.days, own, .days, isVocabulary)
    join(\.cohorts, own, .cohorts, isVocabulary)
    join(\.parameters, own, .parameters, isVocabulary)
    join(\.tables, own, .tables, isVocabulary)
    join(\.counting, own, .counting, isVocabulary)
    join(\.checks, own, .checks, isVocabulary)
    join(\.offices, own, .offices, isVocabulary)
    join(\.papers, own, .papers, isVocabulary)
    join(\.forms, own, .forms, isVocabulary)
    join(\.contacts, own, .contacts, isVocabulary)
    join(\.interpretations, own, .interpretations, isVocabulary)
    whole(\.amount, own.amount, own.amount?.node, .amount)
    whole(\.procedure, own.procedure, own.procedure?.node, .procedure)
    whole(\.remedies, own.remedies, own.remedies?.node, .remedies)
    policy.setAside += own.setAside
  }

  private mutating func join<Element>(
    _ path: WritableKeyPath<Policy, ElementMap<Element>>, _ own: Policy, _ section: Keyword, _ isVocabulary: Bool
  ) {
    for entry in own[keyPath: path].entries {
      if let index = policy[keyPath: path].index(of: entry.id.value) {
        let address = "\(section.en).\(entry.id.value)"
        let earlier = policy[keyPath: path].entries[index]
        if section == .sources {
          if earlier.element != entry.element { refuseSource(entry.id, earlier.id) }
          continue
        }
        report(
          .sectionOverlap, [.same(address), .same(parentName), .same(Keyword.replaceSection.en)], at: entry.id.node,
          path: address, earlier: earlier.id.node)
        continue
      }
      policy[keyPath: path].set(entry.element, for: entry.id)
    }
  }

  private mutating func whole<Value>(
    _ path: WritableKeyPath<Policy, Value?>, _ own: Value?, _ node: NodeID?, _ section: Keyword
  ) {
    guard let own, let node else { return }
    if policy[keyPath: path] != nil {
      report(
        .sectionOverlap, [.same(section.en), .same(parentName), .same(Keyword.replaceSection.en)], at: node,
        path: section.en, earlier: nil)
      return
    }
    policy[keyPath: path] = own
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
    guard reports else { return }
    let labels = earlier.flatMap { map.span(of: $0) }.map {
      [DiagnosticLabel($0, LocalizedText(zh: "上级的在这里", en: "the parent's stands here"))]
    }
    diagnostics.append(
      Diagnostic(kind, arguments, at: map.span(of: node), path: path, labels: labels ?? [], fixes: fixes))
  }
}
