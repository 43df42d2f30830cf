/// Three-valued truth after Kleene (§10).
enum Truth: Hashable {
  case yes
  case no
  case unknown

  init(_ flag: Bool) { self = flag ? .yes : .no }

  static func all(_ parts: [Truth]) -> Truth {
    if parts.contains(.no) { return .no }
    return parts.contains(.unknown) ? .unknown : .yes
  }

  static func any(_ parts: [Truth]) -> Truth {
    if parts.contains(.yes) { return .yes }
    return parts.contains(.unknown) ? .unknown : .no
  }

  static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// What is true whichever of several values is the one.
  static func agreement(_ truths: [Truth]) -> Truth {
    guard let first = truths.first, truths.allSatisfy({ $0 == first }) else { return .unknown }
    return first
  }
}
