public import YijuCivilCalendars
public import YijuDecisions
public import YijuDiagnostics

/// What a policy says to those it is for: who can get it, how much, by when, with which papers, in which steps, and what
/// the text leaves open. The content of the guides that offices publish.
///
/// Pure data, made from the policy and no case: `Policy.guide` of the facade makes it, `Explanations` writes it.
public struct PolicyGuide: Sendable, Hashable {
  /// A condition, without a case.
  public struct Condition: Sendable, Hashable {
    /// The title in the policy.
    public var title: String
    /// What kind of check it is.
    public var kind: CheckResult.Kind
    /// What the law asks for, in words; nil where the members of a group say it.
    public var required: LocalizedText?
    /// Titles of the days on which it is looked at.
    public var asOf: [String]
    /// The words it rests on.
    public var cites: [CitedText]
    /// When it applies; empty means always.
    public var conditions: [Condition]
    /// The members of a group.
    public var parts: [Condition]

    /// Creates a condition.
    public init(
      title: String, kind: CheckResult.Kind, required: LocalizedText?, asOf: [String], cites: [CitedText],
      conditions: [Condition], parts: [Condition]
    ) {
      self.title = title
      self.kind = kind
      self.required = required
      self.asOf = asOf
      self.cites = cites
      self.conditions = conditions
      self.parts = parts
    }
  }

  /// Values of the law for some days; without days for as long as the version applies.
  public struct Page: Sendable, Hashable {
    /// The first day; nil when the version says it.
    public var from: Day?
    /// The last day.
    public var to: Day?
    /// The words of each row, and the value; nil where the text leaves it open.
    public var rows: [Row]

    /// Creates a page.
    public init(from: Day?, to: Day?, rows: [Row]) {
      self.from = from
      self.to = to
      self.rows = rows
    }
  }

  /// A row of a table.
  public struct Row: Sendable, Hashable {
    /// What it asks of each key: a word, or for a rule its condition in words.
    public var keys: [LocalizedText]
    /// The value; nil where the text leaves it open.
    public var value: DecisionValue?

    /// Creates a row.
    public init(keys: [LocalizedText], value: DecisionValue?) {
      self.keys = keys
      self.value = value
    }
  }

  /// A table or a single value of the law.
  public struct Table: Sendable, Hashable {
    /// The title in the policy.
    public var title: String
    /// Titles of what picks a row; empty for a single value.
    public var keys: [String]
    /// The title of the day that picks a page.
    public var by: String?
    /// The pages in order of time.
    public var pages: [Page]
    /// The words it rests on.
    public var cites: [CitedText]

    /// Creates a table.
    public init(title: String, keys: [String], by: String?, pages: [Page], cites: [CitedText]) {
      self.title = title
      self.keys = keys
      self.by = by
      self.pages = pages
      self.cites = cites
    }
  }

  /// A step of the sum.
  public struct AmountStep: Sendable, Hashable {
    /// The title in the policy.
    public var title: String
    /// `take`, `raise_by`, `multiply_by`, `add`, `subtract`, `at_most`, `not_below`, `round`.
    public var operation: String
    /// The values it uses.
    public var table: Table?
    /// When it applies; empty means always.
    public var conditions: [Condition]
    /// The words it rests on.
    public var cites: [CitedText]

    /// Creates a step.
    public init(title: String, operation: String, table: Table?, conditions: [Condition], cites: [CitedText]) {
      self.title = title
      self.operation = operation
      self.table = table
      self.conditions = conditions
      self.cites = cites
    }
  }

  /// A paper to hand in, or a form to fill in.
  public struct Paper: Sendable, Hashable {
    /// The title.
    public var title: String
    /// `inspect` or `keep`; nil when no original is asked for.
    public var original: String?
    /// `inspect` or `keep`; nil when no copy is asked for.
    public var copy: String?
    /// How many copies of a form are filled in.
    public var copies: Int?
    /// Whether it is a form.
    public var isForm: Bool

    /// Creates a paper.
    public init(title: String, original: String?, copy: String?, copies: Int?, isForm: Bool) {
      self.title = title
      self.original = original
      self.copy = copy
      self.copies = copies
      self.isForm = isForm
    }
  }

  /// A step of the procedure.
  public struct Step: Sendable, Hashable {
    /// The title.
    public var title: String
    /// Who acts.
    public var actor: LocalizedText
    /// To whom the file goes.
    public var to: LocalizedText?
    /// Titles of the papers that go with it.
    public var papers: [String]
    /// Until when.
    public var limit: LocalizedText
    /// Where and how long it is posted.
    public var posting: LocalizedText?
    /// What an officer finds.
    public var finding: String?
    /// The word of a finding that is not good.
    public var failure: String?
    /// What follows when it does not pass.
    public var onFail: LocalizedText?
    /// The words it rests on.
    public var cites: [CitedText]

    /// Creates a step.
    public init(title: String, actor: LocalizedText, to: LocalizedText?, limit: LocalizedText) {
      self.title = title
      self.actor = actor
      self.to = to
      self.papers = []
      self.limit = limit
      self.cites = []
    }
  }

  /// A question that people ask, and the answer the policy gives.
  public struct Question: Sendable, Hashable {
    /// The question.
    public var question: LocalizedText
    /// The answer.
    public var answer: LocalizedText
    /// Why, where the text leaves it open.
    public var why: String?
    /// Whether the answer is the choice of whoever wrote the file, to be confirmed.
    public var isAuthorsChoice: Bool
    /// The words it is about or rests on.
    public var cites: [CitedText]

    /// Creates a question.
    public init(
      question: LocalizedText, answer: LocalizedText, why: String?, isAuthorsChoice: Bool, cites: [CitedText]
    ) {
      self.question = question
      self.answer = answer
      self.why = why
      self.isAuthorsChoice = isAuthorsChoice
      self.cites = cites
    }
  }

  /// Where to turn to.
  public struct Contact: Sendable, Hashable {
    /// The title.
    public var title: String
    /// The office.
    public var office: String?
    /// The telephone number.
    public var phone: String?
    /// The address for mail.
    public var email: String?

    /// Creates a contact.
    public init(title: String, office: String?, phone: String?, email: String?) {
      self.title = title
      self.office = office
      self.phone = phone
      self.email = email
    }
  }

  /// A document the policy rests on.
  public struct Source: Sendable, Hashable {
    /// The title.
    public var title: String
    /// The number.
    public var number: String?
    /// The day on which it was issued.
    public var issuedOn: Day?
    /// The day from which it is public.
    public var publishedOn: Day?
    /// The day on which the text in the file was compared with it.
    public var checkedOn: Day?
    /// Where it can be read.
    public var url: String?
    /// Whether the text was seen on an official page; nil when the file does not say.
    public var isOfficial: Bool?
    /// Whether the whole of it stands in the file.
    public var isWhole: Bool

    /// Creates a source.
    public init(title: String, number: String?, isWhole: Bool) {
      self.title = title
      self.number = number
      self.isWhole = isWhole
    }
  }

  /// Which policy it is.
  public var policy: PolicyIdentity
  /// When it applies.
  public var validity: VersionSelection
  /// The day from which it is public.
  public var publishedOn: Day?
  /// Who can get it.
  public var conditions: [Condition]
  /// What has to hold of the scheme, such as its fund, whoever applies.
  public var scheme: [Condition]
  /// By when, and when one can apply.
  public var deadlines: [Condition]
  /// How the sum is reached.
  public var amount: [AmountStep]
  /// Other values of the law that conditions name.
  public var values: [Table]
  /// Papers and forms.
  public var papers: [Paper]
  /// The steps.
  public var steps: [Step]
  /// Questions and answers.
  public var questions: [Question]
  /// Where to turn to.
  public var contacts: [Contact]
  /// What can be done against a decision, as titles with the body; empty when the text names none.
  public var remedies: [LocalizedText]
  /// The documents.
  public var sources: [Source]
  /// Titles of the registers that facts are looked up in.
  public var registers: [String]

  /// Creates a guide without content.
  public init(policy: PolicyIdentity, validity: VersionSelection, publishedOn: Day?) {
    self.policy = policy
    self.validity = validity
    self.publishedOn = publishedOn
    self.conditions = []
    self.scheme = []
    self.deadlines = []
    self.amount = []
    self.values = []
    self.papers = []
    self.steps = []
    self.questions = []
    self.contacts = []
    self.remedies = []
    self.sources = []
    self.registers = []
  }
}
