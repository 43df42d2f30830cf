import ArgumentParser
import Yiju

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line: everything a person or a script does with policies without writing Swift.
struct YijuCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yiju",
    abstract: "依据：按政策文件办案并说明依据。Decide cases under policy files and state the grounds.",
    discussion: """
      Text goes to stdout, diagnostics go to stderr. Exit codes: 0 the command did its work (a denial is a result), \
      1 a policy, calendar, facts or test case has errors, a file cannot be read or a name is not known, \
      64 wrong usage.

      Shell completions: yiju --generate-completion-script bash|zsh|fish
      """,
    version: Engine.version,
    subcommands: [
      Check.self, Decide.self, TimelineCommand.self, Show.self, Versions.self, New.self, Docs.self, FactsCommand.self,
      CalendarCommand.self, Explain.self, FormCommand.self, Test.self, Verify.self, AppealPackCommand.self,
      Lock.self, Archive.self, Fmt.self, Conformance.self, Feel.self,
    ])
}

@main
enum Main {
  static func main() {
    // A reader that stops early is reported by write(2), where it can be handled quietly.
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try YijuCommand.parseAsRoot(ArgumentSpelling.separatingNegativeNumbers(arguments))
      try command.run()
    } catch {
      let code = YijuCommand.exitCode(for: error)
      // Help and completion scripts are ours; what is wrong with the arguments quotes them.
      guard code == .validationFailure else { YijuCommand.exit(withError: error) }
      let message = YijuCommand.fullMessage(for: error)
      if !message.isEmpty { Messages.write(ShownName.message(message, quoting: arguments) + "\n") }
      YijuCommand.exit(withError: code)
    }
  }
}
