import YijuCivilCalendars
package import YijuFacts

extension CheckResult {
  /// The check without the words of the policy; how its last day is reached stands under `deadlines`, what to know before
  /// relying on it under `cautions`.
  package var grounds: JSONValue {
    var members = GroundsMembers()
    members.add("id", .string(id))
    members.add("kind", .string(kind.rawValue))
    members.add("verdict", .string(verdict.name))
    members.add("fact", .text(fact))
    members.add("as_of", .array(asOf.map(\.grounds)))
    members.add("actual", actual.jsonValue)
    members.add("actual_unit", .text(actual.unitName))
    members.add("required", required.test.isEmpty ? .null : .string(required.test))
    members.add("required_values", .array(required.values.map(\.grounds)))
    members.add("margin", margin?.grounds ?? .null)
    members.add("cites", cites.anchors)
    members.add("interpretations", .texts(interpretations))
    members.add("causes", .array(causes.map(\.jsonValue)))
    members.add(flag: "may_come_back", mayComeBack)
    members.add(flag: "scheme", isScheme)
    members.add("conditions", .array(conditions.map(\.grounds)))
    members.add("parts", .array(parts.map(\.grounds)))
    return members.object
  }
}

extension Margin {
  fileprivate var grounds: JSONValue {
    var members = GroundsMembers()
    members.add("value", value.jsonValue)
    members.add("unit", .text(value.unitName))
    return members.object
  }
}

extension NamedDayValue {
  /// `{"day": …, "id": …}`; without a day when that is not known.
  var grounds: JSONValue {
    var members = GroundsMembers()
    members.add("id", .string(id))
    members.add("day", .text(day?.description))
    return members.object
  }
}

extension NamedValue {
  /// The value of the law that applied, and the addresses of the clauses and of the rules that give it.
  var grounds: JSONValue {
    var members = GroundsMembers()
    members.add("path", .string(path))
    members.add("value", value.jsonValue)
    members.add("unit", .text(value.unitName))
    members.add("cites", cites.anchors)
    members.add("rules", .texts(rules.map(\.path)))
    return members.object
  }
}

extension [CitedText] {
  /// The addresses of the clauses, each as `source/clause`.
  var anchors: JSONValue { .texts(map(\.anchor)) }
}
