package import YijuDiagnostics
package import YijuFacts

/// What repeating a recorded decision showed.
package enum RecordVerification: Sendable, Hashable {
  /// The record is as it was written, and the same inputs give the same decision.
  case identical
  /// They differ; the first difference.
  case differs(RecordDifference)

  /// Compares a record with the decision made again from its policy, calendars, day and facts.
  ///
  /// Pure data: whoever calls it has decided again. The version of the engine alone is no difference, since a later
  /// engine must repeat what an earlier one decided. A record whose own digest does not fit, or whose bytes are not as
  /// the engine writes them, always is one, and then nothing else is named as the cause.
  package static func compare(_ recorded: RecordedDecision, repeated: DecisionRecord) -> RecordVerification {
    let old = recorded.value.removing("digest")
    let new = repeated.value.removing("digest")
    let identities = Section.identities.compactMap { $0.firstDifference(old, new) }.first
    let contents = Section.contents(of: old, and: new).compactMap { $0.firstDifference(old, new) }.first
    var first = identities ?? contents
    if identities != nil { first?.changesNothingElse = contents == nil }
    if let damage = recorded.damage { return .differs(RecordDifference(damage, first: first)) }
    return first.map { .differs($0) } ?? .identical
  }

  /// Compares a record with another one, of the same claim perhaps: what differs first, files before facts and facts
  /// before results.
  package static func compare(_ recorded: RecordedDecision, with other: JSONValue) -> RecordVerification {
    let old = recorded.value.removing("digest")
    let new = other.removing("digest")
    let sections = Section.contents(of: old, and: new) + Section.identities
    return sections.compactMap { $0.firstDifference(old, new) }.first.map { .differs($0) } ?? .identical
  }

  /// A line for a person or a script: `identical`, or `differs: CAUSE PATH …`.
  package func line(_ language: Language) -> String {
    switch self {
    case .identical: "identical"
    case .differs(let difference): "differs: \(difference.cause.rawValue) \(difference.text[language])"
    }
  }
}

/// A top-level member of a record and what a difference in it means.
private struct Section {
  var key: String
  var cause: RecordDifference.Cause

  static let identities = [
    Section(key: "policy", cause: .policy), Section(key: "calendars", cause: .calendar),
    Section(key: "registers", cause: .register), Section(key: "sources", cause: .source),
  ]

  /// Members in the order of their weight: an input that differs explains a result that does.
  private static let known = [
    Section(key: "record", cause: .engine), Section(key: "as_known_on", cause: .facts),
    Section(key: "facts", cause: .facts), Section(key: "events", cause: .facts),
    Section(key: "today", cause: .facts), Section(key: "selection", cause: .policy),
    Section(key: "facts_used", cause: .facts),
    Section(key: "procedure", cause: .facts), Section(key: "checks", cause: .engine),
    Section(key: "outcome", cause: .engine), Section(key: "amount_steps", cause: .engine),
    Section(key: "amount", cause: .engine),
  ]

  static func contents(of old: JSONValue, and new: JSONValue) -> [Section] {
    var sections = known
    var keys: Set<String> = ["policy", "calendars", "registers", "sources", "engine"]
    keys.formUnion(known.map(\.key))
    for value in [new, old] {
      guard case .object(let members) = value else { continue }
      for member in members where keys.insert(member.key).inserted {
        sections.append(Section(key: member.key, cause: .engine))
      }
    }
    return sections
  }

  func firstDifference(_ old: JSONValue, _ new: JSONValue) -> RecordDifference? {
    RecordDifference.first(between: old[key], and: new[key], at: FactPath([.key(key)]), cause: cause)
  }
}
