/// Something worth a look in a set of calendar layers.
public struct CalendarFinding: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Days the layer covers and no document arranges.
    case hole
    /// One layer says of a day twice what it is, and nothing tells which document is the later one.
    case contradiction
    /// One layer says the same of a day twice.
    case duplicate
    /// A layer takes back what the one below says of a day.
    case disagreement
    /// Days for which no document was found.
    case estimate
    /// Days known from another text's report, or stated from memory.
    case unconfirmed
  }

  /// What it is.
  public let kind: Kind
  /// The layer.
  public let layerID: String
  /// The days.
  public let span: DaySpan
  /// The holiday; empty for a hole.
  public let name: String
  /// The documents concerned, or the layer below, by id.
  public let sources: [String]
}

extension CalendarFinding {
  /// Whether somebody has to act: a hole or a contradiction leaves a day open, an estimate may be wrong.
  public var isWarning: Bool {
    switch kind {
    case .hole, .contradiction, .estimate: true
    case .duplicate, .disagreement, .unconfirmed: false
    }
  }

  /// The finding in Chinese.
  public var chineseText: String {
    let days = span.first == span.last ? "\(span.first)" : "\(span.first) 至 \(span.last)"
    let from = sources.joined(separator: "、")
    return switch kind {
    case .hole: "\(days)：在日历范围以内，没有文件安排"
    case .contradiction: "\(days) \(name)：\(from) 说法不一，又看不出哪一份在后"
    case .duplicate: "\(days) \(name)：\(from) 重复"
    case .disagreement: "\(days) \(name)：与下层 \(from) 不同，以本层为准"
    case .estimate: "\(days) \(name)：推算，未见通知（\(from)）"
    case .unconfirmed: "\(days) \(name)：未见原文，待核（\(from)）"
    }
  }

  /// The finding in English.
  public var englishText: String {
    let days = span.first == span.last ? "\(span.first)" : "\(span.first) to \(span.last)"
    let from = sources.joined(separator: ", ")
    return switch kind {
    case .hole: "\(days): covered by the layer, arranged by no document"
    case .contradiction: "\(days) \(name): \(from) differ, and nothing tells which is the later"
    case .duplicate: "\(days) \(name): said twice, by \(from)"
    case .disagreement: "\(days) \(name): differs from the layer \(from) below; this layer counts"
    case .estimate: "\(days) \(name): estimated, no notice found (\(from))"
    case .unconfirmed: "\(days) \(name): the document was not seen, to be confirmed (\(from))"
    }
  }
}
