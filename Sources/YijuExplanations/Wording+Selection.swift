import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

extension Wording {
  /// Why the version decided, in a sentence or two.
  func selection(_ selection: ExplainedSelection, version: String) -> [Passage] {
    let span = self.span(from: selection.from, to: selection.to, isUnstated: selection.endIsUnstated)
    switch selection.rule {
    case .inForce:
      return [
        say(
          zh: "\(selecting(selection))，适用 \(name: version) 版（\(span)）",
          en: "\(selecting(selection)): version \(name: version) applies (\(span))")
      ]
    case .named:
      var result = [
        say(
          zh: "按指定适用 \(name: version) 版（\(span)）", en: "version \(name: version) was named by the caller (\(span))")
      ]
      if selection.day != nil { result.append(selecting(selection)) }
      return result
    case .none: return noVersion(selection)
    }
  }

  /// Why no version decided: none was known, none was in force as known then, or the date that would tell is not known.
  private func noVersion(_ selection: ExplainedSelection) -> [Passage] {
    let known: Passage =
      selection.asKnownOn.map {
        say(zh: "按 \(value: values.day($0)) 所知，", en: "as known on \(value: values.day($0)), ")
      } ?? ""
    guard selection.unpublished.isEmpty else {
      let head = say(
        zh: "\(selecting(selection))；\(known)还没有公布的版本",
        en: "\(selecting(selection)): \(known)no version had been published")
      return [head] + selection.unpublished.map(unpublished)
    }
    guard selection.day != nil else {
      return [
        say(
          zh: "\(selecting(selection))，还不能确定适用哪一版",
          en: "\(selecting(selection)): which version applies cannot be told yet")
      ]
    }
    return [
      say(
        zh: "\(selecting(selection))；\(known)当日没有施行中的版本",
        en: "\(selecting(selection)): \(known)no version was in force on that day")
    ]
  }

  private func unpublished(_ version: KnownVersion) -> Passage {
    let span = self.span(from: version.from, to: version.to, isUnstated: version.endIsUnstated)
    let day: Passage = version.publishedOn.map { "\(value: values.day($0))" } ?? ""
    return say(
      zh: "\(name: version.version) 版（\(span)）\(day) 才公布，不能用来决定",
      en: "version \(name: version.version) (\(span)) was published on \(day) only, so it cannot decide")
  }

  private func selecting(_ selection: ExplainedSelection) -> Passage {
    guard let day = selection.day else {
      return say(zh: "\(name: selection.factTitle)未知", en: "\(name: selection.factTitle) not known")
    }
    return "\(name: selection.factTitle) \(value: values.day(day))"
  }

  private func span(from: Day?, to: Day?, isUnstated: Bool) -> Passage {
    let start: Passage =
      from.map { say(zh: "\(value: values.day($0)) 起施行", en: "in force from \(value: values.day($0))") }
      ?? say(zh: "施行日不详", en: "first day not known")
    if let to { return start + say(zh: "，至 \(value: values.day(to)) 止", en: " to \(value: values.day(to))") }
    return isUnstated ? start + say(zh: "，文件未写明何时失效", en: ", with no last day stated") : start
  }

  /// `相近的版本：2017.1（2017-10-10 起）` for each of `version from to`.
  func nearest(_ versions: [String]) -> [Passage] {
    let named = versions.map { version -> Passage in
      var words = version.split(separator: " ").map(String.init).makeIterator()
      guard let name = words.next(), let from = words.next().flatMap({ Day(iso: $0) }) else {
        return "\(name: version)"
      }
      let end = words.next() ?? ""
      let span = self.span(from: from, to: Day(iso: end), isUnstated: end == "unstated")
      return say(zh: "\(name: name) 版（\(span)）", en: "version \(name: name) (\(span))")
    }
    guard !named.isEmpty else { return [] }
    return [say(zh: "相近的版本：\(list(named))", en: "Versions nearby: \(list(named))")]
  }

  // MARK: - Questions

  /// The question, or the title when the policy words none.
  func question(_ question: Explanation.Question) -> Passage {
    question.question.map { "\(name: $0)" } ?? "\(name: question.title)"
  }

  /// What surrounds a question: the fact, the day, the paper, the checks that wait.
  func notes(_ question: Explanation.Question) -> [Passage] {
    var result: [Passage] = []
    let days = question.asOf.map(namedDay)
    if question.question != nil {
      result.append(say(zh: "事实：\(name: question.title)", en: "fact: \(name: question.title)"))
    }
    if !days.isEmpty {
      let listed = Passage(days, separatedBy: listSeparator)
      result.append(say(zh: "以哪一天为准：\(listed)", en: "as of: \(listed)"))
    }
    if let paper = question.proof { result.append(proof(paper)) }
    if !question.checks.isEmpty {
      let titles = Passage(pieces: question.checks.map { .name($0) }, separatedBy: listSeparator)
      result.append(say(zh: "关系到：\(titles)", en: "decides: \(titles)"))
    } else if question.isForAmount {
      result.append(say(zh: "关系到：\(words: title(.amount))", en: "decides: the amount"))
    }
    return result
  }

  // MARK: - Provenance

  /// Label and content of each line, the policy first.
  func provenance(_ explanation: Explanation) -> [(label: String, content: Passage)] {
    let policy = explanation.policy
    let provenance = explanation.provenance
    let identity = policy.version.isEmpty ? policy.id : "\(policy.id)@\(policy.version)"
    var rows: [(label: String, content: Passage)] = []
    rows.append((word("政策文件", "Policy file"), file(FileIdentity(name: identity, sha256: policy.sha256))))
    if policy.files.count > 1 {
      rows.append((word("其中", "made of"), list(policy.files.map(file))))
    }
    if !provenance.calendars.isEmpty {
      rows.append((word("日历", "Calendars"), list(provenance.calendars.map(file))))
    }
    if !provenance.registers.isEmpty {
      rows.append((word("名录", "Registers"), list(provenance.registers.map(file))))
    }
    if !provenance.sources.isEmpty {
      rows.append((word("共用文件", "Shared documents"), list(provenance.sources.map(file))))
    }
    let known = "\(value: values.day(provenance.asKnownOn))" as Passage
    rows.append(
      (
        word("公布截至", "As known on"),
        say(zh: "\(known)（此日以后公布的文件不计）", en: "\(known) (publications up to that day)")
      ))
    let engine = provenance.engine
    rows.append(
      (
        word("计算引擎", "Engine"),
        say(
          zh: "\(name: engine.name) \(name: engine.version)，政策语言第 \(engine.language) 版",
          en: "\(name: engine.name) \(name: engine.version), policy language \(engine.language)")
      ))
    if let digest = provenance.digest {
      rows.append((word("决定摘要", "Digest"), "sha256 \(name: digest)"))
    }
    return rows
  }

  private func file(_ file: FileIdentity) -> Passage {
    guard !file.sha256.isEmpty else { return "\(name: file.name)" }
    let short = String(file.sha256.prefix(12))
    return say(zh: "\(name: file.name)（sha256 \(name: short)…）", en: "\(name: file.name) (sha256 \(name: short)…)")
  }
}
