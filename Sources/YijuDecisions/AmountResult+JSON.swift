import YijuDiagnostics
import YijuFacts
import YijuValues

extension AmountResult {
  /// `{"value": "1500", "currency": "CNY"}`, or null when the sum is not known.
  var sum: JSONValue { value.map { money($0) } ?? .null }

  /// The sums that remain possible.
  var possibleSums: [JSONValue] { possible.map { money($0) } }

  private func money(_ sum: Decimal) -> JSONValue {
    .object([JSONMember("value", .string(sum.text)), JSONMember("currency", .string(currency))])
  }
}

extension AmountStepResult {
  /// `of`, `rounding` and `interpretations` are there only for steps that have them.
  var jsonValue: JSONValue {
    .object(
      [
        JSONMember("id", .string(id)),
        JSONMember("title", .string(title)),
        JSONMember("operation", .string(operation)),
        JSONMember("verdict", .string(verdict.name)),
        JSONMember("operand", operand?.jsonValue ?? .null),
      ] + (base.map { [JSONMember("of", .string($0))] } ?? [])
        + (rounding.map { [JSONMember("rounding", $0.jsonValue)] } ?? []) + [
          JSONMember("before", .text(before)),
          JSONMember("after", .text(after)),
          JSONMember("text", JSONValue(phrase)),
          JSONMember("cites", .array(cites.map(\.jsonValue))),
          JSONMember("conditions", .array(conditions.map(\.jsonValue))),
        ] + (interpretations.isEmpty ? [] : [JSONMember("interpretations", .texts(interpretations))]))
  }
}

extension AmountRounding {
  var jsonValue: JSONValue {
    .object([JSONMember("mode", .string(mode)), JSONMember("digits", .int(Int64(digits)))])
  }
}
