import Foundation
import Testing
import YijuDiagnostics
import YijuYAMLTrees

/// The hazard cases that lie beside the checkout; skipped where they are absent.
private enum Hazards {
  static let folder = URL(filePath: #filePath).appending(path: "../../../../shared/hazards/yaml").standardizedFileURL

  static var areHere: Bool { FileManager.default.fileExists(atPath: folder.path()) }

  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var bytes: [UInt8]
    var accepts: Bool
    var code: String
    var expected: Data?
    var milliseconds: Double?
    var testDescription: String { id }
  }

  static func load(_ name: String) -> [Case] {
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let id = object["id"] as? String
      else { return nil }
      var bytes: [UInt8] = []
      if let encoded = object["b64"] as? String { bytes = Data(base64Encoded: encoded).map { [UInt8]($0) } ?? [] }
      for part in object["parts"] as? [[String: Any]] ?? [] {
        let piece = Array((part["s"] as? String ?? "").utf8)
        let count = part["n"] as? Int ?? 0
        bytes.reserveCapacity(bytes.count + piece.count * count)
        if piece.count == 1 {
          bytes += [UInt8](repeating: piece[0], count: count)
        } else {
          for _ in 0..<count { bytes += piece }
        }
      }
      let expected = object["expect"].flatMap { $0 is NSNull ? nil : try? JSONSerialization.data(withJSONObject: $0) }
      return Case(
        id: id, bytes: bytes, accepts: object["verdict"] as? String == "accept",
        code: object["code"] as? String ?? "", expected: expected, milliseconds: object["max_ms"] as? Double)
    }
  }
}

/// What the reader leaves to the schema, and why: scalars are text to it.
private let schemasBusiness: [String: String] = [
  "E_BOOL": "which words are a boolean depends on the key",
  "E_INT": "how a whole number is written depends on the key",
  "E_DECIMAL": "how a decimal is written depends on the key",
  "E_RANGE": "ranges belong to a key",
  "E_DATE": "whether a text is a date depends on the key",
  "E_TYPE": "the type of a scalar depends on the key",
  "E_VERSION": "which keys must be there is the schema's to say",
  "E_DUPID": "ids in lists are values to the reader",
]

@Suite(.enabled(if: Hazards.areHere, "../shared is not beside the checkout")) struct HazardTests {
  @Test(arguments: Hazards.load("policy-loader.jsonl")) private func policyLoader(_ hazard: Hazards.Case) throws {
    try check(hazard)
  }

  @Test(arguments: Hazards.load("generated.jsonl")) private func generated(_ hazard: Hazards.Case) throws {
    let clock = ContinuousClock()
    let elapsed = try clock.measure { try check(hazard) }
    #if DEBUG
      let allowance = 40.0
    #else
      let allowance = 1.0
    #endif
    if let limit = hazard.milliseconds { #expect(elapsed < .milliseconds(Int(limit * allowance))) }
  }

  private func check(_ hazard: Hazards.Case) throws {
    let reading = YAMLReader.read(hazard.bytes, file: 0)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    let codes = errors.map(\.kind.code)
    for finding in reading.diagnostics {
      let span = try #require(finding.span)
      #expect(span.start >= 0 && span.end <= hazard.bytes.count)
    }
    if hazard.accepts || schemasBusiness[hazard.code] != nil || hazard.id == "null-word" {
      // The words for null stand in a value, which is text to the reader.
      #expect(errors.isEmpty, "\(codes)")
      let root = try #require(reading.root)
      if let expected = hazard.expected {
        let want = try JSONSerialization.jsonObject(with: expected) as? NSDictionary
        #expect(plain(root) as? NSDictionary == want.map(textual) as? NSDictionary)
      }
    } else {
      #expect(!errors.isEmpty)
      let expectation = expectedCodes[hazard.code] ?? []
      #expect(
        expectation.isEmpty || codes.contains { expectation.contains($0) }, "\(hazard.code): \(codes)")
    }
    if hazard.code == "W_EOL" { #expect(reading.diagnostics.map(\.kind.code) == ["P040"]) }
    if hazard.code == "W_STYLE" { #expect(reading.diagnostics.map(\.kind.code) == ["P041"]) }
  }

  private let expectedCodes: [String: Set<String>] = [
    "E_ENCODING": ["P002"], "E_BOM": ["P005"], "E_CONTROL": ["P003"], "E_BIDI": ["P004"], "E_INVISIBLE": ["P005"],
    "E_INDENT": ["P022"], "E_FULLWIDTH": ["P023"], "E_TAB": ["P021"], "E_EMPTY": ["P007"], "E_ROOT": ["P008"],
    "E_MULTIDOC": ["P009"], "E_DIRECTIVE": ["P010"], "E_ANCHOR": ["P011"], "E_TAG": ["P012"], "E_MERGE": ["P013"],
    "E_KEY": ["P014"], "E_DUPKEY": ["P015", "P016"], "E_NFC": ["P016"], "E_DEPTH": ["P018"],
    "E_NULL": ["P024"], "E_ESCAPE": ["P030"],
  ]

  private func plain(_ node: YAMLNode) -> Any {
    switch node.content {
    case .scalar(let scalar): scalar.text
    case .sequence(let items): items.map(plain)
    case .mapping(let entries): Dictionary(uniqueKeysWithValues: entries.map { ($0.key, plain($0.value)) })
    }
  }

  /// Expected values with scalars as text, as the reader keeps them.
  private func textual(_ value: Any) -> Any {
    switch value {
    case let list as [Any]: list.map(textual)
    case let map as [String: Any]: map.mapValues(textual)
    case let number as NSNumber: CFBooleanLike.text(of: number)
    default: value
    }
  }
}

private enum CFBooleanLike {
  static func text(of number: NSNumber) -> String {
    String(cString: number.objCType) == "c" ? (number.boolValue ? "true" : "false") : number.stringValue
  }
}
