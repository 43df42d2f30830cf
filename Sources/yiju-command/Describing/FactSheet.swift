import Yiju
import YijuDiagnostics
import YijuFacts

/// The facts of a policy for those who gather them.
struct FactSheet {
  private let policy: Policy
  private let language: Language

  init(_ policy: Policy, language: Language) {
    self.policy = policy
    self.language = language
  }

  /// A block for each fact.
  var text: String {
    var text = "\(policy.id)@\(policy.version)　\(policy.title)\n"
    let facts = policy.facts
    text += block(facts.filter(\.isDecisive))
    let others = facts.filter { !$0.isDecisive }
    guard !others.isEmpty else { return text }
    text +=
      language == .zh ? "\n── 以下只用于填表，不影响结论 ──\n" : "\n── for forms only; the outcome does not depend on these ──\n"
    return text + block(others)
  }

  private func block(_ facts: [FactDescription]) -> String {
    facts.map { fact in
      "\n\(fact.path)　\(fact.title)\n" + remarks(fact).map { "    \($0)\n" }.joined()
    }.joined()
  }

  /// An empty case: every fact null, with its question as a comment.
  var yaml: String {
    let head =
      language == .zh
      ? "案件的事实。null 表示没有填；0、false 和 [] 是填了的值。" : "facts of a case; null is not known, 0, false and [] are values"
    return "# \(policy.id)@\(policy.version) \(comment(policy.title))\n# \(head)\n"
      + yaml(template, at: "", indentation: 0)
  }

  /// Both for programs.
  var json: JSONValue {
    .object([
      JSONMember(
        "policy",
        .object([
          JSONMember("id", .string(policy.id)), JSONMember("version", .string(policy.version)),
          JSONMember("title", .string(policy.title)),
        ])),
      JSONMember("facts", .array(policy.facts.map(\.jsonValue))),
      JSONMember("template", template.jsonValue),
    ])
  }

  /// The facts that are asked for, each null.
  private var template: FactTree {
    policy.facts.filter { !$0.isDerived }.reduce(FactTree(.object([]))) { tree, fact in
      FactPath(fact.path).flatMap { tree.setting(FactTree(.null), at: $0) } ?? tree
    }
  }

  private func yaml(_ tree: FactTree, at path: String, indentation: Int) -> String {
    guard case .object(let entries) = tree.content else { return "" }
    let margin = String(repeating: " ", count: indentation)
    var text = ""
    for entry in entries {
      let entryPath = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      if case .object = entry.value.content {
        text += "\(margin)\(entry.key):\n" + yaml(entry.value, at: entryPath, indentation: indentation + 2)
      } else {
        if let fact = policy.facts.first(where: { $0.path == entryPath }) {
          text += "\(margin)# \(comment(fact.title))\n"
          for line in remarks(fact) { text += "\(margin)#   \(comment(line))\n" }
        }
        text += "\(margin)\(entry.key): null\n"
      }
    }
    return text
  }

  /// A text on one line.
  private func comment(_ text: String) -> String {
    text.split { $0.isNewline }.joined(separator: " ")
  }

  private func remarks(_ fact: FactDescription) -> [String] {
    var lines: [String] = []
    if let question = fact.question { lines.append(question) }
    lines.append(typeText(fact))
    if !fact.asOf.isEmpty { lines.append(label("哪一天的", "as of") + fact.asOf.joined(separator: separator)) }
    if let proof = fact.proof { lines.append(label("凭据", "proof") + proof) }
    if fact.isDerived { lines.append(language == .zh ? "不填时由其他事实算出" : "computed from other facts when not given") }
    for field in fact.fields {
      let choices = field.words.isEmpty ? field.levels : field.words
      let list = choices.isEmpty ? "" : label("，可填", ", one of") + choices.joined(separator: separator)
      lines.append("- \(field.name)　\(field.title)（\(typeWord(field.type, unit: field.unit))\(list)）")
    }
    return lines
  }

  private func typeText(_ fact: FactDescription) -> String {
    var text = label("类型", "type") + typeWord(fact.type, unit: fact.unit)
    if let domain = fact.domain { text += language == .zh ? "，\(domain)" : ", \(domain)" }
    let choices = fact.words.isEmpty ? fact.levels : fact.words
    if !choices.isEmpty {
      text += label("，可填", ", one of") + choices.joined(separator: separator)
      if fact.allowsOtherWords { text += language == .zh ? "或其他" : " or another" }
    }
    return text
  }

  private func label(_ zh: String, _ en: String) -> String { language == .zh ? "\(zh)：" : "\(en): " }

  private var separator: String { language == .zh ? "、" : ", " }

  private func typeWord(_ type: String, unit: String?) -> String {
    let unit = unit.map { language == .zh ? "（\($0)）" : " (\($0))" } ?? ""
    guard language == .zh else { return type + unit }
    let word =
      switch type {
      case "yesno": "是否（true 或 false）"
      case "count": "整数"
      case "decimal": "数"
      case "money": "金额"
      case "percent": "百分数"
      case "date": "日期（2017-06-30）"
      case "period": "期间"
      case "text": "文字"
      case "word": "词"
      case "level": "等级"
      case "citizen_id": "公民身份号码"
      case "list": "清单（没有就写 []）"
      default: type
      }
    return word + unit
  }
}

extension FactDescription {
  fileprivate var jsonValue: JSONValue {
    .object([
      JSONMember("path", .string(path)),
      JSONMember("title", .string(title)),
      JSONMember("type", .string(type)),
      JSONMember("unit", .text(unit)),
      JSONMember("domain", .text(domain)),
      JSONMember("question", .text(question)),
      JSONMember("proof", .text(proof)),
      JSONMember("as_of", .texts(asOf)),
      JSONMember("words", .texts(words)),
      JSONMember("other_words", .bool(allowsOtherWords)),
      JSONMember("levels", .texts(levels)),
      JSONMember("derived", .bool(isDerived)),
      JSONMember("decides", .bool(isDecisive)),
      JSONMember(
        "fields",
        .array(
          fields.map {
            .object([
              JSONMember("name", .string($0.name)), JSONMember("title", .string($0.title)),
              JSONMember("type", .string($0.type)), JSONMember("unit", .text($0.unit)),
              JSONMember("words", .texts($0.words)), JSONMember("levels", .texts($0.levels)),
            ])
          })),
    ])
  }
}
