import YijuDiagnostics
import YijuFacts
import YijuPlans
import YijuValues

extension FactBinder {
  /// Reads a list: entries, or `{"known": entries, "complete": false}`.
  mutating func readList(_ tree: FactTree, of place: Int) {
    let fact = plan.facts[place]
    var isComplete = true
    var elements: [FactTree]
    switch tree.content {
    case .list(let entries): elements = entries
    case .object(let members):
      guard let known = tree["known"], case .list(let entries) = known.content else { fallthrough }
      elements = entries
      if let complete = tree["complete"] {
        guard let value = scalar(complete, schema: .yesNo, path: "\(fact.path).complete") else { return }
        isComplete = value.code == 1
      }
      for member in members where member.key != "known" && member.key != "complete" {
        report(
          .unknownFact, [same("\(fact.path).\(member.key)"), same("")], path: "\(fact.path).\(member.key)",
          span: member.keySpan)
      }
    default:
      report(
        .wrongFactType,
        [
          same(fact.path), shown(tree, isSensitive: false),
          LocalizedText(zh: "清单，没有就写空清单 []", en: "a list; write [] when there is none"),
        ], path: fact.path, span: tree.span)
      return
    }
    var entries: [[Int64]] = []
    var shown: [FactTree] = []
    for (index, element) in elements.enumerated() {
      guard let entry = readEntry(element, of: fact, path: "\(fact.path)[\(index)]") else { continue }
      entries.append(entry.codes)
      shown.append(entry.canonical)
    }
    elements = shown
    inputs.lists[place] = CaseList(entries: entries, isComplete: isComplete)
    inputs.facts[place].origin = .given
    canonical[place] =
      isComplete
      ? FactTree(.list(elements))
      : FactTree(
        .object([
          FactEntry(key: "complete", value: FactTree(.boolean(false))),
          FactEntry(key: "known", value: FactTree(.list(elements))),
        ]))
  }

  private mutating func readEntry(
    _ tree: FactTree, of fact: PlanFact, path: String
  ) -> (codes: [Int64], canonical: FactTree)? {
    guard case .object(let members) = tree.content else {
      report(
        .wrongFactType,
        [same(path), shown(tree, isSensitive: false), LocalizedText(zh: "一条记录", en: "an entry with named fields")],
        path: path, span: tree.span)
      return nil
    }
    var codes = Array(repeating: SlotCode.unknown, count: fact.fields.count)
    var shown: [FactEntry] = []
    for member in members {
      let inner = "\(path).\(member.key)"
      guard let field = fact.fields.firstIndex(where: { $0.name == member.key }) else {
        if names?.hasField(member.key, of: fact.path) ?? false { continue }
        let near = Suggestions.nearest(to: member.key, among: fact.fields.map(\.name), limit: 3)
        let names = near.map { "`\($0)`" }.joined(separator: "、")
        report(
          .unknownFact,
          [
            same(inner),
            LocalizedText(zh: near.isEmpty ? "" : "是不是 \(names)？", en: near.isEmpty ? "" : "; did you mean \(names)?"),
          ], path: inner, span: member.keySpan ?? member.value.span)
        continue
      }
      if case .null = member.value.content { continue }
      guard let value = scalar(member.value, schema: FactSchema(fact.fields[field]), path: inner) else { continue }
      codes[field] = value.code
      shown.append(FactEntry(key: member.key, value: value.canonical))
    }
    return (codes, FactTree(.object(shown)))
  }
}

extension FactSchema {
  fileprivate static let yesNo = FactSchema(PlanField(name: "", title: "", type: .yesNo))
}
