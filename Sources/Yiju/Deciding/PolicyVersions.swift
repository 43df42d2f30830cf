public import YijuCivilCalendars
import YijuDecisionRecords
public import YijuDecisions
public import YijuDiagnostics
import YijuFactBinding
import YijuFacts
import YijuPlans

/// The files at hand for a run.
struct RunIdentities {
  var policy: PolicyIdentity
  var calendars: [FileIdentity]
  var registers: [FileIdentity]
  var sources: [FileIdentity]
}

/// All versions of one policy id: the case's own date chooses the one in force.
public struct PolicyVersions: Sendable {
  /// The versions in order of the day from which they apply.
  public let versions: [Policy]
  private let index: VersionIndex

  /// Takes versions of one policy that can stand side by side.
  ///
  /// ```swift
  /// guard let versions = PolicyVersions(policies) else { return PolicyVersions.conflicts(among: policies) }
  /// ```
  ///
  /// - Returns: nil when there is none, when their ids differ, or when `conflicts(among:)` finds something: then nobody
  ///   could say of some case which version decides it.
  /// - Complexity: that of sorting the versions.
  public init?(_ versions: [Policy]) {
    guard Self.conflicts(among: versions).isEmpty else { return nil }
    self.init(sideBySide: versions)
  }

  /// What keeps versions of one policy from standing side by side: two with one name, selected by different dates,
  /// begun and published on the same days, or both in force on days that their texts state.
  ///
  /// A version that begins before an unstated end of another takes its place: that is no conflict.
  ///
  /// - Returns: a finding for each pair, `S101` to `S104`; none when they can.
  /// - Complexity: that of sorting the versions.
  public static func conflicts(among versions: [Policy]) -> [Diagnostic] {
    VersionConflict.found(among: versions.map { VersionEntry(policy: $0) }).map(\.diagnostic)
  }

  /// Takes versions that were compared already, or that a record says decided once.
  init?(sideBySide versions: [Policy]) {
    guard let id = versions.first?.id, versions.allSatisfy({ $0.id == id }) else { return nil }
    let names = versions.count > 1 ? FactNames(versions.map(\.plan)) : nil
    self.versions = versions.sorted(by: Self.precedes).map { version in
      var version = version
      version.names = names
      return version
    }
    self.index = VersionIndex(self.versions.map { ($0.plan.validity.from, $0.plan.publishedOn) })
  }

  /// The order of versions: by their first day; of two from one day on the one published later takes the other's place.
  static func precedes(_ one: Policy, _ other: Policy) -> Bool {
    (one.plan.validity.from, one.plan.publishedOn ?? .earliest, one.version)
      < (other.plan.validity.from, other.plan.publishedOn ?? .earliest, other.version)
  }

  /// Decides a case under the version in force on its selecting date.
  ///
  /// Without a version in force the outcome is `notCovered`; without a selecting date it is `undetermined`.
  ///
  /// - Throws: `CaseError` when the facts have errors.
  /// - Complexity: logarithmic in the number of versions, then as for one policy.
  public func decide(_ facts: Facts, asKnownOn: Day) throws(CaseError) -> Decision {
    try question(facts, asKnownOn: asKnownOn).decided()
  }

  /// Reads a case and finds the version that decides it.
  func question(_ facts: Facts, asKnownOn: Day) throws(CaseError) -> CaseAtHand {
    var steps = 0
    let lastKnown = index.lastKnown(before: index.count, on: asKnownOn, steps: &steps)
    guard let latest = lastKnown.map({ versions[$0] }) ?? versions.last else { throw CaseError([]) }
    // A case that gives its selecting date is read once, by the version that date chooses: only that one knows which
    // words and facts it wants.
    if let day = latest.selectingDay(facts.tree), let place = place(on: day, asKnownOn: asKnownOn),
      versions[place].plan.validity.covers(day)
    {
      let version = versions[place]
      let bound = try version.bind(facts, asKnownOn: asKnownOn)
      // What was given may contradict what follows from other facts, or be written in another place as well.
      if version.selectingDay(bound.facts) == day { return inForce(place, bound, day, asKnownOn) }
    }
    let reading = latest.reading(of: facts, asKnownOn: asKnownOn)
    guard let day = reading.day else {
      let bound = try reading.bound.get()
      guard lastKnown != nil else { return .notCovered(notCovered(facts: bound.facts, day: nil, asKnownOn)) }
      return .under(
        latest,
        Policy.Question(
          bound: bound, selection: latest.selection(.none, day: nil), cautions: [], selectionIsOpen: true,
          asKnownOn: asKnownOn))
    }
    guard let place = place(on: day, asKnownOn: asKnownOn), versions[place].plan.validity.covers(day) else {
      return .notCovered(notCovered(facts: try self.facts(facts, near: day, reading, asKnownOn), day: day, asKnownOn))
    }
    let version = versions[place]
    let isLatest = version.version == latest.version
    let own = isLatest ? try reading.bound.get() : try version.bind(facts, asKnownOn: asKnownOn)
    return inForce(place, own, day, asKnownOn)
  }

  private func inForce(_ place: Int, _ bound: Policy.Bound, _ day: Day, _ asKnownOn: Day) -> CaseAtHand {
    let version = versions[place]
    var selection = version.selection(.inForce, day: day)
    selection.successor = openSuccessor(of: place, asKnownOn)
    let cautions = selection.successor.map {
      [DecidingWording.successor($0.version, from: $0.from, version.plan.validity)]
    }
    return .under(
      version, Policy.Question(bound: bound, selection: selection, cautions: cautions ?? [], asKnownOn: asKnownOn))
  }

  /// The facts of a case that no version covers: in the words of the latest version, or of one near that knows them.
  private func facts(
    _ facts: Facts, near day: Day, _ reading: Policy.Reading, _ asKnownOn: Day
  ) throws(CaseError) -> FactTree {
    if case .success(let bound) = reading.bound { return bound.facts }
    for version in nearest(to: day, asKnownOn) {
      if case .success(let bound) = version.reading(of: facts, asKnownOn: asKnownOn).bound { return bound.facts }
    }
    return try reading.bound.get().facts
  }

  /// The version in force on a selecting date, as known on a day; nil when none was.
  ///
  /// - Complexity: logarithmic in the number of versions.
  public func version(on day: Day, asKnownOn: Day) -> Policy? {
    place(on: day, asKnownOn: asKnownOn).map { versions[$0] }.flatMap { $0.plan.validity.covers(day) ? $0 : nil }
  }

  /// How many looks at versions choosing one takes: what the time of choosing grows with.
  package func looks(on day: Day, asKnownOn: Day) -> Int {
    var steps = 0
    let limit = index.count(startingBy: day, steps: &steps)
    _ = index.lastKnown(before: limit, on: asKnownOn, steps: &steps)
    return steps
  }

  /// The last version that begins on or before a day, of those known.
  private func place(on day: Day, asKnownOn: Day) -> Int? {
    var steps = 0
    let limit = index.count(startingBy: day, steps: &steps)
    return index.lastKnown(before: limit, on: asKnownOn, steps: &steps)
  }

  private func successor(of place: Int, asKnownOn: Day) -> Int? {
    var steps = 0
    return index.firstKnown(from: place + 1, on: asKnownOn, steps: &steps)
  }

  /// The next version that was known, after one whose text leaves open when it ends. The record names its files: without
  /// them nobody could say again that there was one.
  private func openSuccessor(of place: Int, _ asKnownOn: Day) -> KnownVersion? {
    guard versions[place].plan.validity.endIsUnstated,
      let next = successor(of: place, asKnownOn: asKnownOn).map({ versions[$0] })
    else { return nil }
    var known = next.asKnown
    known.files = next.identity.files
    known.calendars = next.calendarIdentities.filter { !versions[place].calendarIdentities.contains($0) }
    known.registers = next.registerIdentities.filter { !versions[place].registerIdentities.contains($0) }
    known.sources = next.sourceIdentities.filter { !versions[place].sourceIdentities.contains($0) }
    return known
  }

  private func notCovered(facts: FactTree, day: Day?, _ asKnownOn: Day) -> Decision {
    let considered = considered(asKnownOn)
    let nearest = nearest(to: day, asKnownOn)
    let model = nearest.first ?? versions[versions.count - 1]
    let used = identities(of: considered, like: model)
    var selection = model.selection(.none, day: day)
    selection.from = nil
    selection.to = nil
    selection.cites = []
    selection.known = considered.map(\.asKnown)
    selection.nearest = nearest.map { "\($0.version) \(DecidingWording.span($0.plan.validity).zh)" }
    return Decision(
      engine: Engine.identity, policy: used.policy, calendars: used.calendars, asKnownOn: asKnownOn,
      selection: selection, facts: facts, factsUsed: [], outcome: .notCovered, checks: [], amount: nil, deadlines: [],
      missing: [], cautions: [], interpretations: [], registers: used.registers,
      sources: used.sources)
  }

  /// The versions known on a day; all of them when none was, since that is then the answer.
  private func considered(_ asKnownOn: Day) -> [Policy] {
    let known = versions.filter { $0.plan.publishedOn.map { $0 <= asKnownOn } ?? true }
    return known.isEmpty ? versions : known
  }

  /// Several versions as one policy, of which none has decided.
  private func identity(of versions: [Policy], like model: Policy) -> PolicyIdentity {
    var identity = model.identity
    identity.version = ""
    identity.files = versions.flatMap(\.identity.files).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    identity.sha256 = PolicyDigest.sha256(of: identity.files)
    return identity
  }

  /// All versions that could have decided a case, as known on a day, with the calendars and registers they use.
  func identities(asKnownOn day: Day) -> RunIdentities {
    let considered = considered(day)
    return identities(of: considered, like: considered[considered.count - 1])
  }

  private func identities(of versions: [Policy], like model: Policy) -> RunIdentities {
    func once(_ files: [FileIdentity]) -> [FileIdentity] {
      files.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    return RunIdentities(
      policy: identity(of: versions, like: model), calendars: once(versions.flatMap(\.calendarIdentities)),
      registers: once(versions.flatMap(\.registerIdentities)), sources: once(versions.flatMap(\.sourceIdentities)))
  }

  /// The known versions before and after a day; without a day the latest.
  private func nearest(to day: Day?, _ asKnownOn: Day) -> [Policy] {
    guard let day else {
      var steps = 0
      return index.lastKnown(before: index.count, on: asKnownOn, steps: &steps).map { [versions[$0]] } ?? []
    }
    let place = place(on: day, asKnownOn: asKnownOn)
    let next = successor(of: place ?? -1, asKnownOn: asKnownOn)
    return [place, next].compactMap { $0 }.map { versions[$0] }
  }
}
