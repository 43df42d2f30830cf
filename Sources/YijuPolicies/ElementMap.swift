/// Elements of one section in file order, found by id.
package struct ElementMap<Element: Sendable & Hashable>: Sendable, Hashable {
  /// The elements with their ids, in file order.
  @usableFromInline package private(set) var entries: [Entry] = []
  @usableFromInline var places: [ExactText: Int] = [:]

  /// An element with its id.
  package struct Entry: Sendable, Hashable {
    /// The id, with the place it is written at.
    package var id: Located<String>
    /// The element.
    package var element: Element

    /// Joins an id and its element.
    package init(id: Located<String>, element: Element) {
      self.id = id
      self.element = element
    }
  }

  /// Creates an empty map.
  package init() {}

  /// The number of elements.
  package var count: Int { entries.count }
  /// Whether there is none.
  package var isEmpty: Bool { entries.isEmpty }
  /// The ids in file order.
  package var ids: [String] { entries.map(\.id.value) }

  /// The element of that id.
  // Looked up by the hundred thousand in a large file: inlinable, so that each module has it for its element types.
  @inlinable package subscript(id: String) -> Element? {
    guard let place = places[ExactText(id)] else { return nil }
    return entries[place].element
  }

  /// The place of that id in file order.
  @inlinable package func index(of id: String) -> Int? { places[ExactText(id)] }

  /// Adds an element, or replaces the one of the same id in its place.
  package mutating func set(_ element: Element, for id: Located<String>) {
    if let place = places[ExactText(id.value)] {
      entries[place] = Entry(id: id, element: element)
    } else {
      places[ExactText(id.value)] = entries.count
      entries.append(Entry(id: id, element: element))
    }
  }

  /// Equal when the same elements stand in the same order.
  package static func == (lhs: Self, rhs: Self) -> Bool { lhs.entries == rhs.entries }
  /// Feeds the elements to the hasher.
  package func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}
