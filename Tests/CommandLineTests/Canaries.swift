import Foundation
import Testing

/// Personal data that must appear in no message, and slips of the pen that used to bring it there.
enum Canaries {
  static let id = "99010219900101100X"
  static let phone = "13800138000"
  static let account = "6222021234567890123"
  static let name = "买买提·艾力"
  static let all = [id, phone, account, name]
  /// Facts of the shipped policy that hold them.
  static let facts = ["id_number", "phone", "insurance_number", "name"]

  /// No byte of what was said is of a canary, also not in parts, with escapes or in another width.
  static func expectHidden(_ run: CommandRun, _ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let said = run.errors + run.text
    for piece in ["990102", "19900101", "1380013", "13800138", "622202", "34567890", "买买提", "艾力", "\\u4e70", "９９０１"] {
      #expect(!said.contains(piece), "\(piece) after \(what): \(said.prefix(2_000))", sourceLocation: sourceLocation)
    }
    #expect(!said.isEmpty, "nothing was said after \(what)", sourceLocation: sourceLocation)
  }

  /// JSON with something wrong about `value` of the fact `applicant.KEY`.
  static let slips: [(name: String, text: @Sendable (_ key: String, _ value: String) -> String)] = [
    ("unquoted", { #"{"applicant":{"\#($0)":\#($1)}}"# }),
    ("plus", { #"{"applicant":{"\#($0)":+\#($1)}}"# }),
    ("zero", { #"{"applicant":{"\#($0)":0\#($1)}}"# }),
    ("curly quotes", { #"{"applicant":{"\#($0)":“\#($1)”}}"# }),
    ("single quotes", { #"{"applicant":{"\#($0)":'\#($1)'}}"# }),
    ("escapes in single quotes", { key, value in #"{"applicant":{"\#(key)":'\#(escaped(value))'}}"# }),
    ("full width", { key, value in #"{"applicant":{"\#(key)":\#(wide(value))}}"# }),
    ("truncated", { #"{"applicant":{"\#($0)":"\#($1)""# }),
    ("truncated in the value", { #"{"applicant":{"\#($0)":"\#($1)"# }),
    ("bad escape", { #"{"applicant":{"\#($0)":"\q\#($1)"}}"# }),
    ("bad escape before", { #"{"applicant":{"\#($0)":"\#($1)\"# + #"\#($1)"}}"# }),
    ("lone surrogate", { #"{"applicant":{"\#($0)":"\ud800\#($1)"}}"# }),
    ("comment", { #"{"applicant":{"\#($0)":"\#($1)"}} // \#($1)"# }),
    ("left over", { #"{"applicant":{"\#($0)":"\#($1)"}} \#($1)"# }),
    ("missing comma", { #"{"applicant":{"\#($0)":"\#($1)" "sex":"男"}}"# }),
    ("missing colon", { #"{"applicant":{"\#($0)" "\#($1)"}}"# }),
    (
      "too deep",
      { key, value in
        #"{"applicant":{"\#(key)":\#(String(repeating: "[", count: 200))"\#(value)"\#(String(repeating: "]", count: 200))}}"#
      }
    ),
    ("duplicate key", { #"{"applicant":{"\#($0)":"\#($1)","\#($0)":"\#($1)"}}"# }),
    ("duplicate as key", { #"{"\#($1)":"\#($1)","\#($1)":2}"# }),
    ("unquoted key", { #"{\#($1):"\#($1)"}"# }),
    ("wrong type", { #"{"applicant":{"\#($0)":{"\#($1)":["\#($1)"]}}}"# }),
    ("list", { #"{"applicant":{"\#($0)":["\#($1)"]}}"# }),
    ("in another fact", { #"{"certificate":{"level":"\#($1)"},"applicant":{"in_service":"\#($1)"}}"# }),
    ("in a number", { #"{"applicant":{"contribution_months":"\#($1)"},"amount":"\#($1)"}"# }),
    ("in a date", { #"{"application":{"submitted_on":"\#($1)"}}"# }),
    ("in a branch", { #"{"applicant":"\#($1)"}"# }),
    ("in a list of objects", { #"{"payments":[{"level":"\#($1)","\#($1)":1},"\#($1)"]}"# }),
    ("in a finding", { #"{"findings":{"certificate_confirmed":"\#($1)","\#($1)":"x"}}"# }),
    ("extra field", { #"{"applicant":{"spouse":"\#($1)","\#($0)":"\#($1)"}}"# }),
    ("wrong key", { #"{"aplicant":{"\#($0)":"\#($1)"}}"# }),
    ("as key", { #"{"applicant":{"\#($1)":"\#($1)"}}"# }),
    ("as escaped key", { key, value in #"{"applicant":{"\#(escaped(value))":1,"\#(key)":"\#(escaped(value))1"}}"# }),
    ("dotted twice", { #"{"applicant.\#($0)":"\#($1)","applicant":{"\#($0)":"\#($1)"}}"# }),
    ("no object", { #"["\#($1)"]"# }),
    ("a text", { #""\#($1)""# }),
  ]

  /// The same for YAML.
  static let yamlSlips: [(name: String, text: @Sendable (_ key: String, _ value: String) -> String)] = [
    ("at", { "applicant:\n  \($0): @\($1)\n" }),
    ("no value", { "applicant: {\($0): \($1), \($1)}\n" }),
    ("list item", { "applicant:\n  \($0): - \($1)\n" }),
    ("text after", { "applicant:\n  \($0): '\($1)' \($1)\n" }),
    ("open quote", { "applicant:\n  \($0): \"\($1)\n" }),
    ("colon", { "applicant:\n  \($0): \($1): \($1)\n" }),
    ("no colon", { "applicant:\n  \($0)\n  \($1)\n" }),
    ("full-width colon", { "applicant:\n  \($0)：\($1)\n  \($1)：1\n" }),
    ("no space", { "applicant:\n  \($0):\($1)\n  \($1):1\n" }),
    ("anchor", { "applicant:\n  \($0): &\($1) x\n" }),
    ("alias", { "applicant:\n  \($0): *\($1)\n" }),
    ("tag", { "applicant:\n  \($0): !\($1) x\n" }),
    ("bad escape", { "applicant:\n  \($0): \"\\q\($1)\"\n" }),
    ("duplicate", { "applicant:\n  \($1): 1\n  \($1): 2\n" }),
    ("wide comma", { "applicant:\n  \($0): [\($1)，\($1)]\n" }),
    ("block", { "applicant:\n  \($0): >\($1)\n" }),
    ("bracket", { "applicant:\n  \($0): [\($1)\n" }),
    ("indentation", { "applicant:\n    \($0): '\($1)'\n   \($0)2: '\($1)'\n" }),
    ("comment", { "# \($1)\napplicant:\n  in_service: maybe # \($1)\n  \($0): \($1)\n" }),
    ("unknown", { "applicant:\n  spouse: \($1)\n  \($1): \($1)\n" }),
    ("level", { "certificate: {level: \($1)}\n" }),
  ]

  private static func escaped(_ text: String) -> String {
    text.utf16.map { $0 < 0x80 ? String(UnicodeScalar(UInt8($0))) : "\\u" + String($0, radix: 16) }.joined()
  }

  private static func wide(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.isASCII ? UnicodeScalar($0.value + 0xFEE0) ?? $0 : $0 }))
  }
}
