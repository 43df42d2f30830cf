import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts
import YijuValues

// The canonical bytes of a decision written straight from the model, without a tree: most of what an office waits for.
// `jsonValue` says what a record is; here stand the same members in canonical order, and a test holds the two together
// for every member there is. A member added there is added here.

extension Decision {
  /// The canonical bytes without the digest, and where among them the digest belongs.
  ///
  /// - Complexity: linear in the size of the decision.
  package func canonicalBytesAndDigestPlace() -> (bytes: [UInt8], place: Int) {
    var json = CanonicalWriter(capacity: 1 << 15)
    json.raw("{")
    Self.write(amount, isGranted: outcome == .granted, to: &json)
    json.raw(",\"as_known_on\":", asKnownOn.description)
    if !calendarDays.isEmpty { json.raw(",\"calendar_days\":", calendarDays) { $0.write(to: &$1) } }
    json.raw(",\"calendars\":", calendars) { file, json in
      json.raw("{\"id\":", file.name)
      json.raw(",\"sha256\":", file.sha256)
      json.raw("}")
    }
    json.raw(",\"cautions\":", cautions) { $0.write(to: &$1) }
    json.raw(",\"checks\":", checks) { $0.write(to: &$1) }
    writeClasses(to: &json)
    json.raw(",\"deadlines\":", deadlines) { $0.write(to: &$1) }
    json.raw(",")
    let place = json.bytes.count
    json.raw("\"engine\":{\"language\":", Int64(engine.language))
    json.raw(",\"name\":", engine.name)
    json.raw(",\"version\":", engine.version)
    json.raw("}")
    if let procedure { json.raw(",\"events\":", procedure.events) }
    json.raw(",\"facts\":", facts.jsonValue)
    json.raw(",\"facts_used\":", factsUsed) { $0.write(to: &$1) }
    json.raw(",\"interpretations\":", interpretations) { $0.write(to: &$1) }
    json.raw(",\"missing\":", missing.map(\.path))
    json.raw(",\"outcome\":", outcome.rawValue)
    policy.write(to: &json)
    if let procedure { json.raw(",\"procedure\":", procedure.jsonValue) }
    json.raw(",\"questions\":", missing) { $0.write(to: &$1) }
    json.raw(",\"record\":", Decision.recordForm)
    if !registers.isEmpty {
      json.raw(",\"registers\":", registers) { file, json in
        json.raw("{\"id\":", file.name)
        json.raw(",\"sha256\":", file.sha256)
        json.raw("}")
      }
    }
    selection.write(to: &json)
    if !sources.isEmpty {
      json.raw(",\"sources\":", sources) { file, json in
        json.raw("{\"id\":", file.name)
        json.raw(",\"sha256\":", file.sha256)
        json.raw("}")
      }
    }
    json.raw("}")
    return (json.bytes, place)
  }

  /// The members about the sum, without the brace before them and a comma behind.
  static func write(_ amount: AmountResult?, isGranted: Bool, to json: inout CanonicalWriter) {
    json.raw("\"amount\":")
    if isGranted, let amount, let sum = amount.value {
      sum.write(to: &json, currency: amount.currency)
    } else {
      json.raw("null")
    }
    let currency = amount?.currency ?? ""
    json.raw(",\"amount_possible\":", amount?.possible ?? []) { $0.write(to: &$1, currency: currency) }
    if let rounding = amount?.rounding {
      json.raw(",\"amount_rounding\":")
      rounding.write(to: &json)
    }
    json.raw(",\"amount_steps\":", amount?.steps ?? []) { $0.write(to: &$1) }
    if amount?.isDenial == true { json.raw(",\"amount_zero_denies\":true") }
  }

  private func writeClasses(to json: inout CanonicalWriter) {
    guard !classes.isEmpty else { return }
    let currency = amount?.currency ?? ""
    json.raw(",\"class\":", applicantClass)
    json.raw(",\"classes\":", classes) { $0.write(to: &$1, currency: currency) }
  }
}

extension CalendarDays {
  fileprivate func write(to json: inout CanonicalWriter) {
    json.raw("{\"about\":", about)
    json.raw(",\"calendar\":", calendar)
    json.raw(",\"from\":", span.first.description)
    json.raw(",\"to\":", span.last.description)
    json.raw("}")
  }
}

extension ClassResult {
  func write(to json: inout CanonicalWriter, currency: String) {
    json.raw("{\"amount\":")
    if let amount { amount.write(to: &json, currency: currency) } else { json.raw("null") }
    json.raw(",\"amount_possible\":", possible) { $0.write(to: &$1, currency: currency) }
    json.raw(",\"id\":", id)
    json.raw(",\"title\":", title)
    json.raw(",\"verdict\":", verdict.name)
    json.raw("}")
  }
}

extension Decimal {
  /// The sum as an object.
  fileprivate func write(to json: inout CanonicalWriter, currency: String) {
    json.raw("{\"currency\":", currency)
    json.raw(",\"value\":", text)
    json.raw("}")
  }
}

extension AmountRounding {
  fileprivate func write(to json: inout CanonicalWriter) {
    json.raw("{\"digits\":", Int64(digits))
    json.raw(",\"mode\":", mode)
    json.raw("}")
  }
}

extension AmountStepResult {
  fileprivate func write(to json: inout CanonicalWriter) {
    json.raw("{\"after\":", after)
    json.raw(",\"before\":", before)
    json.raw(",\"cites\":", cites) { $0.write(to: &$1) }
    json.raw(",\"conditions\":", conditions) { $0.write(to: &$1) }
    json.raw(",\"id\":", id)
    if !interpretations.isEmpty { json.raw(",\"interpretations\":", interpretations) }
    if let base { json.raw(",\"of\":", base) }
    json.raw(",\"operand\":")
    operand?.write(to: &json) ?? json.raw("null")
    json.raw(",\"operation\":", operation)
    if let rounding {
      json.raw(",\"rounding\":")
      rounding.write(to: &json)
    }
    phrase.write(to: &json, ",\"text\":")
    json.raw(",\"title\":", title)
    json.raw(",\"verdict\":", verdict.name)
    json.raw("}")
  }
}

extension CheckResult {
  func write(to json: inout CanonicalWriter) {
    json.raw("{\"actual\":")
    actual.write(to: &json)
    json.raw(",\"actual_type\":", actual.typeName)
    json.raw(",\"actual_unit\":", actual.unitName)
    json.raw(",\"as_of\":", asOf) { $0.write(to: &$1) }
    json.raw(",\"causes\":", causes) { $0.write(to: &$1) }
    json.raw(",\"cautions\":", cautions) { $0.write(to: &$1) }
    json.raw(",\"cites\":", cites) { $0.write(to: &$1) }
    json.raw(",\"conditions\":", conditions) { $0.write(to: &$1) }
    json.raw(",\"deadline\":")
    deadline?.write(to: &json) ?? json.raw("null")
    json.raw(",\"fact\":", fact)
    json.raw(",\"id\":", id)
    json.raw(",\"interpretations\":", interpretations)
    json.raw(",\"kind\":", kind.rawValue)
    json.raw(",\"margin\":")
    margin?.write(to: &json) ?? json.raw("null")
    json.raw(",\"may_come_back\":", mayComeBack)
    json.raw(",\"parts\":", parts) { $0.write(to: &$1) }
    json.raw(",\"required\":", required.test)
    required.phrase.write(to: &json, ",\"required_text\":")
    json.raw(",\"required_values\":", required.values) { $0.write(to: &$1) }
    if isScheme { json.raw(",\"scheme\":true") }
    json.raw(",\"title\":", title)
    json.raw(",\"verdict\":", verdict.name)
    json.raw("}")
  }
}

extension NamedDayValue {
  fileprivate func write(to json: inout CanonicalWriter) {
    json.raw("{\"day\":", day?.description)
    json.raw(",\"id\":", id)
    json.raw(",\"title\":", title)
    json.raw("}")
  }
}

extension NamedValue {
  fileprivate func write(to json: inout CanonicalWriter) {
    json.raw("{\"cites\":", cites) { $0.write(to: &$1) }
    json.raw(",\"path\":", path)
    if !rules.isEmpty { json.raw(",\"rules\":", rules) { $1.raw("", $0.jsonValue) } }
    json.raw(",\"title\":", title)
    value.writeMembers(to: &json)
  }
}

extension Margin {
  fileprivate func write(to json: inout CanonicalWriter) {
    phrase.write(to: &json, "{\"text\":")
    value.writeMembers(to: &json)
  }
}

extension DecisionValue {
  /// `type`, `unit` and `value`, and the end of the object.
  fileprivate func writeMembers(to json: inout CanonicalWriter) {
    json.raw(",\"type\":", typeName)
    json.raw(",\"unit\":", unitName)
    json.raw(",\"value\":")
    write(to: &json)
    json.raw("}")
  }

  fileprivate func write(to json: inout CanonicalWriter) { json.raw("", jsonValue) }
}

extension LocalizedText {
  fileprivate func write(to json: inout CanonicalWriter, _ name: StaticString) {
    json.raw(name)
    json.raw("{\"en\":", en)
    json.raw(",\"zh\":", zh)
    json.raw("}")
  }
}

extension UnknownReason {
  fileprivate func write(to json: inout CanonicalWriter) { json.raw("", jsonValue) }
}

extension Caution {
  func write(to json: inout CanonicalWriter) {
    json.raw("{\"about\":", about)
    json.raw(",\"code\":", code)
    text.write(to: &json, ",\"text\":")
    json.raw("}")
  }
}

extension CitedText {
  fileprivate func write(to json: inout CanonicalWriter) {
    json.raw("{\"clause\":", anchor)
    json.raw(",\"document\":", document)
    json.raw(",\"number\":", number)
    json.raw(",\"quote\":", isQuote)
    json.raw(",\"secondary\":", isSecondary)
    json.raw(",\"source\":", source)
    if isSummary { json.raw(",\"summary\":true") }
    json.raw(",\"text\":", text)
    json.raw("}")
  }
}

extension DeadlineResult {
  func write(to json: inout CanonicalWriter) {
    json.raw("{\"anchor\":")
    anchor.write(to: &json)
    json.raw(",\"cautions\":", cautions) { $0.write(to: &$1) }
    json.raw(",\"id\":", id)
    json.raw(",\"last_day\":", lastDay?.description)
    json.raw(",\"period\":")
    if let period {
      json.raw("{\"count\":", Int64(period.count))
      json.raw(",\"unit\":", period.unit.rawValue)
      json.raw("}")
    } else {
      json.raw("null")
    }
    json.raw(",\"raw_end\":", rawEnd?.description)
    json.raw(",\"reasons\":", reasons) { $0.write(to: &$1) }
    json.raw(",\"title\":", title)
    json.raw(",\"unknown_from\":", unknownFrom?.description)
    json.raw("}")
  }
}

extension DeadlineReason {
  fileprivate func write(to json: inout CanonicalWriter) {
    json.raw("{\"day\":", day?.description)
    json.raw(",\"source\":", source)
    json.raw(",\"status\":", status)
    json.raw(",\"step\":", step)
    text.write(to: &json, ",\"text\":")
    json.raw("}")
  }
}

extension FactUsed {
  func write(to json: inout CanonicalWriter) {
    json.raw("{\"as_of\":")
    asOf?.write(to: &json) ?? json.raw("null")
    derivation?.write(to: &json, ",\"derivation\":")
    json.raw(",\"origin\":", origin.rawValue)
    json.raw(",\"path\":", path)
    json.raw(",\"proof\":", proof)
    if let lookup { json.raw(",\"register\":", lookup.jsonValue) }
    json.raw(",\"title\":", title)
    value.writeMembers(to: &json)
  }
}

extension MissingFact {
  func write(to json: inout CanonicalWriter) {
    json.raw("{\"as_of\":", asOf) { $0.write(to: &$1) }
    json.raw(",\"checks\":", checks)
    json.raw(",\"path\":", path)
    json.raw(",\"proof\":", proof)
    json.raw(",\"question\":", question)
    json.raw(",\"title\":", title)
    json.raw("}")
  }
}

extension RelianceOnInterpretation {
  fileprivate func write(to json: inout CanonicalWriter) {
    json.raw("{\"about\":", about) { $0.write(to: &$1) }
    json.raw(",\"authority\":", authority) { $0.write(to: &$1) }
    json.raw(",\"choice\":", choice)
    json.raw(",\"id\":", id)
    json.raw(",\"others\":", others)
    json.raw(",\"question\":", question)
    json.raw(",\"why\":", why)
    json.raw("}")
  }
}

extension PolicyIdentity {
  fileprivate func write(to json: inout CanonicalWriter) {
    json.raw(",\"policy\":{\"document\":", document)
    json.raw(",\"files\":", files) { file, json in
      json.raw("{\"name\":", file.name)
      json.raw(",\"sha256\":", file.sha256)
      json.raw("}")
    }
    json.raw(",\"id\":", id)
    json.raw(",\"issued_by\":", issuedBy)
    json.raw(",\"jurisdiction\":", jurisdiction)
    json.raw(",\"number\":", number)
    json.raw(",\"sha256\":", sha256)
    json.raw(",\"title\":", title)
    json.raw(",\"version\":", version)
    json.raw("}")
  }
}

extension VersionSelection {
  fileprivate func write(to json: inout CanonicalWriter) {
    json.raw(",\"selection\":{\"cites\":", cites) { $0.write(to: &$1) }
    json.raw(",\"day\":", day?.description)
    json.raw(",\"end_unstated\":", endIsUnstated)
    json.raw(",\"fact\":", fact)
    json.raw(",\"from\":", from?.description)
    json.raw(",\"interpretations\":", interpretations)
    if !known.isEmpty { json.raw(",\"known\":", known) { $1.raw("", $0.jsonValue) } }
    json.raw(",\"nearest\":", nearest)
    json.raw(",\"rule\":", rule.rawValue)
    if let successor { json.raw(",\"successor\":", successor.jsonValue) }
    json.raw(",\"title\":", factTitle)
    json.raw(",\"to\":", to?.description)
    json.raw("}")
  }
}
