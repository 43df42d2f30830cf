import YijuCivilCalendars
import YijuDecisions
public import YijuFacts

extension ProcedureTimeline {
  /// The timeline for programs.
  public var jsonValue: JSONValue {
    .object([
      JSONMember("timeline", .string("yiju-timeline/1")),
      JSONMember(
        "policy",
        .object([
          JSONMember("id", .string(policyID)), JSONMember("version", .string(policyVersion)),
          JSONMember("title", .string(policyTitle)), JSONMember("number", .text(policyNumber)),
        ])),
      JSONMember("today", json(today)),
      JSONMember("as_known_on", json(asKnownOn)),
      JSONMember("calendar", .text(calendarID)),
      JSONMember("counting", .text(countingRule)),
      JSONMember("state", .string(state.rawValue)),
      JSONMember(
        "started", .object([JSONMember("title", .string(startTitle)), JSONMember("on", json(startedOn))])),
      JSONMember("current", .text(currentStep?.id)),
      JSONMember("acts_now", currentStep.map { $0.actor.jsonValue } ?? .null),
      JSONMember("papers_next", .array((currentStep?.papers ?? []).map(\.jsonValue))),
      JSONMember(
        "in_hand",
        .array(
          stepsInHand.map { step in
            .object([
              JSONMember("step", .string(step.id)), JSONMember("acts", step.actor.jsonValue),
              JSONMember("papers", .array(step.papers.map(\.jsonValue))),
            ])
          })),
      JSONMember("steps", .array(steps.map(\.jsonValue))),
      JSONMember(
        "end",
        .object([
          JSONMember("earliest", json(earliestEnd)), JSONMember("at_limits", json(endAtLimits)),
          JSONMember("latest", json(latestEnd)), JSONMember("open_steps", .texts(openSteps)),
        ])),
      JSONMember(
        "cautions",
        .array(
          cautions.map { caution in
            .object([
              JSONMember("code", .string(caution.kind.rawValue)), JSONMember("day", json(caution.day)),
              JSONMember("text", text(zh: caution.chineseText, en: caution.englishText)),
            ])
          })),
      JSONMember(
        "interpretations",
        .array(
          interpretations.map { choice in
            .object([
              JSONMember("id", .string(choice.id)), JSONMember("question", .string(choice.question)),
              JSONMember("choice", .string(choice.choice)), JSONMember("why", .string(choice.why)),
            ])
          })),
    ])
  }
}

extension TimelineStep {
  var jsonValue: JSONValue {
    .object([
      JSONMember("id", .string(id)),
      JSONMember("title", .string(title)),
      JSONMember("state", .string(state.rawValue)),
      JSONMember("actor", actor.jsonValue),
      JSONMember("to", to?.jsonValue ?? .null),
      JSONMember("starts_after", startsAfter.map { .texts($0.map(\.id)) } ?? .null),
      JSONMember("papers", .array(papers.map(\.jsonValue))),
      JSONMember("signs", .array(signs.map(\.jsonValue))),
      JSONMember("produces", .array(produces.map(\.jsonValue))),
      JSONMember("limit", limit?.jsonValue ?? .null),
      JSONMember("posting", posting?.jsonValue ?? .null),
      JSONMember("done_on", json(doneOn)),
      JSONMember("after_hours", hoursMissed.map { text(zh: $0.chineseText, en: $0.englishText) } ?? .null),
      JSONMember("late", late?.jsonValue ?? .null),
      JSONMember("left", left?.jsonValue ?? .null),
      JSONMember("waiting_for", waiting?.jsonValue ?? .null),
      JSONMember("returned_to", returnedTo?.jsonValue ?? .null),
      JSONMember("returned_through", returnedThrough?.jsonValue ?? .null),
      JSONMember("reopened", .bool(isReopened)),
      JSONMember("earliest", json(earliest)),
      JSONMember("at_limits", json(atLimits)),
      JSONMember("events", .array(events.map(\.jsonValue))),
      JSONMember(
        "contacts",
        .array(
          contacts.map { contact in
            .object([
              JSONMember("title", .string(contact.title)), JSONMember("phone", .text(contact.phone)),
              JSONMember("email", .text(contact.email)),
            ])
          })),
      JSONMember(
        "cites",
        .array(
          cites.map { cite in
            .object([JSONMember("clause", .string(cite.anchor)), JSONMember("text", .string(cite.text))])
          })),
      JSONMember("interpretations", .texts(interpretations)),
    ])
  }
}

extension TimelineLimit {
  fileprivate var jsonValue: JSONValue {
    .object([
      JSONMember("period", json(period)),
      JSONMember("month_day", monthDay.map { .int(Int64($0)) } ?? .null),
      JSONMember("after", .text(afterStep)),
      JSONMember("start", json(start)),
      JSONMember("last_day", json(lastDay)),
      JSONMember("reasons", explanation.map { reasons($0) } ?? .array([])),
    ])
  }
}

extension TimelinePosting {
  fileprivate var jsonValue: JSONValue {
    .object([
      JSONMember("place", .text(place)),
      JSONMember("period", json(period)),
      JSONMember("start", json(start)),
      JSONMember("start_recorded", .bool(isStartRecorded)),
      JSONMember("last_day", json(lastDay)),
      JSONMember("reasons", explanation.map { reasons($0) } ?? .array([])),
    ])
  }
}

extension Waiting {
  fileprivate var jsonValue: JSONValue {
    switch self {
    case .actor: waiting("actor", .null)
    case .event: waiting("event", .null)
    case .posting(let last): waiting("posting", json(last))
    case .consequence: waiting("consequence", .null)
    case .calendar(let from): waiting("calendar", json(from))
    }
  }

  private func waiting(_ what: String, _ day: JSONValue) -> JSONValue {
    .object([JSONMember("what", .string(what)), JSONMember("day", day)])
  }
}

extension ProcedureActor {
  fileprivate var jsonValue: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("title", .string(title)), JSONMember("full_title", .text(fullTitle)),
    ])
  }
}

extension ProcedurePaper {
  fileprivate var jsonValue: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("title", .string(title)), JSONMember("original", .text(original)),
      JSONMember("copy", .text(copy)), JSONMember("copies", copies.map { .int(Int64($0)) } ?? .null),
    ])
  }
}

extension ProcedureEvent {
  var jsonValue: JSONValue {
    .object([
      JSONMember("on", json(on)), JSONMember("at", .text(at?.description)), JSONMember("outcome", .text(outcome)),
      JSONMember("by", .text(by)),
      JSONMember("note", .text(note)),
    ])
  }
}

extension Delay {
  fileprivate var jsonValue: JSONValue {
    .object([
      JSONMember("days", .int(Int64(days))),
      JSONMember("working_days", workingDays.map { .int(Int64($0)) } ?? .null),
    ])
  }
}

// MARK: Scalars

private func json(_ day: Day?) -> JSONValue { .text(day?.description) }

private func text(zh: String, en: String) -> JSONValue {
  .object([JSONMember("zh", .string(zh)), JSONMember("en", .string(en))])
}

/// A day, `{"unknown_from": …}`, or null.
private func json(_ answer: CalendarAnswer<Day>?) -> JSONValue {
  switch answer {
  case .known(let day): .string("\(day)")
  case .unknown(let from): .object([JSONMember("unknown_from", .string("\(from)"))])
  case nil: .null
  }
}

private func json(_ period: Period?) -> JSONValue {
  guard let period else { return .null }
  return .object([
    JSONMember("count", .int(Int64(period.count))), JSONMember("unit", .string(period.unit.rawValue)),
  ])
}

private func reasons(_ explanation: LastDayExplanation) -> JSONValue {
  .array(
    explanation.notableDays.map { day in
      .object([
        JSONMember("day", .string("\(day.day)")), JSONMember("kind", .string(day.kind.rawValue)),
        JSONMember("text", text(zh: day.chineseText, en: day.englishText)),
      ])
    })
}
