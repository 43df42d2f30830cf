public import YijuCivilCalendars
import YijuPlans

/// The versions of a policy side by side: when each applies, when it was published, and where they leave a gap or overlap.
///
/// ```swift
/// let overview = versions.overview(asKnownOn: nil)
/// overview.gaps        // days on which no version is in force
/// ```
public struct VersionOverview: Sendable, Hashable {
  /// One version.
  public struct Version: Sendable, Hashable {
    /// The version.
    public var version: String
    /// Its title.
    public var title: String
    /// The number of the document that is the version.
    public var number: String?
    /// The title of that document.
    public var document: String?
    /// The first day on which it applies.
    public var from: Day
    /// The last day; nil when open.
    public var to: Day?
    /// Whether the text leaves the last day open.
    public var endIsUnstated: Bool
    /// The version that takes its place although its own text states no end; nil when none does.
    public var supersededBy: String?
    /// The day from which that one applies.
    public var supersededFrom: Day?
    /// The day from which it is known; nil when always.
    public var publishedOn: Day?
    /// The path of the fact whose date selects it.
    public var fact: String
    /// The title of that fact.
    public var factTitle: String
    /// Whether it applies from a day before it was published.
    public var reachesBack: Bool
    /// Whether it was known on the day asked about.
    public var isKnown: Bool
    /// SHA-256 over its files.
    public var sha256: String
  }

  /// Two versions that are both in force for some days.
  public struct Overlap: Sendable, Hashable {
    /// The version that begins first.
    public var earlier: String
    /// The version that begins while the first still applies.
    public var later: String
    /// The days.
    public var days: DaySpan
  }

  /// The policy's id.
  public var id: String
  /// The day up to which publications count; nil when all do.
  public var asKnownOn: Day?
  /// The versions in order of the day from which they apply, those not yet known among them.
  public var versions: [Version]
  /// Stretches of days after the first known version on which none is in force; the last has no end when none follows.
  public var gaps: [DaySpan]
  /// Known versions in force on the same days.
  public var overlaps: [Overlap]

  /// Whether one date selects all versions: otherwise a case may fall to two of them, or to none.
  public var hasOneSelectingDate: Bool { versions.allSatisfy { $0.fact == versions.first?.fact } }
}

extension PolicyVersions {
  /// The versions side by side.
  ///
  /// - Parameter asKnownOn: Publications up to this day count; nil counts all.
  /// - Complexity: linear in the versions.
  public func overview(asKnownOn: Day?) -> VersionOverview {
    var rows = versions.map { Self.row(of: $0, asKnownOn: asKnownOn) }
    Self.supersede(&rows)
    var overview = VersionOverview(
      id: versions.first?.id ?? "", asKnownOn: asKnownOn, versions: rows, gaps: [], overlaps: [])
    // The version whose known end lies last so far; an end that is not stated ends where the next version begins.
    var reach: VersionOverview.Version?
    for row in rows where row.isKnown {
      defer {
        if reach.map({ ($0.to ?? .latest) < (row.to ?? .latest) || $0.endIsUnstated }) ?? true { reach = row }
      }
      guard let before = reach else { continue }
      guard let end = before.to else {
        if !before.endIsUnstated, let days = DaySpan(row.from, row.to ?? .latest) {
          overview.overlaps.append(.init(earlier: before.version, later: row.version, days: days))
        }
        continue
      }
      if row.from <= end {
        if let days = DaySpan(row.from, min(end, row.to ?? .latest)) {
          overview.overlaps.append(.init(earlier: before.version, later: row.version, days: days))
        }
      } else if let first = end.next, let last = row.from.previous, let days = DaySpan(first, last) {
        overview.gaps.append(days)
      }
    }
    if let first = reach?.to?.next, let days = DaySpan(first, .latest) { overview.gaps.append(days) }
    return overview
  }

  /// An end that is left open comes with the next known version.
  private static func supersede(_ rows: inout [VersionOverview.Version]) {
    var next: VersionOverview.Version?
    for place in rows.indices.reversed() where rows[place].isKnown {
      if rows[place].endIsUnstated {
        rows[place].supersededBy = next?.version
        rows[place].supersededFrom = next?.from
      }
      next = rows[place]
    }
  }

  private static func row(of policy: Policy, asKnownOn: Day?) -> VersionOverview.Version {
    let plan = policy.plan
    let validity = plan.validity
    let published = plan.publishedOn
    return VersionOverview.Version(
      version: policy.version, title: policy.title, number: plan.number, document: plan.document, from: validity.from,
      to: validity.to, endIsUnstated: validity.endIsUnstated, publishedOn: published, fact: validity.fact,
      factTitle: validity.factTitle, reachesBack: published.map { $0 > validity.from } ?? false,
      isKnown: published.flatMap { day in asKnownOn.map { day <= $0 } } ?? true, sha256: policy.sha256)
  }
}
