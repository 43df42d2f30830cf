import YijuDecisions
import YijuDiagnostics

/// The items a pack accounts for, in the order reviewing bodies and courts ask for them.
struct PackItems {
  let decision: Decision
  let contents: PackContents
  let particulars: PackParticulars

  private static let office = LocalizedText(zh: "由作出决定的机关提供", en: "held by the deciding office")
  private static let caseFile = LocalizedText(zh: "见作出决定的机关的案卷", en: "held in the case file of the deciding office")

  private var explanations: [String] { contents.explanationPaths }
  private var grounds: [String] { contents.groundsPaths }
  private var policies: [String] { contents.policyPaths }

  var all: [PackItem] {
    (identity + facts + reasons + machinery + rights + evidence).map { item in
      item.adding(contents.attachedPaths[item.number] ?? [])
    }
  }

  private var identity: [PackItem] {
    [
      PackItem(
        1, zh: "决定的编号、日期和在登记簿中的位置", en: "the decision's id, date and place in the register", .partly,
        ["record.json"] + contents.indexPaths,
        note: particulars.decidedOn == nil
          ? LocalizedText(
            zh: "编号即记录的摘要；作出决定的日期和登记号\(Self.office.zh)",
            en: "its id is the digest of the record; day of decision and number in the register are \(Self.office.en)")
          : LocalizedText(
            zh: "编号即记录的摘要，作出决定的日期见目录；登记号\(Self.office.zh)",
            en:
              "its id is the digest of the record, the day of decision is in the index; the number in the register is "
              + Self.office.en)),
      PackItem(
        2, zh: "申请人身份（按办理时所填）", en: "the applicant's identity as used", .partly, ["record.json"] + grounds,
        note: LocalizedText(
          zh: "卷内是办理时填写的事实；没有填写的身份信息\(Self.caseFile.zh)",
          en: "the facts as given are in the pack; what was not given is \(Self.caseFile.en)")),
      PackItem(3, zh: "结论、金额", en: "outcome and amount, first of all", .held, explanations),
    ]
  }

  private var facts: [PackItem] {
    [
      PackItem(
        4, zh: "所用各项事实：值、证明材料、取得日期、何人证明", en: "each fact used: value, paper, day obtained, who vouched", .partly,
        grounds,
        note: LocalizedText(
          zh: "取得日期和证明人\(Self.caseFile.zh)" + (decision.procedure == nil ? "" : "；各步何人何日办理在卷"),
          en: "the day obtained and who vouched are \(Self.caseFile.en)")),
      PackItem(
        5, zh: "缺少、推定的事实及其影响", en: "facts missing or presumed, and what that changed", .held,
        grounds + explanations,
        note: LocalizedText(zh: "更正的经过\(Self.caseFile.zh)", en: "corrections are \(Self.caseFile.en)")),
    ]
  }

  private var reasons: [PackItem] {
    [
      PackItem(
        6, zh: "各项条件的依据：原文、条款、版本、结果", en: "each condition: text, clause, version, result", .held,
        explanations + grounds),
      PackItem(7, zh: "不符合的条件及理由", en: "the failed conditions first, in plain words", .held, explanations),
      PackItem(8, zh: "金额的计算过程", en: "the calculation, step by step", .held, explanations + ["record.json"]),
      PackItem(
        9, zh: "怎样变化可以改变结论", en: "the nearest change that would alter the outcome",
        contents.counterfactualPaths.isEmpty ? .partly : .held, contents.counterfactualPaths + explanations,
        note: contents.counterfactualPaths.isEmpty
          ? LocalizedText(
            zh: "卷内写明每项条件相差多少；没有能够推算的变化",
            en: "the pack says by how much each condition is missed; no change could be worked out") : nil),
      PackItem(
        10, zh: "政策原文、版本、摘要、公布和施行日期", en: "the exact policy text, version, hash, publication, days in force", .held,
        policies + grounds),
    ]
  }

  private var machinery: [PackItem] {
    [
      PackItem(
        11, zh: "计算程序的名称、版本", en: "the engine's name, version and build", .partly, ["record.json"],
        note: LocalizedText(
          zh: "程序安装文件的摘要由运行程序的单位提供", en: "the hash of the installed program is held by whoever runs it")),
      PackItem(
        12, zh: "离线重新核对的方法", en: "how to decide again offline and get the same bytes", .held,
        contents.indexPaths + contents.checkerPaths,
        note: LocalizedText(
          zh: "yiju verify 加本文件夹的路径；不用本系统：sha256sum -c SHA256SUMS 核对文件，python3 check_record.py record.json 核对记录",
          en:
            "yiju verify with the path of this folder; without this system: sha256sum -c SHA256SUMS for the files, "
            + "python3 check_record.py record.json for the record")),
      PackItem(
        13, zh: "自动计算的作用；作出决定的人及其改动", en: "the role of automation; who decided and what they changed", .partly,
        contents.indexPaths + (decision.procedure == nil ? [] : grounds),
        note: automation),
    ]
  }

  /// What the program did, and as far as it was told, what people did.
  private var automation: LocalizedText {
    let program = LocalizedText(
      zh: "程序按填报的事实和政策文件计算，不收集、不改动事实",
      en: "the program computes from facts given and policy files; it collects and changes none")
    let person =
      particulars.decidedBy.map { LocalizedText(zh: "；作出决定的人：\($0)", en: "; decided by \($0)") }
      ?? LocalizedText(zh: "；作出决定的人\(Self.caseFile.zh)", en: "; who decided is \(Self.caseFile.en)")
    return LocalizedText(
      zh: program.zh + person.zh + "；改动的经过\(Self.caseFile.zh)",
      en: program.en + person.en + "; what was changed by hand is \(Self.caseFile.en)")
  }

  private var rights: [PackItem] {
    [
      PackItem(
        14, zh: "要求说明和拒绝仅由自动化方式作出决定的权利", en: "the right to an explanation and to refuse a solely automated decision",
        .notHeld, note: Self.office),
      PackItem(
        15, zh: "救济途径：机关、期限、最后一日、依据", en: "remedies: body, last day computed, rule cited",
        contents.remedyPaths.isEmpty ? .notHeld : .held, contents.remedyPaths,
        note: contents.remedyPaths.isEmpty ? noRemedies : nil),
      contents.remedyOrder.isEmpty
        ? PackItem(
          16, zh: "是否应当先申请行政复议", en: "whether review comes first", .notHeld,
          note: LocalizedText(
            zh: "由法律规定，政策文件没有写明；作出决定的机关应当告知",
            en: "a matter of law of which the policy says nothing; the deciding office has to say"))
        : PackItem(
          16, zh: "是否应当先申请行政复议", en: "whether review comes first", .held, contents.remedyPaths,
          note: LocalizedText(
            zh: contents.remedyOrder.map(\.zh).joined(separator: "；"),
            en: contents.remedyOrder.map(\.en).joined(separator: "; "))),
      PackItem(
        17, zh: "救济期间待遇是否继续", en: "whether benefits continue meanwhile", .notHeld, note: Self.office),
      PackItem(
        18, zh: "更正事实和联系的途径", en: "how to correct facts and whom to contact",
        contents.contacts.isEmpty ? .notHeld : .partly, contents.contacts.isEmpty ? [] : grounds,
        note: contents.contacts.isEmpty
          ? Self.office
          : LocalizedText(
            zh: "卷内是政策文件写明的联系方式；更正办法\(Self.office.zh)",
            en: "the contacts of the policy are in the pack; how to correct facts is \(Self.office.en)")),
      PackItem(19, zh: "查阅案卷的途径", en: "how to see the file", .notHeld, note: Self.office),
      PackItem(
        20, zh: "语言；其他文字的文本", en: "language, and a copy in another script", .partly, explanations,
        note: LocalizedText(
          zh: "卷内有汉语和英语文本；少数民族文字的文本\(Self.office.zh)",
          en: "Chinese and English are in the pack; a copy in another script is \(Self.office.en)")),
    ]
  }

  /// Why the pack names no remedies.
  private var noRemedies: LocalizedText {
    guard decision.outcome == .denied || decision.outcome == .notCovered else {
      return LocalizedText(
        zh: "没有作出不予的决定；有异议的，救济途径\(Self.office.zh)",
        en: "nothing was refused; remedies against the decision are \(Self.office.en)")
    }
    let reasons = contents.noticeErrors
    return LocalizedText(
      zh: "应由作出决定的机关依法告知" + (reasons.isEmpty ? "" : "：\(reasons.map(\.zh).joined(separator: "；"))"),
      en: "the deciding office has to give them as the law says"
        + (reasons.isEmpty ? "" : ": \(reasons.map(\.en).joined(separator: "; "))"))
  }

  /// How the cases fared when the pack was made, and how to run them again.
  private var tests: LocalizedText {
    guard !contents.tests.isEmpty else {
      return LocalizedText(
        zh: "装卷时没有运行；重新运行：yiju test policies", en: "not run when packing; to run them: yiju test policies")
    }
    let zh = contents.tests.map { "\($0.file)：\($0.cases) 例，通过 \($0.passed) 例" }.joined(separator: "；")
    let en = contents.tests.map { "\($0.file): \($0.passed) of \($0.cases) cases pass" }.joined(separator: "; ")
    return LocalizedText(
      zh: "装卷时按作出决定的政策文件运行。\(zh)。重新运行：yiju test policies",
      en: "run when packing, with the policy files that decided: \(en); to run them again: yiju test policies")
  }

  /// Why there is no masked copy.
  private var noPublicCopy: LocalizedText {
    particulars.decidedOn == nil
      ? LocalizedText(
        zh: "装卷时没有写明作出决定的日期（--decided-on）；\(Self.office.zh)",
        en: "the day of decision was not stated when packing (--decided-on); \(Self.office.en)") : Self.office
  }

  private var evidence: [PackItem] {
    [
      contents.evidencePaths.isEmpty
        ? PackItem(
          21, zh: "证据清单和各件的摘要", en: "the list of evidence with the hash of each document", .partly, grounds,
          note: LocalizedText(
            zh: "卷内列出应有的证明材料；材料本身及其摘要\(Self.caseFile.zh)，装卷时可用 --evidence 放入",
            en:
              "the papers asked for are listed; they and their hashes are \(Self.caseFile.en), and --evidence packs them"
          ))
        : PackItem(
          21, zh: "证据清单和各件的摘要", en: "the list of evidence with the hash of each document", .held,
          grounds + contents.evidencePaths,
          note: LocalizedText(
            zh: "装卷时放入的材料，摘要在 SHA256SUMS；是否齐全由作出决定的机关负责",
            en:
              "the papers given when packing, their hashes in SHA256SUMS; whether they are all is for the office to say"
          )),
      PackItem(
        22, zh: "记录在案的回执", en: "proof that the record stood in the log, unaltered", .notHeld,
        note: LocalizedText(zh: "由保管记录的登记系统出具", en: "issued by the register that keeps the records")),
      contents.relatedPaths.isEmpty
        ? PackItem(
          23, zh: "同一事项的后续决定", en: "later decisions about the same claim", .notHeld,
          note: LocalizedText(
            zh: "见作出决定的机关的登记簿，装卷时可用 --related 放入",
            en: "held in the register of the deciding office, and --related packs them"))
        : PackItem(
          23, zh: "同一事项的其他决定及不同之处", en: "other decisions about the same claim and why they differ", .held,
          contents.relatedPaths + grounds,
          note: LocalizedText(
            zh: "装卷时放入的记录；是否齐全由作出决定的机关负责",
            en: "the records given when packing; whether they are all is for the office to say")),
      PackItem(
        24, zh: "供公开的遮蔽文本", en: "a redacted twin for publication",
        contents.redactedPaths.isEmpty ? .notHeld : .held, contents.redactedPaths,
        note: contents.redactedPaths.isEmpty ? noPublicCopy : nil),
      PackItem(
        25, zh: "本版政策文件通过的测试", en: "the tests this version of the policy passed",
        contents.casePaths.isEmpty ? .notHeld : .held, contents.casePaths,
        note: contents.casePaths.isEmpty
          ? LocalizedText(zh: "由政策文件的编写者提供", en: "held by the author of the policy file")
          : tests),
      PackItem(
        26, zh: "机关的签名、印章", en: "the signature or seal of the agency", .partly, contents.indexPaths,
        note: LocalizedText(
          zh: "目录末尾留有签章处；签章由作出决定的机关办理", en: "the index ends with room for it; the deciding office signs")),
    ]
  }
}
