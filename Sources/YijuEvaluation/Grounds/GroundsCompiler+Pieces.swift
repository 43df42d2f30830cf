import YijuDecisions
import YijuFacts
import YijuPlans

// Pieces: what of a case is made ready or traced by itself.
extension GroundsCompiler {
  /// Adds the piece of a check; those of a class and of all classes have pieces for their members.
  mutating func piece(ofCheck place: Int) -> Int {
    let check = plan.checks[place]
    let index = pieces.count
    pieces.append(GroundsPiece.Draft(check: place, node: check.node, isConditional: !check.conditions.isEmpty))
    let outer = owner
    defer { owner = outer }
    owner = index
    add(.tracedCautions(index), to: cautions)
    add(.tracedLastDays(index), to: lastDays)
    if check.kind == .classes || check.kind == .applicantClass {
      if check.conditions.isEmpty, !plan.citesVary(check.cites) { addMembers(to: index, check) }
    } else if canPrepare(place) {
      prepare(index, check)
    }
    add(.tracedAsked(index), to: asked)
    return index
  }

  private mutating func prepare(_ index: Int, _ check: PlanCheck) {
    let place = pieces[index].check
    pieces[index].concerning = cut {
      let json = $0.check(place)
      $0.collectNeeds(of: index)
      return json
    }
    if pieces[index].isConditional {
      tells = false
      pieces[index].unconcerned = cut { $0.check(place, isConcerned: false) }
      tells = true
    }
    pieces[index].words = words(ofMember: check)
    addNodes(of: place, isWhole: true, to: index)
    pieces[index].relied = relied(by: [place])
    pieces[index].reliedUnconcerned = Array(
      Set(check.interpretations + relied(by: check.conditions + check.parts))
    ).sorted()
  }

  private mutating func addMembers(to index: Int, _ check: PlanCheck) {
    let members = check.parts.map { piece(ofCheck: $0) }
    pieces[index].members = members
    var shown = tracing.result(of: pieces[index].check)
    shown.causes = []
    shown.conditions = []
    shown.parts = []
    pieces[index].relied = relied(by: [pieces[index].check], withMembers: false)
    func instructions(_ actual: DecisionValue, marked: Bool, _ compiler: inout Self) -> [GroundsInstruction]? {
      shown.actual = actual
      return compiler.cut { compiler in
        var json = compiler.form.value(of: shown)
          .setting("verdict", compiler.marks.mark(.verdict(node: check.node)))
        if !members.isEmpty { json = json.setting("parts", .array(members.map { compiler.marks.mark(.piece($0)) })) }
        return marked ? json.setting("actual", compiler.marks.mark(.words(ofPiece: index))) : json
      }
    }
    pieces[index].withoutWords = instructions(.unknown, marked: false, &self)
    pieces[index].concerning =
      check.kind == .classes ? pieces[index].withoutWords : instructions(.words([""]), marked: true, &self)
  }

  /// What was found of a member of a class.
  private mutating func words(ofMember check: PlanCheck) -> [GroundsValue] {
    switch check.kind {
    case .requirement, .membership:
      check.slots.map { slot in
        var word = value(ofSlot: slot)
        word.isWord = true
        return word
      }
    case .deadline:
      [
        GroundsValue(
          source: .slot(plan.days[plan.deadlines[Int(plan.nodes[check.body].b)].day].slot), spelling: .day)
      ]
    case .all, .any, .none: words(of: check)
    case .gate, .count, .exclusion, .finding, .classes, .applicantClass: []
    }
  }

  // MARK: What must hold

  /// What the marks that were set write must be known.
  private mutating func collectNeeds(of index: Int) {
    for instruction in marks.instructions {
      switch instruction {
      case .value(let value): pieces[index].needs.values.append(value)
      case .margin(let node), .marginText(let node, _): pieces[index].needs.margins.append(node)
      case .lastDay(let place), .lastDayTest(let place), .lastDayMargin(let place):
        if !pieces[index].needs.lastDays.contains(place) { pieces[index].needs.lastDays.append(place) }
      default: break
      }
    }
  }

  private mutating func addNodes(of place: Int, isWhole: Bool, to index: Int) {
    let check = plan.checks[place]
    pieces[index].needs.known.append(check.node)
    if !isWhole, !check.conditions.isEmpty { pieces[index].needs.concerning.append(check.node) }
    for inner in check.conditions + check.parts { addNodes(of: inner, isWhole: false, to: index) }
  }

  /// The interpretations checks rest on, whatever the case.
  private func relied(by checks: [Int], withMembers: Bool = true) -> [Int] {
    var own = DecisionTracing(evaluator, tracing.inputs, tracing.state, caseDay: tracing.caseDay)
    for place in checks {
      if withMembers { _ = own.result(of: place) } else { _ = own.rely(on: plan.checks[place].interpretations) }
    }
    return own.reliedOn.sorted()
  }
}
