import YijuCivilCalendars
import YijuValues

extension FeelEvaluation {
  // MARK: - Iteration

  mutating func iteration(_ low: FeelNodeID, _ high: FeelNodeID, _ id: FeelNodeID) throws(FeelFault) -> Value {
    let first = try value(low)
    let last = try value(high)
    if let missing = unknown(first, last) { return missing }
    switch (first, last) {
    case (.number(let one), .number(let other)):
      guard let start = Int64(exactly: one), let end = Int64(exactly: other) else { return try failure(.type, id) }
      let (distance, overflow) = end.subtractingReportingOverflow(start)
      guard !overflow else { throw fault(.steps, id) }
      try step(id, Int(clamping: distance.magnitude))
      return .list(
        stride(from: start, through: end, by: end < start ? -1 : 1).map { .number(Decimal($0)) })
    case (.date(let one), .date(let other)):
      let distance = one.days(until: other)
      try step(id, abs(distance))
      let days = stride(from: 0, through: distance, by: distance < 0 ? -1 : 1)
      return .list(days.compactMap { one.adding(days: $0).map(Value.date) })
    default: return try failure(.type, id)
    }
  }

  mutating func loop(
    _ names: FeelRun, _ domains: FeelRun, _ body: FeelNodeID, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    var results: [Value] = []
    let mark = locals.count
    locals.append(Local(name: "partial", value: .list([])))
    let usesPartial = tree.mentions("partial", in: body)
    let outcome = try iterate(names, domains, 0, id) { evaluation throws(FeelFault) in
      if usesPartial, let place = evaluation.locals[bounded: mark], place.name == "partial" {
        // The list is copied each time round.
        try evaluation.step(body, results.count)
        evaluation.locals[mark].value = .list(results)
      }
      results.append(try evaluation.value(body))
      return true
    }
    locals.removeLast(max(0, locals.count - mark))
    let result = outcome ?? .list(results)
    try weigh(result, id)
    return result
  }

  mutating func quantified(
    _ all: Bool, _ names: FeelRun, _ domains: FeelRun, _ body: FeelNodeID, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    var result = Value.boolean(all)
    let mark = locals.count
    let outcome = try iterate(names, domains, 0, id) { evaluation throws(FeelFault) in
      switch try evaluation.truth(try evaluation.value(body), body) {
      case .boolean(let flag):
        guard flag == all else {
          result = .boolean(flag)
          return false
        }
      case .unknown(let causes):
        if case .unknown(let known) = result {
          result = .unknown(known.union(causes))
        } else {
          result = .unknown(causes)
        }
      default: if case .unknown = result { break } else { result = .null }
      }
      return true
    }
    locals.removeLast(max(0, locals.count - mark))
    return outcome ?? result
  }

  /// Runs `body` for every combination of the domains, the first varying slowest, until it returns false. Gives a value
  /// when a domain is not known or is no list.
  private mutating func iterate(
    _ names: FeelRun, _ domains: FeelRun, _ place: Int, _ id: FeelNodeID,
    _ body: (inout FeelEvaluation) throws(FeelFault) -> Bool
  ) throws(FeelFault) -> Value? {
    var stopped = false
    return try iterate(names, domains, place, id, &stopped, body)
  }

  private mutating func iterate(
    _ names: FeelRun, _ domains: FeelRun, _ place: Int, _ id: FeelNodeID, _ stopped: inout Bool,
    _ body: (inout FeelEvaluation) throws(FeelFault) -> Bool
  ) throws(FeelFault) -> Value? {
    let nodes = tree.children(domains)
    let labels = tree.names(names)
    guard place < nodes.count, place < labels.count else {
      stopped = try !body(&self)
      return nil
    }
    let items: [Value]
    switch try value(nodes[nodes.startIndex + place]) {
    case .list(let list): items = list
    case .unknown(let causes): return .unknown(causes)
    case .range(let range):
      guard let list = rangeItems(range) else { return try failure(.type, id) }
      items = list
    case .null: return try failure(.type, id)
    case let single: items = [single]
    }
    for item in items {
      try step(id)
      locals.append(Local(name: labels[labels.startIndex + place], value: item))
      let outcome = try iterate(names, domains, place + 1, id, &stopped, body)
      locals.removeLast()
      if let outcome { return outcome }
      if stopped { return nil }
    }
    return nil
  }

  /// The whole numbers or days of a range; nil for any other.
  func rangeItems(_ range: ValueRange) -> [Value]? {
    guard let low = range.low, let high = range.high else { return nil }
    if case .date(let first) = low, case .date(let last) = high {
      let distance = first.days(until: last)
      guard distance >= 0, distance <= 100_000 else { return nil }
      return (0...distance).filter { (range.includesLow || $0 > 0) && (range.includesHigh || $0 < distance) }.compactMap
      {
        first.adding(days: $0).map(Value.date)
      }
    }
    return wholeNumbers(low, range.includesLow, high, range.includesHigh)
  }

  private func wholeNumbers(_ low: Value, _ includesLow: Bool, _ high: Value, _ includesHigh: Bool) -> [Value]? {
    guard let low = low.number, let high = high.number, let first = Int64(exactly: low),
      let last = Int64(exactly: high), last >= first
    else { return nil }
    let (distance, overflow) = last.subtractingReportingOverflow(first)
    guard !overflow, distance <= 100_000 else { return nil }
    return (0...distance).filter { (includesLow || $0 > 0) && (includesHigh || $0 < distance) }.map {
      .number(Decimal(first + $0))
    }
  }

  // MARK: - Contexts, filters and members

  mutating func contextValue(
    _ names: FeelRun, _ values: FeelRun, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    let mark = locals.count
    var entries: [ValueContext.Entry] = []
    for (name, node) in zip(tree.names(names), tree.children(values)) {
      let value = try value(node)
      entries.append(ValueContext.Entry(name, value))
      locals.append(Local(name: name, value: value))
    }
    locals.removeLast(max(0, locals.count - mark))
    let context = Value.context(ValueContext(entries))
    try weigh(context, id)
    return context
  }

  mutating func filtered(_ base: FeelNodeID, _ condition: FeelNodeID, _ id: FeelNodeID) throws(FeelFault) -> Value {
    let items: [Value]
    switch try value(base) {
    case .list(let list): items = list
    case .null: return mode == .feel ? .list([]) : try failure(.type, id)
    case .unknown(let causes): return .unknown(causes)
    case let single: items = [single]
    }
    // A numeral picks one element; `-1` is the last.
    switch tree.node(condition) {
    case .number, .negate:
      if case .number(let number) = try value(condition) { return FeelEvaluation.element(items, number) }
    default: break
    }
    var kept: [Value] = []
    var missing: UnknownCauses?
    for (place, item) in items.enumerated() {
      let mark = locals.count
      bindItem(item)
      let result = try value(condition)
      locals.removeLast(max(0, locals.count - mark))
      switch result {
      case .boolean(true): kept.append(item)
      case .boolean(false): break
      case .number(let number):
        if place == 0 { return FeelEvaluation.element(items, number) }
      case .unknown(let causes): missing = missing?.union(causes) ?? causes
      default: if mode == .strictUnknown { throw fault(.type, condition) }
      }
    }
    if let missing { return .unknown(missing) }
    if items.isEmpty, case .number = try? value(condition) { return .null }
    return .list(kept)
  }

  /// The names a filter sees: the element's own entries, and `item` unless an entry is called that.
  mutating func bindItem(_ item: Value) {
    locals.append(Local(name: "item", value: item))
    guard case .context(let fields) = item else { return }
    for entry in fields.entries { locals.append(Local(name: entry.name, value: entry.value)) }
  }

  static func element(_ items: [Value], _ number: Decimal) -> Value {
    guard let index = Int64(exactly: number), index != 0, index.magnitude <= UInt64(items.count) else { return .null }
    return items[index > 0 ? Int(index) - 1 : items.count + Int(index)]
  }

  func member(_ value: Value, _ name: String, _ id: FeelNodeID) throws(FeelFault) -> Value {
    switch value {
    case .unknown: return value
    case .context(let context):
      if let found = context[name] { return found }
      return try failure(.name, id)
    case .list(let items):
      var members: [Value] = []
      for item in items { members.append(try member(item, name, id)) }
      return .list(members)
    case .range(let range):
      switch name {
      case "start": return range.low ?? .null
      case "end": return range.high ?? .null
      case "start included": return .boolean(range.includesLow)
      case "end included": return .boolean(range.includesHigh)
      default: return try failure(.name, id)
      }
    case .null: return try failure(.type, id)
    default:
      if let found = FeelEvaluation.property(value, name) { return found }
      return try failure(.name, id)
    }
  }

  /// The parts of days, times and durations (DMN 1.5, table 65).
  static func property(_ value: Value, _ name: String) -> Value? {
    func number(_ whole: Int) -> Value { .number(Decimal(Int64(whole))) }
    switch value {
    case .date(let day): return part(day, name)
    case .dateAndTime(let moment): return part(moment.day, name) ?? part(moment.time, name)
    case .time(let time): return part(time, name)
    case .yearsMonths(let duration):
      switch name {
      case "years": return .number(Decimal(duration.months / 12))
      case "months": return .number(Decimal(duration.months % 12))
      default: return nil
      }
    case .daysTime(let duration):
      let seconds = duration.nanoseconds / 1_000_000_000
      let wanted: Int128
      switch name {
      case "days": wanted = seconds / 86_400
      case "hours": wanted = seconds / 3_600 % 24
      case "minutes": wanted = seconds / 60 % 60
      case "seconds": wanted = seconds % 60
      default: return nil
      }
      return Int64(exactly: wanted).map { .number(Decimal($0)) }
    default: return nil
    }

    func part(_ day: Day, _ name: String) -> Value? {
      switch name {
      case "year": number(day.year)
      case "month": number(day.month)
      case "day": number(day.day)
      case "weekday": number(Int(day.weekday.rawValue))
      default: nil
      }
    }
    func part(_ time: TimeOfDay, _ name: String) -> Value? {
      switch name {
      case "hour": number(time.hour)
      case "minute": number(time.minute)
      case "second": number(time.second)
      case "time offset": time.offset.map { .daysTime(TimeDuration(nanoseconds: Int128($0) * 1_000_000_000)) } ?? .null
      case "timezone": .null
      default: nil
      }
    }
  }
}
