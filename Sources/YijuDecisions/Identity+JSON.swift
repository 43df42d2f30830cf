import YijuCivilCalendars
import YijuFacts

extension EngineIdentity {
  var jsonValue: JSONValue {
    .object([
      JSONMember("name", .string(name)),
      JSONMember("version", .string(version)),
      JSONMember("language", .int(Int64(language))),
    ])
  }
}

extension PolicyIdentity {
  var jsonValue: JSONValue {
    .object([
      JSONMember("id", .string(id)),
      JSONMember("version", .string(version)),
      JSONMember("sha256", .string(sha256)),
      JSONMember("title", .string(title)),
      JSONMember("number", .text(number)),
      JSONMember("document", .text(document)),
      JSONMember("issued_by", .texts(issuedBy)),
      JSONMember("jurisdiction", .text(jurisdiction)),
      JSONMember(
        "files",
        .array(
          files.map {
            .object([JSONMember("name", .string($0.name)), JSONMember("sha256", .string($0.sha256))])
          })),
    ])
  }
}

extension VersionSelection {
  var jsonValue: JSONValue {
    .object([
      JSONMember("rule", .string(rule.rawValue)),
      JSONMember("fact", .string(fact)),
      JSONMember("title", .string(factTitle)),
      JSONMember("day", JSONValue(day)),
      JSONMember("from", JSONValue(from)),
      JSONMember("to", JSONValue(to)),
      JSONMember("end_unstated", .bool(endIsUnstated)),
      JSONMember("nearest", .texts(nearest)),
      JSONMember("cites", .array(cites.map(\.jsonValue))),
      JSONMember("interpretations", .texts(interpretations)),
    ])
  }
}
