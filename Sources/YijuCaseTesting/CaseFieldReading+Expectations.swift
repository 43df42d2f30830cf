import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuValues
import YijuYAMLTrees

extension CaseFieldReading {
  mutating func expectation(_ node: YAMLNode, path: String) -> CaseExpectation? {
    guard var fields = fields(of: node, .expectation, path: path) else { return nil }
    if fields.isEmpty {
      report(.caseNothingExpected, [same("expect")], at: node.span, path: path)
      return nil
    }
    var expect = CaseExpectation()
    expect.outcome = fields.take(.outcome).flatMap { node in
      word(node, Outcome.allCases.map { ($0.rawValue, $0) }, path: "\(path).outcome")
    }
    expect.amount = fields.take(.amount).flatMap { amount($0, path: "\(path).amount") }
    let classPath = "\(path).class"
    expect.applicantClass = fields.take(.applicantClass).flatMap { node in
      text(node, path: classPath).map { Placed($0, node.span) }
    }
    expect.checks = entries(fields.take(.checks), path: "\(path).checks").compactMap { entry in
      word(entry.value, Verdict.allCases.map { ($0.name, $0) }, path: "\(path).checks.\(entry.key)")
        .map { Placed(.init(check: entry.key, verdict: $0.value), entry.keySpan) }
    }
    expect.lastDays = entries(fields.take(.lastDay), path: "\(path).last_day").compactMap { entry in
      lastDay(entry, path: "\(path).last_day.\(entry.key)")
    }
    expect.missing = fields.take(.missing).flatMap { texts($0, path: "\(path).missing") }
    expect.cautions = fields.take(.cautions).flatMap { texts($0, path: "\(path).cautions") } ?? []
    return expect
  }

  private mutating func amount(_ node: YAMLNode, path: String) -> Placed<CaseExpectation.ExpectedAmount>? {
    guard let text = text(node, path: path) else { return nil }
    if text == "none" { return Placed(.none, node.span) }
    guard let sum = Decimal(text: text) else {
      report(.caseBadAmount, [same(text)], at: node.span, path: path)
      return nil
    }
    return Placed(.sum(sum), node.span)
  }

  /// A day, or `unknown` where the calendar must not reach it.
  private mutating func lastDay(_ entry: YAMLEntry, path: String) -> Placed<CaseExpectation.ExpectedLastDay>? {
    if case .scalar(let scalar) = entry.value.content, scalar.text == "unknown" {
      return Placed(.init(check: entry.key, day: nil), entry.keySpan)
    }
    return day(entry.value, path: path).map { Placed(.init(check: entry.key, day: $0), entry.keySpan) }
  }

  private mutating func word<Word>(_ node: YAMLNode, _ words: [(String, Word)], path: String) -> Placed<Word>? {
    guard let text = text(node, path: path) else { return nil }
    if let found = words.first(where: { $0.0.utf8.elementsEqual(text.utf8) }) { return Placed(found.1, node.span) }
    let known = words.map(\.0)
    report(
      .caseBadWord,
      [
        same(text),
        LocalizedText(
          zh: known.map { "`\($0)`" }.joined(separator: "、"), en: known.map { "`\($0)`" }.joined(separator: ", ")),
      ], at: node.span, path: path, fixes: CaseWords.fix(text, among: known, at: node.span))
    return nil
  }

  private mutating func entries(_ node: YAMLNode?, path: String) -> [YAMLEntry] {
    guard let node else { return [] }
    if case .mapping(let entries) = node.content { return entries }
    wrongShape(node, CaseWords.map, path: path)
    return []
  }

  private mutating func texts(_ node: YAMLNode, path: String) -> [Placed<String>]? {
    guard case .sequence(let nodes) = node.content else {
      wrongShape(node, CaseWords.list, path: path)
      return nil
    }
    return nodes.enumerated().compactMap { place, node in
      text(node, path: "\(path)[\(place)]").map { Placed($0, node.span) }
    }
  }
}
