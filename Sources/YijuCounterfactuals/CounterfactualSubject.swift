package import YijuCivilCalendars
package import YijuEvaluation
package import YijuFactBinding
import YijuPlans
package import YijuRegisters

/// The policy under which changes are tried: one version, or all versions at hand.
package struct CounterfactualSubject: Sendable {
  /// How the version of a changed case is found.
  package enum Choice: Sendable, Hashable {
    /// The version was named and decides whatever the dates.
    case named
    /// The selecting date says which is in force.
    case inForce
  }

  /// The versions that are known, in order of the day from which they apply.
  package var versions: [Evaluator]
  /// The version that decided the case, or against which its facts were read.
  package var home: Int
  package var choice: Choice
  package var asKnownOn: Day
  /// The registers that the versions name, as known on that day.
  package var registers: [RegisterView]
  /// What all versions of the policy know; nil when one stands alone.
  package var names: FactNames?

  /// nil when `home` is none of the versions.
  package init?(
    versions: [Evaluator], home: Int, choice: Choice, asKnownOn: Day, registers: [RegisterView], names: FactNames? = nil
  ) {
    guard versions.indices.contains(home) else { return nil }
    self.versions = versions
    self.home = home
    self.choice = choice
    self.asKnownOn = asKnownOn
    self.registers = registers
    self.names = names
  }

  var homeVersion: Evaluator { versions[home] }
}

/// How far changes are looked for. What is beyond is said in the answer.
package struct CounterfactualLimits: Sendable, Hashable {
  /// Days after the first possible one that are looked at.
  package var days = 1_096
  /// Facts in one set of changes.
  package var setSize = 6
  /// Sets of facts looked at.
  package var sets = 4_096
  /// Changed cases decided.
  package var trials = 40_000
  /// Days on which changed cases are decided that move from day to day.
  package var dayTrials = 400_000
  /// Changed cases that stay undetermined and are decided in full to see what they wait for.
  package var decisions = 1_000
  /// Changes that help kept of one set of facts: each is compared with each.
  package var found = 256
  /// Windows of days listed.
  package var windows = 12
  /// Ways listed.
  package var ways = 24

  package init() {}
}
