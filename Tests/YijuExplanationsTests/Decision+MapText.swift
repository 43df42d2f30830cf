import YijuDecisions
import YijuDiagnostics

/// Puts a text into every field of a decision that holds one, so that a payload meets every place of a page.
extension Decision {
  func mapText(_ map: (String) -> String) -> Decision {
    var result = self
    result.engine.name = map(engine.name)
    result.engine.version = map(engine.version)
    result.policy.id = map(policy.id)
    result.policy.version = map(policy.version)
    result.policy.title = map(policy.title)
    result.policy.number = policy.number.map(map)
    result.policy.sha256 = map(policy.sha256)
    result.policy.files = policy.files.map { FileIdentity(name: map($0.name), sha256: map($0.sha256)) }
    result.calendars = calendars.map { FileIdentity(name: map($0.name), sha256: map($0.sha256)) }
    result.selection.factTitle = map(selection.factTitle)
    result.selection.nearest = selection.nearest.map(map)
    result.selection.cites = selection.cites.map { $0.mapText(map) }
    result.factsUsed = factsUsed.map { fact in
      FactUsed(
        path: fact.path, title: map(fact.title), value: fact.value.mapText(map), origin: fact.origin,
        asOf: fact.asOf?.mapText(map), proof: fact.proof.map(map))
    }
    result.checks = checks.map { $0.mapText(map) }
    result.amount?.steps = (amount?.steps ?? []).map { step in
      var step = step
      step.title = map(step.title)
      step.phrase = step.phrase.mapText(map)
      step.after = step.after.map(map)
      step.cites = step.cites.map { $0.mapText(map) }
      return step
    }
    result.amount?.currency = map(amount?.currency ?? "")
    result.deadlines = deadlines.map { $0.mapText(map) }
    result.missing = missing.map { missing in
      MissingFact(
        path: missing.path, title: map(missing.title), question: missing.question.map(map),
        proof: missing.proof.map(map), asOf: missing.asOf.map { $0.mapText(map) }, checks: missing.checks)
    }
    result.cautions = cautions.map { $0.mapText(map) }
    result.interpretations = interpretations.map { interpretation in
      RelianceOnInterpretation(
        id: interpretation.id, question: map(interpretation.question), choice: map(interpretation.choice),
        why: map(interpretation.why), others: interpretation.others.map(map),
        about: interpretation.about.map { $0.mapText(map) },
        authority: interpretation.authority.map { $0.mapText(map) })
    }
    return result
  }
}

extension CheckResult {
  func mapText(_ map: (String) -> String) -> CheckResult {
    var result = self
    result.title = map(title)
    result.asOf = asOf.map { $0.mapText(map) }
    result.actual = actual.mapText(map)
    result.required.phrase = required.phrase.mapText(map)
    result.required.values = required.values.map { value in
      NamedValue(
        path: value.path, title: map(value.title), value: value.value, cites: value.cites.map { $0.mapText(map) })
    }
    result.margin = margin.map { Margin(value: $0.value, phrase: $0.phrase.mapText(map)) }
    result.deadline = deadline?.mapText(map)
    result.cites = cites.map { $0.mapText(map) }
    result.causes = causes.map { cause in
      switch cause {
      case .fact, .finding: cause
      case .calendar(_, let from): .calendar(id: map("id"), from: from)
      case .register(_, let name): .register(id: map("id"), name: name.map(map))
      case .law: .law(path: map("path"))
      }
    }
    result.cautions = cautions.map { $0.mapText(map) }
    result.conditions = conditions.map { $0.mapText(map) }
    result.parts = parts.map { $0.mapText(map) }
    return result
  }
}

extension DeadlineResult {
  func mapText(_ map: (String) -> String) -> DeadlineResult {
    var result = self
    result.title = map(title)
    result.anchor = anchor.mapText(map)
    result.reasons = reasons.map { reason in
      var reason = reason
      reason.text = reason.text.mapText(map)
      reason.source = reason.source.map(map)
      reason.status = reason.status.map(map)
      return reason
    }
    result.cautions = cautions.map { $0.mapText(map) }
    return result
  }
}

extension CitedText {
  func mapText(_ map: (String) -> String) -> CitedText {
    CitedText(
      source: source, document: map(document), number: number.map(map), clause: map(clause), text: map(text),
      isQuote: isQuote, isSecondary: isSecondary)
  }
}

extension NamedDayValue {
  func mapText(_ map: (String) -> String) -> NamedDayValue { NamedDayValue(id: id, title: map(title), day: day) }
}

extension Caution {
  func mapText(_ map: (String) -> String) -> Caution {
    Caution(code: code, text: text.mapText(map), about: about)
  }
}

extension LocalizedText {
  func mapText(_ map: (String) -> String) -> LocalizedText {
    zh.isEmpty && en.isEmpty ? self : LocalizedText(zh: map(zh), en: map(en))
  }
}

extension DecisionValue {
  func mapText(_ map: (String) -> String) -> DecisionValue {
    switch self {
    case .text(let text): .text(map(text))
    case .words(let words): .words(words.map(map))
    case .number(let number, .some(let unit)): .number(number, unit: map(unit))
    case .money(let sum, let currency): .money(sum, currency: map(currency))
    default: self
    }
  }
}
