import YijuDiagnostics

/// What a pack has found to put in, for the list of items.
struct PackContents {
  var indexPaths: [String] = []
  var explanationPaths: [String] = []
  var groundsPaths: [String] = []
  var policyPaths: [String] = []
  var remedyPaths: [String] = []
  var redactedPaths: [String] = []
  var casePaths: [String] = []
  var counterfactualPaths: [String] = []
  /// Why a notice could not be written.
  var noticeErrors: [LocalizedText] = []
  /// The contacts the policy states, one line each.
  var contacts: [String] = []
}
