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

  static func span(_ validity: PlanValidity) -> LocalizedText {
    if let to = validity.to { return LocalizedText(zh: "\(validity.from) 至 \(to)", en: "\(validity.from) to \(to)") }
    return LocalizedText(
      zh: "自 \(validity.from) 起\(validity.endIsUnstated ? "，失效日未作规定" : "")",
      en: "from \(validity.from)\(validity.endIsUnstated ? ", no last day stated" : "")")
  }
}
