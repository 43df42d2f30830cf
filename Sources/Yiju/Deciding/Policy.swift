public import YijuCivilCalendars
import YijuDecisionRecords
public import YijuDecisions
import YijuDiagnostics
package import YijuEvaluation
import YijuFactBinding
import YijuFacts
package import YijuPlans
import YijuProcedures
package import YijuRegisters

/// One version of a policy, compiled and ready to decide.
///
/// Immutable and `Sendable`: one policy serves any number of threads.
///
/// ```swift
/// let decision = try policy.decide(facts, asKnownOn: day)
/// decision.outcome          // .granted, .denied, .undetermined
/// decision.checks           // every check with actual, required, margin and the clause's words
/// ```
public struct Policy: Sendable {
  package let plan: Plan
  private let engine: Engine
  private let files: [FileIdentity]
  /// The files of shared documents that the policy quotes.
  package let sourceIdentities: [FileIdentity]
  private let cache = DayCache<Evaluator>()
  let groundsCache = DayCache<GroundsWriter>()
  let recordsCache = DayCache<GroundsWriter>()
  /// What the other versions know, when the case chooses among them.
  var names: FactNames?
  /// What every decision of this version has to say first.
  let standingCautions: [Caution]
  /// The steps of the procedure as no file has begun them; made once, since every timeline starts with them.
  let timelineTemplates: [TimelineStep]
  /// SHA-256 over the files of the policy and those it extends, lower-case hex.
  public let sha256: String

  init(_ plan: Plan, engine: Engine, files: [FileIdentity], sources: [FileIdentity]) {
    self.plan = plan
    self.engine = engine
    self.files = files
    self.sourceIdentities = sources
    self.timelineTemplates = Timelines.templates(of: plan)
    self.sha256 = PolicyDigest.sha256(of: files)
    self.standingCautions = plan.unverified.map(DecidingWording.unverified)
  }

  /// The id, such as `cn/example/subsidy`.
  public var id: String { plan.id }
  /// The version.
  public var version: String { plan.version }
  /// The title.
  public var title: String { plan.title }

  /// Which policy this is, as its decisions state it.
  public var identity: PolicyIdentity {
    PolicyIdentity(
      id: plan.id, version: plan.version, title: plan.title, number: plan.number, document: plan.document,
      issuedBy: plan.issuedBy, jurisdiction: plan.jurisdiction, sha256: sha256, files: files)
  }

  /// Decides a case under this version, whatever the dates; a caution says when the version was not in force.
  ///
  /// - Parameters:
  ///   - facts: The facts of the case.
  ///   - asKnownOn: Publications up to this day are taken into account: calendars, and the policy itself.
  /// - Returns: the decision with all its grounds.
  /// - Throws: `CaseError` when the facts have errors, or the version was not published by that day.
  /// - Complexity: linear in the facts and the checks.
  public func decide(_ facts: Facts, asKnownOn: Day) throws(CaseError) -> Decision {
    try question(facts, asKnownOn: asKnownOn).decided()
  }

  /// Reads a case under this version, whatever the dates.
  func question(_ facts: Facts, asKnownOn: Day) throws(CaseError) -> CaseAtHand {
    let bound = try bind(facts, asKnownOn: asKnownOn)
    guard plan.publishedOn.map({ $0 <= asKnownOn }) ?? true else {
      throw CaseError([
        Diagnostic(
          .versionNotYetKnown, "\(asKnownOn)", version, plan.publishedOn.map { "\($0)" } ?? "", at: nil)
      ])
    }
    let day = selectingDay(bound.facts)
    var cautions: [Caution] = []
    if let day, !plan.validity.covers(day) {
      cautions.append(DecidingWording.outsideForce(day, plan.validity))
    }
    return .under(
      self, Question(bound: bound, selection: selection(.named, day: day), cautions: cautions, asKnownOn: asKnownOn))
  }

  /// What a record says of the version when another one, or none, decides.
  var asKnown: KnownVersion {
    let validity = plan.validity
    return KnownVersion(
      version: version, from: validity.from, to: validity.to, endIsUnstated: validity.endIsUnstated,
      publishedOn: plan.publishedOn, sha256: sha256)
  }

  // MARK: Parts that versions share

  struct Bound {
    var inputs: CaseInputs
    var facts: FactTree
  }

  /// Facts that follow from others do so by the values of the law that were known on the day.
  func bind(_ facts: Facts, asKnownOn: Day) throws(CaseError) -> Bound {
    let bound = FactBinding.bind(
      facts.tree, to: evaluator(asKnownOn: asKnownOn).plan, registers: registerViews(asKnownOn: asKnownOn), names: names
    )
    guard let inputs = bound.inputs else { throw CaseError(bound.diagnostics) }
    return Bound(inputs: inputs, facts: bound.facts)
  }

  /// Facts as this version reads them, and the date by which a version is chosen.
  struct Reading {
    var bound: Result<Bound, CaseError>
    var day: Day?
  }

  /// Reads facts that another version may have to judge: their errors do not hide the selecting date.
  func reading(of facts: Facts, asKnownOn: Day) -> Reading {
    do throws(CaseError) {
      let bound = try bind(facts, asKnownOn: asKnownOn)
      return Reading(bound: .success(bound), day: selectingDay(bound.facts))
    } catch {
      return Reading(bound: .failure(error), day: FactBinding.date(of: plan.validity.fact, in: facts.tree, by: plan))
    }
  }

  /// The selecting date in facts that were bound.
  func selectingDay(_ facts: FactTree) -> Day? {
    guard let path = FactPath(plan.validity.fact), case .text(let text)? = facts[path]?.content else { return nil }
    return Day(iso: text)
  }

  func selection(_ rule: VersionSelection.Rule, day: Day?) -> VersionSelection {
    let validity = plan.validity
    return VersionSelection(
      rule: rule, fact: validity.fact, factTitle: validity.factTitle, day: day, from: validity.from, to: validity.to,
      endIsUnstated: validity.endIsUnstated, cites: validity.cites.map { plan.cites[$0] },
      interpretations: validity.interpretations.map { plan.interpretations[$0].id })
  }

  func decide(_ question: Question) throws(CaseError) -> Decision {
    let evaluator = evaluator(asKnownOn: question.asKnownOn)
    let context = DecisionContext(
      engine: Engine.identity, policy: identity, calendars: calendarIdentities, selection: question.selection,
      facts: question.bound.facts, cautions: standingCautions + question.cautions,
      selectionIsOpen: question.selectionIsOpen, registers: registerIdentities, sources: sourceIdentities)
    let (decision, faults) = evaluator.explain(question.bound.inputs, context)
    guard faults.isEmpty else { throw CaseError(faults.map(diagnostic)) }
    return decision
  }

  private func diagnostic(_ fault: EvaluationFault) -> Diagnostic {
    let check = plan.checks.last { $0.body >= fault.node && $0.parts.isEmpty } ?? plan.checks.last
    return Diagnostic(.expressionFault, check?.title ?? "", fault.kind, at: nil, path: check.map { "checks.\($0.id)" })
  }

  // MARK: Registers

  /// The registers of the plan as known on a day.
  package func registerViews(asKnownOn day: Day) -> [RegisterView] {
    plan.registers.compactMap { engine.registers[$0.id] }.map { RegisterView($0, asKnownOn: day) }
  }

  /// The registers the policy looks into.
  var registerIdentities: [FileIdentity] { plan.registers.compactMap { engine.registerDigests[$0.id] } }

  // MARK: Calendars

  /// What decides cases as known on a day; made once for each day asked about and kept for a while.
  package func evaluator(asKnownOn day: Day) -> Evaluator {
    cache.value(for: day) { Evaluator(plan, views: calendars.map { $0.view(asKnownOn: day) }, asKnownOn: day) }
  }

  /// A calendar as known on a day; nil when there is none of that id.
  func calendarView(_ id: String, asKnownOn day: Day) -> CalendarView? {
    if let own = calendarView(asKnownOn: day), own.calendar.id == id { return own }
    do throws(CalendarSetError) { return try engine.calendars.calendar(id).view(asKnownOn: day) } catch { return nil }
  }

  /// The policy's own calendar as known on a day; nil when it names none.
  func calendarView(asKnownOn day: Day) -> CalendarView? {
    guard let id = plan.calendar else { return nil }
    if let view = evaluator(asKnownOn: day).calendarView, view.calendar.id == id { return view }
    return calendars.first { $0.id == id }?.view(asKnownOn: day)
  }

  private var calendars: [WorkingCalendar] {
    var ids = [plan.calendar].compactMap { $0 }
    for deadline in plan.deadlines {
      if let id = deadline.calendar, !ids.contains(id) { ids.append(id) }
    }
    return ids.compactMap { id in
      // Compiling has refused a policy whose calendar is not there.
      do throws(CalendarSetError) { return try engine.calendars.calendar(id) } catch { return nil }
    }
  }

  /// The layers the policy's calendars stand on.
  var calendarIdentities: [FileIdentity] {
    calendars.flatMap { engine.identities(of: $0) }.reduce(into: []) { result, layer in
      if !result.contains(layer) { result.append(layer) }
    }
  }
}
