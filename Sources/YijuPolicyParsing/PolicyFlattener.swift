package import YijuDiagnostics
package import YijuPolicies

/// A file and its parents → one policy.
///
/// The facade finds and parses the parents, asking `refusal` before each; here they are only joined. Elements are
/// replaced whole and never merged. Diagnostics are `P107` for what the whole lacks and `P131` on.
package enum PolicyFlattener {
  /// How many files a chain can have.
  package static let longestChain = 8

  /// Why a parent may not be added to a chain; nil when it may.
  ///
  /// - Parameters:
  ///   - parent: What the last file of the chain extends.
  ///   - chain: The files so far, the extending one first.
  package static func refusal(
    of parent: Located<PolicyReference>, after chain: [PolicyReference], map: SourceMap
  ) -> Diagnostic? {
    if let start = chain.firstIndex(of: parent.value) {
      let circle = (chain[start...] + [parent.value]).map { "\($0.id)@\($0.version)" }.joined(separator: " → ")
      return Diagnostic(.circularExtends, circle, at: map.span(of: parent.node), path: "extends")
    }
    guard chain.count < longestChain else {
      return Diagnostic(.chainTooLong, "\(longestChain)", at: map.span(of: parent.node), path: "extends")
    }
    return nil
  }

  /// Joins a file and its parents.
  ///
  /// - Parameters:
  ///   - file: The extending file.
  ///   - parents: Its parent, that one's parent and so on; empty when it extends none, or when they could not be read.
  ///   - map: The map that all of them were parsed into.
  /// - Complexity: Linear in the number of elements of the chain.
  package static func flatten(_ file: ParsedPolicy, parents: [ParsedPolicy], map: SourceMap) -> PolicyFlattening {
    let chain = [file] + parents
    guard var joined = chain.last?.policy else { return PolicyFlattening(policy: file.policy, diagnostics: []) }
    var diagnostics: [Diagnostic] = []
    var origins: [String: UInt16] = [:]
    if chain.count > 1 { Origins.mark(&origins, with: joined, file: chain.count - 1) }
    for (place, child) in chain.enumerated().reversed().dropFirst() {
      var join = PolicyJoin(child: child, parent: joined, map: map, place: place, origins: origins)
      join.run()
      joined = join.policy
      origins = join.origins
      diagnostics += join.diagnostics
    }
    joined.origins = origins
    let isMissingParents = file.extends != nil && parents.isEmpty || file.policy.failures.contains("extends")
    if !isMissingParents { diagnostics += Completeness.check(joined, map) }
    return PolicyFlattening(policy: joined, diagnostics: diagnostics)
  }
}

/// Where elements are from.
enum Origins {
  static func mark(_ origins: inout [String: UInt16], with policy: Policy, file: Int) {
    let file = UInt16(clamping: file)
    func mark<Element>(_ section: Keyword, _ elements: ElementMap<Element>) {
      for id in elements.ids { origins["\(section.en).\(id)"] = file }
    }
    mark(.sources, policy.sources)
    mark(.levels, policy.levels)
    mark(.facts, policy.facts)
    mark(.registers, policy.registers)
    mark(.days, policy.days)
    mark(.cohorts, policy.cohorts)
    mark(.parameters, policy.parameters)
    mark(.tables, policy.tables)
    mark(.counting, policy.counting)
    mark(.classes, policy.classes)
    mark(.checks, policy.checks)
    mark(.offices, policy.offices)
    mark(.papers, policy.papers)
    mark(.forms, policy.forms)
    mark(.contacts, policy.contacts)
    mark(.interpretations, policy.interpretations)
    if let amount = policy.amount {
      origins[Keyword.amount.en] = file
      for id in amount.steps.ids { origins["amount.steps.\(id)"] = file }
    }
    if let procedure = policy.procedure {
      origins[Keyword.procedure.en] = file
      for id in procedure.steps.ids { origins["procedure.steps.\(id)"] = file }
    }
    if policy.remedies != nil { origins[Keyword.remedies.en] = file }
  }
}

/// What a concrete policy must have, be it written or inherited.
enum Completeness {
  static func check(_ policy: Policy, _ map: SourceMap) -> [Diagnostic] {
    if policy.isAbstract { return [] }
    let needs: [(Keyword, Bool)] = [
      (.jurisdiction, policy.jurisdiction != nil), (.issuedBy, !policy.issuedBy.isEmpty),
      (.document, policy.document != nil), (.inForce, policy.inForce != nil), (.selectedBy, policy.selectedBy != nil),
      (.sources, !policy.sources.isEmpty), (.days, !policy.days.isEmpty),
      (.checks, !policy.checks.isEmpty || !policy.classes.isEmpty),
      (.amount, policy.amount != nil), (.remedies, policy.remedies != nil),
    ]
    return needs.compactMap { keyword, isThere in
      let hasFailed = policy.failures.contains { $0 == keyword.en || $0.hasPrefix(keyword.en + ".") }
      if isThere || hasFailed { return nil }
      let name = LocalizedText(zh: "政策", en: "the policy")
      let hint =
        keyword == .remedies
        ? LocalizedText(zh: "；文件没有规定的，请写明留白", en: "; where the text names none, say so") : .same("")
      return Diagnostic(
        .missingKey, [name, .same(keyword.en), hint], at: map.span(of: policy.id.node), path: keyword.en)
    }
  }
}
