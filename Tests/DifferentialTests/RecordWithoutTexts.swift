import YijuFacts

/// Grounds worked out from the record by the words of `docs/grounds.md` alone: the record without the texts of the policy.
/// Shares no code with what writes grounds.
enum RecordWithoutTexts {
  static func grounds(of record: JSONValue) -> JSONValue {
    guard case .object(let members) = record else { return .null }
    var result = [JSONMember("grounds", .string("yiju-grounds/1"))]
    for member in members {
      switch member.key {
      case "record", "digest", "facts", "questions", "events", "procedure", "calendar_days": break
      case "policy":
        guard case .object(let policy) = member.value else { return .null }
        result.append(JSONMember("policy", .object(policy.filter { ["id", "version", "sha256"].contains($0.key) })))
      case "interpretations":
        guard case .array(let elements) = member.value else { return .null }
        if !elements.isEmpty { result.append(JSONMember("interpretations", .array(elements.compactMap { $0["id"] }))) }
      case "cautions", "amount", "amount_possible", "engine", "calendars", "registers", "sources":
        if !isNothing(member.value) { result.append(member) }
      default:
        let value = stripped(member.value)
        if !isNothing(value) { result.append(JSONMember(member.key, value)) }
      }
    }
    return .object(result)
  }

  private static let words: Set<String> = [
    "title", "text", "type", "required_text", "actual_type", "deadline", "cautions", "proof", "derivation",
  ]

  private static func stripped(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map(stripped))
    case .object(let members):
      if let clause = value["clause"], value["quote"] != nil { return clause }
      return .object(
        members.compactMap { member in
          if words.contains(member.key) { return nil }
          if ["actual", "value"].contains(member.key) { return isNothing(member.value) ? nil : member }
          if member.key == "rules", case .array(let rules) = member.value {
            return JSONMember("rules", .array(rules.compactMap { $0["path"] }))
          }
          if ["may_come_back", "end_unstated"].contains(member.key), member.value == .bool(false) { return nil }
          if member.key == "required", member.value == .string("") { return nil }
          let value = stripped(member.value)
          return isNothing(value) ? nil : JSONMember(member.key, value)
        })
    default: return value
    }
  }

  private static func isNothing(_ value: JSONValue) -> Bool { value == .null || value == .array([]) }
}
