/// A few sentences under a title, in the order in which a reader needs them.
struct CounterfactualBlock {
  /// What the sentences are about.
  var title: Passage
  /// The sentences; those that belong to the one before stand under it.
  var items: [Item]

  struct Item: Hashable {
    var sentence: Passage
    var notes: [Passage] = []
  }

  init(_ title: Passage, _ items: [Item]) {
    self.title = title
    self.items = items
  }

  init(_ title: Passage, sentences: [Passage]) {
    self.init(title, sentences.map { Item(sentence: $0) })
  }
}
