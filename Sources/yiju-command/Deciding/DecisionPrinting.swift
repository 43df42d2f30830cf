import Yiju
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuFacts
import YijuProcedures

/// A decision in the form that was asked for.
struct DecisionPrinting {
  let decision: Decision
  let format: Decide.Format
  let language: LanguageOptions
  let isBrief: Bool
  /// Whether grounds repeat the words of the policy.
  var includesTexts = false
  /// The notice, when one for a certain reader is asked for.
  var notice: Notice?
  /// What would make the outcome another, when that was asked.
  var counterfactuals: Counterfactuals?

  /// Where the file stands, when events were given.
  var timeline: ProcedureTimeline?

  init(_ decision: Decision, format: Decide.Format, language: LanguageOptions, isBrief: Bool) {
    self.decision = decision
    self.format = format
    self.language = language
    self.isBrief = isBrief
  }

  /// The record alone, or beside what would make the outcome another: each has a digest of its own.
  private var json: JSONValue {
    guard let counterfactuals else { return decision.record() }
    return .object([
      JSONMember("decision", decision.record()), JSONMember("counterfactuals", counterfactuals.record()),
    ])
  }

  /// What is written, ending in a newline.
  func bytes(id: JSONValue?, isColored: Bool) -> [UInt8] {
    if let notice, notice.audience != .auditor || format != .json { return bytes(notice, isColored: isColored) }
    let explanation = {
      var explanation = Explanations.explanation(of: decision, digest: decision.digest())
      explanation.counterfactuals = counterfactuals
      explanation.procedure = timeline
      return explanation
    }
    switch format {
    case .json: return PrettyJSON.bytes(json) + [UInt8(ascii: "\n")]
    case .jsonl:
      var line = JSONLine()
      line.write(object: decision.recordBytes(), number: nil, id: id)
      return line.bytes
    case .grounds:
      var line = JSONLine()
      line.write(object: decision.groundsBytes(includingTexts: includesTexts), number: nil, id: id)
      return line.bytes
    case .text:
      return Array(
        Explanations.text(
          explanation(), language: language.language, color: isColored, width: Terminal.width, isBrief: isBrief
        ).utf8)
    case .markdown: return Array(Explanations.markdown(explanation(), language: language.language).utf8)
    case .html: return Array(Explanations.html(explanation(), language: language.language).utf8)
    }
  }

  private func bytes(_ notice: Notice, isColored: Bool) -> [UInt8] {
    let language = language.language
    return switch format {
    case .text:
      Array(Explanations.text(notice, language: language, color: isColored, width: Terminal.width).utf8)
    case .markdown: Array(Explanations.markdown(notice, language: language).utf8)
    case .html: Array(Explanations.html(notice, language: language).utf8)
    case .json, .jsonl, .grounds: PrettyJSON.bytes(Explanations.json(notice)) + [UInt8(ascii: "\n")]
    }
  }
}
