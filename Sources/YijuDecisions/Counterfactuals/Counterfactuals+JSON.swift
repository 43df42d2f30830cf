import YijuCivilCalendars
import YijuDiagnostics
public import YijuFacts
import YijuValues

extension Counterfactuals {
  /// The members of the object `yiju-counterfactuals/1`, without its digest. Every member is always there.
  ///
  /// `docs/counterfactuals.md` lists them all.
  public func jsonValue() -> JSONValue {
    .object([
      JSONMember("form", .string(Counterfactuals.form)),
      JSONMember(
        "decision",
        .object([
          JSONMember("policy", .string(policy)), JSONMember("version", .string(version)),
          JSONMember("outcome", .string(outcome.rawValue)), JSONMember("digest", .string(decisionDigest)),
        ])),
      JSONMember("as_known_on", JSONValue(asKnownOn)),
      JSONMember("ways", .array(ways.map(\.jsonValue))),
      JSONMember("hopeless", .bool(isHopeless)),
      JSONMember("obstacles", .array(obstacles.map(\.jsonValue))),
      JSONMember("application", application?.jsonValue ?? .null),
      JSONMember("deciding", .array(deciding.map(\.jsonValue))),
      JSONMember("assumptions", .array(assumptions.map(\.jsonValue))),
      JSONMember("limits", .array(limits.map(\.jsonValue))),
    ])
  }
}

extension WayToChange {
  var jsonValue: JSONValue {
    .object([
      JSONMember("changes", .array(changes.map(\.jsonValue))), JSONMember("proof", proof.jsonValue),
      JSONMember("application", application?.jsonValue ?? .null),
    ])
  }
}

extension FactChange {
  var jsonValue: JSONValue {
    .object([
      JSONMember("path", .string(path)),
      JSONMember("title", .string(title)),
      JSONMember("source", .string(source.rawValue)),
      JSONMember("as_of", asOf?.jsonValue ?? .null),
      JSONMember("through", through?.jsonValue ?? .null),
      JSONMember("before", .object(before.members)),
      JSONMember("after", .object(after.members)),
      JSONMember("alternatives", .array(alternatives.map { .object($0.members) })),
    ])
  }
}

extension ChangeProof {
  var jsonValue: JSONValue {
    .object([
      JSONMember("facts", facts.jsonValue),
      JSONMember("version", .string(version)),
      JSONMember("outcome", .string(outcome.rawValue)),
      JSONMember("amount", Self.sum(amount, currency)),
      JSONMember("missing", .texts(missing.map(\.path))),
      JSONMember("digest", .string(digest)),
    ])
  }

  /// `{"value": "1500", "currency": "CNY"}`, or null.
  static func sum(_ amount: Decimal?, _ currency: String?) -> JSONValue {
    amount.map { .object([JSONMember("value", .string($0.text)), JSONMember("currency", .text(currency))]) } ?? .null
  }
}

extension Obstacle {
  var jsonValue: JSONValue {
    var members = [
      JSONMember("check", .string(check)), JSONMember("title", .string(title)), JSONMember("fact", .text(fact)),
    ]
    switch reason {
    case .document: members.append(JSONMember("reason", .string("document")))
    case .fixed: members.append(JSONMember("reason", .string("fixed")))
    case .records: members.append(JSONMember("reason", .string("records")))
    case .finding: members.append(JSONMember("reason", .string("finding")))
    case .tooLate(let day, let lost):
      members += [
        JSONMember("reason", .string("too_late")), JSONMember("met_from", JSONValue(day)),
        JSONMember("lost", .texts(lost.map(\.check))),
      ]
    case .pastDay(let day):
      members += [JSONMember("reason", .string("past_day")), JSONMember("as_of", day.jsonValue)]
    case .lastDay(let day):
      members += [JSONMember("reason", .string("last_day")), JSONMember("last_day", JSONValue(day))]
    }
    return .object(members)
  }
}

extension ApplicationDays {
  var jsonValue: JSONValue {
    .object([
      JSONMember("path", .string(path)),
      JSONMember("title", .string(title)),
      JSONMember("from", JSONValue(from)),
      JSONMember("through", JSONValue(through)),
      JSONMember("earliest", earliest.jsonValue),
      JSONMember("last", last.jsonValue),
      JSONMember("no_end", .bool(hasNoEnd)),
      JSONMember(
        "windows",
        .array(
          windows.map { window in
            .object([
              JSONMember("first", JSONValue(window.first)), JSONMember("last", JSONValue(window.last)),
              JSONMember("amount", ChangeProof.sum(window.amount, window.currency)),
              JSONMember("version", .string(window.version)),
            ])
          })),
      JSONMember("proof", proof?.jsonValue ?? .null),
    ])
  }
}

extension ApplicationDays.Answer {
  var jsonValue: JSONValue {
    switch self {
    case .day(let day): .object([JSONMember("state", .string("known")), JSONMember("day", JSONValue(day))])
    case .none: .object([JSONMember("state", .string("none")), JSONMember("day", .null)])
    case .unknown(let day): .object([JSONMember("state", .string("unknown_from")), JSONMember("day", JSONValue(day))])
    case .open: .object([JSONMember("state", .string("facts_missing")), JSONMember("day", .null)])
    }
  }
}

extension DecidingFact {
  var jsonValue: JSONValue {
    .object([
      JSONMember("path", .string(path)),
      JSONMember("title", .string(title)),
      JSONMember("as_of", .array(asOf.map(\.jsonValue))),
      JSONMember("decisive", .bool(isDecisive)),
      JSONMember("checks", .texts(checks)),
      JSONMember("effects", .array(effects.map(\.jsonValue))),
    ])
  }
}

extension DecidingFact.Effect {
  var jsonValue: JSONValue {
    let said: JSONMember =
      switch values {
      case .these(let values): JSONMember("values", .array(values.map { .object($0.members) }))
      case .range(let least, let greatest):
        JSONMember(
          "range",
          .object([
            JSONMember("least", least.map { .object($0.members) } ?? .null),
            JSONMember("greatest", greatest.map { .object($0.members) } ?? .null),
          ]))
      case .emptyList: JSONMember("values", .array([.array([])]))
      }
    return .object([said, JSONMember("outcome", .string(outcome.rawValue))])
  }
}

extension StatedAssumption {
  var jsonValue: JSONValue {
    .object([
      JSONMember("code", .string(code)), JSONMember("text", JSONValue(text)), JSONMember("about", .text(about)),
    ])
  }
}
