import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing
import YijuValues

/// What a policy needs that extends a vocabulary: everything that decides, to be filled in with the vocabulary's facts.
struct AbstractParentSections {
  private let parent: YijuPolicies.Policy
  private let source: String
  private let language: Language

  init(_ parent: YijuPolicies.Policy, source: String, _ language: Language) {
    self.parent = parent
    self.source = source
    self.language = language
  }

  private func key(_ keyword: Keyword) -> String { keyword[language] }
  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
  private func gap(_ zh: String, _ en: String) -> String { "【\(say(zh, en))】" }

  private func facts(_ type: FactType) -> [ElementMap<Fact>.Entry] {
    parent.facts.entries.filter { $0.element.type.value == type }
  }

  /// Facts of a kind in a comment, to choose from.
  private func choices(_ entries: [ElementMap<Fact>.Entry]) -> String {
    entries.map { "\($0.id.value)（\($0.element.title.value)）" }.joined(separator: "、")
  }

  /// A day by which people act is what selects a version most often.
  private var day: String {
    let days = facts(.date)
    let chosen = days.first { $0.element.nature?.value == .choice } ?? days.first
    return chosen?.id.value ?? gap("日期事实的编号", "the id of a date")
  }

  private var condition: String {
    guard let fact = facts(.yesNo).first else { return "\(key(.fact)): \(gap("是否事实的编号", "the id of a yes/no fact"))" }
    let varies = fact.element.nature?.value.variesWithTime ?? false
    return "\(key(.fact)): \(fact.id.value)" + (varies ? ", \(key(.asOf)): claim_day" : "")
  }

  var text: String {
    let cites = "\(key(.cites)): \(source)/一"
    return """
      # \(say("上级只有词汇，办案要用的都写在这里。可以用的日期：", "The parent is a vocabulary; what decides is written here. Dates to choose from: "))\(choices(facts(.date)))
      \(key(.selectedBy)): { \(key(.fact)): \(day), \(cites) }
      \(key(.days)):
        claim_day: { \(key(.title)): \(say("申领日", "day of the claim")), \(key(.isFact)): \(day), \(cites) }
      # \(say("规定里的数，一个一项：", "The numbers of the text, one each:"))
      \(key(.parameters)):
        standard: { \(key(.title)): \(say("补贴标准", "standard")), \(key(.type)): \(key(.money)), \(key(.unit)): \(key(.yuan)), \(key(.value)): \(gap("金额", "sum")), \(cites) }
      # \(say("条件，全部符合才准予。可以用的是否事实：", "All checks must be met. Yes/no facts to choose from: "))\(choices(facts(.yesNo)))
      \(key(.checks)):
        entitled: { \(key(.title)): \(gap("条件的名称", "what the check is called")), \(condition), \(cites) }
      \(key(.amount)):
        \(key(.title)): \(say("补贴金额", "amount"))
        \(key(.currency)): \(key(.yuan))
        \(key(.steps)):
          standard: { \(key(.title)): \(say("取标准", "take the standard")), \(key(.takeStep)): standard, \(cites) }
        \(key(.rounding)): \(key(.notNeeded))

      """ + remedies
  }

  /// A vocabulary may state the remedies; then there is nothing to be said of them.
  private var remedies: String {
    if parent.remedies != nil { return "" }
    return """
      # \(say("文件写了复议、诉讼的，改为逐项写明；没有写的，在解释里说明怎样告知。", "Where the text names remedies, write them one by one; where it does not, the interpretation says what people are told."))
      \(key(.remedies)): { \(key(.unstated)): \(key(.yes)), \(key(.interpretations)): remedies-by-law }
      \(key(.interpretations)):
        remedies-by-law:
          \(key(.about)): \(source)/一
          \(key(.askedQuestion)): \(say("没有写救济途径怎么办？", "What are the remedies, where the text names none?"))
          \(key(.chosen)): \(gap("怎样告知", "what people are told"))
          \(key(.why)): \(gap("理由", "why"))
          \(key(.authority)): \(key(.policyAuthor))

      """
  }
}
