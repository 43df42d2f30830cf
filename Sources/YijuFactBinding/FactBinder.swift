import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts
import YijuPlans
import YijuRegisters
import YijuValues

/// The case under construction.
struct FactBinder {
  let plan: Plan
  /// By register of the plan; nil for one that is not at hand.
  let registers: [RegisterView?]
  /// What the other versions of the policy know; nil when one version stands alone.
  let names: FactNames?
  var inputs: CaseInputs
  var diagnostics: [Diagnostic] = []
  /// By fact: what was given of a fact that varies with time.
  var histories: [FactHistory?]
  /// By fact: whether it was given.
  private var isGiven: [Bool]
  /// By fact: where it was given.
  var spans: [SourceSpan?]
  /// By fact: what was given, typed and canonically spelled.
  var canonical: [FactTree?]
  var canonicalFindings: FactTree?
  private var textCodes: [String: Int64] = [:]

  init(_ plan: Plan, registers: [RegisterView] = [], names: FactNames? = nil) {
    self.plan = plan
    self.names = names
    self.registers = plan.registers.map { wanted in registers.first { $0.register.id == wanted.id } }
    self.inputs = CaseInputs(of: plan)
    self.histories = Array(repeating: nil, count: plan.facts.count)
    self.isGiven = Array(repeating: false, count: plan.facts.count)
    self.spans = Array(repeating: nil, count: plan.facts.count)
    self.canonical = Array(repeating: nil, count: plan.facts.count)
    self.inputs.texts = plan.texts
    for (code, text) in plan.texts.enumerated() {
      textCodes["=" + text] = Int64(code)
      let normalized = "~" + TextFolding.folded(text)
      if textCodes[normalized] == nil { textCodes[normalized] = Int64(code) }
    }
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The number a case gives a text; equal texts have equal numbers.
  mutating func code(ofText text: String, isNormalized: Bool) -> Int64 {
    let key = isNormalized ? "~" + TextFolding.folded(text) : "=" + text
    if let code = textCodes[key] { return code }
    let code = Int64(inputs.texts.count)
    inputs.texts.append(text)
    textCodes[key] = code
    return code
  }

  mutating func report(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], path: String, span: SourceSpan?
  ) {
    diagnostics.append(Diagnostic(kind, arguments, at: span, path: path))
  }

  // MARK: Reading

  /// Reads the whole object; unknown names are errors.
  mutating func read(_ tree: FactTree) {
    guard case .object = tree.content else {
      report(.factsAreNoObject, [], path: "", span: tree.span)
      return
    }
    read(tree, at: "")
  }

  private mutating func read(_ tree: FactTree, at path: String) {
    guard case .object(let entries) = tree.content else { return }
    for entry in entries {
      // Most names are those of facts as the policy writes them: for these no text is put together.
      if let fact = fact(entry.key, under: path) {
        read(entry, of: fact)
        continue
      }
      let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      if let fact = plan.fact(at: inner) {
        read(entry, of: fact)
      } else if inner == "findings" {
        readFindings(entry.value)
      } else if isPrefix(inner) {
        readBranch(entry.value, at: inner)
      } else if names?.hasFact(inner) ?? false {
        // Another version asks for it.
        continue
      } else {
        reportUnknown(inner, span: entry.keySpan ?? entry.value.span)
      }
    }
  }

  private mutating func read(_ entry: FactEntry, of fact: Int) {
    if case .null = entry.value.content { return }
    // `{"a.b": …}` and `{"a": {"b": …}}` name the same fact.
    guard !isGiven[fact] else {
      let path = plan.facts[fact].path
      return report(.givenTwice, [same(path)], path: path, span: entry.keySpan ?? entry.value.span)
    }
    isGiven[fact] = true
    spans[fact] = entry.value.span ?? entry.keySpan
    read(entry.value, of: fact)
  }

  private mutating func readBranch(_ tree: FactTree, at path: String) {
    switch tree.content {
    case .null: break
    case .object: read(tree, at: path)
    default:
      report(
        .wrongFactType,
        [same(path), shown(tree, isSensitive: false), LocalizedText(zh: "一组事实", en: "an object of facts")], path: path,
        span: tree.span)
    }
  }

  /// The fact whose name has the bytes of a name below a branch.
  private func fact(_ key: String, under branch: String) -> Int? {
    let start = branch.isEmpty ? 0 : branch.utf8.count + 1
    let length = start + key.utf8.count
    for place in plan.facts.indices {
      let path = plan.facts[place].path.utf8
      guard path.count == length else { continue }
      // The end tells names of a branch apart.
      guard path.suffix(key.utf8.count).elementsEqual(key.utf8) else { continue }
      if start == 0 || Self.isBranch(branch, of: path) { return place }
    }
    return nil
  }

  private static func isBranch(_ branch: String, of path: String.UTF8View) -> Bool {
    guard path.count > branch.utf8.count, path.starts(with: branch.utf8) else { return false }
    return path[path.index(path.startIndex, offsetBy: branch.utf8.count)] == UInt8(ascii: ".")
  }

  private func isPrefix(_ path: String) -> Bool {
    plan.facts.indices.contains { Self.isBranch(path, of: plan.facts[$0].path.utf8) }
      || names?.hasBranch(path) ?? false
  }

  private mutating func reportUnknown(_ path: String, span: SourceSpan?) {
    let near = Suggestions.nearest(to: path, among: names?.allFacts ?? plan.facts.map(\.path), limit: 3)
    let hint =
      near.isEmpty
      ? LocalizedText(zh: "", en: "")
      : LocalizedText(
        zh: "是不是 \(near.map { "`\($0)`" }.joined(separator: "、"))？",
        en: "; did you mean \(near.map { "`\($0)`" }.joined(separator: ", "))?")
    report(.unknownFact, [same(path), hint], path: path, span: span)
  }

  private mutating func read(_ tree: FactTree, of place: Int) {
    if plan.facts[place].type == .list {
      readList(tree, of: place)
    } else if plan.facts[place].nature == .timeless {
      guard let value = scalar(tree, schema: FactSchema(plan.facts[place]), path: plan.facts[place].path) else {
        return
      }
      inputs.facts[place] = CaseFact(code: value.code, origin: .given)
      canonical[place] = value.canonical
    } else {
      readVarying(tree, of: place)
    }
  }

  // MARK: Findings

  private mutating func readFindings(_ tree: FactTree) {
    if case .null = tree.content { return }
    guard case .object(let entries) = tree.content else {
      report(
        .wrongFactType,
        [same("findings"), shown(tree, isSensitive: false), LocalizedText(zh: "一组认定", en: "an object of findings")],
        path: "findings", span: tree.span)
      return
    }
    canonicalFindings = tree.withoutSpans()
    for entry in entries {
      let path = "findings.\(entry.key)"
      guard let place = plan.findings.firstIndex(where: { $0.id == entry.key }) else {
        if names?.hasFinding(entry.key) ?? false { continue }
        let near = Suggestions.nearest(to: entry.key, among: plan.findings.map(\.id), limit: 3)
        let hint = near.isEmpty ? "" : near.map { "`\($0)`" }.joined(separator: "、")
        report(
          .unknownFinding,
          [
            same(entry.key),
            LocalizedText(zh: hint.isEmpty ? "" : "是不是 \(hint)？", en: hint.isEmpty ? "" : "; did you mean \(hint)?"),
          ],
          path: path, span: entry.keySpan)
        continue
      }
      guard let word = lastFinding(entry.value) else {
        report(
          .wrongFactType,
          [
            same(path), shown(entry.value, isSensitive: false),
            LocalizedText(zh: "一个认定或认定的清单", en: "a finding or a list of findings"),
          ],
          path: path, span: entry.value.span)
        continue
      }
      let finding = plan.findings[place]
      if word == finding.good {
        inputs.findings[place] = CaseFinding(isGood: true, word: word)
      } else if word == finding.bad {
        inputs.findings[place] = CaseFinding(isGood: false, word: word)
      } else {
        let words = [finding.good, finding.bad].compactMap { $0 }
        report(
          .unknownWord,
          [same(path), same(word), LocalizedText(zh: words.joined(separator: "、"), en: words.joined(separator: ", "))],
          path: path, span: entry.value.span)
      }
    }
  }

  /// The word of a finding: the last entry of a list counts.
  private func lastFinding(_ tree: FactTree) -> String? {
    switch tree.content {
    case .text(let word), .plain(let word): word
    case .list(let entries): entries.last.flatMap(lastFinding)
    case .object: tree["value"].flatMap(lastFinding)
    default: nil
    }
  }

  // MARK: Words for messages

  func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }

  /// A value as it was given, for a message; personal data is not repeated.
  func shown(_ tree: FactTree, isSensitive: Bool) -> LocalizedText {
    if isSensitive { return LocalizedText(zh: "（已隐去）", en: "(not shown)") }
    switch tree.content {
    case .null: return same("null")
    case .boolean(let value): return same(value ? "true" : "false")
    case .number(let text), .plain(let text): return same(text)
    case .text(let text): return same("\"\(text)\"")
    case .list: return LocalizedText(zh: "清单", en: "a list")
    case .object: return LocalizedText(zh: "一组值", en: "an object")
    }
  }
}
