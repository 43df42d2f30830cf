import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans
import YijuValues

/// Makes the program of a policy version: the form of grounds with marks where a case fills in, cut at the marks.
///
/// What is the same for every case comes out of the code that explains cases, and the form is the one decisions have, so
/// that neither is written down a second time. Checks are cut out of it as pieces, so that one of which a case leaves
/// something open is traced without the others.
struct GroundsCompiler {
  let evaluator: Evaluator
  let context: DecisionContext
  let form: GroundsForm
  var plan: Plan { _read { yield evaluator.plan } }
  /// Traces the case of which nothing is known: what it shows besides is the same for all cases.
  var tracing: DecisionTracing
  private(set) var deadlines: [GroundsDeadline] = []
  private var deadlinePlaces: [Int: GroundsDeadline.Place] = [:]
  var pieces: [GroundsPiece.Draft] = []
  var marks = GroundsMarks()
  var parts = GroundsParts()
  private var wordTables: [Int: Int] = [:]
  /// The piece whose elements of lists are added, and whether they are: a second form of it has the same.
  var owner: Int?
  var tells = true

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

  /// The program; nil when a text of the policy looks like a mark.
  mutating func program() -> GroundsProgram? {
    cautions = addList(form == .grounds ? "cautions" : nil)
    lastDays = addList(form == .grounds ? "deadlines" : nil)
    asked = addList("calendar_days")
    let standing = parts.add(Self.elements(context.cautions.map(\.jsonValue)))
    add(.bytes(start: standing.lowerBound, count: standing.count), to: cautions)
    add(.cautionsOfCase, to: cautions)
    let top = plan.topLevel.map { piece(ofCheck: $0) }
    // Which slots are looked at is the same for every case, checks that are traced included.
    for place in plan.topLevel { _ = tracing.result(of: place) }
    add(.cautionsOfLookups, to: cautions)
    for check in plan.topLevel.map({ plan.checks[$0] }) where check.isScheme {
      let place = parts.add(Self.elements([Evaluator.schemeCaution(check).jsonValue]))
      add(.schemeOpen(node: check.node, start: place.lowerBound, count: place.count), to: cautions)
    }
    add(.askedForSum, to: asked)
    let facts = facts()
    addInterpretations()
    guard let selection = cut({ $0.selection() }), let facts,
      let instructions = cut({ $0.whole(top) }, dropping: 1)
    else { return nil }
    return GroundsProgram(
      instructions, parts, pieces.map { GroundsPiece($0) }, top: top, selection: selection, facts: facts)
  }

  /// What a case has at the top; the sum comes first of all members, and the brace before it.
  private mutating func whole(_ top: [Int]) -> JSONValue {
    let decision = decision()
    var json = form.value(of: decision).removing { $0.hasPrefix("amount") || $0.hasPrefix("class") }
    json = json.setting("outcome", marks.mark(.outcome))
      .setting("selection", marks.mark(.selection))
      .setting("checks", .array(top.map { marks.mark(.piece($0)) }))
      .setting("cautions", marks.mark(.list(cautions)))
      .setting("deadlines", marks.mark(.list(lastDays)))
    func set(_ name: String, _ member: GroundsInstruction.Member) {
      let length = form == .grounds ? name.utf8.count + 4 : nil
      json = json.setting(name, marks.mark(.member(member, nameLength: length)))
    }
    set("facts_used", .factsUsed)
    set("interpretations", .interpretations)
    set("missing", .missing)
    if !plan.classes.isEmpty {
      set("class", .applicantClass)
      set("classes", .classes)
    }
    // Grounds leave the days of calendars to the reasons of last days.
    guard form == .record else { return json }
    set("questions", .questions)
    return json.setting("calendar_days", marks.mark(.list(asked))).setting("facts", marks.mark(.facts))
      .setting("digest", marks.mark(.digest))
  }

  private mutating func selection() -> JSONValue {
    var selection = context.selection
    selection.day = evaluator.asKnownOn
    return form.value(of: selection).setting("day", marks.mark(.selectedDay))
      .setting("rule", marks.mark(.selectionRule))
  }

  /// Cuts a form at the marks that making it sets; nil when a text of the policy looks like one.
  mutating func cut(_ make: (inout Self) -> JSONValue, dropping count: Int = 0) -> [GroundsInstruction]? {
    let outer = marks
    defer { marks = outer }
    marks = GroundsMarks()
    let json = make(&self)
    return marks.instructions(cutting: Array(CanonicalJSON.bytes(json).dropFirst(count)), into: &parts)
  }

  /// A decision that says what is the same for every case.
  private func decision() -> Decision {
    var selection = context.selection
    selection.day = nil
    return Decision(
      engine: context.engine, policy: context.policy, calendars: context.calendars, asKnownOn: evaluator.asKnownOn,
      selection: selection, facts: context.facts, factsUsed: [], outcome: .granted, checks: [], amount: nil,
      deadlines: [], missing: [], cautions: [], interpretations: [], registers: context.registers,
      sources: context.sources)
  }

  /// Elements of a list, without its brackets.
  static func elements(_ values: [JSONValue]) -> [UInt8] {
    values.isEmpty ? [] : Array(CanonicalJSON.bytes(.array(values)).dropFirst().dropLast())
  }

  /// Makes the interpretations ready for every time between whose bounds the same laws are in force.
  private mutating func addInterpretations() {
    let bounds = plan.lawInForce.values.flatMap { [$0.low, $0.high == Int64.max ? $0.high : $0.high + 1] }
    for from in [Int64.min] + Set(bounds).sorted() {
      guard let day = Day(ordinal: Int32(clamping: max(from, Int64(Day.earliest.ordinal)))) else { continue }
      let tracing = DecisionTracing(evaluator, tracing.inputs, tracing.state, caseDay: day)
      let values = plan.interpretations.indices.map { place -> JSONValue in
        form == .grounds ? .string(plan.interpretations[place].id) : tracing.interpretation(place).jsonValue
      }
      parts.interpretations.append(
        GroundsParts.Interpretations(from: from, bytes: values.map { parts.add(CanonicalJSON.bytes($0)) }))
    }
  }

  // MARK: Lists

  /// Adds a list; one with a name takes it along when it is empty.
  mutating func addList(_ name: String?) -> Int {
    parts.lists.append(GroundsParts.List(nameLength: name.map { $0.utf8.count + 4 }))
    return parts.lists.count - 1
  }

  /// Adds an element of the piece that is being made to a list at the top.
  mutating func tell(_ element: GroundsParts.Element, in list: Int) {
    if tells { add(element, to: list) }
  }

  mutating func add(_ element: GroundsParts.Element, to list: Int) {
    parts.lists[list].elements.append(element)
    parts.lists[list].owners.append(owner)
  }

  // MARK: Shared places

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
