import YijuCivilCalendars
import YijuDiagnostics
package import YijuFacts

extension DeadlineResult {
  package var jsonValue: JSONValue {
    .object([
      JSONMember("id", .string(id)),
      JSONMember("title", .string(title)),
      JSONMember("last_day", JSONValue(lastDay)),
      JSONMember("raw_end", JSONValue(rawEnd)),
      JSONMember("unknown_from", JSONValue(unknownFrom)),
      JSONMember("anchor", anchor.jsonValue),
      JSONMember("period", period.map { JSONValue($0) } ?? .null),
      JSONMember("reasons", .array(reasons.map(\.jsonValue))),
      JSONMember("cautions", .array(cautions.map(\.jsonValue))),
    ])
  }
}

extension DeadlineReason {
  var jsonValue: JSONValue {
    .object([
      JSONMember("step", .string(step)),
      JSONMember("day", JSONValue(day)),
      JSONMember("text", JSONValue(text)),
      JSONMember("source", .text(source)),
      JSONMember("status", .text(status)),
    ])
  }
}
