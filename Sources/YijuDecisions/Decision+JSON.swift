import YijuCivilCalendars
public import YijuFacts
import YijuValues

extension Decision {
  /// The name of the form of a record; another form gets another number.
  public static let recordForm = "yiju-decision/1"

  /// The decision as the members of its record, in the order for people and without the digest.
  ///
  /// Every member is always there, but for `class` and `classes`, which only the decision of a policy with classes has,
  /// `registers`, `sources` and `calendar_days`, which are there when a register, a shared document or a day of a calendar
  /// was used, `events` and `procedure`, which are there when events were given, and `amount_rounding` and
  /// `amount_zero_denies`; what does not apply is null or empty. `docs/decision-record.md` lists them all.
  public func jsonValue() -> JSONValue {
    let isGranted = outcome == .granted
    var members = [
      JSONMember("record", .string(Decision.recordForm)),
      JSONMember("engine", engine.jsonValue),
      JSONMember("policy", policy.jsonValue),
      JSONMember("calendars", .array(calendars.map { $0.jsonValue(named: "id") })),
      JSONMember("as_known_on", JSONValue(asKnownOn)),
      JSONMember("selection", selection.jsonValue),
      JSONMember("facts", facts.jsonValue),
      JSONMember("facts_used", .array(factsUsed.map(\.jsonValue))),
      JSONMember("outcome", .string(outcome.rawValue)),
      JSONMember("amount", (isGranted ? amount : nil)?.sum ?? .null),
      JSONMember("amount_steps", .array(amount?.steps.map(\.jsonValue) ?? [])),
      JSONMember("amount_possible", .array(amount?.possibleSums ?? [])),
    ]
    for (name, files) in [("sources", sources), ("registers", registers)] where !files.isEmpty {
      members.insert(JSONMember(name, .array(files.map { $0.jsonValue(named: "id") })), at: 4)
    }
    return .object(
      members + amountRules + classMembers + [
        JSONMember("checks", .array(checks.map(\.jsonValue))),
        JSONMember("missing", .texts(missing.map(\.path))),
        JSONMember("questions", .array(missing.map(\.jsonValue))),
        JSONMember("deadlines", .array(deadlines.map(\.jsonValue))),
      ] + dayMembers + procedureMembers + [
        JSONMember("cautions", .array(cautions.map(\.jsonValue))),
        JSONMember("interpretations", .array(interpretations.map(\.jsonValue))),
      ])
  }

  /// `calendar_days`: only when one was used.
  private var dayMembers: [JSONMember] {
    calendarDays.isEmpty ? [] : [JSONMember("calendar_days", .array(calendarDays.map(\.jsonValue)))]
  }

  /// `events` and `procedure`: only when events were given.
  private var procedureMembers: [JSONMember] {
    procedure.map { [JSONMember("events", $0.events), JSONMember("procedure", $0.jsonValue)] } ?? []
  }

  /// `class` and `classes`: only of a policy that has classes.
  private var classMembers: [JSONMember] {
    guard !classes.isEmpty else { return [] }
    let currency = amount?.currency ?? ""
    func sum(_ value: Decimal) -> JSONValue {
      .object([JSONMember("value", .string(value.text)), JSONMember("currency", .string(currency))])
    }
    return [
      JSONMember("class", .text(applicantClass)),
      JSONMember(
        "classes",
        .array(
          classes.map { one in
            .object([
              JSONMember("id", .string(one.id)), JSONMember("title", .string(one.title)),
              JSONMember("verdict", .string(one.verdict.name)), JSONMember("amount", one.amount.map(sum) ?? .null),
              JSONMember("amount_possible", .array(one.possible.map(sum))),
            ])
          })),
    ]
  }

  /// How the steps end, where a rule of rounding or of a sum of nothing had a say; only then are the members there.
  private var amountRules: [JSONMember] {
    guard let amount else { return [] }
    return (amount.rounding.map { [JSONMember("amount_rounding", $0.jsonValue)] } ?? [])
      + (amount.isDenial ? [JSONMember("amount_zero_denies", .bool(true))] : [])
  }

  /// The canonical bytes (RFC 8785) of the decision without its digest: what the digest is taken of.
  ///
  /// - Complexity: linear in the size of the decision.
  public func canonicalBytes() -> [UInt8] { canonicalBytesAndDigestPlace().bytes }
}

extension CalendarDays {
  package var jsonValue: JSONValue {
    .object([
      JSONMember("about", .string(about)), JSONMember("calendar", .string(calendar)),
      JSONMember("from", JSONValue(span.first)), JSONMember("to", JSONValue(span.last)),
    ])
  }
}

extension FactUsed {
  package var jsonValue: JSONValue {
    var members = [JSONMember("path", .string(path)), JSONMember("title", .string(title))] + value.members
    members += [
      JSONMember("origin", .string(origin.rawValue)),
      JSONMember("as_of", asOf?.jsonValue ?? .null),
      JSONMember("proof", .text(proof)),
    ]
    if let lookup { members.append(JSONMember("register", lookup.jsonValue)) }
    if let derivation { members.append(JSONMember("derivation", JSONValue(derivation))) }
    return .object(members)
  }
}

extension MissingFact {
  var jsonValue: JSONValue {
    .object([
      JSONMember("path", .string(path)),
      JSONMember("title", .string(title)),
      JSONMember("question", .text(question)),
      JSONMember("proof", .text(proof)),
      JSONMember("as_of", .array(asOf.map(\.jsonValue))),
      JSONMember("checks", .texts(checks)),
    ])
  }
}
