package import YijuDiagnostics
package import YijuPolicies

/// What parsing a policy file gives.
package struct PolicyParse: Sendable {
  /// The file as far as it could be read; nil when not even its id and version could.
  package var file: ParsedPolicy?
  /// What is wrong, in file order.
  package var diagnostics: [Diagnostic]

  /// Whether anything is wrong that keeps the policy from loading.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// One policy file, before its parents are joined to it.
package struct ParsedPolicy: Sendable {
  /// What the file says in its own sections. `failures` names what it says but could not be read.
  package var policy: Policy
  /// `add`: elements the parents do not have.
  package var additions: PolicyOverlay
  /// `replace`: elements that stand in the place of a parent's.
  package var replacements: PolicyOverlay
  /// `remove`: elements of a parent that do not apply.
  package var removals: [Removal]

  /// The file's own name.
  package var reference: PolicyReference {
    PolicyReference(id: policy.id.value, version: policy.version.value)
  }
  /// The parent, which the facade finds and parses.
  package var extends: Located<PolicyReference>? { policy.extends }
}

/// Sections under `add` or `replace`.
package struct PolicyOverlay: Sendable {
  /// The sections; identity keys are those of the file.
  package var sections: Policy
  /// Steps of the amount that join the parent's, when the amount is not replaced as a whole.
  package var amountSteps: ElementMap<AmountStep>
  /// `zero` of the amount, when the amount is not replaced as a whole.
  package var zero: Located<Amount.Zero>?
  /// Checks that join those of a parent's class.
  package var classChecks: ElementMap<ElementMap<Check>>
  /// Steps of the procedure that join the parent's, when the procedure is not replaced as a whole.
  package var procedureSteps: ElementMap<ProcedureStep>
  /// Where added ordered elements go, by address.
  package var placements: [String: Placement]

  init(sections: Policy) {
    self.sections = sections
    self.amountSteps = ElementMap()
    self.classChecks = ElementMap()
    self.procedureSteps = ElementMap()
    self.placements = [:]
  }

  /// A place in the order of a section.
  package enum Placement: Sendable {
    case after(Located<String>)
    case before(Located<String>)
  }
}

/// One entry of `remove`.
package struct Removal: Sendable {
  /// The address, with English keywords: `checks.no-training-subsidy`.
  package var address: Located<String>
  package var why: String
  package var grounds: Grounds
}
