/// A line of `decide --format jsonl`.
package enum RecordLine: Sendable, Hashable {
  /// A record, without the `line` and `id` in front of it.
  case record([UInt8])
  /// The errors of a case that was not decided.
  case error

  /// Takes off the labels, spelled as the engine writes them; anything else is left for the reader of records.
  package init(_ line: [UInt8]) {
    var rest = line[...]
    if rest.first == UInt8(ascii: "{") {
      rest = rest.dropFirst()
      RecordLine.skip("\"line\":", digitsOnly: true, &rest)
      RecordLine.skip("\"id\":", digitsOnly: false, &rest)
    }
    if rest.starts(with: "\"error\":".utf8) {
      self = .error
    } else {
      self = .record(rest.startIndex <= 1 ? line : [UInt8(ascii: "{")] + rest)
    }
  }

  private static func skip(_ label: String, digitsOnly: Bool, _ rest: inout ArraySlice<UInt8>) {
    guard rest.starts(with: label.utf8) else { return }
    let value = rest.dropFirst(label.utf8.count)
    guard let end = RecordOutline.valueEnd(value), end < value.endIndex, value[end] == UInt8(ascii: ",") else { return }
    guard !digitsOnly || value[..<end].allSatisfy({ (0x30...0x39).contains($0) }) else { return }
    rest = value[(end + 1)...]
  }
}
