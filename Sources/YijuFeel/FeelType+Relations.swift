import YijuValues

extension FeelType {
  /// The words a value of this type may be, when they are a closed set.
  var words: [String]? {
    switch self {
    case .word(let words): words
    case .level(let scale): scale.words.isEmpty ? nil : scale.words
    default: nil
    }
  }

  /// Whether a value of this type can stand where `expected` is needed.
  func fits(_ expected: FeelType) -> Bool {
    switch (self, expected) {
    case (.any, _), (_, .any): true
    case (.number(let one), .number(let other)): one == nil || other == nil || one == other
    case (.word, .string), (.level, .string), (.string, .word), (.string, .level): true
    case (.word(let some), .word(let all)): some.allSatisfy { all.contains($0) }
    case (.list(let one), .list(let other)), (.range(let one), .range(let other)): one.fits(other)
    case (.context(let some), .context(let needed)):
      needed.allSatisfy { field in some.contains { $0.name == field.name && $0.type.fits(field.type) } }
    case (.function, .function): true
    default: self == expected
    }
  }

  /// What both branches of a choice have in common.
  static func join(_ one: FeelType, _ other: FeelType) -> FeelType {
    if one == other { return one }
    switch (one, other) {
    case (.null, _): return other
    case (_, .null): return one
    case (.number(let left), .number(let right)): return .number(left == nil ? right : right == nil ? left : nil)
    case (.word(let left), .word(let right)): return .word(left + right.filter { !left.contains($0) })
    case (.word, .string), (.string, .word), (.level, .string), (.string, .level): return .string
    case (.list(let left), .list(let right)): return .list(join(left, right))
    default: return .any
    }
  }

  /// The type of a member; nil when there is no such member.
  func member(_ name: String) -> FeelType? {
    switch self {
    case .any: return .any
    case .context(let fields): return fields.isEmpty ? .any : fields.first { $0.name == name }?.type
    case .list(let element): return element.member(name).map { .list($0) }
    case .range(let element):
      switch name {
      case "start", "end": return element
      case "start included", "end included": return .boolean
      default: return nil
      }
    case .date: return ["year", "month", "day", "weekday"].contains(name) ? .number(nil) : nil
    case .time: return FeelType.clock(name)
    case .dateAndTime:
      return ["year", "month", "day", "weekday"].contains(name) ? .number(nil) : FeelType.clock(name)
    case .yearsMonths: return ["years", "months"].contains(name) ? .number(nil) : nil
    case .daysTime: return ["days", "hours", "minutes", "seconds"].contains(name) ? .number(nil) : nil
    default: return nil
    }
  }

  private static func clock(_ name: String) -> FeelType? {
    switch name {
    case "hour", "minute", "second": .number(nil)
    case "time offset": .daysTime
    case "timezone": .string
    default: nil
    }
  }
}
