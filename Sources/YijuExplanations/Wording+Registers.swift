import YijuDecisions
import YijuDiagnostics

extension Wording {
  /// `急需紧缺职业目录：列入“焊工”，见示例〔2024〕1号`
  func said(by lookup: RegisterLookup) -> Passage {
    let names = lookup.names.joined(separator: " ")
    let day = values.day(lookup.day)
    var finding: Passage =
      switch lookup.finding {
      case .listed:
        if let value = lookup.value {
          say(zh: "“\(name: names)”为“\(name: value)”", en: "`\(name: names)` is `\(name: value)`")
        } else {
          say(zh: "列入“\(name: names)”", en: "lists `\(name: names)`")
        }
      case .notListed: say(zh: "未列入“\(name: names)”", en: "does not list `\(name: names)`")
      case .notKnown: say(zh: "查不到“\(name: names)”", en: "has no `\(name: names)`")
      case .notCovered: say(zh: "没有 \(value: day) 的名录", en: "has no list for \(value: day)")
      }
    if let alias = lookup.alias, lookup.finding != .notCovered {
      finding += say(zh: "（由“\(name: alias)”归入）", en: " (for `\(name: alias)`)")
    }
    if let document = lookup.number ?? lookup.document {
      finding += say(zh: "，见\(name: document)", en: ", \(name: document)")
    }
    return say(zh: "\(name: lookup.title)：\(finding)", en: "\(name: lookup.title): \(finding)")
  }
}
