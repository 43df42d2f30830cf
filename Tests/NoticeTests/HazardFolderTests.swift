import Foundation
import Testing
import YijuDiagnostics
import YijuExplanations
import YijuFacts

@testable import YijuMasking

/// Every vector of a folder of hazardous texts; `YIJU_HAZARDS` names the folder, and without it nothing is run. The kinds
/// of texts that were found to matter stand in `NoticeTests` and `MaskingTests` as well.
@Suite(.enabled(if: HazardFolder.path != nil)) struct HazardFolderTests {
  @Test func masks() throws {
    var count = 0
    for row in try HazardFolder.rows("masking.jsonl") {
      guard let input = row["input"] as? String, let output = row["output"] as? String,
        let kind = row["kind"] as? String, let profile = row["profile"] as? String
      else { continue }
      count += 1
      #expect(shown(input, kind: kind, profile: profile) == output, "\(row)")
    }
    print("masks: \(count) vectors")
    #expect(count > 0)
  }

  private func shown(_ input: String, kind: String, profile: String) -> String {
    switch kind {
    case "citizen_id": self.profile(profile).shown(input, .id)
    case "name": self.profile(profile).shown(input, .name)
    case "phone": self.profile(profile).shown(input, .phone)
    case "address": self.profile(profile).shown(input, .address)
    case "account": self.profile(profile).shown(input, .account)
    case "filename": FreeText.maskedFileName(input)
    default: FreeText.masked(input)
    }
  }

  private func profile(_ name: String) -> MaskingProfile {
    switch name {
    case "applicant": .applicant
    case "officer": .officer
    case "auditor": .auditor
    default: .published
    }
  }

  /// A published name shows at most the first letter of each part; what is no name is masked whole. To its owner a name is
  /// shown as it is.
  @Test func names() throws {
    var whole = 0
    var count = 0
    for row in try HazardFolder.rows("names.jsonl") {
      guard let name = row["input"] as? String, !name.isEmpty else { continue }
      count += 1
      let masked = MaskingProfile.published.shown(name, .name)
      let isWhole = masked == "[masked:\(name.count)]"
      if isWhole { whole += 1 }
      let isRefused = (row["code"] as? String)?.hasPrefix("E_") == true && name.count < 40
      #expect(isWhole || !isRefused, "\(row) → \(masked)")
      if !isWhole {
        // Parts behind a middle dot show nothing.
        let dotted = name.split(separator: "·").enumerated()
          .map { $0.offset == 0 ? "\($0.element.prefix(1))**" : "**" }.joined(separator: "·")
        let spaced = name.split(separator: " ").map { "\($0.prefix(1))**" }.joined(separator: " ")
        #expect(masked == (name.contains("·") ? dotted : spaced))
      }
      let notice = try example(named: name).notice(.applicant)
      #expect(notice.applicant.first?.value == name)
      let html = Explanations.html(notice, language: .zh)
      #expect(html.contains("<bdi class=\"value\">"))
      #expect(Self.tags(html) == Self.tags(try self.html(named: "张三")))
    }
    print("names: \(count) vectors, \(whole) masked whole")
    #expect(count > 0)
  }

  @Test func terminals() throws {
    var count = 0
    for row in try HazardFolder.rows("terminal.jsonl") {
      guard let value = row["value"] as? String else { continue }
      count += 1
      let notice = try example(named: value).notice(.applicant)
      for language in Language.allCases {
        let text = Explanations.text(notice, language: language)
        #expect(text.unicodeScalars.allSatisfy { !Self.isUnsafe($0) }, "\(row)")
      }
      // A program gets the value as it was.
      let json = JSONReader.read(Array(PrettyJSON.bytes(Explanations.json(notice))), file: 0).root
      #expect(json?[try #require(FactPath("applicant"))] != nil)
      #expect(notice.applicant.first?.value == value)
    }
    print("terminals: \(count) vectors")
    #expect(count > 0)
  }

  @Test func pages() throws {
    let plain = Self.tags(try html(named: "张三"))
    var count = 0
    for row in try HazardFolder.rows("html-injection.jsonl") {
      guard let value = row["value"] as? String else { continue }
      count += 1
      let html = try html(named: value)
      #expect(Self.tags(html) == plain, "\(row)")
      let escaped = value.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
      #expect(html.contains(escaped) || value.unicodeScalars.contains { $0.value > 0xFFFF }, "\(row)")
    }
    print("pages: \(count) vectors")
    #expect(count > 0)
  }

  /// `from to category ids names output`: what is to be escaped is, what is to be kept is.
  @Test func codePoints() throws {
    let text = try String(contentsOfFile: HazardFolder.file("codepoints.tsv"), encoding: .utf8)
    var count = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 6 else { continue }
      let bounds = cells[0...1].compactMap { UInt32($0.dropFirst(2), radix: 16) }
      for value in Set([bounds[0], bounds[0] + (bounds[1] - bounds[0]) / 2, bounds[1]]) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        count += 1
        for name in ["\(scalar)张三", "张\(scalar)三"] {
          let masked = MaskingProfile.published.shown(name, .name)
          if cells[4].hasPrefix("reject") {
            #expect(masked == "[masked:\(name.count)]", "\(cells) \(masked)")
          }
          let shown = Explanations.text(try example(named: name).notice(.applicant), language: .zh)
          if cells[5].hasPrefix("escape") || cells[5].hasPrefix("reject") {
            #expect(!shown.unicodeScalars.contains(scalar) || scalar == "\n", "\(cells)")
          }
        }
      }
    }
    print("code points: \(count) vectors")
    #expect(count > 0)
  }

  // MARK: Parts

  private func example(named name: String) -> NoticeCase {
    var example = NoticeCase()
    // As JSON writes it.
    let bytes = (try? JSONEncoder().encode([name])) ?? Data()
    example.name = String(decoding: bytes.dropFirst(2).dropLast(2), as: UTF8.self)
    return example
  }

  private func html(named name: String) throws -> String {
    Explanations.html(try example(named: name).notice(.applicant), language: .zh)
  }

  private static func tags(_ html: String) -> [Substring] {
    html.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" && $0 != " " } }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xE0000...0xE007F,
      0x115F...0x1160, 0x3164, 0xFFA0:
      true
    default: false
    }
  }
}

private enum HazardFolder {
  static let path = ProcessInfo.processInfo.environment["YIJU_HAZARDS"]

  static func file(_ name: String) throws -> String { "\(try #require(path))/text/\(name)" }

  static func rows(_ name: String) throws -> [[String: Any]] {
    try String(contentsOfFile: file(name), encoding: .utf8).split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}
