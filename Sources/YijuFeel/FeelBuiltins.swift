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
  // Days
  case dayOfYear, dayOfWeek, monthOfYear

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
    case .dayOfYear, .dayOfWeek, .monthOfYear: ([["date"]], 1, false)
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
  package static let missing: [String] = [
    "after", "before", "coincides", "context", "context merge", "context put", "during", "exp", "finished by",
    "finishes", "get entries", "get value", "includes", "list replace", "log", "matches", "median", "meets", "met by",
    "mode", "now", "overlaps", "overlaps after", "overlaps before", "range", "replace", "sort", "split", "sqrt",
    "started by", "starts", "stddev", "today", "week of year",
  ]

  /// Names of built-in functions that contain spaces.
  static let longNames: [[UInt8]] = (FeelBuiltin.allCases.map(\.name) + missing).filter { $0.contains(" ") }.map {
    Array($0.utf8)
  }
}
