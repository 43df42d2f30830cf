import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans
import YijuValues

/// Makes the programs of a policy version: the form of grounds with marks where a case fills in, cut at the marks.
///
/// What is the same for every case comes out of the code that explains cases, and the form is the one decisions have, so
/// that neither is written down a second time.
struct GroundsCompiler {
  let evaluator: Evaluator
  let context: DecisionContext
  var plan: Plan { evaluator.plan }
  /// Traces the case of which nothing is known: what it shows besides is the same for all cases.
  var tracing: DecisionTracing
  private(set) var deadlines: [GroundsDeadline] = []
  private(set) var traced: [Int] = []
  private(set) var shownNodes: [Int] = []
  private var deadlinePlaces: [Int: GroundsDeadline.Place] = [:]
  private var tracedPlaces: [Int: Int] = [:]
  var marks = GroundsMarks()
  var parts = GroundsParts()
  private var wordTables: [Int: Int] = [:]

  init(_ evaluator: Evaluator, _ context: DecisionContext) {
    self.evaluator = evaluator
    self.context = context
    self.tracing = DecisionTracing(
      evaluator, CaseInputs(of: evaluator.plan), EvaluationState(for: evaluator.plan), caseDay: evaluator.asKnownOn)
  }

  /// The program of the cases that end so; nil when a text of the policy looks like a mark.
  mutating func program(_ outcome: Outcome) -> GroundsProgram? {
    marks = GroundsMarks()
    parts = GroundsParts()
    wordTables = [:]
    shownNodes = plan.checks.indices.filter(isShown).map { plan.checks[$0].node }
    tracing = DecisionTracing(evaluator, tracing.inputs, tracing.state, caseDay: tracing.caseDay)
    addCautions(context.cautions)
    parts.cautions.append(.ofCase)
    let checks = plan.topLevel.map { check($0) }
    _ = tracing.rely(on: plan.validity.interpretations)
    var members: [JSONMember] = [
      JSONMember("grounds", .string(Decision.groundsForm)),
      JSONMember("engine", context.engine.jsonValue),
      JSONMember("policy", context.policy.grounds),
      JSONMember("as_known_on", .string(evaluator.asKnownOn.description)),
      JSONMember("selection", selection()),
      JSONMember("outcome", .string(outcome.rawValue)),
      JSONMember("cautions", marks.mark(.cautions)),
      JSONMember("deadlines", marks.mark(.deadlines)),
    ]
    func add(_ name: String, _ elements: [JSONValue]) {
      if !elements.isEmpty { members.append(JSONMember(name, .array(elements))) }
    }
    add("calendars", context.calendars.map { $0.jsonValue(named: "id") })
    add("registers", context.registers.map { $0.jsonValue(named: "id") })
    add("sources", context.sources.map { $0.jsonValue(named: "id") })
    add("checks", checks)
    add("facts_used", factsUsed(withAmount: outcome == .granted))
    add(
      "interpretations",
      plan.interpretations.indices.filter { tracing.reliedOn.contains($0) }.map { .string(plan.interpretations[$0].id) }
    )
    let bytes = CanonicalJSON.bytes(.object(members))
    // The sum comes first of all members, and the brace before it.
    guard let instructions = marks.instructions(cutting: Array(bytes.dropFirst()), into: &parts) else { return nil }
    return GroundsProgram(instructions, parts)
  }

  /// Cautions as elements of a list, without its brackets.
  static func elements(_ cautions: [Caution]) -> [UInt8] {
    cautions.isEmpty ? [] : Array(CanonicalJSON.bytes(.array(cautions.map(\.jsonValue))).dropFirst().dropLast())
  }

  private func isShown(_ place: Int) -> Bool {
    func holds(_ check: Int) -> Bool {
      check == place || (plan.checks[check].conditions + plan.checks[check].parts).contains(where: holds)
    }
    return plan.topLevel.contains(where: holds)
  }

  private mutating func selection() -> JSONValue {
    var template = context.selection
    template.day = nil
    return template.grounds.setting("day", marks.mark(.selectedDay)).setting("rule", marks.mark(.selectionRule))
  }

  // MARK: Places shared by both programs

  mutating func place(ofDeadline check: Int) -> GroundsDeadline.Place {
    if let place = deadlinePlaces[check] { return place }
    let deadline = Int(plan.nodes[plan.checks[check].body].b)
    let prepared = evaluator.deadlines[deadline]
    deadlines.append(
      GroundsDeadline(
        check: check, node: plan.checks[check].node, deadline: deadline,
        daySlot: plan.days[prepared.deadline.day].slot, anchorSlot: prepared.anchorSlot,
        isConditional: !plan.checks[check].conditions.isEmpty))
    deadlinePlaces[check] = deadlines.count - 1
    return deadlines.count - 1
  }

  mutating func place(ofTraced check: Int) -> Int {
    if let place = tracedPlaces[check] { return place }
    traced.append(check)
    tracedPlaces[check] = traced.count - 1
    return traced.count - 1
  }

  /// The table of a fact's words or levels.
  mutating func table(ofFact place: Int) -> Int {
    if let table = wordTables[place] { return table }
    let fact = plan.facts[place]
    var first: Int64 = 0
    var words = fact.words
    if case .level = fact.type, let scale = fact.scale.map({ plan.scales[$0] }) {
      first = -Int64(scale.outside.count)
      words = scale.outside.reversed() + scale.order
    }
    let ranges = words.map { parts.add(CanonicalJSON.bytes(.string($0))) }
    parts.words.append(GroundsParts.WordTable(first: first, words: ranges))
    wordTables[place] = parts.words.count - 1
    return parts.words.count - 1
  }

  mutating func addCautions(_ cautions: [Caution]) {
    let place = parts.add(Self.elements(cautions))
    parts.cautions.append(.bytes(start: place.lowerBound, count: place.count))
  }
}

extension JSONValue {
  /// The object with another value of a member, which need not be there before.
  func setting(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .object(var members) = self else { return self }
    members.removeAll { $0.key == name }
    members.append(JSONMember(name, value))
    return .object(members)
  }
}
