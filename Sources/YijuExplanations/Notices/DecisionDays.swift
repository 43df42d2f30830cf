package import YijuCivilCalendars
package import YijuDecisions
package import YijuDiagnostics

/// The days a notice bears, against those of the case.
package enum DecisionDays {
  /// Why nothing can have been decided, or served, on such a day; nil when it can.
  ///
  /// What goes out bears the day of decision. The sheets that stay in the office may look ahead to an application of a day
  /// to come.
  package static func refusal(
    of decision: Decision, for audience: Audience, decidedOn: Day, servedOn: Day?
  ) -> Diagnostic? {
    if let servedOn, servedOn < decidedOn {
      return Diagnostic(.servedBeforeDecided, "\(servedOn)", "\(decidedOn)", at: nil)
    }
    let goesOut = audience == .applicant || audience == .public
    guard goesOut, let day = decision.selection.day, decidedOn < day else { return nil }
    return Diagnostic(.decidedBeforeCase, "\(decidedOn)", decision.selection.factTitle, "\(day)", at: nil)
  }

  /// What is odd about the day of decision, though it can be right.
  package static func warnings(about decision: Decision, decidedOn: Day) -> [Diagnostic] {
    guard decidedOn < decision.asKnownOn else { return [] }
    return [Diagnostic(.knownAfterDecision, "\(decidedOn)", "\(decision.asKnownOn)", at: nil)]
  }
}
