package import YijuFacts

extension CitedText {
  /// The address of the clause: the document's id, then the clause as the document prints it.
  public var anchor: String { "\(source)/\(clause)" }

  var jsonValue: JSONValue {
    var members = [
      JSONMember("source", .string(source)),
      JSONMember("document", .string(document)),
      JSONMember("number", .text(number)),
      JSONMember("clause", .string(anchor)),
      JSONMember("text", .string(text)),
      JSONMember("quote", .bool(isQuote)),
      JSONMember("secondary", .bool(isSecondary)),
    ]
    // Written only where it says something: records of decisions that rest on quoted words keep their bytes.
    if isSummary { members.append(JSONMember("summary", .bool(true))) }
    return .object(members)
  }
}

extension RelianceOnInterpretation {
  package var jsonValue: JSONValue {
    .object([
      JSONMember("id", .string(id)),
      JSONMember("question", .string(question)),
      JSONMember("choice", .string(choice)),
      JSONMember("why", .string(why)),
      JSONMember("others", .texts(others)),
      JSONMember("about", .array(about.map(\.jsonValue))),
      JSONMember("authority", .array(authority.map(\.jsonValue))),
    ])
  }
}
