import YijuCivilCalendars
package import YijuDecisions
package import YijuDiagnostics
package import YijuFacts
package import YijuPlans
package import YijuValues

/// A decided case as a form takes it.
package struct FormCase: Sendable {
  /// The facts in their canonical spelling, findings among them.
  package var facts: FactTree
  /// What is paid; nil unless granted.
  package var amount: Decimal?

  package init(facts: FactTree, amount: Decimal?) {
    self.facts = facts
    self.amount = amount
  }

  package init(_ decision: Decision) {
    self.init(facts: decision.facts, amount: decision.outcome == .granted ? decision.amount?.value : nil)
  }
}

/// Fills a layout from cases. What a case does not say stays empty, to be written by hand.
package struct FormFilling {
  private let layout: FormLayout
  private let plan: Plan

  package init(_ layout: FormLayout, plan: Plan) {
    self.layout = layout
    self.plan = plan
  }

  /// Findings about facts and findings the policy does not have.
  package func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for reference in layout.references {
      switch reference.piece {
      case .fact(let path), .box(let path, _):
        guard plan.fact(at: path) == nil else { continue }
        found.append(
          unknown(
            .formFactUnknown, path, near: Suggestions.nearest(to: path, among: plan.facts.map(\.path), limit: 3),
            reference))
      case .finding(let id):
        let ids = findingIDs
        guard !ids.contains(id) else { continue }
        found.append(
          unknown(.formFindingUnknown, id, near: Suggestions.nearest(to: id, among: ids, limit: 3), reference))
      case .words, .figures, .capitals, .number: continue
      }
    }
    return found
  }

  private var findingIDs: [String] {
    plan.findings.map(\.id) + (plan.procedure?.steps.compactMap { $0.finding?.id } ?? [])
  }

  private func unknown(_ kind: DiagnosticKind, _ name: String, near: [String], _ reference: FormReference) -> Diagnostic
  {
    let ticked = near.map { "`\($0)`" }
    let hint =
      near.isEmpty
      ? LocalizedText(zh: "", en: "")
      : LocalizedText(
        zh: "，是不是 \(ticked.joined(separator: "、"))？", en: "; did you mean \(ticked.joined(separator: ", "))?")
    return Diagnostic(
      kind, [LocalizedText(zh: name, en: name), LocalizedText(zh: layout.policy, en: layout.policy), hint],
      at: reference.span)
  }

  /// The form for one case, or for several where it has a list.
  ///
  /// - Complexity: O(*n* log *n*) in the number of cases.
  package func filled(_ cases: [FormCase]) -> FilledForm {
    FilledForm(title: layout.title, paper: layout.paper, blocks: layout.body.map { block($0, cases) })
  }

  private func block(_ block: FormBlock, _ cases: [FormCase]) -> FilledBlock {
    let first = cases.first
    switch block {
    case .text(let cell): return .text(filled(cell, first, number: nil))
    case .line(let cells): return .line(cells.map { filled($0, first, number: nil) })
    case .grid(let grid):
      return .table(
        widths: grid.widths, rows: grid.rows.map { $0.map { filled($0, first, number: nil) } }, headRows: 0)
    case .list(let list):
      var rows = list.head.map { $0.map { head(filled($0, nil, number: nil)) } }
      for (place, item) in sorted(cases, by: list.sortBy).enumerated() {
        rows.append(list.cells.map { filled($0, item, number: place + 1) })
      }
      while rows.count - list.head.count < list.leastRows {
        rows.append(list.cells.map { filled($0, nil, number: nil) })
      }
      return .table(widths: list.widths, rows: rows, headRows: list.head.count)
    }
  }

  private func head(_ cell: FilledCell) -> FilledCell {
    var cell = cell
    if cell.style == .plain { cell.style = .head }
    return cell
  }

  // MARK: Order

  /// Levels in the order of their scale, other facts in that of their text; cases without the fact come last, and equal
  /// ones stay in the order in which they came.
  private func sorted(_ cases: [FormCase], by path: String?) -> [FormCase] {
    guard let path else { return cases }
    let keyed = cases.enumerated().map {
      (key: key(text(at: path, in: $0.element), of: path), place: $0.offset, item: $0.element)
    }
    return keyed.sorted { ($0.key.0, $0.key.1, $0.place) < ($1.key.0, $1.key.1, $1.place) }.map(\.item)
  }

  private func key(_ text: String?, of path: String) -> (Int, String) {
    guard let text else { return (Int.max, "") }
    guard let fact = plan.fact(at: path), let scale = plan.facts[fact].scale else { return (0, text) }
    return (plan.scales[scale].order.firstIndex(of: text) ?? Int.max - 1, text)
  }

  // MARK: Cells

  private func filled(_ cell: FormCell, _ item: FormCase?, number: Int?) -> FilledCell {
    var text = ""
    var isFilled = false
    for piece in cell.pieces {
      if case .words(let words) = piece {
        text += words
      } else {
        let content = content(of: piece, in: item, number: number)
        text += content
        if !content.isEmpty { isFilled = true }
      }
    }
    return FilledCell(
      text: text,
      number: cell.pieces.count == 1 ? cell.pieces.first.flatMap { self.number($0, in: item, number: number) } : nil,
      columns: cell.columns, rows: cell.rows, alignment: cell.alignment, style: cell.style, lines: cell.lines,
      isFilled: isFilled)
  }

  private func content(of piece: FormPiece, in item: FormCase?, number: Int?) -> String {
    switch piece {
    case .words(let words): return words
    case .number: return number.map { "\($0)" } ?? ""
    case .figures: return item?.amount.map { $0.groupedText(places: $0.isWhole ? 0 : 2) } ?? ""
    case .capitals: return item?.amount.flatMap { CapitalNumerals.text(of: $0) } ?? ""
    case .fact(let path): return item.flatMap { shown(at: path, in: $0) } ?? ""
    case .finding(let id): return item.flatMap { lastWord($0.facts["findings"]?[id]) } ?? ""
    case .box(let path, let value):
      // A box of a list's head, or of an empty form, is there to be ticked by hand.
      return item.flatMap { text(at: path, in: $0) } == value ? "☑" : "□"
    }
  }

  /// The value of a cell that is nothing but a number.
  private func number(_ piece: FormPiece, in item: FormCase?, number: Int?) -> Decimal? {
    switch piece {
    case .number: number.map { Decimal(Int64($0)) }
    case .figures: item?.amount
    case .fact(let path):
      if let fact = plan.fact(at: path), plan.facts[fact].type == .count, let item {
        text(at: path, in: item).flatMap { Decimal(text: $0) }
      } else {
        nil
      }
    case .words, .capitals, .finding, .box: nil
    }
  }

  /// A fact as a form prints it: days in Chinese, everything else as it was given.
  private func shown(at path: String, in item: FormCase) -> String? {
    guard let text = text(at: path, in: item) else { return nil }
    guard let fact = plan.fact(at: path), plan.facts[fact].type == .date, let day = Day(iso: text) else { return text }
    return day.chineseText
  }

  private func text(at path: String, in item: FormCase) -> String? {
    guard let path = FactPath(path), let tree = item.facts[path] else { return nil }
    return scalar(tree) ?? latest(tree)
  }

  private func scalar(_ tree: FactTree) -> String? {
    switch tree.content {
    case .text(let text), .plain(let text), .number(let text): text.isEmpty ? nil : text
    case .boolean(let yes): yes ? "是" : "否"
    case .null, .list, .object: nil
    }
  }

  /// Of a fact given for one day only, that value; several days have no one value a form could print.
  private func latest(_ tree: FactTree) -> String? {
    guard case .object(let days)? = tree["on"]?.content, days.count == 1, let only = days.first else { return nil }
    return scalar(only.value)
  }

  /// The word of a finding: the last entry of a list counts.
  private func lastWord(_ tree: FactTree?) -> String? {
    switch tree?.content {
    case .text(let word)?, .plain(let word)?: word
    case .list(let entries)?: lastWord(entries.last)
    case .object?: lastWord(tree?["value"])
    default: nil
    }
  }
}
