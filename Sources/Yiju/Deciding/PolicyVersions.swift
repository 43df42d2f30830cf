public import YijuCivilCalendars
import YijuDecisionRecords
public import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuPlans

/// All versions of one policy id: the case's own date chooses the one in force.
public struct PolicyVersions: Sendable {
  /// The versions in order of the day from which they apply.
  public let versions: [Policy]

  /// Takes versions of one policy; nil when there is none, or their ids differ.
  public init?(_ versions: [Policy]) {
    guard let id = versions.first?.id, versions.allSatisfy({ $0.id == id }) else { return nil }
    self.versions = versions.sorted {
      ($0.plan.validity.from, $0.version) < ($1.plan.validity.from, $1.version)
    }
  }

  /// Decides a case under the version in force on its selecting date.
  ///
  /// Without a version in force the outcome is `notCovered`; without a selecting date it is `undetermined`.
  ///
  /// - Throws: `CaseError` when the facts have errors.
  /// - Complexity: logarithmic in the number of versions, then as for one policy.
  public func decide(_ facts: Facts, asKnownOn: Day) throws(CaseError) -> Decision {
    let known = versions.filter { $0.plan.publishedOn.map { $0 <= asKnownOn } ?? true }
    guard let latest = known.last ?? versions.last else { throw CaseError([]) }
    let bound = try latest.bind(facts)
    guard let day = latest.selectingDay(bound.facts) else {
      guard !known.isEmpty else { return notCovered(facts: bound.facts, day: nil, known, asKnownOn) }
      return try latest.decide(
        bound, selection: latest.selection(.none, day: nil), cautions: [], selectionIsOpen: true, asKnownOn: asKnownOn)
    }
    guard let place = Self.lastVersion(of: known, from: day), known[place].plan.validity.covers(day) else {
      return notCovered(facts: bound.facts, day: day, known, asKnownOn)
    }
    let version = known[place]
    let own = version.version == latest.version ? bound : try version.bind(facts)
    return try version.decide(
      own, selection: version.selection(.inForce, day: day), cautions: successorCautions(place, known),
      asKnownOn: asKnownOn)
  }

  /// The last version that begins on or before a day: versions are in order of their first day.
  private static func lastVersion(of versions: [Policy], from day: Day) -> Int? {
    var low = 0
    var high = versions.count
    while low < high {
      let middle = (low + high) / 2
      if versions[middle].plan.validity.from <= day { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  private func successorCautions(_ place: Int, _ known: [Policy]) -> [Caution] {
    let validity = known[place].plan.validity
    guard validity.endIsUnstated, known.indices.contains(place + 1) else { return [] }
    let next = known[place + 1]
    return [DecidingWording.successor(next.version, from: next.plan.validity.from, validity)]
  }

  private func notCovered(facts: FactTree, day: Day?, _ known: [Policy], _ asKnownOn: Day) -> Decision {
    let nearest = nearest(to: day, known)
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

  /// The versions before and after a day.
  private func nearest(to day: Day?, _ known: [Policy]) -> [Policy] {
    guard let day else { return known.suffix(1) }
    let place = Self.lastVersion(of: known, from: day)
    return [place, place.map { $0 + 1 } ?? 0].compactMap { $0 }.filter { known.indices.contains($0) }.map { known[$0] }
  }
}
