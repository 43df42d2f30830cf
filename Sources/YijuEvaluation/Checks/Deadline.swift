import YijuCivilCalendars
import YijuDecisions
import YijuPlans

extension Evaluator {
  @inline(__always)
  func deadline(_ node: PlanNode, _ slots: Span<Int64>, _ inputs: CaseInputs?) -> Verdict {
    let day = slots[Int(node.a)]
    guard day != SlotCode.unknown else { return .unknown }
    let bounds = lastDayBounds(Int(node.b), slots, inputs)
    if day <= Int64(bounds.earliest) { return .met }
    // Unknown only between the two: what the calendar will say then decides.
    return day > Int64(bounds.latest) ? .notMet : .unknown
  }

  /// The days between which the last day of a case lies.
  @inline(__always)
  func lastDayBounds(_ place: Int, _ slots: Span<Int64>, _ inputs: CaseInputs?) -> LastDayBounds {
    deadlineTables.bounds(place, slots) ?? reckonedEnds(place, slots, inputs).bounds
  }

  /// Ends outside the tables: anchors beyond the calendar, periods that differ from case to case, named last days.
  @inline(never)
  private func reckonedEnds(_ place: Int, _ slots: Span<Int64>, _ inputs: CaseInputs?) -> PreparedDeadline.Ends {
    if let inputs { return deadlines[place].ends(inputs, self) }
    return deadlines[place].ends(anchor: slots[deadlines[place].anchorSlot])
  }
}
