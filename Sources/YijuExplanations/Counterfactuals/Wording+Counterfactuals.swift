import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuValues

extension Wording {
  func counterfactualsTitle(_ answer: Counterfactuals) -> String {
    switch answer.outcome {
    case .undetermined: word("补充后的结果", "What your answers decide")
    case .granted: word("申请的日子", "Days of application")
    case .denied, .notCovered: word("怎样可以改变结果", "What would change this")
    }
  }

  /// What would make the outcome another, in blocks.
  ///
  /// - Parameter showsProof: Whether version and digest of what was decided again are named, for whoever verifies.
  func blocks(_ answer: Counterfactuals, showsProof: Bool = true) -> [CounterfactualBlock] {
    var blocks: [CounterfactualBlock] = []
    if answer.outcome == .denied || answer.outcome == .notCovered { blocks += ways(answer, showsProof: showsProof) }
    if let days = answer.application { blocks.append(self.days(days, answer)) }
    // What decides nothing by itself tells the person nothing.
    let deciding = answer.deciding.filter { showsProof || $0.isDecisive }
    if !deciding.isEmpty {
      blocks.append(
        CounterfactualBlock(
          "\(words: word("各项缺少的情况决定什么", "What each missing fact decides"))",
          deciding.map { self.deciding($0) }))
    }
    let stated = answer.assumptions + answer.limits
    if !stated.isEmpty {
      blocks.append(
        CounterfactualBlock(
          "\(words: word("推算的前提和范围", "What was assumed, and how far was looked"))",
          sentences: stated.map { "\(words: $0.text[language])" }))
    }
    return blocks
  }

  // MARK: Ways

  private func ways(_ answer: Counterfactuals, showsProof: Bool) -> [CounterfactualBlock] {
    var blocks: [CounterfactualBlock] = []
    if answer.ways.isEmpty {
      let zh = answer.isHopeless ? "就本案而言，没有可使结果改变的办法。" : "在推算的范围内，没有找到可使结果改变的办法。"
      let en =
        answer.isHopeless
        ? "In this case nothing the person can do would change the outcome."
        : "Within what was looked at, nothing was found that would change the outcome."
      blocks.append(
        CounterfactualBlock(
          "\(words: word(zh, en))",
          // The same condition may stand in the way of several classes.
          answer.obstacles.map { CounterfactualBlock.Item(sentence: obstacle($0)) }.reduce(into: []) { items, item in
            if !items.contains(item) { items.append(item) }
          }))
      return blocks
    }
    for (place, way) in answer.ways.enumerated() {
      let title = answer.ways.count == 1 ? word("可行的办法", "What to do") : word("可行的办法（\(place + 1)）", "Way \(place + 1)")
      blocks.append(
        CounterfactualBlock(
          "\(words: title)",
          way.changes.map { change in
            CounterfactualBlock.Item(sentence: self.change(change, isEarliest: change.path == answer.application?.path))
          }
            + [CounterfactualBlock.Item(sentence: proof(way.proof, showsProof: showsProof))]
            + (isWaiting(way, answer) ? [] : way.application.map { days(ofWay: $0) } ?? [])))
    }
    return blocks
  }

  /// Whether a way is nothing but another day, of which the days on which it would be granted are told anyway.
  private func isWaiting(_ way: WayToChange, _ answer: Counterfactuals) -> Bool {
    way.changes.map(\.path) == [answer.application?.path]
  }

  /// - Parameter isEarliest: Whether it is the day of the application: a later one does as well, until the last.
  private func change(_ change: FactChange, isEarliest: Bool) -> Passage {
    guard !isEarliest else {
      return say(
        zh: "\(fact(change))由\(quoted(change.before))改为最早\(quoted(change.after, isLast: true))",
        en: "\(fact(change)): \(quoted(change.after)) at the earliest, instead of \(quoted(change.before))")
    }
    let before = quoted(change.before)
    let after = quoted(change.after, isLast: change.alternatives.isEmpty)
    var result: Passage
    switch change.source {
    case .person:
      result = say(
        zh: "\(fact(change))由\(before)改为\(after)", en: "\(fact(change)): \(after) instead of \(before)")
    case .time:
      result = say(
        zh: "\(fact(change))由\(before)变为\(after)", en: "\(fact(change)) is \(after), no longer \(before)")
    }
    if !change.alternatives.isEmpty {
      let others = Passage(change.alternatives.map { quoted($0) }, separatedBy: listSeparator)
      result += say(zh: "（\(others)也可以）", en: " (or \(others))")
    }
    return result
  }

  private func fact(_ change: FactChange) -> Passage {
    guard let day = change.asOf else { return say(zh: "“\(name: change.title)”", en: "“\(name: change.title)”") }
    guard let through = change.through else {
      return say(
        zh: "“\(name: change.title)”在\(named(day))", en: "“\(name: change.title)” on \(named(day))")
    }
    return say(
      zh: "“\(name: change.title)”从\(named(day))到\(named(through))的每一天都",
      en: "“\(name: change.title)” on every day from \(named(day)) to \(named(through))")
  }

  private func named(_ day: NamedDayValue) -> Passage {
    let date = day.day.map { say(zh: "（\(value: values.day($0))）", en: " (\(value: values.day($0)))") } ?? ""
    return "\(name: day.title)\(date)"
  }

  /// A value as part of a sentence: words in quotation marks, numbers and days without.
  private func quoted(_ value: DecisionValue, isLast: Bool = false) -> Passage {
    switch value {
    case .boolean, .text, .words: return say(zh: "“\(values.passage(value))”", en: "“\(values.passage(value))”")
    case .unknown, .number, .money, .percent, .day, .period, .between:
      return say(zh: " \(values.passage(value))\(words: isLast ? "" : " ")", en: values.passage(value))
    }
  }

  private func proof(_ proof: ChangeProof, showsProof: Bool) -> Passage {
    var result = say(
      zh: "照此重新核算：\(words: outcome(proof.outcome))", en: "Decided again: \(words: outcome(proof.outcome))")
    if let amount = proof.amount, let currency = proof.currency {
      result += say(
        zh: "，\(value: values.money(amount, currency: currency))",
        en: ", \(value: values.money(amount, currency: currency))")
    }
    if !proof.missing.isEmpty {
      let titles = Passage(pieces: proof.missing.map { .name($0.title) }, separatedBy: listSeparator)
      result += say(zh: "，还要补充：\(titles)", en: "; still to be shown: \(titles)")
    }
    guard showsProof else { return result }
    return result
      + say(
        zh: "（\(name: proof.version) 版，记录摘要 \(value: String(proof.digest.prefix(16)))…）",
        en: " (version \(name: proof.version), digest of the record \(value: String(proof.digest.prefix(16)))…)")
  }

  private func obstacle(_ obstacle: Obstacle) -> Passage {
    let title = obstacle.factTitle ?? obstacle.title
    switch obstacle.reason {
    case .document:
      return say(zh: "“\(name: title)”以证件所载为准，不能改变", en: "“\(name: title)” is what the document says and cannot change")
    case .fixed: return say(zh: "“\(name: title)”不能改变", en: "“\(name: title)” cannot change")
    case .records:
      return say(
        zh: "“\(name: obstacle.title)”看的是以往的记录，不能改变",
        en: "“\(name: obstacle.title)” looks at past records, which cannot change")
    case .tooLate(let day, let lost):
      let then = values.day(day)
      let titles = Passage(
        lost.map { say(zh: "“\(name: $0.title)”", en: "“\(name: $0.title)”") }, separatedBy: listSeparator)
      return say(
        zh: "“\(name: obstacle.title)”最早要到 \(value: then) 才能符合，那时\(titles)已经不符合",
        en: "“\(name: obstacle.title)” is met from \(value: then) at the earliest, when \(titles) no longer is")
    case .finding:
      return say(
        zh: "“\(name: obstacle.title)”由有关机关认定，本人不能改变",
        en: "“\(name: obstacle.title)” was found by an office; the person cannot change it")
    case .lastDay(let day):
      return say(
        zh: "“\(name: obstacle.title)”的最后一日 \(value: values.dayWithWeekday(day)) 已过",
        en: "the last day of “\(name: obstacle.title)”, \(value: values.dayWithWeekday(day)), is over")
    case .pastDay(let day):
      return say(
        zh: "“\(name: title)”以\(named(day))当日为准，现已不能改变",
        en: "“\(name: title)” counts as of \(named(day)) and can no longer change")
    }
  }
}
