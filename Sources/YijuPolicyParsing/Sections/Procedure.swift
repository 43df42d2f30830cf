import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Offices and the procedure.
extension PolicyReader {
  mutating func office(_ entry: YAMLEntry, _ node: NodeID) -> Office? {
    guard let fields = fields(of: entry.value, as: .office, at: node, label: label(entry)) else { return nil }
    let fullTitle = text(.fullTitle, fields)
    let site = text(.site, fields)
    let grounds = grounds(fields)
    return required(.title, fields).map {
      Office(title: $0, fullTitle: fullTitle, site: site, grounds: grounds, node: node)
    }
  }

  mutating func procedure(_ entry: YAMLEntry, under parent: NodeID) -> Procedure? {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.procedure.en)
    guard let fields = fields(of: entry.value, as: .procedure, at: node, label: name(.procedure)) else {
      failures.insert("procedure")
      return nil
    }
    let before = errors
    let starts = required(.starts, fields)
    let channel = fields[.channel].flatMap { self.channel($0, under: node) }
    let counting = located(.countingRule, fields)
    if !fields.has(.steps) { reportMissing(.steps, in: fields) }
    if errors > before { failures.insert("procedure") }
    let steps = procedureSteps(fields)
    guard let starts else { return nil }
    var procedure = Procedure(starts: starts, channel: channel, node: node)
    procedure.counting = counting
    procedure.steps = steps
    return procedure
  }

  mutating func procedureSteps(_ fields: Fields) -> ElementMap<ProcedureStep> {
    guard let entry = fields[.steps] else { return ElementMap() }
    return section(entry, .steps, under: fields.node, address: "procedure.steps", ids: .plain) {
      $0.procedureStep($1, $2)
    }
  }

  private mutating func channel(_ entry: YAMLEntry, under parent: NodeID) -> Procedure.Channel? {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.channel.en)
    guard let fields = fields(of: entry.value, as: .channel, at: node, label: name(.channel)) else { return nil }
    if !fields.has(.individual) { reportMissing(.individual, in: fields) }
    let individual = yesNo(.individual, fields)
    let grounds = citesOrInterpretations(fields)
    return required(.through, fields).map {
      Procedure.Channel(through: $0, individual: individual, grounds: grounds)
    }
  }

  // MARK: Steps

  private mutating func procedureStep(_ entry: YAMLEntry, _ node: NodeID) -> ProcedureStep? {
    guard let fields = fields(of: entry.value, as: .procedureStep, at: node, label: label(entry)) else { return nil }
    let title = required(.title, fields)
    let actor = actor(fields)
    let limit = limit(fields)
    let grounds = requiredGrounds(fields)
    placement("procedure.steps.\(entry.key)", fields)
    guard let title, let actor, let limit else { return nil }
    var step = ProcedureStep(title: title, actor: actor, limit: limit, grounds: grounds, node: node)
    step.to = located(.recipient, fields)
    step.startsAfter = texts(.startsAfter, fields)
    step.ends = yesNo(.ends, fields)
    step.sets = located(.sets, fields)
    step.papers = texts(.papers, fields)
    step.posting = fields[.posting].flatMap { posting($0, under: node) }
    step.finding = fields[.finding].flatMap { finding($0, under: node) }
    step.event = yesNo(.event, fields)
    step.signs = texts(.signs, fields)
    step.produces = texts(.produces, fields)
    step.lookups = strings(.lookups, fields)
    step.contacts = texts(.contacts, fields)
    if let entry = fields[.onFail] { onFail(entry, under: node, into: &step) }
    return step
  }

  /// An office, or `applicant`.
  private mutating func actor(_ fields: Fields) -> Located<String>? {
    var actor = required(.actor, fields)
    if let entry = fields[.actor], let applicant = special(entry.value, Words.applicant, in: fields.node) {
      actor?.value = applicant
    }
    return actor
  }

  /// `limit` is required, and may be left out where a posting says how long the step takes.
  private mutating func limit(_ fields: Fields) -> Located<Stated<ProcedureStep.Limit>>? {
    guard let entry = fields[.limit] else {
      if fields.has(.posting) { return Located(.unstated, fields.node) }
      reportMissing(
        .limit, in: fields,
        hint: LocalizedText(
          zh: "；文件没有规定时限的，请写 `\(Keyword.limit[language]): \(Keyword.unstated[language])`",
          en: "; where the text sets none, write `\(Keyword.limit[language]): \(Keyword.unstated[language])`"))
      return nil
    }
    if special(entry.value, Words.unstated, in: fields.node) != nil {
      return Located(.unstated, place(.limit, entry.value, in: fields))
    }
    let node = map.add(entry.keySpan, parent: fields.node, component: Keyword.limit.en)
    guard let inner = self.fields(of: entry.value, as: .limit, at: node, label: name(.limit)) else { return nil }
    if inner.has(.monthlyByDay) {
      if let other = inner.present([.within, .after]).first, let entry = inner[other] {
        reportMisfit(
          zh: "`\(Keyword.monthlyByDay[language])` 和 `\(entry.key)` 只能写一个",
          en: "`\(Keyword.monthlyByDay[language])` and `\(entry.key)` exclude each other", at: entry.keySpan, in: node)
      }
      return whole(.monthlyByDay, inner, in: 1...31).map { Located(.stated(.monthlyByDay($0)), node) }
    }
    let after = required(.after, inner)
    guard let within = required(.within, inner), let after else { return nil }
    return Located(.stated(.within(within, after: after)), node)
  }

  private mutating func posting(_ entry: YAMLEntry, under parent: NodeID) -> ProcedureStep.Posting? {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.posting.en)
    guard let fields = fields(of: entry.value, as: .posting, at: node, label: name(.posting)) else { return nil }
    let isPlaceUnstated = fields[.place].map { special($0.value, Words.unstated, in: node) != nil } ?? false
    let place = isPlaceUnstated ? nil : required(.place, fields)
    let after = located(.after, fields)
    let grounds = grounds(fields)
    guard let period = fields[.period] else {
      reportMissing(.period, in: fields)
      return nil
    }
    let value: Stated<String>
    if special(period.value, Words.unstated, in: node) != nil {
      value = .unstated
    } else if let name = text(.period, fields) {
      value = .stated(name)
    } else {
      return nil
    }
    let located = Located(value, self.place(.period, period.value, in: fields))
    guard place != nil || isPlaceUnstated else { return nil }
    return ProcedureStep.Posting(place: place, period: located, after: after, grounds: grounds)
  }

  /// `{return_to, through}` or `{outcome}`.
  private mutating func onFail(_ entry: YAMLEntry, under parent: NodeID, into step: inout ProcedureStep) {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.onFail.en)
    guard let fields = fields(of: entry.value, as: .onFail, at: node, label: name(.onFail)) else { return }
    step.onFailGrounds = grounds(fields)
    let through = located(.through, fields)
    if fields.has(.returnTo) {
      if let outcome = fields[.outcome] {
        reportMisfit(
          zh: "`\(Keyword.returnTo[language])` 和 `\(outcome.key)` 只能写一个",
          en: "`\(Keyword.returnTo[language])` and `\(outcome.key)` exclude each other", at: outcome.keySpan, in: node)
      }
      if let office = located(.returnTo, fields) { step.onFail = .returnTo(office, through: through) }
      return
    }
    if let entry = fields[.through] {
      reportMisfit(
        zh: "`\(entry.key)` 只和 `\(Keyword.returnTo[language])` 一起写",
        en: "`\(entry.key)` goes with `\(Keyword.returnTo[language])` only", at: entry.keySpan, in: node)
    }
    step.onFail = requiredWord(.outcome, fields, Words.outcome)?.value
  }
}
