package import YijuFacts
package import YijuPlans
package import YijuRegisters

/// A case that was read once and is bound again with some of its facts changed: what would be if.
///
/// Reading, spelling and checking of what was given happen once; a changed case costs what deriving facts and filling
/// slots costs. When a day moves, what is known of facts that vary with time is carried along with it:
///
/// - what the case says of the new day holds;
/// - otherwise a state is taken to be what it was on the old day;
/// - otherwise a running total counted in days, months or years has grown by one for each of them that is full, if the
///   policy lets it change with time; any other total is taken to be what it was.
package struct CaseBinding: Sendable {
  let binder: FactBinder
  /// The case as it was given.
  package let inputs: CaseInputs
  /// The facts as they were given, typed and in their canonical spelling.
  package let facts: FactTree

  /// Reads a case; nil when its facts have errors.
  ///
  /// - Parameters:
  ///   - registers: The registers the plan names; a changed case looks its own names up on its own days.
  ///   - names: What other versions of the policy know: facts that only they ask for are left aside.
  /// - Complexity: as for `FactBinding.bind`.
  package init?(_ facts: FactTree, to plan: Plan, registers: [RegisterView] = [], names: FactNames? = nil) {
    var binder = FactBinder(plan, registers: registers, names: names)
    binder.read(facts)
    guard !binder.hasErrors else { return nil }
    self.binder = binder
    binder.deriveFacts()
    binder.placeDays()
    binder.placeSlots()
    guard !binder.hasErrors else { return nil }
    self.inputs = binder.inputs
    self.facts = binder.canonicalFacts()
  }

  /// The case with changes; nil when they contradict what else is given, or a formula cannot be carried out on them.
  ///
  /// - Complexity: linear in facts and slots.
  package func changed(_ changes: [CaseChange]) -> ChangedCase? {
    var binder = binder
    binder.take(changes)
    binder.deriveFacts()
    binder.placeDays()
    let varied = binder.carry(changes, from: inputs)
    binder.placeSlots()
    guard !binder.hasErrors else { return nil }
    let own = changes.filter { $0.reach == .value }.map(\.fact)
    return ChangedCase(binder: binder, facts: facts, changed: own + varied)
  }
}

/// One fact that would be another.
package struct CaseChange: Sendable, Hashable {
  /// When the new value holds.
  package enum Reach: Sendable, Hashable {
    /// Always: a fact that does not vary with time, a list.
    case value
    /// On the days asked about that other changes moved.
    case movedDays
    /// On every day asked about.
    case everyDay
  }

  /// The fact's place in the plan.
  package var fact: Int
  /// Its code; `SlotCode.unknown` takes away what is known.
  package var code: Int64
  package var reach: Reach
  /// The entries, for a list.
  package var list: CaseList?

  package init(fact: Int, code: Int64, reach: Reach, list: CaseList? = nil) {
    self.fact = fact
    self.code = code
    self.reach = reach
    self.list = list
  }
}

/// A case as it would be.
package struct ChangedCase: Sendable {
  private let binder: FactBinder
  private let given: FactTree
  private let changed: [Int]

  init(binder: FactBinder, facts: FactTree, changed: [Int]) {
    self.binder = binder
    self.given = facts
    self.changed = changed
  }

  package var inputs: CaseInputs { binder.inputs }

  /// The facts that differ, to be laid over those given: the changed case as it could be given.
  ///
  /// - Complexity: linear in the facts that differ.
  package var overlay: FactTree {
    var tree = FactTree(.object([]))
    for place in changed {
      guard let path = FactPath(binder.plan.facts[place].path) else { continue }
      tree = tree.setting(binder.written(place), at: path) ?? tree
    }
    return tree
  }

  /// The facts of the changed case: binding them gives `inputs`.
  ///
  /// - Complexity: linear in the facts given.
  package var facts: FactTree { given.merging(overlay) }
}
