/// The built-in functions that can be evaluated.
package enum FeelBuiltin: Int, Hashable, Sendable, CaseIterable {
  // Conversion
  case date, time, dateAndTime, duration, yearsAndMonthsDuration, number, string
  // Logic
  case not, all, any, isDefined, `is`
  // Text
  case substring, stringLength, upperCase, lowerCase, substringBefore, substringAfter, contains, startsWith, endsWith
  case stringJoin
  // Lists
  case listContains, count, min, max, sum, product, mean, sublist, append, concatenate, insertBefore, remove, reverse
  case indexOf, union, distinctValues, flatten
  // Numbers
  case decimal, floor, ceiling, roundUp, roundDown, roundHalfUp, roundHalfDown, abs, modulo, odd, even
  case squareRoot, logarithm, exponential
  // Lists
  case listReplace, median, standardDeviation, mode, sort
  // Days
  case dayOfYear, dayOfWeek, monthOfYear, weekOfYear, now, today
  // Ranges
  case before, after, meets, metBy, overlaps, overlapsBefore, overlapsAfter, finishes, finishedBy, includes, during
  case starts, startedBy, coincides, range
  // Contexts
  case getValue, getEntries, context, contextPut, contextMerge
  // The project's own, for counting as law counts
  case lastDayOfPeriod, monthsCountedFrom, workingDaysAfter, nextWorkingDay

  /// The name in expressions.
  package var name: String {
    switch self {
    case .date: "date"
    case .time: "time"
    case .dateAndTime: "date and time"
    case .duration: "duration"
    case .yearsAndMonthsDuration: "years and months duration"
    case .number: "number"
    case .string: "string"
    case .not: "not"
    case .all: "all"
    case .any: "any"
    case .isDefined: "is defined"
    case .is: "is"
    case .substring: "substring"
    case .stringLength: "string length"
    case .upperCase: "upper case"
    case .lowerCase: "lower case"
    case .substringBefore: "substring before"
    case .substringAfter: "substring after"
    case .contains: "contains"
    case .startsWith: "starts with"
    case .endsWith: "ends with"
    case .stringJoin: "string join"
    case .listContains: "list contains"
    case .count: "count"
    case .min: "min"
    case .max: "max"
    case .sum: "sum"
    case .product: "product"
    case .mean: "mean"
    case .sublist: "sublist"
    case .append: "append"
    case .concatenate: "concatenate"
    case .insertBefore: "insert before"
    case .remove: "remove"
    case .reverse: "reverse"
    case .indexOf: "index of"
    case .union: "union"
    case .distinctValues: "distinct values"
    case .flatten: "flatten"
    case .decimal: "decimal"
    case .floor: "floor"
    case .ceiling: "ceiling"
    case .roundUp: "round up"
    case .roundDown: "round down"
    case .roundHalfUp: "round half up"
    case .roundHalfDown: "round half down"
    case .abs: "abs"
    case .modulo: "modulo"
    case .odd: "odd"
    case .even: "even"
    case .squareRoot: "sqrt"
    case .logarithm: "log"
    case .exponential: "exp"
    case .listReplace: "list replace"
    case .median: "median"
    case .standardDeviation: "stddev"
    case .mode: "mode"
    case .sort: "sort"
    case .weekOfYear: "week of year"
    case .now: "now"
    case .today: "today"
    case .before: "before"
    case .after: "after"
    case .meets: "meets"
    case .metBy: "met by"
    case .overlaps: "overlaps"
    case .overlapsBefore: "overlaps before"
    case .overlapsAfter: "overlaps after"
    case .finishes: "finishes"
    case .finishedBy: "finished by"
    case .includes: "includes"
    case .during: "during"
    case .starts: "starts"
    case .startedBy: "started by"
    case .coincides: "coincides"
    case .range: "range"
    case .getValue: "get value"
    case .getEntries: "get entries"
    case .context: "context"
    case .contextPut: "context put"
    case .contextMerge: "context merge"
    case .lastDayOfPeriod: "last day of period"
    case .monthsCountedFrom: "months counted from"
    case .workingDaysAfter: "working days after"
    case .nextWorkingDay: "next working day"
    case .dayOfYear: "day of year"
    case .dayOfWeek: "day of week"
    case .monthOfYear: "month of year"
    }
  }

  /// The parameters in order, and how many must be given; the last repeats when `repeats`.
  var signature: (parameters: [[String]], required: Int, repeats: Bool) {
    switch self {
    case .date: ([["from", "year"], ["month"], ["day"]], 1, false)
    case .time: ([["from", "hour"], ["minute"], ["second"], ["offset"]], 1, false)
    case .dateAndTime: ([["from", "date"], ["time"]], 1, false)
    case .duration, .string: ([["from"]], 1, false)
    case .number: ([["from"], ["grouping separator"], ["decimal separator"]], 1, false)
    case .yearsAndMonthsDuration: ([["from"], ["to"]], 2, false)
    case .not: ([["negand"]], 1, false)
    case .all, .any, .min, .max, .sum, .product, .mean: ([["list"]], 1, true)
    case .isDefined: ([["value"]], 1, false)
    case .is: ([["value1"], ["value2"]], 2, false)
    case .substring: ([["string"], ["start position"], ["length"]], 2, false)
    case .stringLength, .upperCase, .lowerCase: ([["string"]], 1, false)
    case .substringBefore, .substringAfter, .contains, .startsWith, .endsWith: ([["string"], ["match"]], 2, false)
    case .stringJoin: ([["list"], ["delimiter"]], 1, false)
    case .listContains: ([["list"], ["element"]], 2, false)
    case .count, .reverse, .distinctValues, .flatten: ([["list"]], 1, false)
    case .sublist: ([["list"], ["start position"], ["length"]], 2, false)
    case .append: ([["list"], ["item"]], 2, true)
    case .concatenate, .union: ([["list"]], 1, true)
    case .insertBefore: ([["list"], ["position"], ["newItem", "new item"]], 3, false)
    case .remove: ([["list"], ["position"]], 2, false)
    case .indexOf: ([["list"], ["match"]], 2, false)
    case .decimal: ([["n"], ["scale"]], 2, false)
    case .floor, .ceiling: ([["n"], ["scale"]], 1, false)
    case .roundUp, .roundDown, .roundHalfUp, .roundHalfDown: ([["n"], ["scale"]], 2, false)
    case .abs: ([["n"]], 1, false)
    case .modulo: ([["dividend"], ["divisor"]], 2, false)
    case .odd, .even: ([["number"]], 1, false)
    case .dayOfYear, .dayOfWeek, .monthOfYear, .weekOfYear: ([["date"]], 1, false)
    case .squareRoot, .logarithm, .exponential: ([["number"]], 1, false)
    case .listReplace: ([["list"], ["position", "match"], ["newItem", "new item"]], 3, false)
    case .median, .standardDeviation, .mode: ([["list"]], 1, true)
    case .sort: ([["list"], ["precedes"]], 1, false)
    case .now, .today: ([], 0, false)
    case .before, .after, .meets, .metBy, .overlaps, .overlapsBefore, .overlapsAfter, .finishes, .finishedBy, .includes,
      .during, .starts, .startedBy, .coincides:
      ([["point1", "range1", "point", "range"], ["point2", "range2", "point", "range"]], 2, false)
    case .range: ([["from"]], 1, false)
    case .getValue: ([["m", "context"], ["key", "keys"]], 2, false)
    case .getEntries: ([["m", "context"]], 1, false)
    case .context: ([["entries"]], 1, false)
    case .contextPut: ([["context"], ["key", "keys"], ["value"]], 3, false)
    case .contextMerge: ([["contexts"]], 1, false)
    case .lastDayOfPeriod: ([["anchor"], ["period"]], 2, false)
    case .monthsCountedFrom: ([["anchor"], ["day"]], 2, false)
    case .workingDaysAfter: ([["day"], ["count"]], 2, false)
    case .nextWorkingDay: ([["day"]], 1, false)
    }
  }
}

/// Looking up built-in functions by name.
package enum FeelBuiltins {
  private static let byName: [String: FeelBuiltin] = Dictionary(
    FeelBuiltin.allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The function of a name.
  package static func named(_ name: String) -> FeelBuiltin? { byName[name] }

  /// The function of a number, as `FunctionReference` keeps it.
  static func numbered(_ number: Int) -> FeelBuiltin? { FeelBuiltin(rawValue: number) }

  /// Functions of DMN 1.5 that this version does not have.
  package static let missing: [String] = ["matches", "replace", "split"]

  /// Functions that ask for the time of day at which they run: of no use to a rule, which is given its day.
  static let clocks: [FeelBuiltin] = [.now, .today]

  /// Names of built-in functions that contain spaces, by the small letter they begin with.
  private static let longNames: [[[UInt8]]] = {
    var lists: [[[UInt8]]] = Array(repeating: [], count: 26)
    for name in FeelBuiltin.allCases.map(\.name) + missing where name.contains(" ") {
      let bytes = Array(name.utf8)
      guard let first = bytes.first, (0x61...0x7A).contains(first) else { continue }
      lists[Int(first - 0x61)].append(bytes)
    }
    return lists
  }()

  /// Names of built-in functions that contain spaces and begin with a byte.
  static func longNames(startingWith byte: UInt8) -> [[UInt8]] {
    byte >= 0x61 ? longNames[bounded: Int(byte) - 0x61] ?? [] : []
  }
}
