package import YijuCivilCalendars
package import YijuDecisions
package import YijuDiagnostics
package import YijuFacts

/// A run that gave no decision because of errors in what was given: who tried, under which rules, with which facts,
/// and what was wrong.
///
/// It is kept like a decision, so that an office can show why a case was sent back. It is no decision: its form has
/// another name, and it says neither yes nor no.
package struct FailedRun: Sendable {
  /// The name of the form.
  package static let recordForm = "yiju-failure/1"
  /// What stands where a decision has its outcome.
  package static let outcome = "failed"

  /// What the case gave.
  package enum Given: Sendable, Hashable {
    /// Facts that could be read, though not decided on.
    case facts(FactTree)
    /// A text that could not be read at all.
    case text(UnreadableFacts)
  }

  /// Which engine tried.
  package var engine: EngineIdentity
  /// Under which policy; its version is empty when the case's date was to choose one.
  package var policy: PolicyIdentity
  /// The calendar layers at hand, nearest first.
  package var calendars: [FileIdentity]
  /// The registers at hand.
  package var registers: [FileIdentity]
  /// The shared documents at hand.
  package var sources: [FileIdentity]
  /// Publications up to this day were taken into account.
  package var asKnownOn: Day
  /// Whether the caller named the version.
  package var isNamed: Bool
  /// What was given.
  package var given: Given
  /// What was given of the procedure, and the day on which it was asked; nil when nothing was.
  package var events: GivenEvents?
  /// What is wrong.
  package var errors: [Diagnostic]

  package init(
    engine: EngineIdentity, policy: PolicyIdentity, calendars: [FileIdentity], asKnownOn: Day, isNamed: Bool,
    given: Given, errors: [Diagnostic], registers: [FileIdentity] = [], sources: [FileIdentity] = [],
    events: GivenEvents? = nil
  ) {
    self.engine = engine
    self.policy = policy
    self.calendars = calendars
    self.asKnownOn = asKnownOn
    self.isNamed = isNamed
    self.given = given
    self.errors = errors
    self.registers = registers
    self.sources = sources
    self.events = events
  }

  /// The record of the run.
  ///
  /// Complexity: linear in the size of what was given, n·log n in the errors.
  package var record: DecisionRecord { DecisionRecord(undigested: jsonValue()) }

  /// The members of the record without the digest, in the order for people.
  package func jsonValue() -> JSONValue {
    let rule: VersionSelection.Rule = isNamed ? .named : .none
    var members = [
      JSONMember("record", .string(FailedRun.recordForm)),
      JSONMember("engine", engine.jsonValue),
      JSONMember("policy", policy.jsonValue),
      JSONMember("calendars", .array(calendars.map { $0.jsonValue(named: "id") })),
    ]
    for (member, files) in [("registers", registers), ("sources", sources)] where !files.isEmpty {
      members.append(JSONMember(member, .array(files.map { $0.jsonValue(named: "id") })))
    }
    members += [
      JSONMember("as_known_on", .string(asKnownOn.description)),
      JSONMember("selection", .object([JSONMember("rule", .string(rule.rawValue))])),
      JSONMember("facts", facts?.jsonValue ?? .null),
      JSONMember("spellings", .array(facts.map { FactSpelling.all(in: $0).map(\.jsonValue) } ?? [])),
      JSONMember("input", input?.jsonValue ?? .null),
    ]
    if let events {
      members.append(JSONMember("events", events.unreadable == nil ? events.tree.jsonValue : .null))
      if let text = events.unreadable { members.append(JSONMember("events_input", text.jsonValue)) }
      members.append(JSONMember("today", .string(events.today.description)))
    }
    members += [
      JSONMember("outcome", .string(FailedRun.outcome)),
      JSONMember("errors", .array(sortedErrors)),
    ]
    return .object(members)
  }

  private var facts: FactTree? {
    if case .facts(let tree) = given { tree.inCanonicalOrder() } else { nil }
  }

  private var input: UnreadableFacts? {
    if case .text(let text) = given { text } else { nil }
  }

  /// By path, then by their canonical bytes: the order in which facts were written does not show.
  private var sortedErrors: [JSONValue] {
    let keyed = errors.map { error -> (path: String, bytes: [UInt8], value: JSONValue) in
      let value: JSONValue = .object([
        JSONMember("code", .string(error.kind.code)), JSONMember("severity", .string(error.severity.rawValue)),
        JSONMember("path", .text(error.path)), JSONMember("text", JSONValue(error.message)),
      ])
      return (error.path ?? "", CanonicalJSON.bytes(value), value)
    }
    return keyed.sorted { left, right in
      left.path.utf8.elementsEqual(right.path.utf8)
        ? left.bytes.lexicographicallyPrecedes(right.bytes) : CanonicalJSON.precedes(left.path, right.path)
    }.map(\.value)
  }
}

/// Facts or events whose text could not be read: not JSON, not YAML, or not even UTF-8.
package struct UnreadableFacts: Sendable, Hashable {
  /// The bytes as they were given.
  package var bytes: [UInt8]
  /// Whether they were read as JSON, else as YAML.
  package var isJSON: Bool

  package init(bytes: [UInt8], isJSON: Bool) {
    self.bytes = bytes
    self.isJSON = isJSON
  }

  var jsonValue: JSONValue {
    let text = String(validating: bytes, as: UTF8.self)
    return .object([
      JSONMember("form", .string(isJSON ? "json" : "yaml")), JSONMember("text", .text(text)),
      JSONMember("hex", text == nil ? .string(Digests.hex(bytes)) : .null),
    ])
  }

  init?(_ value: JSONValue) {
    guard let form = value["form"]?.stringValue, form == "json" || form == "yaml" else { return nil }
    switch (value["text"], value["hex"]) {
    case (.string(let text)?, .null?): self.init(bytes: Array(text.utf8), isJSON: form == "json")
    case (.null?, .string(let text)?):
      guard let bytes = Digests.bytes(hex: text) else { return nil }
      self.init(bytes: bytes, isJSON: form == "json")
    default: return nil
    }
  }
}
