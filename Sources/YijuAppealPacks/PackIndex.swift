import YijuCivilCalendars
import YijuDecisionRecords
import YijuDiagnostics
import YijuFacts

/// The index of a pack for programs, and the list that `sha256sum -c` reads.
package enum PackIndex {
  package static let form = "yiju-appeal-pack/1"
  package static let path = "index.json"
  package static let sumsPath = "SHA256SUMS"
  package static let recordPath = "record.json"

  static func file(
    digest: String, particulars: PackParticulars, tests: [(file: String, passed: Int, cases: Int)],
    verification: LocalizedText, isVerified: Bool, items: [PackItem], files: [PackFile]
  ) -> PackFile {
    let value: JSONValue = .object([
      JSONMember("pack", .string(form)),
      JSONMember("record", .string(digest)),
      JSONMember("decided_on", .text(particulars.decidedOn?.description)),
      JSONMember("served_on", .text(particulars.servedOn?.description)),
      JSONMember("decided_by", .text(particulars.decidedBy)),
      JSONMember("verified", .bool(isVerified)),
      JSONMember("verification", text(verification)),
      JSONMember(
        "files",
        .array(
          files.map {
            .object([
              JSONMember("path", .string($0.path)), JSONMember("sha256", .string(Digests.sha256($0.bytes))),
              JSONMember("bytes", .int(Int64($0.bytes.count))), JSONMember("title", text($0.title)),
            ])
          })),
      JSONMember(
        "tests",
        .array(
          tests.map {
            .object([
              JSONMember("file", .string($0.file)), JSONMember("passed", .int(Int64($0.passed))),
              JSONMember("cases", .int(Int64($0.cases))),
            ])
          })),
      JSONMember("lacking", .array(items.filter(\.isLacking).map { .int(Int64($0.number)) })),
      JSONMember(
        "items",
        .array(
          items.map {
            .object([
              JSONMember("number", .int(Int64($0.number))), JSONMember("title", text($0.title)),
              JSONMember("status", .string($0.status.rawValue)), JSONMember("files", .texts($0.files)),
              JSONMember("note", $0.note.map(text) ?? .null),
            ])
          })),
    ])
    return PackFile(
      path: path, title: LocalizedText(zh: "供程序读取的目录", en: "the index for programs"),
      bytes: PrettyJSON.bytes(value) + [0x0A])
  }

  /// A line for each file, as `sha256sum` writes it.
  static func sums(_ files: [PackFile]) -> PackFile {
    let text = files.map { "\(Digests.sha256($0.bytes))  \($0.path)\n" }.joined()
    return PackFile(
      path: sumsPath, title: LocalizedText(zh: "各文件的摘要", en: "the digest of each file"), bytes: Array(text.utf8))
  }

  /// The paths and digests that a list names; nil when a line is none.
  static func read(sums: [UInt8]) -> [(path: String, sha256: String)]? {
    guard let text = String(validating: sums, as: UTF8.self) else { return nil }
    var files: [(path: String, sha256: String)] = []
    for line in text.split(separator: "\n") {
      let sha256 = String(line.prefix(64))
      let path = String(line.dropFirst(66))
      guard Digests.isDigest(sha256), line.dropFirst(64).hasPrefix("  "), isPlain(path) else { return nil }
      files.append((path, sha256))
    }
    return files
  }

  /// A path never leads out of the pack.
  private static func isPlain(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .object([JSONMember("zh", .string(text.zh)), JSONMember("en", .string(text.en))])
  }
}
