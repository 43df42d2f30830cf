import YijuCivilCalendars
public import YijuFacts

extension Decision {
  /// The name of the form of grounds; another form gets another number.
  public static let groundsForm = "yiju-grounds/1"

  /// The grounds of the decision: everything that varies from case to case, the words of the policy left to the policy.
  ///
  /// The members are those of the record, under the same names and with the same values, without the texts that the
  /// policy file gives anyone who has it: clauses are named by their addresses, checks and facts by their ids and paths.
  /// What does not apply is left out. `docs/grounds.md` lists them all.
  ///
  /// ```swift
  /// CanonicalJSON.bytes(decision.groundsValue())   // {"amount":{"currency":"CNY","value":"1500"},"amount_steps":[…
  /// ```
  ///
  /// - Parameter includingTexts: Whether the words that are only named are added, once each, under `texts`.
  /// - Complexity: linear in the size of the decision.
  public func groundsValue(includingTexts: Bool = false) -> JSONValue {
    var members = GroundsMembers()
    members.add("grounds", .string(Decision.groundsForm))
    members.add("engine", engine.jsonValue)
    members.add("policy", policy.grounds)
    members.add("calendars", .array(calendars.map { $0.jsonValue(named: "id") }))
    members.add("registers", .array(registers.map { $0.jsonValue(named: "id") }))
    members.add("sources", .array(sources.map { $0.jsonValue(named: "id") }))
    members.add("as_known_on", .string(asKnownOn.description))
    members.add("selection", selection.grounds)
    members.add("facts_used", .array(factsUsed.map(\.grounds)))
    members.add("outcome", .string(outcome.rawValue))
    members.add(contentsOf: amount?.grounds(isGranted: outcome == .granted) ?? [])
    members.add("class", .text(applicantClass))
    members.add("classes", .array(classes.map { $0.grounds(currency: amount?.currency ?? "") }))
    members.add("checks", .array(checks.map(\.grounds)))
    members.add("missing", .texts(missing.map(\.path)))
    members.add("deadlines", .array(deadlines.map(\.grounds)))
    members.add("cautions", .array(cautions.map(\.jsonValue)))
    members.add("interpretations", .texts(interpretations.map(\.id)))
    if includingTexts { members.add("texts", groundsTexts) }
    return members.object
  }

  /// The grounds as canonical bytes (RFC 8785): equal decisions give equal bytes.
  ///
  /// `Policy.writeGrounds` writes the same bytes without making the decision first, many times faster.
  ///
  /// - Complexity: linear in the size of the decision.
  public func groundsBytes(includingTexts: Bool = false) -> [UInt8] {
    CanonicalJSON.bytes(groundsValue(includingTexts: includingTexts))
  }
}

/// The members of an object of grounds: what does not apply is left out.
struct GroundsMembers {
  private(set) var members: [JSONMember] = []
  var object: JSONValue { .object(members) }

  /// Adds a member, unless its value is null or an empty list.
  mutating func add(_ name: String, _ value: JSONValue) {
    switch value {
    case .null: return
    case .array(let elements) where elements.isEmpty: return
    case .array, .bool, .int, .object, .string: members.append(JSONMember(name, value))
    }
  }

  /// Adds a flag that is written only where it is true.
  mutating func add(flag name: String, _ isSet: Bool) {
    if isSet { members.append(JSONMember(name, .bool(true))) }
  }

  mutating func add(contentsOf others: [JSONMember]) { members += others }
}

extension PolicyIdentity {
  package var grounds: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("version", .string(version)), JSONMember("sha256", .string(sha256)),
    ])
  }
}

extension VersionSelection {
  package var grounds: JSONValue {
    var members = GroundsMembers()
    members.add("rule", .string(rule.rawValue))
    members.add("fact", .string(fact))
    members.add("day", .text(day?.description))
    members.add("from", .text(from?.description))
    members.add("to", .text(to?.description))
    members.add(flag: "end_unstated", endIsUnstated)
    members.add("nearest", .texts(nearest))
    members.add("cites", cites.anchors)
    members.add("interpretations", .texts(interpretations))
    members.add("successor", successor?.grounds ?? .null)
    members.add("known", .array(known.map(\.grounds)))
    return members.object
  }

  /// Whether nothing is said of other versions.
  package var isPlain: Bool { nearest.isEmpty && known.isEmpty && successor == nil }
}

extension KnownVersion {
  fileprivate var grounds: JSONValue {
    var members = GroundsMembers()
    members.add("version", .string(version))
    members.add("from", .text(from.description))
    members.add("to", .text(to?.description))
    members.add(flag: "end_unstated", endIsUnstated)
    members.add("published_on", .text(publishedOn?.description))
    members.add("sha256", .string(sha256))
    members.add("files", .array(files.map { $0.jsonValue(named: "name") }))
    return members.object
  }
}

extension FactUsed {
  package var grounds: JSONValue {
    var members = GroundsMembers()
    members.add("path", .string(path))
    members.add("value", value.jsonValue)
    members.add("unit", .text(value.unitName))
    members.add("origin", .string(origin.rawValue))
    members.add("as_of", asOf?.grounds ?? .null)
    members.add("register", lookup?.grounds ?? .null)
    return members.object
  }
}

extension RegisterLookup {
  /// All that is not the policy's: which entry of which document says what.
  fileprivate var grounds: JSONValue {
    var members = GroundsMembers()
    guard case .object(let all) = jsonValue else { return .null }
    for member in all where !["title", "cites"].contains(member.key) { members.add(member.key, member.value) }
    members.add("cites", cites.anchors)
    return members.object
  }
}
