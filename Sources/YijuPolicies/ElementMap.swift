/// Elements of one section in file order, found by id.
///
/// The generic types of the model are public, though no client sees them: only what is public is specialised in the
/// modules that use it, and without that each look-up asks for type metadata at run time. And they ask nothing of what
/// they hold but to be `Sendable`, because any other protocol is searched for at run time once for every type held.
public struct ElementMap<Element: Sendable>: Sendable {
  /// The elements with their ids, in file order.
  @inlinable public var entries: [Entry] { stored }
  @usableFromInline var stored: [Entry] = []
  @usableFromInline var places: [ExactText: Int] = [:]

  /// An element with its id.
  public struct Entry: Sendable {
    /// The id, with the place it is written at.
    public var id: Located<String>
    @usableFromInline let box: Box

    /// The element.
    @inlinable public var element: Element { box.element }

    /// Joins an id and its element.
    @inlinable public init(id: Located<String>, element: Element) {
      self.id = id
      self.box = Box(element)
    }
  }

  /// Keeps an element where it can be looked at: copying one out costs a retain for each of its dozens of fields.
  @usableFromInline final class Box: Sendable {
    @usableFromInline let element: Element

    @inlinable init(_ element: Element) { self.element = element }
  }

  /// Creates an empty map.
  @inlinable public init() {}

  /// The number of elements.
  @inlinable public var count: Int { stored.count }
  /// Whether there is none.
  @inlinable public var isEmpty: Bool { stored.isEmpty }
  /// The ids in file order.
  @inlinable public var ids: [String] { stored.map(\.id.value) }

  /// The element of that id.
  @inlinable public subscript(id: String) -> Element? {
    guard let place = places[ExactText(id)] else { return nil }
    return stored[place].element
  }

  /// The element of that id in its box, for those who look at a few of its fields.
  @inlinable public func entry(_ id: String) -> Entry? {
    guard let place = places[ExactText(id)] else { return nil }
    return stored[place]
  }

  /// The place of that id in file order.
  @inlinable public func index(of id: String) -> Int? { places[ExactText(id)] }

  /// Makes room for so many more elements.
  @inlinable public mutating func reserve(_ more: Int) {
    stored.reserveCapacity(stored.count + more)
    places.reserveCapacity(places.count + more)
  }

  /// Adds an element, or replaces the one of the same id in its place.
  @inlinable public mutating func set(_ element: Element, for id: Located<String>) {
    func taken(_ place: inout Int) -> Int { place }
    // One search both finds the place and makes it.
    let place = taken(&places[ExactText(id.value), default: stored.count])
    if place < stored.count {
      stored[place] = Entry(id: id, element: element)
    } else {
      stored.append(Entry(id: id, element: element))
    }
  }
}

extension ElementMap: Equatable where Element: Equatable {
  /// Equal when the same elements stand in the same order.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.stored == rhs.stored }
}

extension ElementMap: Hashable where Element: Hashable {
  /// Feeds the elements to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(stored) }
}

extension ElementMap.Entry: Equatable where Element: Equatable {
  /// Equal when ids and elements are.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.id == rhs.id && lhs.element == rhs.element }
}

extension ElementMap.Entry: Hashable where Element: Hashable {
  /// Feeds id and element to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(element)
  }
}
