import YijuDiagnostics
import YijuFacts
import YijuMasking
import YijuPlans
import YijuValues

/// Which parts of facts may stand in messages: names of facts, and values that say nothing about who somebody is.
///
/// A value may stand in a message when the policy knows its fact, does not call it personal, and the value is made of
/// what can stand there: digits, the characters of its words. A name in the wrong column is none of that.
struct FactExposure: Sendable {
  /// The number of the file in the places of the facts.
  var file: UInt16 = 0
  private var facts: [String: [(fact: PlanFact, plan: Plan)]] = [:]
  private var branches: Set<String> = []
  private var findings: Set<Unicode.Scalar> = []
  /// Titles of facts: a key in Chinese is most likely meant as one.
  private(set) var titles: Set<String> = []
  /// Words of the policy, which stand in its messages.
  private(set) var words: Set<String> = []
  /// Where what may be shown stands in the file.
  private(set) var kept: [Range<Int>] = []
  /// The texts that are hidden.
  private(set) var hidden: Set<String> = []

  init(_ plans: [Plan]) {
    for plan in plans {
      for fact in plan.facts {
        facts[fact.path, default: []].append((fact, plan))
        titles.insert(fact.title)
        words.formUnion(fact.words)
        for field in fact.fields {
          titles.insert(field.title)
          words.formUnion(field.words)
        }
        for (place, byte) in fact.path.utf8.enumerated() where byte == UInt8(ascii: ".") {
          branches.insert(String(decoding: fact.path.utf8.prefix(place), as: UTF8.self))
        }
      }
      for scale in plan.scales { words.formUnion(scale.order + scale.outside) }
      for finding in plan.findings { findings.formUnion((finding.good + (finding.bad ?? "")).unicodeScalars) }
      for step in plan.procedure?.steps ?? [] {
        guard let finding = step.finding else { continue }
        findings.formUnion((finding.good + (finding.bad ?? "")).unicodeScalars)
      }
    }
  }

  /// Goes through the facts below a path.
  mutating func look(at tree: FactTree, path: String = "") {
    guard case .object(let entries) = tree.content else { return hide(tree) }
    for entry in entries {
      take(entry)
      let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      if let known = facts[inner] {
        let isPersonal = known.contains { $0.fact.sensitivity != nil || $0.fact.type == .citizenID }
        if isPersonal { hide(entry.value) } else { look(at: entry.value, known) }
      } else if inner == "findings" {
        look(at: entry.value, allowing: findings)
      } else if branches.contains(inner) {
        if case .object = entry.value.content { look(at: entry.value, path: inner) } else { judge(entry.value, []) }
      } else {
        hide(entry.value)
      }
    }
  }

  // MARK: One fact

  private mutating func look(at tree: FactTree, _ known: [(fact: PlanFact, plan: Plan)]) {
    // No message is about what a text without a list of words says.
    guard !known.contains(where: { $0.fact.type == .text }) else { return hide(tree) }
    guard known.contains(where: { $0.fact.type == .list }) else {
      return look(
        at: tree, allowing: known.reduce(into: []) { $0.formUnion(characters($1.fact.words, $1.fact.scale, $1.plan)) })
    }
    guard case .list(let elements) = tree.content else { return judge(tree, []) }
    for element in elements {
      guard case .object(let entries) = element.content else {
        hide(element)
        continue
      }
      for entry in entries {
        take(entry)
        let fields = known.flatMap { known in
          known.fact.fields.filter { $0.name == entry.key }.map { ($0, known.plan) }
        }
        if fields.isEmpty || fields.contains(where: { $0.0.type == .text || $0.0.type == .citizenID }) {
          hide(entry.value)
        } else {
          look(
            at: entry.value,
            allowing: fields.reduce(into: []) { $0.formUnion(characters($1.0.words, $1.0.scale, $1.1)) })
        }
      }
    }
  }

  private func characters(_ words: [String], _ scale: Int?, _ plan: Plan) -> Set<Unicode.Scalar> {
    let levels = scale.flatMap { plan.scales.indices.contains($0) ? plan.scales[$0].codes.keys.joined() : nil } ?? ""
    return Set((words.joined() + levels).unicodeScalars)
  }

  /// A value, or a value on several days.
  private mutating func look(at tree: FactTree, allowing characters: Set<Unicode.Scalar>) {
    switch tree.content {
    case .object(let entries):
      for entry in entries {
        take(entry)
        look(at: entry.value, allowing: characters)
      }
    case .list(let elements): for element in elements { look(at: element, allowing: characters) }
    default: judge(tree, characters)
    }
  }

  private mutating func judge(_ tree: FactTree, _ characters: Set<Unicode.Scalar>) {
    switch tree.content {
    case .null, .boolean: keep(tree.span)
    case .number(let text), .plain(let text), .text(let text):
      if HarmlessValue.isHarmless(text, allowing: characters) { keep(tree.span) } else { conceal(text) }
    case .list, .object: hide(tree)
    }
  }

  // MARK: Keeping and hiding

  mutating func take(_ entry: FactEntry) {
    if isName(entry.key) || titles.contains(entry.key) { keep(entry.keySpan) } else { conceal(entry.key) }
  }

  /// Also the names below it may be anything, but those of facts are shown.
  mutating func hide(_ tree: FactTree) {
    switch tree.content {
    case .null, .boolean: keep(tree.span)
    case .number(let text), .text(let text), .plain(let text): conceal(text)
    case .list(let elements): for element in elements { hide(element) }
    case .object(let entries):
      for entry in entries {
        take(entry)
        hide(entry.value)
      }
    }
  }

  private mutating func conceal(_ text: String) {
    if !words.contains(text), !titles.contains(text) { hidden.insert(text) }
  }

  private func isName(_ key: String) -> Bool {
    // A name may have dots, and the days of a value are keys.
    key.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { KeyScan.isName(Array($0.utf8)[...]) }
      || KeyScan.isShortNumber(key)
  }

  mutating func keep(_ span: SourceSpan?) {
    guard let span, span.file == file, span.start <= span.end else { return }
    kept.append(span.start..<span.end)
  }
}

/// Values that say nothing about who somebody is.
enum HarmlessValue {
  private static let mostDigits = 8
  /// Numbers in words, units, and yes and no.
  private static let common = Set("年月日号级岁天周个元万千百十零〇一二三四五六七八九两点分角是否有无男女".unicodeScalars)

  /// Whether a value is made of few digits, punctuation, and the characters given.
  static func isHarmless(_ text: String, allowing characters: Set<Unicode.Scalar>) -> Bool {
    if KeyScan.isLiteral(text) { return true }
    var digits = 0
    return text.unicodeScalars.allSatisfy { scalar in
      if (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value) {
        digits += 1
        return digits <= mostDigits
      }
      if characters.contains(scalar) || common.contains(scalar) { return true }
      return scalar.isASCII ? !scalar.properties.isAlphabetic : scalar.value >= 0xFF00 && scalar.value <= 0xFF0F
    }
  }
}
