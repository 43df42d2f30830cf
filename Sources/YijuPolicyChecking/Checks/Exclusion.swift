import YijuDiagnostics
import YijuPolicies
import YijuValues

extension PolicyChecking {
  /// An exclusion: fields that entries and this case have; only entries are asked, this case does not count.
  mutating func checkExclusion(_ exclusion: Exclusion, of check: Check) {
    for reference in exclusion.among {
      guard let list = listFact(reference) else { continue }
      read(reference.value, .timeless, for: check.node)
      for field in exclusion.same {
        checkSame(field, keyword: "same", in: list, id: reference.value, owner: check.node)
      }
      if let higher = exclusion.higher {
        checkSame(higher, keyword: "higher", in: list, id: reference.value, owner: check.node)
        if let field = list.item[higher.value] {
          if case .level = field.type.value {
          } else {
            report(
              .typeUnfit, LocalizedText(zh: "等级", en: "a level"), same(field.title.value), field.type.value.title,
              at: higher.node)
          }
        }
      }
      for condition in exclusion.conditions.entries {
        if list.item[condition.id.value] == nil { reportUnknownField(condition.id, of: list, id: reference.value) }
        checkCondition(condition, in: list, check: check)
      }
    }
  }
}
