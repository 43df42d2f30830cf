import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuValues

extension Wording {
  /// From when until when an application would be granted.
  func days(_ days: ApplicationDays, _ answer: Counterfactuals) -> CounterfactualBlock {
    guard !answer.isHopeless else {
      return CounterfactualBlock(
        say(zh: "何时申请可获准予（\(name: days.title)）", en: "When it would be granted (\(name: days.title))"),
        sentences: [say(zh: "无论何时申请都不能获得准予", en: "on no day would an application be granted")])
    }
    // Beside ways that change other facts, it must be said that here only the day is another.
    let changesOthers = answer.ways.contains { way in way.changes.contains { $0.path != days.path } }
    let title =
      changesOthers
      ? say(
        zh: "其他情况不变，何时申请可获准予（\(name: days.title)）",
        en: "When it would be granted with nothing else changed (\(name: days.title))")
      : say(zh: "何时申请可获准予（\(name: days.title)）", en: "When it would be granted (\(name: days.title))")
    return CounterfactualBlock(title, sentences(days, hasWays: !answer.ways.isEmpty))
  }

  /// From when until when an application would be granted once the changes of a way are made.
  func days(ofWay days: ApplicationDays) -> [CounterfactualBlock.Item] {
    guard days.windows.count > 1 else { return [CounterfactualBlock.Item(sentence: end(days))] }
    return [
      CounterfactualBlock.Item(sentence: end(days)),
      CounterfactualBlock.Item(
        sentence: say(zh: "其间可以申请的时段：", en: "Windows until then:"), notes: days.windows.map { window($0) }),
    ]
  }

  private func sentences(_ days: ApplicationDays, hasWays: Bool) -> [CounterfactualBlock.Item] {
    var items: [CounterfactualBlock.Item] = []
    switch days.earliest {
    case .day(let day):
      items.append(
        CounterfactualBlock.Item(sentence: say(zh: "最早的申请日：\(date(day))", en: "Earliest day to apply: \(date(day))")))
      items.append(CounterfactualBlock.Item(sentence: end(days)))
    case .none:
      let through = values.day(days.through)
      items.append(
        CounterfactualBlock.Item(
          sentence: say(
            zh: "自 \(value: values.day(days.from)) 至 \(value: through)，任何一日申请都不能获得准予",
            en: "on no day from \(value: values.day(days.from)) to \(value: through) would it be granted")))
    case .unknown(let day):
      items.append(
        CounterfactualBlock.Item(
          sentence: say(zh: "最早的申请日：\(unknown(day))", en: "Earliest day to apply: \(unknown(day))")))
      if !days.windows.isEmpty { items.append(CounterfactualBlock.Item(sentence: end(days))) }
    case .open:
      items.append(
        CounterfactualBlock.Item(
          sentence: say(
            zh: "要先补充缺少的情况，才能推算", en: "this can be told only when the missing facts are known")))
    }
    if days.windows.count > 1 || (!hasWays && Self.isWindowNews(days)) {
      items.append(
        CounterfactualBlock.Item(
          sentence: say(zh: "可以申请的时段：", en: "Windows:"), notes: days.windows.map { window($0) }))
    }
    return items
  }

  /// Whether a single window says more than the earliest and the last day.
  private static func isWindowNews(_ days: ApplicationDays) -> Bool {
    days.windows.first.map { $0.amount != nil } ?? false
  }

  private func end(_ days: ApplicationDays) -> Passage {
    switch days.last {
    case .unknown(let day): return say(zh: "申请的最后一日：\(unknown(day))", en: "Last day to apply: \(unknown(day))")
    case .open:
      return say(
        zh: "申请的最后一日：要先补充缺少的情况，才能推算", en: "Last day to apply: to be told only when the missing facts are known")
    case .day where days.hasNoEnd, .none:
      return say(
        zh: "申请的最后一日：推算到 \(value: values.day(days.through)) 为止，没有截止日",
        en: "Last day to apply: none up to \(value: values.day(days.through)), as far as was looked")
    case .day(let day): return say(zh: "申请的最后一日：\(date(day))", en: "Last day to apply: \(date(day))")
    }
  }

  private func date(_ day: Day) -> Passage { "\(value: values.dayWithWeekday(day))" }

  private func unknown(_ day: Day) -> Passage {
    say(
      zh: "自 \(value: values.day(day)) 起无法判断（所需的放假安排或规定尚未公布或者没有收录）",
      en: "unknown from \(value: values.day(day)) (a calendar or rule it needs is not published or not at hand)")
  }

  private func window(_ window: ApplicationDays.Window) -> Passage {
    let first = values.day(window.first)
    let last = values.day(window.last)
    var result: Passage =
      first == last
      ? "\(value: first)" : say(zh: "\(value: first) 至 \(value: last)", en: "\(value: first) to \(value: last)")
    if let amount = window.amount, let currency = window.currency {
      result += say(
        zh: "，\(value: values.money(amount, currency: currency))",
        en: ", \(value: values.money(amount, currency: currency))")
    }
    return result + say(zh: "（\(name: window.version) 版）", en: " (version \(name: window.version))")
  }

  // MARK: Missing facts

  func deciding(_ fact: DecidingFact) -> CounterfactualBlock.Item {
    var notes: [Passage] = fact.effects.map { effect in
      let values = self.values(effect.values)
      return say(
        zh: "\(values)：\(words: outcome(effect.outcome))", en: "\(values): \(words: outcome(effect.outcome))")
    }
    if notes.isEmpty { notes = [say(zh: "取值不能逐一列出", en: "its values cannot be listed")] }
    return CounterfactualBlock.Item(sentence: "\(name: fact.title)", notes: notes)
  }

  private func values(_ values: DecidingFact.Effect.Values) -> Passage {
    switch values {
    case .these(let list): return Passage(list.map { self.values.passage($0) }, separatedBy: listSeparator)
    case .emptyList: return say(zh: "没有记录", en: "no entries")
    case .range(let least, let greatest):
      switch (least, greatest) {
      case (let least?, let greatest?) where least == greatest: return self.values.passage(least)
      case (let least?, let greatest?):
        return say(
          zh: "\(self.values.passage(least)) 至 \(self.values.passage(greatest))",
          en: "\(self.values.passage(least)) to \(self.values.passage(greatest))")
      case (let least?, nil):
        return say(zh: "\(self.values.passage(least))以上", en: "\(self.values.passage(least)) or more")
      case (nil, let greatest?):
        return say(zh: "\(self.values.passage(greatest))以下", en: "\(self.values.passage(greatest)) or less")
      case (nil, nil): return say(zh: "任何数", en: "any")
      }
    }
  }
}
