/// The names an expression may use, with their types.
package struct FeelScope: Sendable {
  /// What a name stands for.
  package enum Role: Hashable, Sendable {
    case fact
    case parameter
    case table
    case day
    case other
  }

  /// A name.
  package struct Entry: Hashable, Sendable {
    package var name: String
    package var type: FeelType
    package var role: Role
    /// The place of its value in `FeelContext.slots`.
    package var slot: Int
    package var title: String?
  }

  package private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]
  /// The type of `?`; nil where there is no input.
  package var input: FeelType?
  /// What the input is called, for messages.
  package var inputTitle: String?

  package init(input: FeelType? = nil, inputTitle: String? = nil) {
    self.input = input
    self.inputTitle = inputTitle
  }

  /// Adds a name, dotted ones too; of two with one name the later counts. Its slot is `slot`, or its place in the
  /// order of declaration.
  package mutating func declare(
    _ name: String, _ type: FeelType, role: Role = .other, slot: Int? = nil, title: String? = nil
  ) {
    places[name] = entries.count
    entries.append(Entry(name: name, type: type, role: role, slot: slot ?? entries.count, title: title))
  }

  /// The slot of a name.
  package func slot(of name: String) -> Int? {
    guard let place = places[name], entries.indices.contains(place) else { return nil }
    return entries[place].slot
  }

  /// Makes room for so many more names.
  package mutating func reserve(_ more: Int) {
    entries.reserveCapacity(entries.count + more)
    places.reserveCapacity(places.count + more)
  }

  /// The entry of a name.
  package subscript(name: String) -> Entry? {
    guard let place = places[name], entries.indices.contains(place) else { return nil }
    return entries[place]
  }
}
