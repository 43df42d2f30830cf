import YijuCivilCalendars
import YijuDecisions
import YijuPlans

extension Evaluator {
  @inline(__always)
  func deadline(_ node: PlanNode, _ slots: Span<Int64>, _ inputs: CaseInputs?) -> Verdict {
    let day = slots[Int(node.a)]
    guard day != SlotCode.unknown else { return .unknown }
    let ends = deadlineTables.ends(Int(node.b), slots) ?? reckonedEnds(Int(node.b), slots, inputs)
    if ends.raw != PreparedDeadline.noDay, day <= Int64(ends.raw) { return .met }
    if ends.last != PreparedDeadline.noDay { return Verdict(day <= Int64(ends.last)) }
    // Whatever the calendar will say, the last day does not lie before the first day it does not cover.
    return ends.unknownFrom != PreparedDeadline.noDay && day < Int64(ends.unknownFrom) ? .met : .unknown
  }

  /// Ends outside the tables: anchors beyond the calendar, periods that differ from case to case, named last days.
  @inline(never)
  private func reckonedEnds(_ place: Int, _ slots: Span<Int64>, _ inputs: CaseInputs?) -> PreparedDeadline.Ends {
    if let inputs { return deadlines[place].ends(inputs, self) }
    return deadlines[place].ends(anchor: slots[deadlines[place].anchorSlot])
  }
}
