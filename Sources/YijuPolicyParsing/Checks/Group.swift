import YijuPolicies
import YijuYAMLTrees

/// `all`, `any` or `none` of several checks.
extension PolicyReader {
  mutating func group(_ entry: YAMLEntry, _ fields: Fields, _ grounds: Grounds) -> Group? {
    let rules: [(Keyword, Group.Rule)] = [(.all, .all), (.any, .any), (.none, .none)]
    guard let (keyword, rule) = rules.first(where: { fields.has($0.0) }), let members = fields[keyword] else {
      return nil
    }
    let checks = section(members, keyword, under: fields.node, address: "checks", ids: .plain) {
      $0.check($1, $2, .member(of: grounds))
    }
    return Group(rule: rule, members: checks)
  }
}
