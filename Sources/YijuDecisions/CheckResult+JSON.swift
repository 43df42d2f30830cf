import YijuCivilCalendars
import YijuDiagnostics
package import YijuFacts

extension CheckResult {
  package var jsonValue: JSONValue {
    .object(
      [
        JSONMember("id", .string(id)),
        JSONMember("title", .string(title)),
        JSONMember("kind", .string(kind.rawValue)),
        JSONMember("verdict", .string(verdict.name)),
        JSONMember("fact", .text(fact)),
        JSONMember("as_of", .array(asOf.map(\.jsonValue))),
        JSONMember("actual", actual.jsonValue),
        JSONMember("actual_type", .string(actual.typeName)),
        JSONMember("actual_unit", .text(actual.unitName)),
        JSONMember("required", .string(required.test)),
        JSONMember("required_text", JSONValue(required.phrase)),
        JSONMember("required_values", .array(required.values.map(\.jsonValue))),
        JSONMember("margin", margin?.jsonValue ?? .null),
        JSONMember("deadline", deadline?.jsonValue ?? .null),
        JSONMember("cites", .array(cites.map(\.jsonValue))),
        JSONMember("interpretations", .texts(interpretations)),
        JSONMember("causes", .array(causes.map(\.jsonValue))),
        JSONMember("cautions", .array(cautions.map(\.jsonValue))),
        JSONMember("may_come_back", .bool(mayComeBack)),
      ] + (isScheme ? [JSONMember("scheme", .bool(true))] : []) + [
        JSONMember("conditions", .array(conditions.map(\.jsonValue))),
        JSONMember("parts", .array(parts.map(\.jsonValue))),
      ])
  }
}

extension NamedDayValue {
  var jsonValue: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("title", .string(title)), JSONMember("day", JSONValue(day)),
    ])
  }
}

extension NamedValue {
  var jsonValue: JSONValue {
    .object(
      [JSONMember("path", .string(path)), JSONMember("title", .string(title))] + value.members + [
        JSONMember("cites", .array(cites.map(\.jsonValue)))
      ] + (rules.isEmpty ? [] : [JSONMember("rules", .array(rules.map(\.jsonValue)))]))
  }
}

extension Margin {
  var jsonValue: JSONValue { .object(value.members + [JSONMember("text", JSONValue(phrase))]) }
}

extension UnknownReason {
  var jsonValue: JSONValue {
    switch self {
    case .fact(let path): .object([JSONMember("kind", .string("fact")), JSONMember("path", .string(path))])
    case .calendar(let id, let from):
      .object([
        JSONMember("kind", .string("calendar")), JSONMember("id", .string(id)), JSONMember("from", JSONValue(from)),
      ])
    case .register(let id, let name):
      .object(
        [JSONMember("kind", .string("register")), JSONMember("id", .string(id))]
          + (name.map { [JSONMember("name", .string($0))] } ?? []))
    case .finding(let id): .object([JSONMember("kind", .string("finding")), JSONMember("id", .string(id))])
    case .law(let path): .object([JSONMember("kind", .string("law")), JSONMember("path", .string(path))])
    }
  }
}

extension Caution {
  package var jsonValue: JSONValue {
    .object([
      JSONMember("code", .string(code)), JSONMember("text", JSONValue(text)), JSONMember("about", .text(about)),
    ])
  }
}
