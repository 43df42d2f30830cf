import YijuDecisions

/// A notice in one language, as blocks that every renderer places in its own way.
struct NoticePage {
  enum Block {
    case heading(Passage)
    case paragraph(Passage, Tone)
    /// Labels with what they label.
    case rows([(label: Passage, content: Passage)])
    /// A thing with a title and what is said of it.
    case item(Item)
    case list([Passage], isNumbered: Bool)
    case table(columns: [Passage], rows: [[Passage]])
    /// Who says it and when, at the foot.
    case signature([Passage])
  }

  enum Tone {
    case plain
    case note
    case caution
  }

  struct Item {
    var sign: String = ""
    var title: Passage
    var verdict: Passage = ""
    /// The word for the style of its frame.
    var style: String
    var rows: [(label: Passage, content: Passage)] = []
    var notes: [Passage] = []
    var steps: [Passage] = []
    var cautions: [Passage] = []
    var grounds: [Ground] = []
    /// Sentences of which none is more than the others.
    var points: [Point] = []
    var parts: [Item] = []
  }

  /// A sentence with what belongs to it.
  struct Point {
    var sentence: Passage
    var notes: [Passage] = []
  }

  var title: Passage
  /// The policy and its number.
  var subtitle: Passage
  var outcome: Outcome
  var outcomeWord: String
  var blocks: [Block] = []
}
