import YijuCivilCalendars
package import YijuFacts
import YijuValues

extension AmountResult {
  /// The members of the grounds that are about the sum.
  package func grounds(isGranted: Bool) -> [JSONMember] {
    var members = GroundsMembers()
    members.add("amount", isGranted ? sum : .null)
    members.add("amount_possible", .array(possibleSums))
    members.add("amount_steps", .array(steps.map(\.grounds)))
    members.add("amount_rounding", rounding?.jsonValue ?? .null)
    members.add(flag: "amount_zero_denies", isDenial)
    return members.members
  }
}

extension AmountStepResult {
  fileprivate var grounds: JSONValue {
    var members = GroundsMembers()
    members.add("id", .string(id))
    members.add("operation", .string(operation))
    members.add("verdict", .string(verdict.name))
    members.add("operand", operand?.grounds ?? .null)
    members.add("of", .text(base))
    members.add("rounding", rounding?.jsonValue ?? .null)
    members.add("before", .text(before))
    members.add("after", .text(after))
    members.add("cites", cites.anchors)
    members.add("interpretations", .texts(interpretations))
    members.add("conditions", .array(conditions.map(\.grounds)))
    return members.object
  }
}

extension ClassResult {
  func grounds(currency: String) -> JSONValue {
    func sum(_ value: Decimal) -> JSONValue {
      .object([JSONMember("value", .string(value.text)), JSONMember("currency", .string(currency))])
    }
    var members = GroundsMembers()
    members.add("id", .string(id))
    members.add("verdict", .string(verdict.name))
    members.add("amount", amount.map(sum) ?? .null)
    members.add("amount_possible", .array(possible.map(sum)))
    return members.object
  }
}

extension DeadlineResult {
  /// How the last day was reached, day by day; the sentences are left out.
  package var grounds: JSONValue {
    var members = GroundsMembers()
    members.add("id", .string(id))
    members.add("last_day", .text(lastDay?.description))
    members.add("raw_end", .text(rawEnd?.description))
    members.add("unknown_from", .text(unknownFrom?.description))
    members.add("anchor", anchor.grounds)
    members.add("period", period.map { JSONValue($0) } ?? .null)
    members.add("reasons", .array(reasons.map(\.grounds)))
    return members.object
  }
}

extension DeadlineReason {
  fileprivate var grounds: JSONValue {
    var members = GroundsMembers()
    members.add("step", .string(step))
    members.add("day", .text(day?.description))
    members.add("source", .text(source))
    members.add("status", .text(status))
    return members.object
  }
}
