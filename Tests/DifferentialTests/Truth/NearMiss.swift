import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPolicies
import YijuPolicyChecking
import YijuValues

/// Cases that are refused for one or two things that the person or time can still change: a granted case with a state
/// turned, another choice, a total that falls short by little, or a day before or after the time to apply.
struct NearMiss {
  let checked: CheckedPolicy
  let bases: [FactTree]
  let isGranted: (FactTree) -> Bool

  func facts(_ random: inout SeededRandom) -> FactTree? {
    guard var tree = bases.randomElement(using: &random) else { return nil }
    let world = ChangedWorld(checked, tree)
    for _ in 0..<random.number(1...2) {
      if random.one(in: 4) {
        tree = otherDay(world, tree, &random) ?? tree
      } else if let (path, fact) = world.withTimeOrChoice.randomElement(using: &random) {
        tree = spoiled(path, fact, tree, &random) ?? tree
      }
    }
    return tree
  }

  private func otherDay(_ world: ChangedWorld, _ tree: FactTree, _ random: inout SeededRandom) -> FactTree? {
    guard let day = world.chosenDay?.adding(days: random.number(-40...40)) else { return nil }
    return FactPath(world.chosen).flatMap { tree.setting(.text("\(day)"), at: $0) }
  }

  private func spoiled(
    _ path: String, _ fact: Fact, _ tree: FactTree, _ random: inout SeededRandom
  ) -> FactTree? {
    guard let place = FactPath(path), let given = tree[place] else { return nil }
    switch (fact.type.value, given.content) {
    case (.yesNo, .boolean(let yes)): return tree.setting(.flag(!yes), at: place)
    case (.word, _): return tree.setting(.text(random.pick(fact.words.map(\.value), or: "")), at: place)
    case (.count, .number(let text)), (.count, .plain(let text)):
      // The least number that is enough, less a little.
      guard var enough = Int(text), enough > 0 else { return nil }
      var tooLittle = -1
      while enough > tooLittle + 1 {
        let middle = (enough + tooLittle) / 2
        let isEnough = tree.setting(.number(middle), at: place).map(isGranted) ?? false
        if isEnough { enough = middle } else { tooLittle = middle }
      }
      return tree.setting(.number(max(0, enough - random.number(1...3))), at: place)
    default: return nil
    }
  }
}
