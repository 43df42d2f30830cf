import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuValues

extension Notice {
  /// The notice as an object; its members are described in `docs/language/notices.md`.
  var jsonValue: JSONValue {
    let policy = explanation.policy
    var members = [
      JSONMember("notice", .string("yiju-notice/1")),
      JSONMember("audience", .string(audience.rawValue)),
      JSONMember("office", .text(office)), JSONMember("decided_on", .string(decidedOn.description)),
      JSONMember("served_on", isServiceStated ? .string(servedOn.description) : .null),
      JSONMember(
        "policy",
        .object([
          JSONMember("id", .string(policy.id)), JSONMember("version", .string(policy.version)),
          JSONMember("title", .string(policy.title)), JSONMember("number", .text(policy.number)),
        ])),
      JSONMember("outcome", .string(explanation.outcome.rawValue)),
      JSONMember("amount", amount),
      JSONMember("applicant", .array(applicant.map(\.jsonValue))),
      JSONMember("failed", .texts(explanation.causes.map(\.id))),
      JSONMember("checks", .array(explanation.checks.map(\.noticeValue))),
      JSONMember("questions", .array(explanation.questions.map(\.noticeValue))),
      JSONMember("facts", .array(explanation.facts.map(\.noticeValue))),
      JSONMember("other_facts", .array(otherFacts.map(\.jsonValue))),
      JSONMember("remedies", .array(remedies.map(\.jsonValue))),
      JSONMember("papers", .texts(papers.map(\.title))),
      JSONMember("contacts", .array(contacts.map(\.jsonValue))),
      JSONMember("cautions", .array(explanation.cautions.map { $0.text.noticeValue })),
      JSONMember("digest", .text(explanation.provenance.digest)),
    ]
    if let answer = explanation.counterfactuals { members.append(JSONMember("counterfactuals", answer.jsonValue())) }
    return .object(members)
  }

  private var amount: JSONValue {
    guard let amount = explanation.amount, let value = amount.value else { return .null }
    return .object([
      JSONMember("value", .string(value.text)), JSONMember("currency", .string(amount.currency)),
      JSONMember("steps", .array(amount.steps.map { $0.phrase.noticeValue })),
    ])
  }
}

extension NoticeFact {
  var jsonValue: JSONValue {
    .object([
      JSONMember("path", .string(path)), JSONMember("title", .string(title)), JSONMember("value", .string(value)),
    ])
  }
}

extension NoticeRemedy {
  var jsonValue: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("title", .string(title)), JSONMember("body", .string(body)),
      JSONMember("address", .text(address)), JSONMember("phone", .text(phone)), JSONMember("online", .text(online)),
      JSONMember("comes_after", .text(comesAfter)),
      JSONMember(
        "period",
        .object([
          JSONMember("count", .int(Int64(period.count))), JSONMember("unit", .string(period.unit.rawValue)),
        ])),
      JSONMember("counted_from", comesAfter == nil ? .string(countedFrom.description) : .null),
      JSONMember("last_day", comesAfter == nil ? .text(lastDay?.description) : .null),
      JSONMember("unknown_from", .text(unknownFrom?.description)),
      JSONMember("steps", .array(steps.map(\.noticeValue))),
      JSONMember("cites", .array(grounds.map(\.noticeValue))),
      JSONMember(
        "interpretations",
        .array(
          interpretations.map {
            .object([JSONMember("question", .string($0.question)), JSONMember("choice", .string($0.choice))])
          })),
    ])
  }
}

extension NoticeContact {
  var jsonValue: JSONValue {
    .object([
      JSONMember("title", .string(title)), JSONMember("office", .text(office)), JSONMember("phone", .text(phone)),
      JSONMember("email", .text(email)),
    ])
  }
}

// MARK: - Parts of the explanation

extension LocalizedText {
  fileprivate var noticeValue: JSONValue { .object([JSONMember("zh", .string(zh)), JSONMember("en", .string(en))]) }
}

extension Ground {
  fileprivate var noticeValue: JSONValue {
    .object([
      JSONMember("clause", .string(clause)), JSONMember("text", .string(text)), JSONMember("document", .text(document)),
      JSONMember("number", .text(number)), JSONMember("secondary", .bool(isSecondary)),
    ])
  }
}

extension ExplainedCheck {
  fileprivate var noticeValue: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("title", .string(title)), JSONMember("verdict", .string(verdict.name)),
      JSONMember("fact", .text(fact)), JSONMember("actual", actual?.jsonValue ?? .null),
      JSONMember("required", required?.noticeValue ?? .null), JSONMember("margin", margin?.noticeValue ?? .null),
      JSONMember("last_day", .text(deadline?.lastDay?.description)), JSONMember("proof", .text(proof)),
      JSONMember("cites", .array(grounds.map(\.noticeValue))),
      JSONMember("cautions", .array(cautions.map { $0.text.noticeValue })),
      JSONMember("parts", .array(parts.map(\.noticeValue))),
    ])
  }
}

extension Explanation.Question {
  fileprivate var noticeValue: JSONValue {
    .object([
      JSONMember("path", .string(path)), JSONMember("title", .string(title)), JSONMember("question", .text(question)),
      JSONMember("proof", .text(proof)), JSONMember("as_of", .texts(asOf.compactMap { $0.day?.description })),
      JSONMember("decides", .texts(checks)),
    ])
  }
}

extension FactUsed {
  fileprivate var noticeValue: JSONValue {
    .object([
      JSONMember("path", .string(path)), JSONMember("title", .string(title)), JSONMember("value", value.jsonValue),
      JSONMember("origin", .string(origin.rawValue)), JSONMember("as_of", .text(asOf?.day?.description)),
      JSONMember("proof", .text(proof)),
    ])
  }
}
