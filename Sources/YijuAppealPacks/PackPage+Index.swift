import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuValues

extension PackPage {
  /// The first page: what was decided, what is in the pack, what is not and who has it, how to verify.
  mutating func index(
    _ decision: Decision, digest: String, doubt: LocalizedText?, particulars: PackParticulars, items: [PackItem],
    files: [PackFile], language: Language
  ) {
    heading(1, LocalizedText(zh: "复议和诉讼用卷 · 目录", en: "Pack for a review or a court: index"))
    if let doubt {
      paragraph(
        LocalizedText(
          zh: "注意：装卷时这份记录核对不一致（\(doubt.zh)）。卷内的说明是按现有文件重新计算的，与记录可能不同。",
          en:
            "Beware: when packed, this record did not verify (\(doubt.en)). The pages here were computed again from the "
            + "files at hand and may differ from the record."), style: "warning")
    }
    paragraph(outcome(decision), style: "outcome")
    let policy = decision.policy
    paragraph(
      "\(policy.title)  \(policy.number ?? "")  \(policy.id)@\(policy.version.isEmpty ? "–" : policy.version)")
    paragraph(LocalizedText(zh: "记录编号（摘要）：\(digest)", en: "Id of the record (digest): \(digest)"), style: "small")
    for line in PackPage.particulars(particulars) { paragraph(line, style: "small") }
    heading(2, LocalizedText(zh: "卷内应有的材料", en: "What such a pack should have"))
    table(
      [
        LocalizedText(zh: "序号", en: "no."), LocalizedText(zh: "材料", en: "item"),
        LocalizedText(zh: "是否在卷", en: "status"),
        LocalizedText(zh: "所在文件", en: "files"), LocalizedText(zh: "说明", en: "note"),
      ],
      items.map { item in
        [
          "\(item.number)", item.title[language], item.status.text[language],
          PackPage.own(item.files, language).joined(separator: "  "), item.note?[language] ?? "",
        ]
      }, files: 3)
    lacking(items, language)
    heading(2, LocalizedText(zh: "文件", en: "Files"))
    table(
      [LocalizedText(zh: "文件", en: "file"), LocalizedText(zh: "内容", en: "what it is")],
      files.map { [$0.path, $0.title[language]] }, files: 0)
    verifying()
    signature(LocalizedText(zh: "作出决定的机关（签章）　　　年　　月　　日", en: "The deciding agency (signature, seal, day)"))
  }

  /// What the office stated when packing, and what it did not.
  private static func particulars(_ given: PackParticulars) -> [LocalizedText] {
    let no = LocalizedText(zh: "装卷时没有写明", en: "not stated when packing")
    func line(_ zh: String, _ en: String, _ value: String?) -> LocalizedText {
      LocalizedText(zh: "\(zh)：\(value ?? no.zh)", en: "\(en): \(value ?? no.en)")
    }
    return [
      line("作出决定的日期", "Day of decision", given.decidedOn?.description),
      line("送达日期", "Day of service", given.servedOn?.description),
      line("作出决定的人", "Who decided", given.decidedBy),
    ]
  }

  /// What is still to be had, and how the office adds it.
  private mutating func lacking(_ items: [PackItem], _ language: Language) {
    func list(_ status: PackItem.Status) -> String {
      items.filter { $0.status == status }.map { "\($0.number) \($0.title[language])" }
        .joined(separator: language == .zh ? "；" : "; ")
    }
    let (absent, partial) = (list(.notHeld), list(.partly))
    guard !absent.isEmpty || !partial.isEmpty else {
      return paragraph(LocalizedText(zh: "以上各项都已在卷。", en: "Everything listed above is in the pack."))
    }
    if !absent.isEmpty {
      paragraph(LocalizedText(zh: "尚缺：\(absent)。", en: "Still lacking: \(absent)."), style: "warning")
    }
    if !partial.isEmpty {
      paragraph(LocalizedText(zh: "只有部分：\(partial)。", en: "There in part: \(partial)."))
    }
    paragraph(
      LocalizedText(
        zh: "持有这些材料的机关重新装卷时补入：--attach 序号=文件，可以重复。",
        en: "The office that holds them adds them when packing again: --attach NUMBER=FILE, repeated as needed."),
      style: "small")
  }

  private mutating func verifying() {
    heading(2, LocalizedText(zh: "怎样核对", en: "How to verify"))
    paragraph(
      LocalizedText(
        zh:
          "第一条在本文件夹的上一级运行，按卷内的政策和日历重新计算，逐字节比较。另两条在本文件夹里运行，不用本系统：一条核对各文件没有改动；一条核对记录的摘要，并由各项检查重新得出结论、由各步骤重新算出金额。都不需要网络。",
        en:
          "Run the first beside this folder: it decides again from the policies and calendars in the pack and compares "
          + "byte by byte. The others run in this folder and without this system: one tells that no file was changed, "
          + "one checks the record's digest and works out the outcome from the checks and the sum from the steps. None "
          + "needs a network."))
    code("yiju verify FOLDER\nsha256sum -c SHA256SUMS\npython3 check_record.py record.json")
  }

  private func outcome(_ decision: Decision) -> LocalizedText {
    switch decision.outcome {
    case .granted:
      let sum = decision.amount.flatMap { amount in amount.value.map { "\($0.text) \(amount.currency)" } }
      return LocalizedText(
        zh: "结论：准予\(sum.map { "，金额 \($0)" } ?? "")", en: "Outcome: granted\(sum.map { ", \($0)" } ?? "")")
    case .denied:
      let failed = decision.checks.filter { $0.verdict == .notMet }.map(\.title)
      return LocalizedText(
        zh: "结论：不予。不符合的条件：\(failed.joined(separator: "；"))",
        en: "Outcome: denied. Conditions not met: \(failed.joined(separator: "; "))")
    case .undetermined: return LocalizedText(zh: "结论：待定", en: "Outcome: undetermined")
    case .notCovered:
      return LocalizedText(zh: "结论：不适用，当日没有施行的版本", en: "Outcome: not covered, no version was in force")
    }
  }

  /// Of two languages the page names the file in its own.
  private static func own(_ files: [String], _ language: Language) -> [String] {
    let other = language == .zh ? ".en." : ".zh."
    return files.filter { !$0.contains(other) }
  }
}
