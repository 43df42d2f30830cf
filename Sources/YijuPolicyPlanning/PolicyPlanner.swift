package import YijuPlans
package import YijuPolicies

/// Turns a checked policy into a plan.
///
/// In: a policy without errors, with its expressions parsed and typed. Out: arrays of instructions over slots, and the
/// texts of the decisions they make. Checking has refused whatever could not be planned; what still does not fit, a
/// number with more digits than a slot holds, is planned as an unknown of the law rather than as a wrong number.
package enum PolicyPlanner {
  /// Plans a policy; nil for an abstract one, which cannot decide.
  package static func plan(_ checked: CheckedPolicy) -> Plan? {
    let policy = checked.policy
    guard !policy.isAbstract, let validity = PlanBuilder.validity(of: policy) else { return nil }
    var builder = PlanBuilder(checked, validity: validity)
    builder.planIdentity()
    builder.planScales()
    builder.planFacts()
    builder.planDays()
    builder.planValidityGrounds()
    builder.planChecks()
    builder.planAmount()
    builder.planRegisters()
    builder.planDerivations()
    builder.planProcedure()
    builder.planUnverifiedDocuments()
    builder.planNotices()
    return builder.plan
  }
}
