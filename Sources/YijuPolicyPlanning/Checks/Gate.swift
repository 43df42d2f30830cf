import YijuDiagnostics
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  mutating func plan(_ gate: Gate, of check: inout PlanCheck) {
    guard let day = dayPlaces[gate.day.value] else { return }
    check.fact = plan.days[day].fact
    check.slots = [plan.days[day].slot]
    let (pattern, months, words): (PlanGate.Pattern, [Int], LocalizedText) =
      switch gate.pattern {
      case .firstWorkingDays(let count, let months):
        (
          .firstWorkingDays(count.value), months.map(\.value),
          LocalizedText(
            zh: "\(Self.chinese(months.map(\.value)))的前 \(count.value) 个工作日",
            en: "the first \(count.value) working days of \(Self.english(months.map(\.value)))")
        )
      case .days(let first, let last, let months):
        (
          .days(first.value, last.value), months.map(\.value),
          LocalizedText(
            zh: "\(Self.chinese(months.map(\.value))) \(first.value) 日至 \(last.value) 日",
            en: "days \(first.value) to \(last.value) of \(Self.english(months.map(\.value)))")
        )
      }
    plan.gates.append(PlanGate(day: day, opens: gate.opens, pattern: pattern, months: months))
    check.body = node(PlanNode(.gate, a: plan.days[day].slot, b: plan.gates.count - 1))
    check.required = PlanRequired(
      test: gate.opens ? "in window" : "outside window",
      phrase: gate.opens
        ? LocalizedText(zh: "在" + words.zh + "以内", en: "within " + words.en)
        : LocalizedText(zh: "不在" + words.zh + "以内", en: "not within " + words.en), values: [])
  }

  private static func chinese(_ months: [Int]) -> String {
    months.isEmpty ? "每月" : months.map(String.init).joined(separator: "、") + " 月"
  }

  private static func english(_ months: [Int]) -> String {
    months.isEmpty ? "each month" : "months " + months.map(String.init).joined(separator: ", ")
  }
}
