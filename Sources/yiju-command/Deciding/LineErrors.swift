import Yiju
import YijuDiagnostics
import YijuFacts
import YijuMasking

/// What is wrong with one line of a file of cases, without anything personal.
struct LineErrors {
  let blotting: CaseBlotting
  let settings: [FactSetting]

  /// The errors with places counted in the line.
  ///
  /// - Parameters:
  ///   - errors: Their places count in the bytes around the line.
  ///   - line: The line.
  ///   - start: Where it begins in those bytes.
  func shown(_ errors: [Diagnostic], line: [UInt8], at start: Int) -> [Diagnostic] {
    let moved = errors.map { $0.moved(by: -start) }
    // Read once more, so that what is hidden is found at places of the line.
    guard let root = JSONReader.read(line, file: 0, limits: .line).root else {
      return CaseError(unread: line, file: 0, moved).diagnostics
    }
    let facts = settings.reduce(LineCase(root).facts) { facts, setting in
      facts.setting(setting.value, at: setting.path) ?? facts
    }
    let blotting = blotting.blotting(of: line, facts: facts, file: 0)
    return moved.map { $0.blotted(by: blotting, file: 0) }
  }
}
