import YijuDiagnostics
package import YijuFacts
package import YijuMasking
import YijuPlans
import YijuYAMLTrees

/// What may be shown of files that hold cases, under the versions of a policy.
package struct CaseBlotting: Sendable {
  private let known: FactExposure
  private let steps: Set<String>

  /// Collects what the policy knows; without one nothing is known, and only keys are shown.
  package init(_ policy: LoadedPolicy?) {
    let plans = policy?.versions.map(\.plan) ?? []
    known = FactExposure(plans)
    var steps: Set<String> = ["pass", "return", "object", "begin"]
    for step in plans.flatMap({ $0.procedure?.steps ?? [] }) {
      steps.formUnion([step.id, step.title])
      for actor in [step.actor, step.to].compactMap({ $0 }) { steps.formUnion([actor.id, actor.title]) }
      if let finding = step.finding { steps.formUnion([finding.good, finding.bad ?? ""]) }
    }
    self.steps = steps
  }

  /// Of the facts of a case.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - facts: What was read from it, and what was laid over it.
  ///   - file: The number of the file in the places of the facts.
  /// - Complexity: linear in the size of the file.
  package func blotting(of bytes: [UInt8], facts: FactTree, file: UInt16) -> Blotting {
    var exposure = known
    exposure.file = file
    exposure.look(at: facts)
    return exposure.blotting(of: bytes)
  }

  /// Of the events of a file: steps, days and findings are shown, people and notes are not.
  package func blotting(of bytes: [UInt8], events: FactTree, file: UInt16) -> Blotting {
    var exposure = known
    exposure.file = file
    exposure.look(atEvents: events, words: steps)
    return exposure.blotting(of: bytes)
  }

  /// Of a file of test cases: what is given is hidden as in facts; the rest is its author's.
  package func blotting(ofTestCases bytes: [UInt8], file: UInt16) -> Blotting {
    guard let root = YAMLReader.read(bytes, file: file).root, case .mapping = root.content else {
      return Blotting(unread: bytes)
    }
    var exposure = known
    exposure.file = file
    exposure.look(atTestCases: FactTree(root))
    return exposure.blotting(of: bytes)
  }
}

extension FactExposure {
  fileprivate func blotting(of bytes: [UInt8]) -> Blotting {
    Blotting(bytes, keeping: kept, values: hidden, words: titles)
  }

  fileprivate mutating func look(atEvents tree: FactTree, words: Set<String>) {
    switch tree.content {
    case .object(let entries):
      for entry in entries {
        take(entry)
        look(atEvents: entry.value, words: words)
      }
    case .list(let elements): for element in elements { look(atEvents: element, words: words) }
    case .text(let text), .plain(let text), .number(let text):
      if words.contains(text) || HarmlessValue.isHarmless(text, allowing: []) { keep(tree.span) } else { hide(tree) }
    case .null, .boolean: keep(tree.span)
    }
  }

  fileprivate mutating func look(atTestCases tree: FactTree) {
    guard case .object(let entries) = tree.content else { return keep(tree.span) }
    for entry in entries {
      keep(entry.keySpan)
      switch (entry.key, entry.value.content) {
      case ("given", _): look(at: entry.value)
      case ("cases", .list(let cases)): for example in cases { look(atTestCases: example) }
      default: keep(entry.value.span)
      }
    }
  }
}
