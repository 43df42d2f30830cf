import YijuDiagnostics
import YijuFeel
import YijuPolicies

/// The state of checking one policy: what was found so far, and what is wrong.
///
/// Each concern has an extension. An element that is wrong in a way that others would trip over is `broken`, and the
/// passes after are silent about it.
struct PolicyChecking {
  let policy: Policy
  let map: SourceMap
  var checked: CheckedPolicy
  var coverage = ClauseCoverage()
  var diagnostics: [Diagnostic] = []
  /// Addresses of elements that later passes leave alone.
  var broken: Set<String>
  /// By kind, and by the place of an element in its section, whether something refers to it.
  private var used: [[Bool]] = ElementKind.allCases.map { _ in [] }
  /// The names of expressions; the slot of each is its place in `checked.expressionNames`.
  var scope = FeelScope()
  /// Where each of those names is declared, by slot.
  var nameNodes: [NodeID] = []
  var places: [FactSlot: Int] = [:]
  /// Findings by id: where each is made.
  var findings: [String: Finding] = [:]
  /// Words by scale, canonical and other spellings: word to canonical word.
  var spellings: [String: [String: String]] = [:]
  /// Words of `word` facts and fields, by the node of the first.
  var wordSets: [NodeID: Set<String>] = [:]
  /// Clauses that a wrong quote names: they are cited, if badly.
  var misquoted: Set<ClauseAddress> = []
  /// The places of sources of which a clause is cited that is not there: it may stand for one nobody seems to cite.
  var misaddressed: Set<Int> = []
  /// Tables with a key or a row that is wrong: another row may only seem to be missing.
  var unclearTables: Set<String> = []
  /// By what is wrong, the first diagnostic that says so; the others become labels of it.
  private var firstReports: [String: Int] = [:]
  /// What refers to each clause, by source and clause.
  var clauseUses: [[ClauseUse]] = []
  /// What all checks together leave of each fact.
  var remainders: [FactSlot: Remainder] = [:]
  /// The same for each class, with its own checks.
  var classRemainders: [[FactSlot: Remainder]] = []
  /// Facts with a check that is wrong.
  var unclear: Set<String> = []
  /// How many ways of an `any` the check at hand stands in.
  var ways = 0
  /// What was left before each narrowing within a way, so that it can be taken back.
  var trail: [(slot: FactSlot, remainder: Remainder?)] = []
  /// Where tables are looked up by steps of the amount.
  var tableUses: [String: [TableUse]] = [:]
  /// Whether the missing calendar was reported; it is missing once, whoever needs it.
  var calendarReported = false
  /// Whether a source says when it is in force; most policies cite none that does.
  let hasLawsInForce: Bool
  /// Checks by id: where each is written.
  var checkPlaces: [String: NodeID] = [:]

  init(policy: Policy, map: SourceMap) {
    self.policy = policy
    self.map = map
    self.checked = CheckedPolicy(policy: policy)
    self.broken = policy.failures
    self.hasLawsInForce = policy.sources.entries.contains { $0.element.inForce != nil }
    let checks = policy.checks.count
    places.reserveCapacity(checks)
    remainders.reserveCapacity(checks)
    checked.slots.reserveCapacity(checks)
    checked.slotsByNode.reserveCapacity(checks)
    checked.expressions.reserveCapacity(checks)
  }

  // MARK: Reporting

  /// Takes up a diagnostic about a node.
  mutating func report(
    _ kind: DiagnosticKind, _ arguments: LocalizedText..., at node: NodeID, path: String? = nil,
    labels: [DiagnosticLabel] = [], fixes: [DiagnosticFix] = []
  ) {
    diagnostics.append(
      Diagnostic(
        kind, arguments, at: map.span(of: node), path: path ?? map.path(of: node), labels: labels, fixes: fixes))
  }

  /// Takes up a diagnostic about a mistake that shows in several places: the first is reported, the others are its
  /// labels.
  mutating func reportOnce(
    _ mistake: String, _ kind: DiagnosticKind, _ arguments: [LocalizedText], at node: NodeID,
    fixes: [DiagnosticFix] = []
  ) {
    if let first = firstReports[mistake], diagnostics.indices.contains(first) {
      diagnostics[first].labels += label(node, zh: "这里也是", en: "and here")
      return
    }
    firstReports[mistake] = diagnostics.count
    diagnostics.append(Diagnostic(kind, arguments, at: map.span(of: node), path: map.path(of: node), fixes: fixes))
  }

  /// A label at a node.
  func label(_ node: NodeID, zh: String, en: String) -> [DiagnosticLabel] {
    map.span(of: node).map { [DiagnosticLabel($0, LocalizedText(zh: zh, en: en))] } ?? []
  }

  /// The edit that puts `replacement` in the place of a node.
  func replacing(_ node: NodeID, with replacement: String) -> [DiagnosticFix] {
    guard let span = map.span(of: node) else { return [] }
    return [
      DiagnosticFix(
        LocalizedText(zh: "改为 `\(replacement)`", en: "write `\(replacement)`"), at: span, replacement: replacement)
    ]
  }

  /// Diagnostics by place; those at one place in the order they were found.
  var sortedDiagnostics: [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let a = (left.element.span?.file ?? 0, left.element.span?.start ?? 0, left.offset)
      let b = (right.element.span?.file ?? 0, right.element.span?.start ?? 0, right.offset)
      return a < b
    }.map(\.element)
  }

  // MARK: Failures of earlier passes

  /// Whether a part of the section could not be read, so that what is missing from it proves nothing.
  var hasFailures: Bool { !policy.failures.isEmpty }

  /// Whether an element, or the section it stands in, could not be read or was refused.
  func isBroken(_ section: String, _ id: String) -> Bool {
    !broken.isEmpty && (broken.contains(section) || broken.contains(section + "." + id))
  }

  // MARK: Use

  /// Notes that something refers to an element.
  mutating func use(_ id: String, _ kind: ElementKind) {
    guard let place = place(of: id, kind) else { return }
    let missing = place + 1 - used[kind.ordinal].count
    if missing > 0 { used[kind.ordinal] += [Bool](repeating: false, count: missing + place) }
    used[kind.ordinal][place] = true
  }

  /// Whether something refers to an element.
  func isUsed(_ id: String, _ kind: ElementKind) -> Bool {
    guard let place = place(of: id, kind), place < used[kind.ordinal].count else { return false }
    return used[kind.ordinal][place]
  }

  // MARK: Slots

  /// Notes that the element at `node` looks at a fact at a time.
  mutating func read(_ fact: String, _ time: FactSlot.Time, for node: NodeID) {
    let slot = FactSlot(fact: fact, time: time)
    let place: Int
    if let known = places[slot] {
      place = known
    } else {
      place = checked.slots.count
      places[slot] = place
      checked.slots.append(slot)
    }
    func note(in places: inout [Int]) {
      if !places.contains(place) { places.append(place) }
    }
    note(in: &checked.slotsByNode[node, default: []])
  }
}

/// A text that reads the same in both languages.
func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }
