package import YijuFacts

/// What running vectors gave.
package struct ConformanceReport: Sendable, Hashable {
  /// How many vectors, those whose expected value is null apart from the others.
  package struct Count: Sendable, Hashable {
    package var nullExpected = 0
    package var nonNull = 0

    package var total: Int { nullExpected + nonNull }

    package mutating func add(isNull: Bool) {
      if isNull { nullExpected += 1 } else { nonNull += 1 }
    }

    static func + (one: Count, other: Count) -> Count {
      Count(nullExpected: one.nullExpected + other.nullExpected, nonNull: one.nonNull + other.nonNull)
    }
  }

  /// The counts of one folder.
  package struct Tally: Sendable, Hashable {
    package var passed = Count()
    package var failed = Count()
    package var skipped = Count()

    static func + (one: Tally, other: Tally) -> Tally {
      Tally(
        passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped)
    }
  }

  /// A vector that gave something else.
  package struct Failure: Sendable, Hashable {
    package var folder: String
    package var name: String
    package var node: String
    package var got: String
  }

  /// By folder, in the order in which folders first appear.
  package var folders: [(name: String, tally: Tally)] = []
  package var failing: [Failure] = []
  /// Lines that are no vectors.
  package var badLines = 0

  package var totals: Tally { folders.reduce(Tally()) { $0 + $1.tally } }

  package static func == (one: ConformanceReport, other: ConformanceReport) -> Bool {
    one.folders.map(\.name) == other.folders.map(\.name) && one.folders.map(\.tally) == other.folders.map(\.tally)
      && one.failing == other.failing && one.badLines == other.badLines
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(failing)
    hasher.combine(badLines)
  }

  mutating func count(_ folder: String, _ change: (inout Tally) -> Void) {
    if let place = folders.firstIndex(where: { $0.name == folder }) {
      change(&folders[place].tally)
    } else {
      var tally = Tally()
      change(&tally)
      folders.append((folder, tally))
    }
  }
}

// MARK: - Forms

extension ConformanceReport {
  /// The report in the form that other programs read.
  package var json: JSONValue {
    .object([
      JSONMember("folders", .object(folders.map { JSONMember($0.name, json($0.tally)) })),
      JSONMember("totals", json(totals)),
      JSONMember(
        "failing",
        .array(
          failing.map { failure in
            .object([
              JSONMember("folder", .string(failure.folder)), JSONMember("case", .string(failure.name)),
              JSONMember("node", .string(failure.node)), JSONMember("got", .string(failure.got)),
            ])
          })),
    ])
  }

  private func json(_ tally: Tally) -> JSONValue {
    func json(_ count: Count) -> JSONValue {
      .object([
        JSONMember("null_expected", .int(Int64(count.nullExpected))),
        JSONMember("non_null", .int(Int64(count.nonNull))),
      ])
    }
    return .object([
      JSONMember("passed", json(tally.passed)), JSONMember("failed", json(tally.failed)),
      JSONMember("skipped", json(tally.skipped)),
    ])
  }

  /// The report as a table: passed of all that were run, by folder, values that are not null first.
  package var text: String {
    var rows: [[String]] = [["folder", "non-null", "null", "skipped"]]
    func row(_ name: String, _ tally: Tally) -> [String] {
      func part(_ passed: Int, _ failed: Int) -> String { passed + failed == 0 ? "-" : "\(passed)/\(passed + failed)" }
      return [
        name, part(tally.passed.nonNull, tally.failed.nonNull),
        part(tally.passed.nullExpected, tally.failed.nullExpected),
        tally.skipped.total == 0 ? "" : "\(tally.skipped.total)",
      ]
    }
    for folder in folders { rows.append(row(folder.name, folder.tally)) }
    rows.append(row("total", totals))
    let widths = (0..<4).map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    var lines: [String] = []
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: max(0, widths[column] - cell.unicodeScalars.count))
        line += column == 0 ? cell + space : "  " + space + cell
      }
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    if !failing.isEmpty {
      lines.append("")
      lines.append("failing")
      for failure in failing {
        lines.append("  \(failure.folder) \(failure.name) \(failure.node): got \(failure.got)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
