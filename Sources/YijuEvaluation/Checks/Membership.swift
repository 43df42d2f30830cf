import YijuDecisions
import YijuPlans

extension Evaluator {
  @inline(__always)
  func member(_ node: PlanNode, _ slots: Span<Int64>) -> Verdict {
    let code = slots[Int(node.a)]
    if code == SlotCode.unknown { return .unknown }
    let place = code &- node.low
    return Verdict(place >= 0 && place < 63 && node.high & (1 << place) != 0)
  }
}
