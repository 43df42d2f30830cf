import YijuDecisions
import YijuDiagnostics

extension Wording {
  /// Where the words stand: `一、（一）`, `《通知》（新人社发〔2017〕49号）申领条件（二）`.
  func place(_ ground: Ground) -> Passage {
    var result: Passage = ""
    if let document = ground.document {
      result += "《\(name: document)》"
      if let number = ground.number { result += "（\(name: number)）" }
    }
    result += "\(name: ground.clause)"
    if ground.isSecondary { result += say(zh: "（见于转载）", en: " (seen in a repost)") }
    return result
  }

  /// The words with where they stand, in one sentence.
  func ground(_ ground: Ground) -> Passage {
    guard !ground.text.isEmpty else { return place(ground) }
    return place(ground) + "“\(quote: ground.text)”"
  }

  func authority(_ interpretation: ExplainedInterpretation) -> [Passage] {
    guard !interpretation.authority.isEmpty else {
      return [say(zh: "制定者自定", en: "the policy author's own choice")]
    }
    return interpretation.authority.map { ground($0) }
  }

  /// A list of passages, each of which may hold commas of its own.
  func list(_ passages: [Passage]) -> Passage {
    Passage(passages, separatedBy: word("；", "; "))
  }

  func numbered(_ number: Int) -> String { "〔\(number)〕" }
  var choice: String { word("选择", "Choice") }
  var why: String { word("理由", "Why") }
  var others: String { word("未采用的读法", "Readings not taken") }
  var about: String { word("留白之处", "Words that leave it open") }
  var authority: String { word("根据", "Authority") }
}

extension Wording {
  /// Label and content of what stands under an interpretation.
  func rows(_ interpretation: ExplainedInterpretation) -> [(label: String, content: Passage)] {
    var rows: [(label: String, content: Passage)] = []
    if !interpretation.why.isEmpty { rows.append((why, "\(name: interpretation.why)")) }
    if !interpretation.others.isEmpty {
      rows.append((others, list(interpretation.others.map { "\(name: $0)" })))
    }
    if !interpretation.about.isEmpty { rows.append((about, list(interpretation.about.map { place($0) }))) }
    rows.append((authority, list(authority(interpretation))))
    return rows
  }
}
