import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

extension CalendarReader {
  /// The text of a scalar that is not empty.
  mutating func text(_ node: YAMLNode?, path: String) -> String? {
    guard let node else { return nil }
    if case .scalar(let scalar) = node.content, !scalar.text.isEmpty { return scalar.text }
    wrongShape(node, LocalizedText(zh: "一段文字", en: "a text"), path: path)
    return nil
  }

  /// The members of a list, or the node itself where a list of one needs no brackets.
  func members(_ node: YAMLNode?) -> [YAMLNode] {
    guard let node else { return [] }
    if case .sequence(let nodes) = node.content { return nodes }
    return [node]
  }

  mutating func day(_ node: YAMLNode?, path: String) -> Day? {
    guard let node, let text = text(node, path: path) else { return nil }
    if let day = Day(iso: text) { return day }
    report(.calendarBadDay, [same(text)], at: node.span, path: path)
    return nil
  }

  /// `A..B`, or one day.
  mutating func span(_ node: YAMLNode?, path: String, longest: Int) -> DaySpan? {
    guard let node, let text = text(node, path: path) else { return nil }
    let bytes = Array(text.utf8)
    let dot = UInt8(ascii: ".")
    guard let first = bytes.firstIndex(of: dot) else { return day(node, path: path).map { DaySpan($0) } }
    let tail = bytes.dropFirst(first)
    guard tail.prefix(2).elementsEqual([dot, dot]) else {
      report(.calendarBadSpan, [same(text)], at: node.span, path: path)
      return nil
    }
    let ends = [Array(bytes.prefix(first)), Array(tail.dropFirst(2))]
    for end in ends where Day(iso: end) == nil {
      report(.calendarBadDay, [same(String(decoding: end, as: UTF8.self))], at: node.span, path: path)
      return nil
    }
    guard let start = Day(iso: ends[0]), let end = Day(iso: ends[1]), let span = DaySpan(start, end) else {
      report(.calendarBadSpan, [same(text)], at: node.span, path: path)
      return nil
    }
    guard span.count <= longest else {
      report(
        .calendarTooLong, [same(text), LocalizedText(zh: "\(longest) 日", en: "\(longest) days")], at: node.span,
        path: path)
      return nil
    }
    return span
  }

  /// One of a set of words.
  mutating func word(_ node: YAMLNode?, among words: [CalendarKeyword], path: String) -> CalendarKeyword? {
    guard let node, let text = text(node, path: path) else { return nil }
    if let keyword = CalendarKeyword.find(text, in: language, among: words) {
      note(keyword, at: node.span)
      return keyword
    }
    let list = words.map { $0[language] }
    report(
      .calendarBadWord,
      [same(text), LocalizedText(zh: list.joined(separator: "、"), en: list.joined(separator: ", "))], at: node.span,
      path: path, fixes: nearest(to: text, among: words, at: node.span))
    return nil
  }

  mutating func status(_ node: YAMLNode?, path: String) -> SourceStatus? {
    word(node, among: [.seen, .secondary, .memory, .estimate], path: path).flatMap { SourceStatus(rawValue: $0.en) }
  }

  mutating func weekdays(_ node: YAMLNode?, path: String) -> [Weekday]? {
    guard let node else { return nil }
    let words: [CalendarKeyword] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
    var days: [Weekday] = []
    var isWhole = true
    for member in members(node) {
      guard let keyword = word(member, among: words, path: path), let index = words.firstIndex(of: keyword),
        let day = Weekday(isoNumber: index + 1)
      else {
        isWhole = false
        continue
      }
      days.append(day)
    }
    return isWhole ? days : nil
  }

  /// An id: it names files, so it keeps to letters that every system takes.
  mutating func checkID(_ text: String, at span: SourceSpan, path: String) {
    var isFirst = true
    for scalar in text.unicodeScalars {
      let isLetter = ("a"..."z").contains(scalar) || (0x3400...0x9FFF).contains(scalar.value)
      let isInner = ("0"..."9").contains(scalar) || scalar == "-"
      guard isLetter || (isInner && !isFirst) else {
        report(.calendarBadID, [same(text)], at: span, path: path)
        return
      }
      isFirst = false
    }
  }
}
