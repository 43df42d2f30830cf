package import YijuValues

/// Several expressions evaluated together: decisions that need each other, functions that are called from elsewhere.
package struct FeelSession {
  private var evaluation: FeelEvaluation

  package init(
    context: FeelContext = FeelContext(), definitions: [String: FeelItemDefinition] = [:], mode: FeelMode,
    stepLimit: Int = 1_000_000
  ) {
    evaluation = FeelEvaluation(
      tree: FeelTree(), slots: [], context: context, mode: mode, stepLimit: stepLimit)
    evaluation.definitions = definitions
  }

  /// Adds a decision. It is evaluated when its name is first asked for, and once.
  package mutating func declare(_ name: String, _ logic: FeelBoxed, type: FeelType) {
    evaluation.globals[name] = .pending(logic, type: type)
  }

  /// Adds a value, brought to its type; null when it does not fit.
  package mutating func bind(_ name: String, _ value: Value, type: FeelType) throws(FeelFault) {
    let fitting = try evaluation.coerced(value, to: type, FeelNodeID(0))
    evaluation.globals[name] = .value(fitting ?? .null)
  }

  /// The value of a boxed expression, as its type needs it.
  package mutating func evaluate(_ logic: FeelBoxed, type: FeelType = .any) -> FeelResult {
    evaluation.locals = []
    evaluation.resetNesting()
    do throws(FeelFault) {
      let raw = try evaluation.boxed(logic, FeelNodeID(0))
      guard let value = try evaluation.coerced(raw, to: type, FeelNodeID(0)) else {
        return .value(try evaluation.failure(.type, FeelNodeID(0)))
      }
      return .value(value)
    } catch {
      return .fault(error)
    }
  }
}
