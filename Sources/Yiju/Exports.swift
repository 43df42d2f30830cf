// One import is enough for those who use the library: what the facade takes and gives comes with it.
@_exported public import YijuCivilCalendars
@_exported public import YijuDecisions
@_exported public import YijuDiagnostics
@_exported public import YijuExplanations
@_exported public import YijuFacts
@_exported public import YijuValues
