import YijuPolicies
import YijuYAMLTrees

/// `among`, `same`, `higher`, `where` with `exists: false`.
extension PolicyReader {
  mutating func exclusion(_ fields: Fields) -> Exclusion? {
    let among = self.among(fields)
    let same = texts(.same, fields)
    let higher = located(.higher, fields)
    let conditions = conditions(fields)
    if let entry = fields[.exists], yesNo(.exists, fields) {
      reportMisfit(
        zh: "`\(entry.key)` 只能是 `\(Keyword.no[language])`：此类条件要求没有这样的记录",
        en: "`\(entry.key)` is always `\(Keyword.no[language])`: such a check asks that there is no such entry",
        at: entry.value.span, in: fields.node)
    }
    guard !among.isEmpty else { return nil }
    var exclusion = Exclusion(among: among, same: same, higher: higher)
    exclusion.conditions = conditions
    return exclusion
  }
}
