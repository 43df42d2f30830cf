public import YijuCivilCalendars
import YijuDecisionRecords
public import YijuDecisions
import YijuDiagnostics
import YijuFactBinding
import YijuFacts
import YijuPlans

/// All versions of one policy id: the case's own date chooses the one in force.
public struct PolicyVersions: Sendable {
  /// The versions in order of the day from which they apply.
  public let versions: [Policy]
  private let index: VersionIndex

  /// Takes versions of one policy; nil when there is none, or their ids differ.
  public init?(_ versions: [Policy]) {
    guard let id = versions.first?.id, versions.allSatisfy({ $0.id == id }) else { return nil }
    let names = versions.count > 1 ? FactNames(versions.map(\.plan)) : nil
    self.versions = versions.sorted {
      ($0.plan.validity.from, $0.version) < ($1.plan.validity.from, $1.version)
    }.map { version in
      var version = version
      version.names = names
      return version
    }
    self.index = VersionIndex(self.versions.map { ($0.plan.validity.from, $0.plan.publishedOn) })
  }

  /// Decides a case under the version in force on its selecting date.
  ///
  /// Without a version in force the outcome is `notCovered`; without a selecting date it is `undetermined`.
  ///
  /// - Throws: `CaseError` when the facts have errors.
  /// - Complexity: logarithmic in the number of versions, then as for one policy.
  public func decide(_ facts: Facts, asKnownOn: Day) throws(CaseError) -> Decision {
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
      if version.selectingDay(bound.facts) == day { return try decide(bound, under: place, day, asKnownOn) }
    }
    let bound = try latest.bind(facts, asKnownOn: asKnownOn)
    guard let day = latest.selectingDay(bound.facts) else {
      guard lastKnown != nil else { return notCovered(facts: bound.facts, day: nil, asKnownOn) }
      return try latest.decide(
        bound, selection: latest.selection(.none, day: nil), cautions: [], selectionIsOpen: true, asKnownOn: asKnownOn)
    }
    guard let place = place(on: day, asKnownOn: asKnownOn), versions[place].plan.validity.covers(day) else {
      return notCovered(facts: bound.facts, day: day, asKnownOn)
    }
    let version = versions[place]
    let own = version.version == latest.version ? bound : try version.bind(facts, asKnownOn: asKnownOn)
    return try decide(own, under: place, day, asKnownOn)
  }

  private func decide(
    _ bound: Policy.Bound, under place: Int, _ day: Day, _ asKnownOn: Day
  ) throws(CaseError) -> Decision {
    try versions[place].decide(
      bound, selection: versions[place].selection(.inForce, day: day), cautions: successorCautions(place, asKnownOn),
      asKnownOn: asKnownOn)
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

  private func successorCautions(_ place: Int, _ asKnownOn: Day) -> [Caution] {
    let validity = versions[place].plan.validity
    guard validity.endIsUnstated, let next = successor(of: place, asKnownOn: asKnownOn).map({ versions[$0] }) else {
      return []
    }
    return [DecidingWording.successor(next.version, from: next.plan.validity.from, validity)]
  }

  private func notCovered(facts: FactTree, day: Day?, _ asKnownOn: Day) -> Decision {
    let known = versions.filter { $0.plan.publishedOn.map { $0 <= asKnownOn } ?? true }
    let nearest = nearest(to: day, asKnownOn)
    let model = nearest.first ?? versions[versions.count - 1]
    let identity = identity(of: known.isEmpty ? versions : known, like: model)
    var selection = model.selection(.none, day: day)
    selection.from = nil
    selection.to = nil
    selection.cites = []
    selection.nearest = nearest.map { "\($0.version) \(DecidingWording.span($0.plan.validity).zh)" }
    return Decision(
      engine: Engine.identity, policy: identity, calendars: [], asKnownOn: asKnownOn, selection: selection,
      facts: facts, factsUsed: [], outcome: .notCovered, checks: [], amount: nil, deadlines: [], missing: [],
      cautions: [], interpretations: [])
  }

  /// Several versions as one policy, of which none has decided.
  private func identity(of versions: [Policy], like model: Policy) -> PolicyIdentity {
    var identity = model.identity
    identity.version = ""
    identity.files = versions.flatMap(\.identity.files).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    identity.sha256 = PolicyDigest.sha256(of: identity.files)
    return identity
  }

  /// All versions that could have decided a case, as known on a day, and the calendars they use.
  func identities(asKnownOn day: Day) -> (policy: PolicyIdentity, calendars: [FileIdentity]) {
    let known = versions.filter { $0.plan.publishedOn.map { $0 <= day } ?? true }
    let all = known.isEmpty ? versions : known
    let model = all[all.count - 1]
    let calendars = all.flatMap(\.calendarIdentities).reduce(into: [FileIdentity]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return (identity(of: all, like: model), calendars)
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
