import YijuDecisionRecords
import YijuDiagnostics
import YijuFacts
import YijuMasking
import YijuPlans

/// What may be shown of a record, and of a file that is taken for one.
///
/// A record holds a person's whole file. Shown are its keys and what says by which rules it was made; facts, events and
/// what follows from them are hidden, except for values that the policy at hand does not call personal.
struct RecordBlotting {
  /// Members that name rules and results, not persons.
  private static let ruling: Set<String> = [
    "record", "engine", "policy", "calendars", "registers", "sources", "as_known_on", "selection", "outcome", "digest",
    "amount",
  ]

  /// Members whose words are the policy's.
  private static let reasoning: Set<String> = [
    "checks", "interpretations", "cautions", "deadlines", "questions", "missing", "amount_steps", "amount_possible",
    "amount_rounding", "amount_zero_denies", "calendar_days", "class", "classes",
  ]

  let blotting: Blotting
  private let hidden: Set<String>
  /// Words of the policy.
  private let words: Set<String>

  /// - Parameters:
  ///   - file: The record.
  ///   - number: Its number in the places of findings.
  ///   - policy: The policy that decided, when it is at hand.
  /// - Complexity: O(*n* log *n*) in the size of the record.
  init(_ file: SourceFile, number: UInt16, under policy: LoadedPolicy? = nil) {
    guard let root = JSONReader.read(file.bytes, file: number, limits: .record).root,
      case .object(let entries) = root.content
    else {
      blotting = Blotting(unread: file.bytes)
      hidden = []
      words = []
      return
    }
    var exposure = FactExposure(policy?.versions.map(\.plan) ?? [])
    exposure.file = number
    for entry in entries {
      exposure.take(entry)
      if entry.key == "facts" {
        exposure.look(at: entry.value)
      } else if RecordBlotting.ruling.contains(entry.key), root["record"] != nil {
        exposure.look(atRuling: entry.value)
      } else {
        exposure.hide(entry.value)
      }
    }
    hidden = exposure.hidden
    words = exposure.words
    blotting = Blotting(file.bytes, keeping: exposure.kept, values: hidden, words: exposure.titles)
  }

  /// The findings about the record without what is hidden of it; those about other files as they are.
  func shown(_ diagnostics: [Diagnostic], file: UInt16) -> [Diagnostic] {
    diagnostics.map { finding in
      guard let span = finding.span, span.file != file else { return finding.blotted(by: blotting, file: file) }
      return finding
    }
  }

  /// A difference without values that may be a person's.
  func shown(_ difference: RecordDifference) -> RecordDifference {
    let member = String(difference.path.prefix { $0 != "." && $0 != "[" })
    guard !RecordBlotting.ruling.contains(member) else { return difference }
    let isReasoning = RecordBlotting.reasoning.contains(member)
    var copy = difference
    copy.path = blotting.maskedPath(difference.path)
    copy.recorded = difference.recorded.map { masked($0, isReasoning: isReasoning) }
    copy.repeated = difference.repeated.map { masked($0, isReasoning: isReasoning) }
    return copy
  }

  private func masked(_ value: JSONValue, isReasoning: Bool) -> JSONValue {
    switch value {
    case .string(let text):
      if isReasoning { return .string(blotting.masked(text, at: [], isQuote: true)) }
      let isHarmless = words.contains(text) || (!hidden.contains(text) && HarmlessValue.isHarmless(text, allowing: []))
      return .string(isHarmless ? text : "[masked:\(text.count)]")
    case .array(let elements): return .array(elements.map { masked($0, isReasoning: isReasoning) })
    case .object(let members):
      return .object(
        members.map { JSONMember(blotting.maskedPath($0.key), masked($0.value, isReasoning: isReasoning)) })
    case .null, .bool, .int: return value
    }
  }
}

extension FactExposure {
  /// Ids, digests, days and the words of the record's own language are ASCII.
  fileprivate mutating func look(atRuling tree: FactTree) {
    switch tree.content {
    case .null, .boolean, .number: keep(tree.span)
    case .text(let text), .plain(let text):
      if text.utf8.allSatisfy({ $0 < 0x80 }) { keep(tree.span) } else { hide(tree) }
    case .list(let elements): for element in elements { look(atRuling: element) }
    case .object(let entries):
      for entry in entries {
        take(entry)
        look(atRuling: entry.value)
      }
    }
  }
}
