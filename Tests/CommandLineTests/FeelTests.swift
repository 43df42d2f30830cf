import Foundation
import Testing

/// `yiju feel`: the value, the tree of values under the text, what is not known, what is refused.
struct FeelTests {
  @Test func theFirstLineIsTheValue() throws {
    let run = try CommandRun.yiju("feel", "(1 + 2) * 3")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.lines == ["9", "", "(1 + 2) * 3", "   │    │", "   3    9"])
  }

  @Test func valuesStandUnderTheirPartsWhereCharactersAreWide() throws {
    let run = try CommandRun.yiju("feel", "累计缴费月数 >= 36 and 等级 = \"五级\"", "--set", "累计缴费月数=30", "--set", "等级=五级")
    #expect(run.status == 0)
    // Twelve columns of six Chinese characters, and a space.
    #expect(run.lines.contains { $0.hasPrefix("30           false") }, "\(run.text)")
    #expect(run.lines.first == "false")
  }

  @Test func whatIsMissingStaysUnknownInStrictAndIsNullInFeel() throws {
    let strict = try CommandRun.yiju("feel", "x != 1")
    #expect(strict.status == 0 && strict.lines.first == "unknown: x")
    let explicit = try CommandRun.yiju("feel", "if x > 1 then 1 else 2", "--mode", "strict")
    #expect(explicit.lines.first == "unknown: x")
    let both = try CommandRun.yiju("feel", "x > 1 and y > 1")
    #expect(both.lines.first == "unknown: x, y")
    let decided = try CommandRun.yiju("feel", "x > 1 and y > 1", "--set", "y=0")
    #expect(decided.lines.first == "false")
    let feel = try CommandRun.yiju("feel", "x != 1", "--mode", "feel")
    #expect(feel.status == 0 && feel.lines.first == "true")
    #expect(try CommandRun.yiju("feel", "if x > 1 then 1 else 2", "--mode", "feel").lines.first == "2")
  }

  @Test func factsComeFromJSONFromYAMLAndFromStandardInput() throws {
    let folder = try ScratchFolder()
    let json = try folder.write("case.json", #"{"certificate": {"issued_on": "2024-01-31"}, "xs": [1, 2, 3]}"#)
    let yaml = try folder.write("case.yaml", "certificate: { issued_on: 2024-01-31 }\nxs: [1, 2, 3]\n")
    for file in [json, yaml] {
      let run = try CommandRun.yiju("feel", "certificate.issued_on + @\"P1M\"", "--facts", file)
      #expect(run.status == 0 && run.lines.first == "@\"2024-02-29\"", "\(run.text) \(run.errors)")
      #expect(try CommandRun.yiju("feel", "sum(xs[item > 1])", "--facts", file).lines.first == "5")
      // A value of the command line lies over that of the file.
      #expect(try CommandRun.yiju("feel", "sum(xs)", "--facts", file, "--set", "xs=[7]").lines.first == "7")
    }
    let piped = try CommandRun.yiju("feel", "sum(xs)", "--facts", "-", input: #"{"xs": [1, 2]}"#)
    #expect(piped.status == 0 && piped.lines.first == "3")
  }

  @Test func modesDifferInFaults() throws {
    let strict = try CommandRun.yiju("feel", "1 + 1/0", "--lang", "en")
    #expect(strict.status == 1 && strict.output.isEmpty)
    #expect(strict.errors.contains("cannot evaluate `1/0`: a division by zero"))
    let feel = try CommandRun.yiju("feel", "1/0", "--mode", "feel")
    #expect(feel.status == 0 && feel.lines.first == "null")
  }

  @Test(arguments: [
    ("1 +", "P302", "1:3"), ("１＋2", "P303", "1:1"), ("a = \"五级", "P304", "1:5"),
    ("matches(\"a\", \"b\")", "C313", "1:1"),
    ("today()", "C313", "1:1"), ("a && b", "P313", "1:3"), ("", "P311", "1:1"),
  ])
  func whatCannotBeReadIsRefusedAtItsPlace(text: String, code: String, place: String) throws {
    let run = try CommandRun.yiju("feel", text)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains(code) && run.errors.contains("<expression>:\(place)"), "\(run.errors)")
  }

  @Test func wrongUsageIsToldApartFromWhatIsWrongInTheFiles() throws {
    #expect(try CommandRun.yiju("feel").status == 64)
    #expect(try CommandRun.yiju("feel", "1", "--mode", "kleene").status == 64)
    #expect(try CommandRun.yiju("feel", "1", "--set", "novalue").status == 64)
    #expect(try CommandRun.yiju("feel", "1", "--facts", "no-such-file.json").status == 1)
    let folder = try ScratchFolder()
    let broken = try folder.write("broken.json", "{\"a\": 1, \"a\": 2}")
    let run = try CommandRun.yiju("feel", "a", "--facts", broken)
    #expect(run.status == 1 && run.output.isEmpty && !run.errors.isEmpty)
    let help = try CommandRun.yiju("feel", "--help")
    #expect(help.status == 0 && help.text.contains("--mode") && help.text.contains("Examples:"))
  }

  @Test func aLongExpressionEndsInAnErrorAndNotInATrap() throws {
    let deep = try CommandRun.yiju("feel", String(repeating: "(", count: 5_000))
    #expect(deep.status == 1 && deep.errors.contains("P308"))
    let endless = try CommandRun.yiju(
      "feel", "count(for i in 1..100000, j in 1..100000 return i + j)", "--lang", "en")
    #expect(endless.status == 1 && endless.errors.contains("too many steps"), "\(endless.errors)")
  }
}
