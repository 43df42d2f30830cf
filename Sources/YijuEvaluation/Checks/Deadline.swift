import YijuCivilCalendars
import YijuDecisions
import YijuPlans

extension Evaluator {
  @inline(__always)
  func deadline(_ node: PlanNode, _ inputs: CaseInputs) -> Verdict {
    let prepared = deadlines[Int(node.b)]
    let day = inputs.slots[Int(node.a)]
    guard day != SlotCode.unknown else { return .unknown }
    let ends = prepared.ends(inputs, self)
    guard ends.raw != PreparedDeadline.noDay || ends.unknownFrom != PreparedDeadline.noDay else { return .unknown }
    if ends.raw != PreparedDeadline.noDay, day <= Int64(ends.raw) { return .met }
    if ends.last != PreparedDeadline.noDay { return Verdict(day <= Int64(ends.last)) }
    // Whatever the calendar will say, the last day does not lie before the first day it does not cover.
    return ends.unknownFrom != PreparedDeadline.noDay && day < Int64(ends.unknownFrom) ? .met : .unknown
  }
}
