import YijuDecisions
import YijuDiagnostics

extension Wording {
  /// Where the words stand: `一、（一）`, `《通知》（新人社发〔2017〕49号）申领条件（二）`.
  func place(_ ground: Ground) -> Passage { place(ground, after: nil) }

  /// A document just named is not named again.
  private func place(_ ground: Ground, after previous: Ground?) -> Passage {
    var result: Passage = ""
    if let document = ground.document, previous?.document != document || previous?.number != ground.number {
      result += "《\(name: document)》"
      if let number = ground.number { result += "（\(name: number)）" }
    }
    return result + "\(name: ground.clause)"
  }

  /// That the words are those of a repost, or nobody's.
  func isReposted(_ ground: Ground) -> Passage {
    if ground.isSummary {
      return ground.isSecondary
        ? say(zh: "（据转载所录大意，不是原文）", en: " (a summary made from a repost, not the words)")
        : say(zh: "（大意，不是原文）", en: " (a summary, not the words)")
    }
    return ground.isSecondary ? say(zh: "（见于转载）", en: " (seen in a repost)") : ""
  }

  /// The words with where they stand, in one sentence.
  func ground(_ ground: Ground) -> Passage { self.ground(ground, after: nil) }

  private func ground(_ ground: Ground, after previous: Ground?) -> Passage {
    return place(ground, after: previous) + quoted(ground) + isReposted(ground)
  }

  /// The words in quotation marks; a summary has none, it is nobody's words.
  func quoted(_ ground: Ground) -> Passage {
    if ground.text.isEmpty { return "" }
    return ground.isSummary
      ? say(zh: "：", en: ": ") + "\(name: ground.text)" : "“\(quote: ground.text)”"
  }

  /// Where the words stand, for under a quote that stands by itself.
  func source(_ ground: Ground) -> Passage { place(ground) + isReposted(ground) }

  /// Several grounds in one sentence.
  func grounds(_ grounds: [Ground], withWords: Bool) -> Passage {
    var previous: Ground?
    var passages: [Passage] = []
    for ground in grounds {
      passages.append(withWords ? self.ground(ground, after: previous) : place(ground, after: previous))
      previous = ground
    }
    return list(passages)
  }

  private func authority(_ interpretation: ExplainedInterpretation) -> Passage {
    guard !interpretation.authority.isEmpty else {
      return say(
        zh: "政策文件编写者自定，待主管部门确认",
        en: "chosen by whoever wrote the policy file, for the competent authority to confirm")
    }
    return grounds(interpretation.authority, withWords: true)
  }

  /// A list of passages, each of which may hold commas of its own.
  func list(_ passages: [Passage]) -> Passage {
    Passage(passages, separatedBy: word("；", "; "))
  }

  func numbered(_ number: Int) -> String { "〔\(number)〕" }
  var why: String { word("理由", "Why") }
  var others: String { word("未采用的读法", "Readings not taken") }
  var about: String { word("涉及条文", "Clause") }
  var authority: String { word("依据", "Authority") }
}

extension Wording {
  /// Label and content of what stands under an interpretation.
  func rows(_ interpretation: ExplainedInterpretation) -> [(label: String, content: Passage)] {
    var rows: [(label: String, content: Passage)] = []
    if !interpretation.why.isEmpty { rows.append((why, "\(name: interpretation.why)")) }
    if !interpretation.others.isEmpty {
      rows.append((others, list(interpretation.others.map { "\(name: $0)" })))
    }
    if !interpretation.about.isEmpty { rows.append((about, grounds(interpretation.about, withWords: false))) }
    rows.append((authority, authority(interpretation)))
    return rows
  }
}
