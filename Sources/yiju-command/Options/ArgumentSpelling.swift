/// Mends what the argument parser would misread.
enum ArgumentSpelling {
  /// A value that begins with `-` and a digit, such as `-5` or `-12 months`, is a value and no option: of `calendar add`
  /// and `calendar last-day` it is put behind a `--`, the options in front.
  ///
  /// A negative period is wrong, but has to be told so; the parser would show the help instead.
  static func separatingNegativeNumbers(_ arguments: [String]) -> [String] {
    guard arguments.starts(with: ["calendar", "add"]) || arguments.starts(with: ["calendar", "last-day"]),
      !arguments.contains("--"), let place = arguments.firstIndex(where: isNegative)
    else { return arguments }
    var rest = arguments
    let value = rest.remove(at: place)
    return rest + ["--", value]
  }

  private static func isNegative(_ argument: String) -> Bool {
    let bytes = argument.utf8
    guard bytes.first == UInt8(ascii: "-"), let second = bytes.dropFirst().first else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
  }
}
