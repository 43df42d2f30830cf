import Yiju

func decide(policyFolder: String, facts: [UInt8], on day: Day) throws -> String {
  let loading = Engine.load("cn/xinjiang/urumqi/skill-subsidy@2017.1", in: PolicyFolder(policyFolder))
  guard case .version(let policy)? = loading.policy else { return "policy has errors" }
  let decision = try policy.decide(Facts(json: facts), asKnownOn: day)
  let unmet = decision.checks.filter { $0.verdict == .notMet }.map(\.id)
  return "\(decision.outcome.rawValue) \(unmet.joined(separator: " "))"
}
