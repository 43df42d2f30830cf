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
  var evidencePaths: [String] = []
  /// What the office added, by the number of the item.
  var attachedPaths: [Int: [String]] = [:]
  var relatedPaths: [String] = []
  var checkerPaths: [String] = []
  /// Each case file of the version with its cases passed and all of them.
  var tests: [(file: String, passed: Int, cases: Int)] = []
  /// Which remedy has to be sought before which, as the policy says.
  var remedyOrder: [LocalizedText] = []
  /// Why a notice could not be written.
  var noticeErrors: [LocalizedText] = []
  /// The same for whoever packs.
  var noticeGaps: [Diagnostic] = []
  /// The contacts the policy states, one line each.
  var contacts: [String] = []
}
