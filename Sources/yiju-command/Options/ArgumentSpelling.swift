/// Mends what the argument parser would misread.
enum ArgumentSpelling {
  /// A count such as `-5` is a value and no option: `--` is put before the first one of `calendar add`, and the options
  /// behind it are moved in front.
  static func separatingNegativeNumbers(_ arguments: [String]) -> [String] {
    guard arguments.starts(with: ["calendar", "add"]), !arguments.contains("--"),
      let place = arguments.firstIndex(where: isNegativeNumber)
    else { return arguments }
    var rest = arguments
    let number = rest.remove(at: place)
    return rest + ["--", number]
  }

  private static func isNegativeNumber(_ argument: String) -> Bool {
    let bytes = argument.utf8
    return bytes.count >= 2 && bytes.first == UInt8(ascii: "-")
      && bytes.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
