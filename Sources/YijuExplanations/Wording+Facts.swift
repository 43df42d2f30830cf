import YijuDecisions
import YijuDiagnostics

extension Wording {
  var factColumns: [String] {
    [word("事实", "Fact"), word("内容", "Value"), word("来源", "Origin"), word("证明材料", "Proof")]
  }

  /// One cell for each of `factColumns`.
  func cells(_ fact: FactUsed) -> [Passage] {
    var value = fact.origin == .missing ? values.passage(.unknown) : values.passage(fact.value)
    if let day = fact.asOf { value += say(zh: "（\(namedDay(day))）", en: " (\(namedDay(day)))") }
    return ["\(name: fact.title)", value, "\(words: origin(fact.origin))", "\(name: fact.proof ?? "")"]
  }

  /// `累计月数截至哪一天？ → 证书核发日`
  func choice(_ interpretation: ExplainedInterpretation) -> Passage {
    "\(name: interpretation.question)\(words: arrow)\(name: interpretation.choice)"
  }

  /// The same behind its number.
  func chosen(_ interpretation: ExplainedInterpretation) -> Passage {
    "\(words: numbered(interpretation.number))\(choice(interpretation))"
  }

  /// `解释〔2〕〔3〕`
  func references(_ numbers: [Int]) -> Passage {
    "\(words: interpretation)\(words: numbers.map(numbered).joined())"
  }

  /// `解释〔2〕〔3〕见前`: those that stand above already are named only.
  func seenBefore(_ numbers: [Int]) -> Passage { "\(references(numbers))\(words: seenBefore)" }

  var seenBefore: String { word("见前", ": see above") }
}
