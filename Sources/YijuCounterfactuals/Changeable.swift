import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuPlans
import YijuValues

/// A fact that may become another.
struct Changeable: Hashable {
  var fact: Int
  var source: FactChange.Source
  /// Whether it can be another only on another day: the state of a past day is past.
  var needsMovedDay: Bool
  /// The value as it is.
  var code: Int64

  func change(to code: Int64) -> CaseChange {
    CaseChange(fact: fact, code: code, reach: needsMovedDay ? .movedDays : .value)
  }
}

/// What can change about a case, and which of its days move.
struct Changeables {
  /// The date the person chooses, by which other days move; nil when there is none or it is not known.
  let chosenDay: Int?
  /// Dates that follow the chosen one, in the policy's order, and by how many days.
  let followers: [MovingCase.Follower]
  /// The other facts, in the policy's order.
  let facts: [Changeable]
  /// Facts that are taken to change or may change when the chosen day moves.
  let withTime: [Int]
  private let plan: Plan

  init(_ plan: Plan, _ given: CaseInputs) {
    self.plan = plan
    let dates = plan.facts.indices.filter { Self.isChosenDate(plan.facts[$0]) }
    let used = dates.filter { date in
      plan.facts[date].path == plan.validity.fact || plan.days.contains { Self.reads(date, $0, plan) }
    }
    let chosen = used.first { plan.facts[$0].path == plan.validity.fact } ?? used.first
    let isKnown = chosen.map { given.facts[$0].code != SlotCode.unknown } ?? false
    self.chosenDay = isKnown ? chosen : nil
    let followers = isKnown ? chosen.map { Self.followers(of: $0, plan, given) } ?? [] : []
    self.followers = followers
    let moving = [chosen].compactMap(\.self) + followers.map(\.fact)
    var facts: [Changeable] = []
    var withTime: [Int] = []
    for (place, fact) in plan.facts.enumerated() where place != chosen {
      if fact.nature == .timeless {
        guard fact.changeability == .byPerson, given.facts[place].code != SlotCode.unknown else { continue }
        facts.append(Changeable(fact: place, source: .person, needsMovedDay: false, code: given.facts[place].code))
        continue
      }
      guard isKnown, fact.derivation == nil else { continue }
      let slots = Self.movingSlots(of: fact, with: moving, plan)
      guard !slots.isEmpty else { continue }
      if fact.nature == .runningTotal { withTime.append(place) }
      guard fact.changeability != .never, fact.nature == .state || fact.changeability == .byPerson,
        let code = slots.map({ given.slots[$0] }).first(where: { $0 != SlotCode.unknown })
      else { continue }
      withTime.append(place)
      facts.append(
        Changeable(
          fact: place, source: fact.changeability == .byPerson ? .person : .time, needsMovedDay: true, code: code))
    }
    self.facts = facts
    self.withTime = withTime
  }

  private static func isChosenDate(_ fact: PlanFact) -> Bool {
    fact.type == .date && fact.nature == .timeless && fact.changeability == .byPerson && fact.derivation == nil
  }

  /// Dates that stay as far from the chosen one as they are.
  private static func followers(of chosen: Int, _ plan: Plan, _ given: CaseInputs) -> [MovingCase.Follower] {
    plan.facts.indices.compactMap { place in
      let fact = plan.facts[place]
      guard fact.type == .date, fact.nature == .timeless, fact.changeability == .withTime,
        given.facts[place].code != SlotCode.unknown
      else { return nil }
      return MovingCase.Follower(fact: place, distance: given.facts[place].code - given.facts[chosen].code)
    }
  }

  /// The slots of a fact at days that move, and throughout days of which the first does.
  private static func movingSlots(of fact: PlanFact, with dates: [Int], _ plan: Plan) -> [Int] {
    fact.slots.filter { slot in
      switch plan.slots[slot].content {
      case .factOn(_, let day), .factThroughout(_, let day, _):
        dates.contains { reads($0, plan.days[day], plan) }
      case .fact, .presumed, .day: false
      }
    }
  }

  /// Whether a named day may be another when a date fact is.
  static func reads(_ date: Int, _ day: PlanDay, _ plan: Plan) -> Bool {
    day.fact == date || day.spans.contains { $0.fact == date }
      || (day.cohortDay.map { plan.days[$0].fact == date } ?? false)
  }

  /// Whether a named day may be another when the chosen one is.
  func moves(day: Int) -> Bool { moving.contains { Self.reads($0, plan.days[day], plan) } }

  /// Whether a named day is another when nothing but the chosen one is: a day by cohort is that of the case's cohort.
  func moves(day place: Int, in given: CaseInputs) -> Bool {
    let day = plan.days[place]
    if let fact = day.fact { return moving.contains(fact) }
    guard let by = day.cohortDay, !moves(day: by) else { return true }
    let code = given.slots[plan.days[by].slot]
    return day.spans.first { $0.from <= code && code <= $0.to }.map { moving.contains($0.fact) } ?? true
  }

  private var moving: [Int] { [chosenDay].compactMap(\.self) + followers.map(\.fact) }

  /// Everything that can change taken away: what is denied then is denied whatever changes.
  func allOpen(days: Bool) -> [CaseChange] {
    var changes = days ? daysOpen : []
    for changeable in facts where !changes.contains(where: { $0.fact == changeable.fact }) {
      changes.append(CaseChange(fact: changeable.fact, code: SlotCode.unknown, reach: .value))
    }
    return changes
  }

  /// The chosen day taken away, and what changes with time.
  private var daysOpen: [CaseChange] {
    guard let chosenDay else { return [] }
    let totals = withTime.filter { plan.facts[$0].nature == .runningTotal }
    return ([chosenDay] + followers.map(\.fact) + totals).map {
      CaseChange(fact: $0, code: SlotCode.unknown, reach: .value)
    }
  }

  /// The facts of a set taken away.
  func open(_ set: [Changeable], withDay: Bool) -> [CaseChange] {
    var changes = withDay ? daysOpen : []
    for changeable in set where !changes.contains(where: { $0.fact == changeable.fact }) {
      changes.append(CaseChange(fact: changeable.fact, code: SlotCode.unknown, reach: .value))
    }
    return changes
  }
}
