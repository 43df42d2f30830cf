import YijuPolicies
import YijuYAMLTrees

/// A finding: what only a person can establish.
extension PolicyReader {
  mutating func findingCheck(_ fields: Fields) -> FindingCheck? {
    guard let entry = fields[.finding] else {
      reportMissing(.finding, in: fields)
      return nil
    }
    if case .mapping = entry.value.content {
      for keyword in fields.present([.good, .bad, .question, .office]) {
        reportMisfit(
          zh: "`\(keyword[language])` 请写到 `\(entry.key)` 里面", en: "write `\(keyword[language])` inside `\(entry.key)`",
          at: fields[keyword]?.keySpan, in: fields.node)
      }
      return finding(entry, under: fields.node).map { FindingCheck(finding: $0) }
    }
    return finding(id: located(.finding, fields), fields).map { FindingCheck(finding: $0) }
  }

  /// `{id, question, good, bad, office}`.
  mutating func finding(_ entry: YAMLEntry, under parent: NodeID) -> Finding? {
    let node = map.add(entry.keySpan, parent: parent, component: Keyword.finding.en)
    guard let fields = fields(of: entry.value, as: .finding, at: node, label: name(.finding)) else { return nil }
    return finding(id: required(.id, fields), fields)
  }

  private mutating func finding(id: Located<String>?, _ fields: Fields) -> Finding? {
    let good = required(.good, fields)
    let bad = located(.bad, fields)
    let question = text(.question, fields)
    let office = located(.office, fields)
    guard let id, let good else { return nil }
    return Finding(id: id, question: question, good: good, bad: bad, office: office)
  }
}
