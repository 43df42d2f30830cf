import Yiju
import YijuDiagnostics
import YijuPolicies
import YijuPolicyChecking

/// What a policy makes of every clause of its sources, as lines.
struct CoverageReport {
  private let compilation: Compilation
  private let language: Language

  init(_ compilation: Compilation, language: Language) {
    self.compilation = compilation
    self.language = language
  }

  var lines: [String] { compilation.coverage?.sources.flatMap(lines) ?? [] }

  private func lines(_ source: ClauseCoverage.SourceCoverage) -> [String] {
    let worded = source.clauses.filter { $0.text != nil }
    let covered = worded.count { $0.isCovered }
    let head =
      language == .zh
      ? "\(source.source)《\(source.title)》："
        + (source.isFull ? "\(worded.count) 条，\(covered) 条有着落" : "摘录 \(worded.count) 条，供解释引用")
      : "\(source.source) (\(source.title)): "
        + (source.isFull
          ? "\(covered) of \(worded.count) clauses accounted for" : "an excerpt of \(worded.count) clauses")
    return ["", head] + source.clauses.flatMap { lines($0, isFull: source.isFull) }
  }

  private func lines(_ clause: ClauseCoverage.ClauseState, isFull: Bool) -> [String] {
    guard clause.text != nil else { return ["    \(clause.anchor)"] }
    let use = clause.citedBy(compilation.map)
    // An excerpt is kept for reference: nothing has to come of its clauses.
    let mark = clause.isCovered ? "✓" : isFull ? "✗" : "·"
    var words: [String] = []
    if !use.isEmpty { words.append(use.joined(separator: language == .zh ? "、" : ", ")) }
    if let reason = clause.setAside {
      words.append((language == .zh ? "不作条件：" : "set aside: ") + reason.rawValue)
    }
    if words.isEmpty, isFull { words.append(language == .zh ? "没有着落" : "not accounted for") }
    var lines = ["  \(mark) \(clause.anchor)  \(words.joined(separator: language == .zh ? "；" : "; "))"]
    for words in clause.untouched where clause.setAside == nil && clause.isCovered {
      lines.append((language == .zh ? "      未引用：" : "      not quoted: ") + words)
    }
    return lines
  }
}
