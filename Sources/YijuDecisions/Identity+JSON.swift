import YijuCivilCalendars
package import YijuFacts

extension EngineIdentity {
  package var jsonValue: JSONValue {
    .object([
      JSONMember("name", .string(name)),
      JSONMember("version", .string(version)),
      JSONMember("language", .int(Int64(language))),
    ])
  }
}

extension PolicyIdentity {
  package var jsonValue: JSONValue {
    .object([
      JSONMember("id", .string(id)),
      JSONMember("version", .string(version)),
      JSONMember("sha256", .string(sha256)),
      JSONMember("title", .string(title)),
      JSONMember("number", .text(number)),
      JSONMember("document", .text(document)),
      JSONMember("issued_by", .texts(issuedBy)),
      JSONMember("jurisdiction", .text(jurisdiction)),
      JSONMember("files", .array(files.map { $0.jsonValue(named: "name") })),
    ])
  }
}

extension VersionSelection {
  package var jsonValue: JSONValue {
    var members = [
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
    ]
    if let successor { members.append(JSONMember("successor", successor.jsonValue)) }
    if !known.isEmpty { members.append(JSONMember("known", .array(known.map(\.jsonValue)))) }
    return .object(members)
  }
}

extension KnownVersion {
  var jsonValue: JSONValue {
    var members = [
      JSONMember("version", .string(version)),
      JSONMember("from", JSONValue(from)),
      JSONMember("to", JSONValue(to)),
      JSONMember("end_unstated", .bool(endIsUnstated)),
      JSONMember("published_on", JSONValue(publishedOn)),
      JSONMember("sha256", .string(sha256)),
    ]
    for (member, files, name) in [
      ("files", files, "name"), ("calendars", calendars, "id"), ("registers", registers, "id"),
      ("sources", sources, "id"),
    ] where !files.isEmpty {
      members.append(JSONMember(member, .array(files.map { $0.jsonValue(named: name) })))
    }
    return .object(members)
  }
}

extension FileIdentity {
  /// The file under its name and its digest; calendars call the name `id`.
  package func jsonValue(named name: String) -> JSONValue {
    .object([JSONMember(name, .string(self.name)), JSONMember("sha256", .string(sha256))])
  }
}
