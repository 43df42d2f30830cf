/// Why a calendar cannot be put together from its layers.
public enum CalendarSetError: Error, Hashable, Sendable {
  /// No layer has this id; `neededBy` is the layer that stands on it, nil when the question named it.
  case missing(String, neededBy: String?)
  /// Layers stand on each other in a circle; the ids in order, the first again at the end.
  case cycle([String])
}

/// The layers at hand, from which calendars are put together.
///
/// ```swift
/// let set = CalendarSet([national, regional])
/// let view = try set.calendar("cn-xinjiang").view(asKnownOn: day)
/// ```
public struct CalendarSet: Sendable {
  /// The layers in the order given; of two with one id the first counts.
  public private(set) var layers: [CalendarLayer]

  /// Creates a set.
  public init(_ layers: [CalendarLayer] = []) { self.layers = layers }

  /// Adds a layer; false, and nothing is added, when the id is taken.
  public mutating func add(_ layer: CalendarLayer) -> Bool {
    guard self.layer(layer.id) == nil else { return false }
    layers.append(layer)
    return true
  }

  /// The layer of an id.
  public func layer(_ id: String) -> CalendarLayer? {
    layers.first { $0.id.utf8.elementsEqual(id.utf8) }
  }

  /// The calendar of an id: its layer with all those it stands on.
  ///
  /// - Throws: `CalendarSetError.missing` when a layer is not at hand, `.cycle` when layers stand on each other.
  public func calendar(_ id: String) throws(CalendarSetError) -> WorkingCalendar {
    var chain: [CalendarLayer] = []
    var seen: [String] = []
    var wanted: String? = id
    while let current = wanted {
      let comesBack = seen.contains { $0.utf8.elementsEqual(current.utf8) }
      seen.append(current)
      if comesBack { throw .cycle(seen.drop { !$0.utf8.elementsEqual(current.utf8) } + []) }
      guard let layer = layer(current) else { throw .missing(current, neededBy: chain.last?.id) }
      chain.append(layer)
      wanted = layer.base
    }
    return WorkingCalendar(layers: chain)
  }
}

/// A calendar put together: a layer and those it stands on, the most local first.
///
/// A document counts when it was published on or before the day as of which one asks; one without date always does. Of
/// several documents of one layer about one day the one published last counts (without date as the earliest, on a tie
/// the later in the file). The most local layer that says something of a day decides it.
public struct WorkingCalendar: Sendable {
  /// The layers, the most local first; at least one.
  public let layers: [CalendarLayer]

  init(layers: [CalendarLayer]) { self.layers = layers }

  /// The id of the most local layer.
  public var id: String { layers.first?.id ?? "" }
  /// The title of the most local layer.
  public var title: String { layers.first?.title ?? "" }

  /// The first day that every layer covers; nothing before it is ever arranged.
  public var begins: Day { layers.map(\.covers.first).max() ?? .earliest }

  /// The calendar with what was public on a day, compiled for quick questions.
  ///
  /// - Complexity: linear in the days covered and the entries; keep the view.
  public func view(asKnownOn day: Day) -> CalendarView { CalendarView(self, asKnownOn: day) }
}
