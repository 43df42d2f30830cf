package import YijuPlans

/// A changed case of which one date moves from day to day, and others with it: what does not hang on them is worked out
/// once.
///
/// On every day `inputs` is what `CaseBinding.changed` gives for the same changes and that day, and by the same
/// functions; a text that a formula makes may have another number.
package struct MovingCase {
  private var binder: FactBinder
  private let given: CaseInputs
  private let changes: [CaseChange]
  private let date: Int
  private let followers: [Follower]
  private let parts: MovedParts
  private let derived: [Int]
  private let days: [Int]
  private let varying: [Int]
  /// What is worked out anew is laid aside before, as it was: facts by `parts.written`, histories by `varying`.
  private let factsBefore: [CaseFact]
  private let historiesBefore: [FactHistory?]
  private let bounds: [SlotBound]
  private let presumed: [Int]
  private let lookups: [CaseLookup]
  /// Whether the changes contradict what else is given, whatever the day.
  private let isContradictory: Bool

  /// A date that stays as many days after the moving one.
  package struct Follower: Sendable, Hashable {
    package var fact: Int
    package var distance: Int64

    package init(fact: Int, distance: Int64) {
      self.fact = fact
      self.distance = distance
    }
  }

  /// Prepares a case; its date is not known until the first move.
  ///
  /// - Parameters:
  ///   - changes: Changes of other facts than the date.
  ///   - date: A date fact that does not vary with time.
  ///   - followers: Date facts of that kind that move with it.
  /// - Complexity: as for `CaseBinding.changed`, and linear in the plan.
  package init(_ binding: CaseBinding, _ changes: [CaseChange], moving date: Int, with followers: [Follower] = []) {
    var binder = binding.binder
    let plan = binder.plan
    let parts = MovedParts(plan, moving: [date] + followers.map(\.fact))
    binder.take(changes)
    for fact in [date] + followers.map(\.fact) {
      binder.take([CaseChange(fact: fact, code: SlotCode.unknown, reach: .value)])
    }
    binder.deriveFacts(plan.derivedFacts.filter { !parts.facts.contains($0) })
    let moved = Set(parts.slots)
    let fixed = plan.slots.indices.filter { !moved.contains($0) }
    binder.placeDays(slots: fixed, days: plan.days.indices.filter { !parts.days.contains($0) })
    for place in plan.facts.indices where !parts.facts.contains(place) {
      _ = binder.carry(place, changes, from: binding.inputs)
    }
    binder.placeSlots(fixed)
    self.given = binding.inputs
    self.changes = changes
    self.date = date
    self.followers = followers
    self.parts = parts
    self.derived = plan.derivedFacts.filter { parts.facts.contains($0) }
    self.days = parts.days.sorted()
    self.varying = parts.written.filter { plan.facts[$0].nature != .timeless }
    self.factsBefore = parts.written.map { binder.inputs.facts[$0] }
    self.historiesBefore = varying.map { binder.histories[$0] }
    self.bounds = binder.inputs.bounds
    self.presumed = binder.inputs.presumed
    self.lookups = binder.inputs.lookups
    self.isContradictory = binder.hasErrors
    self.binder = binder
  }

  /// The case on the day of the last move.
  package var inputs: CaseInputs { _read { yield binder.inputs } }

  /// Moves the date; false when the case contradicts itself on that day.
  ///
  /// - Complexity: linear in what hangs on the date.
  package mutating func move(to code: Int64) -> Bool {
    guard !isContradictory else { return false }
    for (place, fact) in parts.written.enumerated() { binder.inputs.facts[fact] = factsBefore[place] }
    for (place, fact) in varying.enumerated() { binder.histories[fact] = historiesBefore[place] }
    for slot in parts.slots { binder.inputs.slots[slot] = SlotCode.unknown }
    if binder.inputs.bounds.count + bounds.count > 0 { binder.inputs.bounds = bounds }
    if binder.inputs.presumed.count + presumed.count > 0 { binder.inputs.presumed = presumed }
    if binder.inputs.lookups.count + lookups.count > 0 { binder.inputs.lookups = lookups }
    if !binder.diagnostics.isEmpty { binder.diagnostics.removeAll(keepingCapacity: true) }
    binder.inputs.facts[date] = CaseFact(code: code, origin: .given)
    for follower in followers {
      binder.inputs.facts[follower.fact] = CaseFact(code: code + follower.distance, origin: .given)
    }
    binder.deriveFacts(derived)
    binder.placeDays(slots: parts.slots, days: days)
    for fact in varying where parts.facts.contains(fact) { _ = binder.carry(fact, changes, from: given) }
    binder.placeSlots(parts.slots)
    if !bounds.isEmpty { binder.inputs.bounds.sort { $0.slot < $1.slot } }
    return !binder.hasErrors
  }
}
