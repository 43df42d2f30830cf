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
  let form: GroundsForm
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

  /// The lists at the top: what to know, last days, and the days of calendars asked about.
  private(set) var cautions = 0
  private(set) var lastDays = 0
  private(set) var asked = 0

  init(_ evaluator: Evaluator, _ context: DecisionContext, _ form: GroundsForm) {
    self.evaluator = evaluator
    self.context = context
    self.form = form
    self.tracing = DecisionTracing(
      evaluator, CaseInputs(of: evaluator.plan), EvaluationState(for: evaluator.plan), caseDay: evaluator.asKnownOn)
  }

  /// The program of the cases that end so; nil when a text of the policy looks like a mark.
  ///
  /// - Parameter interpretations: Those the sum rests on.
  mutating func program(_ outcome: Outcome, relying interpretations: Set<Int>) -> GroundsProgram? {
    marks = GroundsMarks()
    parts = GroundsParts()
    wordTables = [:]
    shownNodes = plan.checks.indices.filter(isShown).map { plan.checks[$0].node }
    tracing = DecisionTracing(evaluator, tracing.inputs, tracing.state, caseDay: tracing.caseDay)
    cautions = addList(form == .grounds ? "cautions" : nil)
    lastDays = addList(form == .grounds ? "deadlines" : nil)
    asked = addList("calendar_days")
    let standing = parts.add(Self.elements(context.cautions.map(\.jsonValue)))
    add(.bytes(start: standing.lowerBound, count: standing.count), to: cautions)
    add(.cautionsOfCase, to: cautions)
    let checks = plan.topLevel.map { check($0) }
    _ = tracing.rely(on: plan.validity.interpretations)
    _ = tracing.rely(on: interpretations.sorted())
    guard let facts = factsUsed(withAmount: outcome == .granted) else { return nil }
    let relied = plan.interpretations.indices.filter { tracing.reliedOn.contains($0) }
    let decision = decision(outcome, nil, relied.map { tracing.interpretation($0) })
    var json = form.value(of: decision).removing { $0.hasPrefix("amount") }
    let selection = (json["selection"] ?? .null).setting("day", marks.mark(.selectedDay))
    json = json.setting("selection", selection.setting("rule", marks.mark(.selectionRule)))
      .setting("checks", .array(checks))
      .setting("cautions", marks.mark(.list(cautions)))
      .setting("deadlines", marks.mark(.list(lastDays)))
    if form == .record || !facts.isEmpty { json = json.setting("facts_used", .array(facts)) }
    if form == .record {
      json = json.setting("calendar_days", marks.mark(.list(asked))).setting("facts", marks.mark(.facts))
        .setting("digest", marks.mark(.digest))
      if interpretationsVary(relied) { json = json.setting("interpretations", marks.mark(.interpretations)) }
    }
    let bytes = CanonicalJSON.bytes(json)
    // The sum comes first of all members, and the brace before it.
    guard let instructions = marks.instructions(cutting: Array(bytes.dropFirst()), into: &parts) else { return nil }
    return GroundsProgram(instructions, parts)
  }

  /// The members about a sum.
  func members(of amount: AmountResult?, isGranted: Bool) -> [JSONMember] {
    guard case .object(let members) = form.value(of: decision(isGranted ? .granted : .denied, amount, [])) else {
      return []
    }
    return members.filter { $0.key.hasPrefix("amount") }
  }

  /// A decision that says what is the same for every case.
  private func decision(
    _ outcome: Outcome, _ amount: AmountResult?, _ interpretations: [RelianceOnInterpretation]
  ) -> Decision {
    var selection = context.selection
    selection.day = nil
    return Decision(
      engine: context.engine, policy: context.policy, calendars: context.calendars, asKnownOn: evaluator.asKnownOn,
      selection: selection, facts: context.facts, factsUsed: [], outcome: outcome, checks: [], amount: amount,
      deadlines: [], missing: [], cautions: [], interpretations: interpretations, registers: context.registers,
      sources: context.sources)
  }

  /// Elements of a list, without its brackets.
  static func elements(_ values: [JSONValue]) -> [UInt8] {
    values.isEmpty ? [] : Array(CanonicalJSON.bytes(.array(values)).dropFirst().dropLast())
  }

  /// Makes the interpretations ready for every time between whose bounds the same laws are in force.
  private mutating func interpretationsVary(_ relied: [Int]) -> Bool {
    let bounds = plan.lawInForce.values.flatMap { [$0.low, $0.high == Int64.max ? $0.high : $0.high + 1] }
    for from in [Int64.min] + Set(bounds).sorted() {
      guard let day = Day(ordinal: Int32(clamping: max(from, Int64(Day.earliest.ordinal)))) else { continue }
      let tracing = DecisionTracing(evaluator, tracing.inputs, tracing.state, caseDay: day)
      let values = relied.map { tracing.interpretation($0).jsonValue }
      parts.interpretations.append(
        GroundsParts.Interpretations(from: from, bytes: parts.add(CanonicalJSON.bytes(.array(values)))))
    }
    return parts.interpretations.count > 1
  }

  // MARK: Lists

  /// Adds a list; one with a name takes it along when it is empty.
  mutating func addList(_ name: String?) -> Int {
    parts.lists.append(GroundsParts.List(nameLength: name.map { $0.utf8.count + 4 }))
    return parts.lists.count - 1
  }

  mutating func add(_ element: GroundsParts.Element, to list: Int) { parts.lists[list].elements.append(element) }

  private func isShown(_ place: Int) -> Bool {
    func holds(_ check: Int) -> Bool {
      check == place || (plan.checks[check].conditions + plan.checks[check].parts).contains(where: holds)
    }
    return plan.topLevel.contains(where: holds)
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
}

extension JSONValue {
  /// The object with another value of a member, which need not be there before.
  func setting(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .object(var members) = self else { return self }
    members.removeAll { $0.key == name }
    members.append(JSONMember(name, value))
    return .object(members)
  }

  /// The object without the members of some names.
  fileprivate func removing(_ isUnwanted: (String) -> Bool) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { !isUnwanted($0.key) })
  }
}
