import YijuDecisions
import YijuFacts
import YijuMasking

/// What would change a decision repeats values of the case: they wear the same masks as everywhere in the notice.
extension NoticeMasks {
  func masked(_ answer: Counterfactuals) -> Counterfactuals {
    var result = answer
    result.ways = answer.ways.map { way in
      WayToChange(changes: way.changes.map(masked), proof: masked(way.proof), application: way.application)
    }
    result.obstacles = answer.obstacles.map { obstacle in
      guard case .pastDay(let day) = obstacle.reason else { return obstacle }
      var obstacle = obstacle
      obstacle.reason = .pastDay(masked(day))
      return obstacle
    }
    result.application?.proof = answer.application?.proof.map(masked)
    result.deciding = answer.deciding.map { fact in
      var fact = fact
      fact.asOf = fact.asOf.map(masked)
      fact.effects = fact.effects.map { masked($0, of: fact.path) }
      return fact
    }
    result.assumptions = answer.assumptions.map(masked)
    result.limits = answer.limits.map(masked)
    return result
  }

  private func masked(_ change: FactChange) -> FactChange {
    var change = change
    change.before = masked(change.before, at: change.path)
    change.after = masked(change.after, at: change.path)
    change.alternatives = change.alternatives.map { masked($0, at: change.path) }
    change.asOf = change.asOf.map(masked)
    change.through = change.through.map(masked)
    return change
  }

  private func masked(_ effect: DecidingFact.Effect, of path: String) -> DecidingFact.Effect {
    var effect = effect
    switch effect.values {
    case .these(let values): effect.values = .these(values.map { masked($0, at: path) })
    case .range(let least, let greatest):
      effect.values = .range(
        least: least.map { masked($0, at: path) }, greatest: greatest.map { masked($0, at: path) })
    case .emptyList: break
    }
    return effect
  }

  private func masked(_ stated: StatedAssumption) -> StatedAssumption {
    var stated = stated
    stated.text = masked(stated.text)
    return stated
  }

  private func masked(_ proof: ChangeProof) -> ChangeProof {
    var proof = proof
    proof.facts = masked(proof.facts, at: [])
    return proof
  }

  /// The facts laid over those of the case. Everything under a personal fact is masked, whatever its shape.
  private func masked(_ tree: FactTree, at keys: [String], under kind: MaskKind? = nil) -> FactTree {
    let kind = kind ?? self.kind(at: keys.joined(separator: "."))
    func shown(_ text: String) -> String { masked(text, kind) }
    switch tree.content {
    case .null, .boolean: return tree
    case .text(let text): return FactTree(.text(shown(text)))
    case .plain(let text), .number(let text):
      let mask = shown(text)
      return mask == text ? tree : FactTree(.text(mask))
    case .list(let items): return FactTree(.list(items.map { masked($0, at: keys, under: kind) }))
    case .object(let entries):
      return FactTree(
        .object(
          entries.map { FactEntry(key: $0.key, value: masked($0.value, at: keys + [$0.key], under: kind)) }))
    }
  }
}
