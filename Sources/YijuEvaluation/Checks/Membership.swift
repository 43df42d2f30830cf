import YijuDecisions
import YijuPlans

extension Evaluator {
  @inline(__always)
  func member(_ node: PlanNode, _ inputs: CaseInputs) -> Verdict {
    let code = inputs.slots[Int(node.a)]
    if code == SlotCode.unknown { return .unknown }
    let place = code &- node.low
    return Verdict(place >= 0 && place < 63 && node.high & (1 << place) != 0)
  }
}
