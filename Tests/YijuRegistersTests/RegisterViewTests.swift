import Testing
import YijuCalendarParsing
import YijuCivilCalendars
import YijuDiagnostics
import YijuRegisters
import YijuYAMLTrees

/// What a register says, of which day, as known when.
@Suite struct RegisterViewTests {
  static let file = """
    register: test
    title: 示例目录
    covers: 2023-01-01..2026-12-31
    partial: true
    documents:
      first: { title: 一, published_on: 2022-12-22, status: seen, covers: 2023-01-01..2024-12-31, entries: [焊工, 电工（低压）], aliases: { 电焊工: 焊工 } }
      second:
        title: 二
        published_on: 2024-01-10
        status: secondary
        covers: 2024-01-01..2026-12-31
        entries:
          育婴员: { from: 2024-07-01, to: 2026-06-30 }
          焊工: { note: 仅限压力管道 }
        aliases: { 保育师: { of: 育婴员, note: 目录未写 } }
      third: { title: 三, published_on: 2024-09-01, status: seen, entries: [养老护理员], removed: { 焊工: { from: 2024-10-01 } } }
    """

  static func register(_ text: String = file) throws -> Register {
    let root = try #require(YAMLReader.read(Array(text.utf8), file: 0).root)
    let parse = RegisterParser.parse(root)
    return try #require(parse.register, "\(parse.diagnostics.map { $0.message.en })")
  }

  private func ask(_ name: String, _ day: String, known: String = "2026-11-22") throws -> RegisterAnswer {
    let view = RegisterView(
      try Self.register(), asKnownOn: try #require(Day(iso: known)))
    return view.answer([name], on: try #require(Day(iso: day)))
  }

  @Test(
    "names are found in one form",
    arguments: [("焊工", true), ("焊　工", true), ("电工(低压)", true), ("电工【低压】", true), ("电工", false), ("电焊", false)])
  func spelling(name: String, isListed: Bool) throws {
    #expect(try ask(name, "2023-05-01").finding == (isListed ? .listed(nil) : .notListed))
  }

  @Test("a list published later takes the place of an earlier one, from its publication on") func publication() throws {
    #expect(try ask("电工（低压）", "2024-05-01", known: "2024-01-09").finding == .listed(nil))
    #expect(try ask("电工（低压）", "2024-05-01", known: "2024-01-10").finding == .notListed)
    #expect(try ask("电工（低压）", "2023-12-31").finding == .listed(nil))
    #expect(try ask("焊工", "2025-01-01", known: "2024-01-09").finding == .notCovered)
    #expect(try ask("焊工", "2022-12-31").finding == .notCovered)
    #expect(try ask("焊工", "2027-01-01").finding == .notCovered)
  }

  @Test("entries have days, and changes take them off") func days() throws {
    for (day, isListed) in [
      ("2024-06-30", false), ("2024-07-01", true), ("2026-06-30", true), ("2026-07-01", false),
    ] {
      #expect(try ask("育婴员", day).finding == (isListed ? .listed(nil) : .notListed), "\(day)")
    }
    #expect(try ask("焊工", "2024-09-30").finding == .listed(nil))
    #expect(try ask("焊工", "2024-10-01").finding == .notListed)
    #expect(try ask("焊工", "2024-10-01", known: "2024-08-31").finding == .listed(nil))
    #expect(try ask("养老护理员", "2023-02-01").finding == .listed(nil))
  }

  @Test("a trade is looked up as its occupation, and says so") func aliases() throws {
    let found = try ask("电焊工", "2023-05-01")
    #expect(found.finding == .listed(nil))
    #expect(found.alias == RegisterAlias(name: "电焊工", of: "焊工"))
    #expect(found.names == ["焊工"])
    // The alias is said for the days of its document only.
    #expect(try ask("电焊工", "2025-02-01").finding == .notListed)
    let noted = try ask("保育师", "2024-08-01")
    #expect(noted.finding == .listed(nil))
    #expect(noted.alias?.note == "目录未写")
    let register = try Self.register()
    #expect(noted.document.map { register.documents[$0].id } == "second")
  }

  @Test("a name that is not on a list of all names is not known") func whole() throws {
    let register = try Self.register(Self.file.replacing("partial: true", with: "partial: false"))
    let view = RegisterView(register, asKnownOn: try #require(Day(iso: "2026-01-01")))
    #expect(view.answer(["电焊"], on: try #require(Day(iso: "2023-05-01"))).finding == .notKnown)
  }

  @Test("looking up does not grow with the list") func lookUp() throws {
    func steps(_ count: Int) throws -> Duration {
      let names = (0..<count).map { "职业\($0)" }.joined(separator: ", ")
      let register = try Self.register(
        """
        register: test
        title: 大目录
        covers: 2023-01-01..2023-12-31
        documents:
          list: { title: 一, status: seen, covers: 2023-01-01..2023-12-31, entries: [\(names)] }
        """)
      let day = try #require(Day(iso: "2023-05-01"))
      let view = RegisterView(register, asKnownOn: day)
      let clock = ContinuousClock()
      return (0..<5).map { _ in
        clock.measure { for place in 0..<2_000 { _ = view.answer(["职业\(place % count)"], on: day) } }
      }.min() ?? .zero
    }
    let small = try steps(50)
    let large = try steps(50_000)
    // A linear search would be a thousand times slower.
    #expect(large < small * 40, "\(small) for 50 names, \(large) for 50,000")
  }
}
