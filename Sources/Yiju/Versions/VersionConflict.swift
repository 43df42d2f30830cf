import YijuCivilCalendars
import YijuDiagnostics
import YijuPlans
import YijuPolicyParsing

/// Two versions of one policy that cannot stand side by side: of some case nobody could say which of them decides it.
struct VersionConflict: Sendable {
  /// The version that begins first, and the one that does not go with it.
  let versions: [String]
  /// The finding, at the line of the later version.
  let diagnostic: Diagnostic

  private init(_ diagnostic: Diagnostic, _ earlier: VersionEntry, _ later: VersionEntry) {
    self.diagnostic = later.isChinese ? KeywordRespelling.inChinese(diagnostic) : diagnostic
    versions = [earlier.policy.version, later.policy.version]
  }

  /// What keeps versions of one policy from standing side by side.
  ///
  /// A version that begins before an *unstated* end of another takes its place and is no conflict; one that begins before
  /// an end that a text states is.
  ///
  /// - Complexity: that of sorting the versions.
  static func found(among entries: [VersionEntry]) -> [VersionConflict] {
    let sorted = entries.sorted { PolicyVersions.precedes($0.policy, $1.policy) }
    let doubles = twice(sorted)
    // Without names of their own the rest could not say which versions it is about.
    guard doubles.isEmpty else { return doubles }
    return selectedOtherwise(sorted) + begunTogether(sorted) + overlapping(sorted)
  }

  private static func twice(_ sorted: [VersionEntry]) -> [VersionConflict] {
    var first: [String: VersionEntry] = [:]
    var found: [VersionConflict] = []
    for entry in sorted {
      guard let earlier = first[entry.policy.version] else {
        first[entry.policy.version] = entry
        continue
      }
      found.append(
        VersionConflict(
          Diagnostic(
            .versionTwice, ["\(entry.policy.id)@\(entry.policy.version)"].map(Self.same), at: entry.places.version,
            path: "version", labels: labels(earlier.places.version)), earlier, entry))
    }
    return found
  }

  /// One date selects all versions, else a case falls to two of them, or to none.
  private static func selectedOtherwise(_ sorted: [VersionEntry]) -> [VersionConflict] {
    guard let first = sorted.first else { return [] }
    return sorted.dropFirst().filter { $0.policy.plan.validity.fact != first.policy.plan.validity.fact }.map { entry in
      VersionConflict(
        Diagnostic(
          .selectedByOtherDate,
          [
            first.policy.version, first.policy.plan.validity.fact, entry.policy.version,
            entry.policy.plan.validity.fact,
          ].map(Self.same), at: entry.places.selectedBy, path: "selected_by", labels: labels(first.places.selectedBy)),
        first, entry)
    }
  }

  /// Of two versions from one day on, the one published later replaces the other; of two published together neither does.
  private static func begunTogether(_ sorted: [VersionEntry]) -> [VersionConflict] {
    zip(sorted, sorted.dropFirst()).filter { isPair($0.policy, $1.policy) }.map { earlier, later in
      VersionConflict(
        Diagnostic(
          .versionsBeginTogether,
          [earlier.policy.version, later.policy.version, "\(later.policy.plan.validity.from)"].map(Self.same)
            + [publication(later.policy)], at: later.places.inForce, path: "in_force",
          labels: labels(earlier.places.inForce)), earlier, later)
    }
  }

  private static func isPair(_ one: Policy, _ other: Policy) -> Bool {
    one.plan.validity.from == other.plan.validity.from && one.plan.publishedOn == other.plan.publishedOn
  }

  private static func publication(_ policy: Policy) -> LocalizedText {
    policy.plan.publishedOn.map { LocalizedText(zh: "又都在 \($0) 公布", en: "both published on \($0)") }
      ?? LocalizedText(zh: "又都没有公布日期", en: "both without a day of publication")
  }

  private static func overlapping(_ sorted: [VersionEntry]) -> [VersionConflict] {
    guard let versions = PolicyVersions(sideBySide: sorted.map(\.policy)) else { return [] }
    let places = Dictionary(sorted.enumerated().map { ($1.policy.version, $0) }) { first, _ in first }
    return versions.overview(asKnownOn: nil).overlaps.compactMap { overlap in
      guard let earlier = places[overlap.earlier].map({ sorted[$0] }),
        let later = places[overlap.later].map({ sorted[$0] }), !isPair(earlier.policy, later.policy)
      else { return nil }
      return VersionConflict(
        Diagnostic(
          .versionsOverlap,
          [
            Self.same(overlap.earlier), DecidingWording.span(earlier.policy.plan.validity), Self.same(overlap.later),
            DecidingWording.span(later.policy.plan.validity), DecidingWording.days(overlap.days),
          ], at: later.places.inForce, path: "in_force", labels: labels(earlier.places.inForce)), earlier, later)
    }
  }

  private static func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }

  private static func labels(_ span: SourceSpan?) -> [DiagnosticLabel] {
    span.map { [DiagnosticLabel($0, LocalizedText(zh: "另一版在这里", en: "the other version"))] } ?? []
  }
}
