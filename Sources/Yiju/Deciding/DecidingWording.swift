import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuPlans

/// Sentences about the choice of a version.
enum DecidingWording {
  static func outsideForce(_ day: Day, _ validity: PlanValidity) -> Caution {
    let time = span(validity)
    return Caution(
      code: "outside_in_force",
      text: LocalizedText(
        zh: "\(validity.factTitle)为 \(day)，不在本版适用期间（\(time.zh)）以内；应调用者指定，仍按本版计算",
        en:
          "\(validity.factTitle) is \(day), outside the time this version is in force (\(time.en)); it decides because "
          + "the caller named it"), about: validity.fact)
  }

  static func successor(_ version: String, from: Day, _ validity: PlanValidity) -> Caution {
    Caution(
      code: "successor_known",
      text: LocalizedText(
        zh: "本版没有写明失效日，而 \(version) 版自 \(from) 起适用，按后者决定的案件从该日起",
        en: "this version states no last day, and version \(version) applies from \(from)"), about: validity.fact)
  }

  static func unverified(_ document: UnverifiedDocument) -> Caution {
    let name = LocalizedText(
      zh: "《\(document.title)》" + (document.number.map { "（\($0)）" } ?? ""),
      en: document.title + (document.number.map { " (\($0))" } ?? ""))
    let details = document.details.map(detail)
    let zh = [
      document.isSecondary ? "只见于转载" : nil,
      details.isEmpty ? nil : "\(details.map(\.zh).joined(separator: "、"))没有查到出处",
    ].compactMap { $0 }
    let en = [
      document.isSecondary ? "was seen in a repost only" : nil,
      details.isEmpty ? nil : "no copy was found that states its \(details.map(\.en).joined(separator: ", "))",
    ].compactMap { $0 }
    return Caution(
      code: "document_unverified",
      text: LocalizedText(
        zh: "本版所依据的\(name.zh)\(zh.joined(separator: "，"))，未与官方文本核对；作出决定以前应当核对",
        en: "this version rests on \(name.en): it \(en.joined(separator: "; ")), and it was not compared with an "
          + "official text; compare it before deciding"), about: document.source)
  }

  private static func detail(_ detail: UnverifiedDocument.Detail) -> LocalizedText {
    switch detail {
    case .title: LocalizedText(zh: "标题", en: "title")
    case .number: LocalizedText(zh: "文号", en: "number")
    case .issuedOn: LocalizedText(zh: "成文日期", en: "date of issue")
    case .publishedOn: LocalizedText(zh: "公布日期", en: "date of publication")
    case .inForce: LocalizedText(zh: "施行期间", en: "time in force")
    }
  }

  static func days(_ days: DaySpan) -> LocalizedText {
    days.last == .latest
      ? LocalizedText(zh: "自 \(days.first) 起", en: "from \(days.first)")
      : LocalizedText(zh: "\(days.first) 至 \(days.last)", en: "\(days.first) to \(days.last)")
  }

  static func span(_ validity: PlanValidity) -> LocalizedText {
    if let to = validity.to { return LocalizedText(zh: "\(validity.from) 至 \(to)", en: "\(validity.from) to \(to)") }
    return LocalizedText(
      zh: "自 \(validity.from) 起\(validity.endIsUnstated ? "，失效日未作规定" : "")",
      en: "from \(validity.from)\(validity.endIsUnstated ? ", no last day stated" : "")")
  }
}
