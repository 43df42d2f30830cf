import YijuFacts
package import YijuFeel
import YijuValues

/// Runs FEEL vectors in the mode `.feel` and counts what came out.
///
/// Input is a file with one JSON object a line, output a report. A line that is no vector, an expression that cannot be
/// read and an evaluation that breaks off are failures of that vector; nothing stops the run. Vectors tagged `x:zone`
/// are skipped. A vector whose expected value is null passes only when the evaluation itself gave null: not when an
/// expression could not be read (unless an error is expected), and never when it uses a function that is left out.
package enum ConformanceRunner {
  /// Folders in which numbers may differ by 1e-8, by the number their names begin with (compliance level 3).
  private static let tolerantFolders = ["0004", "0014", "0040", "0041"]

  /// Runs every line of a file.
  package static func run(_ bytes: [UInt8]) -> ConformanceReport {
    var report = ConformanceReport()
    for line in JSONLines(bytes) {
      let reading = JSONReader.read(bytes, in: line.range, file: 0, limits: .record)
      guard let root = reading.root, let vector = VectorReader.vector(root) else {
        let folder = reading.root?["folder"]?.text ?? "line \(line.number)"
        report.badLines += 1
        report.count(folder) { $0.failed.add(isNull: false) }
        report.failing.append(
          ConformanceReport.Failure(
            folder: folder, name: reading.root?["case"]?.text ?? "line \(line.number)",
            node: reading.root?["node"]?.text ?? "", got: "not a vector"))
        continue
      }
      run(vector, into: &report)
    }
    return report
  }

  private static func run(_ vector: ConformanceVector, into report: inout ConformanceReport) {
    let expectsNull = vector.expected["t"]?.text == "null"
    if vector.features.contains("x:zone") {
      report.count(vector.folder) { $0.skipped.add(isNull: expectsNull) }
      return
    }
    let outcome = evaluate(vector)
    let got: String
    var passes = false
    switch outcome {
    case .value(let value):
      got = FeelText.literal(of: value)
      passes = expected(vector).accepts(value, vector.expected)
      if passes, expectsNull, !vector.gaps.isEmpty { passes = excuses(vector) }
    case .fault(let fault): got = "fault: \(fault.kind.rawValue)"
    }
    report.count(vector.folder) {
      if passes { $0.passed.add(isNull: expectsNull) } else { $0.failed.add(isNull: expectsNull) }
    }
    if !passes {
      let reason = vector.gaps.first.map { " (\($0))" } ?? ""
      report.failing.append(
        ConformanceReport.Failure(folder: vector.folder, name: vector.name, node: vector.node, got: got + reason))
    }
  }

  /// What a vector gives.
  package static func evaluate(_ vector: ConformanceVector) -> FeelResult {
    var session = FeelSession(definitions: vector.definitions, mode: .feel)
    for need in vector.needs { session.declare(need.name, need.logic, type: need.type) }
    do throws(FeelFault) {
      for input in vector.inputs { try session.bind(input.name, input.value, type: input.type) }
    } catch {
      return .fault(error)
    }
    return session.evaluate(vector.logic, type: vector.type)
  }

  private static func expected(_ vector: ConformanceVector) -> ExpectedValue {
    let parts = vector.folder.split(separator: "/")
    let isLevel3 = parts.first == "compliance-level-3" || parts.count < 2
    let number = parts.last.map { String($0.prefix(4)) } ?? ""
    return ExpectedValue(tolerant: isLevel3 && tolerantFolders.contains(number))
  }

  /// Whether null is the answer although something could not be read: an error was expected, and reading is where it
  /// belongs. A function that is left out excuses nothing.
  private static func excuses(_ vector: ConformanceVector) -> Bool {
    vector.expectsError && vector.gaps.allSatisfy { $0.hasPrefix("cannot read") }
  }
}
