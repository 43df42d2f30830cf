import Yiju
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuFacts

/// A decision in the form that was asked for.
struct DecisionPrinting {
  let decision: Decision
  let format: Decide.Format
  let language: LanguageOptions
  let isBrief: Bool

  init(_ decision: Decision, format: Decide.Format, language: LanguageOptions, isBrief: Bool) {
    self.decision = decision
    self.format = format
    self.language = language
    self.isBrief = isBrief
  }

  /// The canonical bytes of the record.
  var recordBytes: [UInt8] { decision.recordBytes() }

  /// What is written, ending in a newline.
  func bytes(id: JSONValue?, isColored: Bool) -> [UInt8] {
    let explanation = { Explanations.explanation(of: decision, digest: decision.digest()) }
    switch format {
    case .json: return PrettyJSON.bytes(decision.record()) + [UInt8(ascii: "\n")]
    case .jsonl:
      var line = JSONLine()
      line.write(decision, number: nil, id: id)
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
}
