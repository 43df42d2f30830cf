package import YijuCivilCalendars

/// One condition.
package struct Check: Sendable, Hashable {
  /// What an unmet check does to the case.
  package enum OnFail: String, Sendable {
    case deny
    /// The applicant may come again on a later day.
    case comeBack = "come_back"
  }

  package enum Scope: String, Sendable {
    case `case`
    case scheme
  }

  package var title: Located<String>
  package var kind: CheckKind
  package var when: ElementMap<Check>
  package var onFail: OnFail
  package var scope: Scope
  package var grounds: Grounds
  package var node: NodeID

  package init(
    title: Located<String>, kind: CheckKind, when: ElementMap<Check> = ElementMap(), onFail: OnFail = .deny,
    scope: Scope = .case, grounds: Grounds, node: NodeID
  ) {
    self.title = title
    self.kind = kind
    self.when = when
    self.onFail = onFail
    self.scope = scope
    self.grounds = grounds
    self.node = node
  }
}

/// The kinds of checks, told apart by their keys.
package indirect enum CheckKind: Sendable, Hashable {
  case requirement(Requirement)
  case membership(Membership)
  case deadline(Deadline)
  case gate(Gate)
  case count(EntryCount)
  case exclusion(Exclusion)
  case finding(FindingCheck)
  case group(Group)
}

/// The day or days at which a fact that varies with time is looked at.
package enum AsOf: Sendable, Hashable {
  /// On each of the days.
  case all([Located<String>])
  /// On at least one of the days.
  case any([Located<String>])
  /// On every day from the first to the second.
  case throughout(Located<String>, Located<String>)
}

/// A fact satisfies a unary test; a yes/no fact without a test must be true.
package struct Requirement: Sendable, Hashable {
  package var fact: Located<String>
  package var require: Feel?
  package var asOf: AsOf?
  package var presume: Located<String>?

  package init(fact: Located<String>, require: Feel? = nil, asOf: AsOf? = nil, presume: Located<String>? = nil) {
    self.fact = fact
    self.require = require
    self.asOf = asOf
    self.presume = presume
  }
}

/// A fact is one, or none, of some words or levels.
package struct Membership: Sendable, Hashable {
  package var fact: Located<String>
  /// Whether the fact must be one of `words` (`one_of`) or none (`none_of`).
  package var oneOf: Bool
  package var words: [Located<String>]
  package var asOf: AsOf?
  package var presume: Located<String>?

  package init(
    fact: Located<String>, oneOf: Bool, words: [Located<String>], asOf: AsOf? = nil, presume: Located<String>? = nil
  ) {
    self.fact = fact
    self.oneOf = oneOf
    self.words = words
    self.asOf = asOf
    self.presume = presume
  }
}

/// A named day is not later than a last day.
package struct Deadline: Sendable, Hashable {
  package enum End: Sendable, Hashable {
    /// `within` (a period parameter) `after` (a named day), by a counting rule.
    case within(period: Located<String>, after: Located<String>, counting: Located<String>?)
    /// `by_day`: a date parameter or table.
    case byDay(Located<String>)
  }

  package var day: Located<String>
  package var end: End
  /// Said on the check itself; otherwise the counting rule says it.
  package var lastDayOff: Located<LastDayOffRule>?

  package init(day: Located<String>, end: End, lastDayOff: Located<LastDayOffRule>? = nil) {
    self.day = day
    self.end = end
    self.lastDayOff = lastDayOff
  }
}

/// A named day lies in a recurring window.
package struct Gate: Sendable, Hashable {
  package enum Pattern: Sendable, Hashable {
    /// The first `n` working days of the months named (all when empty).
    case firstWorkingDays(Located<Int>, ofMonths: [Located<Int>])
    /// The days of the month from the first to the last, of the months named (all when empty).
    case days(Located<Int>, Located<Int>, ofMonths: [Located<Int>])
  }

  package var day: Located<String>
  /// Whether the pattern says when it is open or when it is closed.
  package var opens: Bool
  package var pattern: Pattern

  package init(day: Located<String>, opens: Bool, pattern: Pattern) {
    self.day = day
    self.opens = opens
    self.pattern = pattern
  }
}

/// Earlier entries that match, plus this case, are at most so many.
package struct EntryCount: Sendable, Hashable {
  package var among: [Located<String>]
  package var same: [Located<String>]
  /// The date field by which an entry of the same year is told.
  package var sameYear: Located<String>?
  /// The date field by which an entry of the same month is told.
  package var sameMonth: Located<String>?
  /// Unary tests by field.
  package var conditions: ElementMap<Feel>
  /// A parameter, or a FEEL expression when quoted.
  package var atMost: Limit

  package enum Limit: Sendable, Hashable {
    case reference(Located<String>)
    case feel(Feel)
  }

  package init(among: [Located<String>], same: [Located<String>], sameYear: Located<String>?, atMost: Limit) {
    self.among = among
    self.same = same
    self.sameYear = sameYear
    self.conditions = ElementMap()
    self.atMost = atMost
  }
}

/// No earlier entry matches.
package struct Exclusion: Sendable, Hashable {
  package var among: [Located<String>]
  package var same: [Located<String>]
  /// The level field in which an earlier entry would have to stand higher than this case.
  package var higher: Located<String>?
  package var conditions: ElementMap<Feel>

  package init(among: [Located<String>], same: [Located<String>], higher: Located<String>?) {
    self.among = among
    self.same = same
    self.higher = higher
    self.conditions = ElementMap()
  }
}

/// An officer has found so.
package struct FindingCheck: Sendable, Hashable {
  package var finding: Finding

  package init(finding: Finding) { self.finding = finding }
}

/// A fact that only a person can establish.
package struct Finding: Sendable, Hashable {
  package var id: Located<String>
  package var question: String?
  package var good: Located<String>
  package var bad: Located<String>?
  package var office: Located<String>?

  package init(
    id: Located<String>, question: String?, good: Located<String>, bad: Located<String>?, office: Located<String>? = nil
  ) {
    self.id = id
    self.question = question
    self.good = good
    self.bad = bad
    self.office = office
  }
}

/// Checks taken together.
package struct Group: Sendable, Hashable {
  package enum Rule: String, Sendable {
    case all
    case any
    case none
  }

  package var rule: Rule
  package var members: ElementMap<Check>

  package init(rule: Rule, members: ElementMap<Check>) {
    self.rule = rule
    self.members = members
  }
}
