import Yiju
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts

/// The versions of a policy for people and for programs.
struct VersionSheet {
  var overview: VersionOverview
  /// The selecting date that was asked about, and the version it chooses.
  var on: Day?
  var chosen: String?
  var language: Language

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  var text: String {
    var text = overview.id + "\n"
    for fact in selectingFacts {
      text += say("按“\(fact.title)”（\(fact.path)）选版", "selected by `\(fact.title)` (\(fact.path))")
      text += overview.hasOneSelectingDate ? "\n" : say("：", ": ") + fact.versions.joined(separator: " ") + "\n"
    }
    for version in overview.versions { text += line(version) }
    for gap in overview.gaps {
      text +=
        (gap.last == .latest
          ? say("空档：自 \(gap.first) 起没有版本施行", "gap: no version in force from \(gap.first) on")
          : say("空档：\(gap) 没有版本施行", "gap: no version in force on \(gap)")) + "\n"
    }
    for overlap in overview.overlaps {
      let days =
        overlap.days.last == .latest
        ? say("自 \(overlap.days.first) 起", "from \(overlap.days.first)") : "\(overlap.days)"
      text +=
        say(
          "重叠：\(overlap.earlier) 和 \(overlap.later) 在 \(days) 都施行，以后开始的为准",
          "overlap: \(overlap.earlier) and \(overlap.later) are both in force, \(days); the one that begins later counts"
        ) + "\n"
    }
    if let on {
      text +=
        (chosen.map { say("\(on)：\($0)", "\(on): \($0)") } ?? say("\(on)：没有版本施行", "\(on): no version in force")) + "\n"
    }
    return text
  }

  private func line(_ version: VersionOverview.Version) -> String {
    let end =
      version.to.map { say("至 \($0)", "to \($0)") }
      ?? (version.endIsUnstated ? say("起，未规定失效日", "on, no end stated") : say("起", "on"))
    var notes = [
      superseded(version), version.publishedOn.map { say("\($0) 公布", "published \($0)") },
      version.number ?? version.document,
    ]
    if version.reachesBack {
      notes.append(say("追溯：公布前已适用", "reaches back before its publication"))
    }
    if !version.isKnown { notes.append(say("当时尚未公布", "not published yet")) }
    let mark = version.isKnown ? "  " : "  · "
    return
      "\(mark)\(version.version)  \(version.from) \(end)  \(notes.compactMap { $0 }.joined(separator: say("；", "; ")))\n"
  }

  /// What has become of a version whose text states no end.
  private func superseded(_ version: VersionOverview.Version) -> String? {
    guard let later = version.supersededBy, let from = version.supersededFrom else { return nil }
    return say("自 \(from) 起由 \(later) 版接替", "superseded by \(later) from \(from)")
  }

  private var selectingFacts: [(path: String, title: String, versions: [String])] {
    var facts: [(path: String, title: String, versions: [String])] = []
    for version in overview.versions {
      if let place = facts.firstIndex(where: { $0.path == version.fact }) {
        facts[place].versions.append(version.version)
      } else {
        facts.append((version.fact, version.factTitle, [version.version]))
      }
    }
    return facts
  }

  var json: JSONValue {
    .object([
      JSONMember("id", .string(overview.id)),
      JSONMember("as_known_on", .text(overview.asKnownOn.map { "\($0)" })),
      JSONMember("one_selecting_date", .bool(overview.hasOneSelectingDate)),
      JSONMember("versions", .array(overview.versions.map(json))),
      JSONMember("gaps", .array(overview.gaps.map { json($0) })),
      JSONMember(
        "overlaps",
        .array(
          overview.overlaps.map {
            .object([
              JSONMember("earlier", .string($0.earlier)), JSONMember("later", .string($0.later)),
              JSONMember("days", json($0.days)),
            ])
          })),
      JSONMember("on", .text(on.map { "\($0)" })),
      JSONMember("chosen", .text(chosen)),
    ])
  }

  private func json(_ days: DaySpan) -> JSONValue {
    .object([
      JSONMember("from", .string("\(days.first)")),
      JSONMember("to", .text(days.last == .latest ? nil : "\(days.last)")),
    ])
  }

  private func json(_ version: VersionOverview.Version) -> JSONValue {
    .object([
      JSONMember("version", .string(version.version)),
      JSONMember("title", .string(version.title)),
      JSONMember("number", .text(version.number)),
      JSONMember("document", .text(version.document)),
      JSONMember("from", .string("\(version.from)")),
      JSONMember("to", .text(version.to.map { "\($0)" })),
      JSONMember("end_unstated", .bool(version.endIsUnstated)),
      JSONMember("superseded_by", .text(version.supersededBy)),
      JSONMember("superseded_from", .text(version.supersededFrom.map { "\($0)" })),
      JSONMember("published_on", .text(version.publishedOn.map { "\($0)" })),
      JSONMember("reaches_back", .bool(version.reachesBack)),
      JSONMember("known", .bool(version.isKnown)),
      JSONMember("selected_by", .string(version.fact)),
      JSONMember("selected_by_title", .string(version.factTitle)),
      JSONMember("sha256", .string(version.sha256)),
    ])
  }
}
