import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuEvaluation
import YijuPlans
import YijuValues

/// Sentences about what was taken for granted and how far was looked.
enum CounterfactualWording {
  static func grows(_ fact: PlanFact, _ unit: PlanFact.Accrual) -> StatedAssumption {
    let zh: String
    let en: String
    switch unit {
    case .day: (zh, en) = ("每过一日增加 1 日", "one for every day")
    case .month: (zh, en) = ("每满一个月增加 1 个月", "one for every full month")
    case .year: (zh, en) = ("每满一年增加 1 年", "one for every full year")
    }
    return StatedAssumption(
      code: "total_grows",
      text: LocalizedText(
        zh: "假定“\(fact.title)”此后没有间断，\(zh)；实际有间断的，相应推迟",
        en: "“\(fact.title)” is assumed to go on without a gap and to grow by \(en); a gap makes it later"),
      about: fact.path)
  }

  static func totalStays(_ fact: PlanFact) -> StatedAssumption {
    StatedAssumption(
      code: "total_stays",
      text: LocalizedText(
        zh: "“\(fact.title)”今后增加多少无法推算，按现在的数计算",
        en: "how much “\(fact.title)” will grow cannot be told; the present total is used"),
      about: fact.path)
  }

  static func statesStay(_ titles: [String]) -> StatedAssumption {
    StatedAssumption(
      code: "states_stay",
      text: LocalizedText(
        zh: "除写明改变的以外，假定\(titles.map { "“\($0)”" }.joined(separator: "、"))到另选的日子仍与现在相同",
        en: "unless named as changed, \(titles.map { "“\($0)”" }.joined(separator: ", ")) "
          + (titles.count == 1
            ? "is assumed to be on another day what it is now" : "are assumed to be on another day what they are now")))
  }

  static func recordsStand(_ fact: PlanFact, areMonths: Bool) -> StatedAssumption {
    let zh: String
    let en: String
    if areMonths {
      zh = "“\(fact.title)”按案件所列的月份计算，此后的月份没有计入；继续缴费的，实际可获准予的日子可能更早"
      en =
        "“\(fact.title)” is taken with the months the case lists; later ones are not counted, so that whoever goes on "
        + "paying may qualify earlier"
    } else if fact.type == .list {
      zh = "“\(fact.title)”按案件所列的记录计算，此后新增的没有计入"
      en = "“\(fact.title)” is taken with the entries the case lists; later ones are not counted"
    } else {
      zh = "“\(fact.title)”按案件写明的各日情况计算，此后另有变化的没有计入"
      en = "“\(fact.title)” is taken day by day as the case states it; later changes are not counted"
    }
    return StatedAssumption(code: "records_stand", text: LocalizedText(zh: zh, en: en), about: fact.path)
  }

  static func follows(_ fact: PlanFact, _ title: String) -> StatedAssumption {
    StatedAssumption(
      code: "date_follows",
      text: LocalizedText(
        zh: "“\(title)”推后的，假定“\(fact.title)”推后同样的天数",
        en: "“\(fact.title)” is assumed to be later by as many days as “\(title)”"),
      about: fact.path)
  }

  static func from(_ title: String, _ day: Day) -> StatedAssumption {
    StatedAssumption(
      code: "from_day",
      text: LocalizedText(
        zh: "“\(title)”只考虑 \(day) 当日及以后的日子，已经过去的日子不能再选",
        en: "for “\(title)” only \(day) and later days are considered; a day that is over cannot be chosen"))
  }

  static func oneVersion(_ version: String) -> StatedAssumption {
    StatedAssumption(
      code: "one_version",
      text: LocalizedText(
        zh: "只按 \(version) 版推算；另选的日子如有别的版本适用，结果可能不同",
        en: "reckoned under version \(version) alone; another version may apply on another day"),
      about: version)
  }

  static func versionsAtHand(_ versions: [String], _ title: String) -> StatedAssumption {
    StatedAssumption(
      code: "versions_at_hand",
      text: LocalizedText(
        zh: "按“\(title)”所在日期选用版本，已有版本：\(versions.joined(separator: "、"))；今后公布的新版本未计入",
        en:
          "“\(title)” selects the version among \(versions.joined(separator: ", ")); versions published later are not "
          + "taken into account"))
  }

  static func through(_ day: Day) -> StatedAssumption {
    StatedAssumption(
      code: "through_day",
      text: LocalizedText(zh: "逐日推算到 \(day) 为止，再往后没有推算", en: "every day through \(day) was tried, none after it"))
  }

  static func setsCut(_ limits: CounterfactualLimits) -> StatedAssumption {
    StatedAssumption(
      code: "sets_cut",
      text: LocalizedText(
        zh: "可以改变的情况较多，每种办法最多试到同时改变 \(limits.setSize) 项、共 \(limits.trials) 种情形，可能还有别的办法没有列出",
        en:
          "many facts can change: at most \(limits.setSize) at once and \(limits.trials) cases were tried; there may be "
          + "ways that are not listed"))
  }

  static func windowsCut(_ count: Int, _ limits: CounterfactualLimits) -> StatedAssumption {
    StatedAssumption(
      code: "windows_cut",
      text: LocalizedText(
        zh: "可以申请的时段共 \(count) 段，只列出前 \(limits.windows) 段",
        en: "of \(count) windows the first \(limits.windows) are listed"))
  }

  static let unproved = StatedAssumption(
    code: "unproved",
    text: LocalizedText(
      zh: "有的推算重新计算后结果不一致，没有列出", en: "some results did not stand when decided again and are left out"))

  static let unreadable = StatedAssumption(
    code: "version_unreadable",
    text: LocalizedText(
      zh: "有的版本所用的事实与本案不同，按该版本的日子无法推算",
      en: "a version asks for other facts than the case gives; days under it cannot be reckoned"))
}
