import ArgumentParser
import YijuDiagnostics
import YijuExplanations

/// Options of every command that speaks.
struct LanguageOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Language of sentences: zh or en.")
  var choice: LanguageChoice = .zh

  @Option(help: "Colour: auto (a terminal that can, and NO_COLOR unset), always or never.")
  var color: ColorChoice = .auto

  /// The language chosen; the environment has no say, so that output is the same everywhere.
  var language: Language { choice.language }
}

/// Where policies and calendars are.
struct FolderOptions: ParsableArguments {
  @Option(
    name: .customLong("policies"),
    help: ArgumentHelp("Folder of policies and calendars.", valueName: "dir"), completion: .directory)
  var path: String = "policies"
}

/// A language as an option names it.
enum LanguageChoice: String, CaseIterable, ExpressibleByArgument {
  case zh
  case en

  var language: Language {
    switch self {
    case .zh: .zh
    case .en: .en
    }
  }
}

/// A reader as an option names it.
enum AudienceChoice: String, CaseIterable, ExpressibleByArgument {
  case applicant, officer, auditor, `public`

  var audience: Audience {
    switch self {
    case .applicant: .applicant
    case .officer: .officer
    case .auditor: .auditor
    case .public: .public
    }
  }
}

/// When to colour.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  /// Whether what goes to a descriptor is coloured.
  func applies(to descriptor: Int32) -> Bool {
    switch self {
    case .auto: Terminal.isTerminal(descriptor) && !Terminal.isColorUnwanted
    case .always: true
    case .never: false
    }
  }
}
