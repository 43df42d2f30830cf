import YijuDecisions
import YijuDiagnostics

extension Wording {
  /// `按“企业在职职工”一类准予`
  func grantingClass(_ one: ExplainedClass) -> Passage {
    say(zh: "按“\(name: one.title)”一类准予", en: "Granted as: \(name: one.title)")
  }

  /// Why nobody's class holds; nothing while one does or may.
  func failingClasses(_ classes: [ExplainedClass]) -> [Passage] {
    guard classes.allSatisfy({ $0.verdict == .notMet }) else { return [] }
    return classes.map { one in
      say(
        zh: "按“\(name: one.title)”申领，不符合：\(causes(of: one))",
        en: "As “\(name: one.title)”, not met: \(causes(of: one))")
    }
  }

  /// What the undecided classes wait for.
  func openClasses(_ classes: [ExplainedClass]) -> [Passage] {
    classes.filter { $0.verdict == .unknown }.map { one in
      say(
        zh: "按“\(name: one.title)”申领是否符合，尚无法判断：\(causes(of: one))",
        en: "Whether “\(name: one.title)” holds cannot be told: \(causes(of: one))")
    }
  }

  private func causes(of one: ExplainedClass) -> Passage {
    Passage(pieces: one.causes.map { .name($0) }, separatedBy: listSeparator)
  }
}
