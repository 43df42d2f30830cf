import Yiju
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing

/// A policy file that extends another, to be filled in.
struct NewPolicySheet {
  private let name: (id: String, version: String)
  private let extends: String
  private let parent: YijuPolicies.Policy
  private let language: Language

  /// Nil when the parent could not be read.
  init?(_ name: String, extends: String, parent: Compilation, language: Language) {
    let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
    guard parts.count == 2, let policy = parent.flattened else { return nil }
    self.name = (parts[0], parts[1])
    self.extends = extends
    self.parent = policy
    self.language = language
  }

  /// An id for the new document that no document of the parents has.
  private var source: String {
    var candidates = (2...99).map { "notice-\($0)" }.makeIterator()
    var id = "notice"
    while parent.sources.index(of: id) != nil, let next = candidates.next() { id = next }
    return id
  }

  private func key(_ keyword: Keyword) -> String { keyword[language] }
  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
  private func gap(_ zh: String, _ en: String) -> String { "【\(say(zh, en))】" }

  /// The file. What is marked 【…】 has to be filled in; lines behind `#` are examples that can be taken over.
  var text: String {
    [head, sources, parent.isAbstract ? AbstractParentSections(parent, source: source, language).text : examples]
      .joined(separator: "\n")
  }

  private var head: String {
    let file = "policies/\(name.id)/\(name.version).yaml"
    return """
      # \(say("保存为 \(file)。凡是【…】的地方都要填写，填好后运行：", "Save as \(file). Fill in every 【…】, then run:")) yiju check \(file)
      # \(say("没有写到的，全部沿用 \(extends)；要改的写进下面的 \(key(.replaceSection))、\(key(.addSection))、\(key(.removeSection))。", "What is not written here is that of \(extends); changes go under \(key(.replaceSection)), \(key(.addSection)) and \(key(.removeSection)) below."))
      \(key(.yiju)): 1
      \(key(.policy)): \(name.id)
      \(key(.version)): '\(name.version)'
      \(key(.title)): \(gap("政策的名称", "title of the policy"))
      \(key(.jurisdiction)): \(gap("适用的地区", "the place it holds for"))
      \(key(.issuedBy)): ['\(gap("发文机关", "issuing office"))']
      \(key(.extends)): \(extends)
      \(key(.document)): \(source)
      # \(say("施行的第一日和最后一日；文件没有规定失效日的，写 \(key(.unstated))。引文必须是条文里的原话。", "First and last day; where the text states no end write \(key(.unstated)). A quote must be the clause's own words."))
      \(key(.inForce)):
        \(key(.from)): \(gap("施行日，写作 2026-01-01", "first day, written 2026-01-01"))
        \(key(.to)): \(key(.unstated))
        \(key(.cites)): \(source)/一

      """
  }

  private var sources: String {
    """
    # \(say("照录原文，一条一项；编号照文件所印，例如 一、（一）、第五条。每一条都要有条目引用，或者写进 \(key(.setAside))。", "The words of the document, clause by clause, under the numbers it prints. Each is cited by an element or stands under \(key(.setAside))."))
    \(key(.sources)):
      \(source):
        \(key(.title)): \(gap("文件标题", "title of the document"))
        \(key(.number)): \(gap("文号；没有的删去这一行", "its number; drop the line if it has none"))
        \(key(.publishedOn)): \(gap("公布日期；查不到的写 \(key(.unstated))", "day of publication; `\(key(.unstated))` where it cannot be found"))
        \(key(.checkedOn)): \(gap("核对原文的日期", "day on which the text was compared"))
        # \(say("\(key(.official))：正文见于官方发布；\(key(.secondary))：只见于转载", "\(key(.official)): seen on an official page; \(key(.secondary)): in a repost only"))
        \(key(.seen)): \(key(.secondary))
        \(key(.coverage)): \(key(.full))
        \(key(.clauses)):
          一: \(gap("写明施行日期的那一条原文", "the clause that says from when it applies"))

    """
  }

  /// What the parent has, as examples of what may be changed.
  private var examples: String {
    var lines: [String] = []
    func comment(_ text: String) { lines.append(text.isEmpty ? "#" : "# " + text) }
    comment(
      say(
        "要改上级的数、标准或条件：去掉行首的 # ，改好，引用本文件的条文。编号不能改。",
        "To change a value, a table or a check of the parent: take the # away, change it, cite this document. Ids stay."
      ))
    comment("\(key(.replaceSection)):")
    if !parent.parameters.isEmpty {
      comment("  \(key(.parameters)):")
      for entry in parent.parameters.entries.prefix(12) {
        comment("    \(entry.id.value): { … }    # \(entry.element.title.value)")
      }
    }
    if !parent.tables.isEmpty {
      comment("  \(key(.tables)):")
      for entry in parent.tables.entries.prefix(12) {
        comment("    \(entry.id.value): { … }    # \(entry.element.title.value)")
      }
    }
    comment("  \(key(.checks)):")
    for entry in parent.checks.entries { comment("    \(entry.id.value): { … }    # \(entry.element.title.value)") }
    comment("")
    comment(
      say(
        "上级没有的，写在这里；上级有而本地不要的，写明依据和理由：",
        "What the parent does not have goes here; what does not apply is removed with its authority and reason:"))
    comment("\(key(.addSection)):")
    comment("  \(key(.checks)):")
    comment("    …")
    comment("\(key(.removeSection)):")
    if let check = parent.checks.entries.last {
      let address = "\(key(.checks)).\(check.id.value)"
      comment("  \(address): { \(key(.cites)): \(source)/一, \(key(.why)): … }    # \(check.element.title.value)")
    }
    comment("")
    comment(say("原文没有说清的，怎样理解、凭什么，写进解释：", "What the text leaves open, the reading taken and on what authority:"))
    comment("\(key(.interpretations)):")
    comment("  …")
    return lines.joined(separator: "\n") + "\n"
  }
}
