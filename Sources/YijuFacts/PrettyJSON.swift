/// Writes JSON for people: two spaces of indentation, members in the order given, short lists of scalars on one line.
public enum PrettyJSON {
  /// The bytes of a value, without a newline at the end.
  public static func bytes(_ value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(8192)
    write(value, indentation: 0, to: &output)
    return output
  }

  private static func write(_ value: JSONValue, indentation: Int, to output: inout [UInt8]) {
    switch value {
    case .null, .bool, .int, .string:
      CanonicalJSON.write(value, to: &output)
    case .array(let elements):
      output.append(ASCII.leftBracket)
      if elements.allSatisfy(\.isScalar) {
        for (index, element) in elements.enumerated() {
          if index > 0 { output.append(contentsOf: ", ".utf8) }
          CanonicalJSON.write(element, to: &output)
        }
      } else {
        for (index, element) in elements.enumerated() {
          if index > 0 { output.append(ASCII.comma) }
          startLine(indentation + 1, in: &output)
          write(element, indentation: indentation + 1, to: &output)
        }
        startLine(indentation, in: &output)
      }
      output.append(ASCII.rightBracket)
    case .object(let members):
      output.append(ASCII.leftBrace)
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(ASCII.comma) }
        startLine(indentation + 1, in: &output)
        CanonicalJSON.writeText(member.key, to: &output)
        output.append(contentsOf: ": ".utf8)
        write(member.value, indentation: indentation + 1, to: &output)
      }
      if !members.isEmpty { startLine(indentation, in: &output) }
      output.append(ASCII.rightBrace)
    }
  }

  private static func startLine(_ indentation: Int, in output: inout [UInt8]) {
    output.append(ASCII.newline)
    output.append(contentsOf: repeatElement(ASCII.space, count: 2 * indentation))
  }
}

extension JSONValue {
  fileprivate var isScalar: Bool {
    switch self {
    case .null, .bool, .int, .string: true
    case .array, .object: false
    }
  }
}
