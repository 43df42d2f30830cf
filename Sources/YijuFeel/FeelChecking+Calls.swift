import YijuDiagnostics
import YijuValues

extension FeelChecking {
  mutating func call(_ callee: FeelNodeID, _ arguments: [FeelNodeID], names: [String]?, _ id: FeelNodeID) -> FeelType {
    guard case .name(let at) = tree.node(callee), !locals.contains(where: { $0.name == tree.name(at) }),
      scope[tree.name(at)] == nil
    else {
      let type = check(callee)
      for argument in arguments { check(argument) }
      switch type {
      case .function(let parameters, let result):
        if !parameters.isEmpty, parameters.count != arguments.count {
          count("function", "\(parameters.count)", arguments.count, id)
        }
        return result
      case .any: return .any
      default:
        report(.feelOperandType, [same("( )"), FeelType.function([], .any).title, type.title], at: callee)
        return .any
      }
    }
    let name = tree.name(at)
    guard let builtin = FeelBuiltins.named(name) else {
      for argument in arguments { check(argument) }
      if FeelBuiltins.missing.contains(name) {
        report(.feelMissingFunction, [same(name)], at: callee)
      } else {
        report(
          .feelUnknownFunction, [same(name)], at: callee,
          replacement: Suggestions.nearest(to: name, among: FeelBuiltin.allCases.map(\.name), limit: 1).first)
      }
      return .any
    }
    if options.mode == .strictUnknown, FeelBuiltins.clocks.contains(builtin) {
      for argument in arguments { check(argument) }
      report(.feelMissingFunction, [same(name)], at: callee)
      return .any
    }
    set(.function([], .any), callee)
    guard let places = places(builtin, arguments.count, names, id) else {
      for argument in arguments { check(argument) }
      return .any
    }
    var types: [Int: FeelType] = [:]
    for (argument, place) in zip(arguments, places) {
      types[place] = check(argument, of: builtin, at: place)
    }
    if [.date, .duration, .dateAndTime, .time].contains(builtin), let value = literalText(arguments) {
      noteNumber("`\(name)(\(FeelText.quoted(value)))`", id)
      if tree.constant(id) == nil, builtin != .dateAndTime {
        report(.feelArguments, [same(name), Self.temporalText, same(FeelText.quoted(value))], at: id)
      }
    }
    if builtin == .duration, let value = tree.constant(id) { return FeelType(of: value) }
    if builtin == .yearsAndMonthsDuration, options.mode == .strictUnknown {
      report(.feelMonthsDifference, [same(name)], at: id)
    }
    return result(builtin, types)
  }

  private static let temporalText = LocalizedText(zh: "存在的日期、时刻或期限", en: "a date, time or duration that exists")

  private func literalText(_ arguments: [FeelNodeID]) -> String? {
    guard arguments.count == 1, let only = arguments.first, case .string(let at) = tree.node(only) else { return nil }
    return tree.name(at)
  }

  private mutating func set(_ type: FeelType, _ id: FeelNodeID) {
    let index = Int(id.index)
    if types.indices.contains(index) { types[index] = type }
  }

  private mutating func count(_ name: String, _ needed: String, _ given: Int, _ id: FeelNodeID) {
    report(
      .feelArguments,
      [
        same(name), LocalizedText(zh: " \(needed) 个参数", en: "\(needed) arguments"),
        LocalizedText(zh: " \(given) 个", en: "\(given)"),
      ], at: id)
  }

  /// The place of each argument among the parameters; nil after a report.
  private mutating func places(
    _ builtin: FeelBuiltin, _ given: Int, _ names: [String]?, _ id: FeelNodeID
  ) -> [Int]? {
    let signature = builtin.signature
    if let names {
      var places: [Int] = []
      for name in names {
        guard let place = signature.parameters.firstIndex(where: { $0.contains(name) }) else {
          let known = signature.parameters.flatMap { $0 }
          report(
            .feelArguments,
            [
              same(builtin.name),
              LocalizedText(
                zh: "名为 \(known.map { "`\($0)`" }.joined(separator: "、")) 的参数",
                en: "arguments called \(known.map { "`\($0)`" }.joined(separator: ", "))"),
              same("`\(name)`"),
            ], at: id)
          return nil
        }
        places.append(place)
      }
      return places
    }
    let most = signature.parameters.count
    guard given >= signature.required, signature.repeats || given <= most else {
      let needed =
        signature.repeats
        ? "≥ \(signature.required)" : signature.required == most ? "\(most)" : "\(signature.required)–\(most)"
      count(builtin.name, needed, given, id)
      return nil
    }
    return (0..<given).map { min($0, max(0, most - 1)) }
  }

  private mutating func check(_ argument: FeelNodeID, of builtin: FeelBuiltin, at place: Int) -> FeelType {
    let parameter = builtin.signature.parameters[bounded: place]?.first ?? ""
    // How many digits, which position: no numbers of the law.
    if ["scale", "start position", "length", "position"].contains(parameter), builtin != .workingDaysAfter,
      tree.constant(argument)?.number != nil
    {
      set(.number(nil), argument)
      return .number(nil)
    }
    let type = check(argument)
    let needed: FeelType?
    switch builtin {
    case .not: needed = .boolean
    case .decimal, .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .modulo, .odd, .even:
      needed = .number(nil)
    case .abs:
      needed = type == .yearsMonths || type == .daysTime ? nil : .number(nil)
    case .substring: needed = place == 0 ? .string : .number(nil)
    case .stringLength, .upperCase, .lowerCase, .substringBefore, .substringAfter, .contains, .startsWith, .endsWith,
      .number:
      needed = .string
    case .sublist, .remove, .insertBefore: needed = place == 1 ? .number(nil) : nil
    case .squareRoot, .logarithm, .exponential: needed = .number(nil)
    case .range: needed = .string
    case .getValue, .getEntries, .contextPut: needed = place == 0 ? .context([]) : nil
    case .lastDayOfPeriod:
      // A period in a unit that only a calendar can count is none that months and days can be added to.
      needed = place == 0 ? .date : type == .daysTime ? nil : .yearsMonths
    case .monthsCountedFrom, .nextWorkingDay: needed = type == .dateAndTime ? nil : .date
    case .workingDaysAfter: needed = place == 0 ? .date : .number(nil)
    case .dayOfYear, .dayOfWeek, .monthOfYear, .weekOfYear: needed = type == .dateAndTime ? nil : .date
    default: needed = nil
    }
    if let needed, !type.fits(needed) {
      report(.feelOperandType, [same(builtin.name), needed.title, type.title], at: argument)
    }
    return type
  }

  private func result(_ builtin: FeelBuiltin, _ types: [Int: FeelType]) -> FeelType {
    let first = types[0] ?? .any
    let element: FeelType
    if case .list(let inner) = first { element = inner } else { element = first }
    switch builtin {
    case .date: return .date
    case .time: return .time
    case .dateAndTime: return .dateAndTime
    case .duration:
      // Only the text tells which of the two it is.
      return .any
    case .yearsAndMonthsDuration: return .yearsMonths
    case .before, .after, .meets, .metBy, .overlaps, .overlapsBefore, .overlapsAfter, .finishes, .finishedBy, .includes,
      .during, .starts, .startedBy, .coincides:
      return .boolean
    case .squareRoot, .logarithm, .exponential, .weekOfYear: return .number(nil)
    case .monthsCountedFrom: return .number(.month)
    case .lastDayOfPeriod, .workingDaysAfter, .nextWorkingDay, .today: return .date
    case .now: return .dateAndTime
    case .range, .getValue: return .any
    case .getEntries: return .list(.context([FeelType.Field("key", .string), FeelType.Field("value", .any)]))
    case .context, .contextPut, .contextMerge: return .context([])
    case .median, .standardDeviation: return element
    case .mode: return .list(element)
    case .sort, .listReplace:
      if case .list = first { return first }
      return .list(first)
    case .number, .stringLength, .count, .odd, .even, .dayOfYear:
      return builtin == .odd || builtin == .even ? .boolean : .number(nil)
    case .string, .substring, .upperCase, .lowerCase, .substringBefore, .substringAfter, .stringJoin, .dayOfWeek,
      .monthOfYear:
      return .string
    case .not, .all, .any, .isDefined, .is, .contains, .startsWith, .endsWith, .listContains: return .boolean
    case .min, .max, .sum, .mean: return element
    case .product: return .number(nil)
    case .decimal, .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .abs, .modulo: return first
    case .sublist, .append, .insertBefore, .remove, .reverse, .distinctValues:
      if case .list = first { return first }
      return .list(first)
    case .concatenate, .union, .flatten: return .list(.any)
    case .indexOf: return .list(.number(nil))
    }
  }
}
