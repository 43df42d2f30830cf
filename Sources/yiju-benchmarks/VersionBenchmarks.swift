import Yiju
import YijuCivilCalendars
import YijuDiagnostics

/// Loading every policy of a folder, and choosing among many versions of one.
enum VersionBenchmarks {
  static func run(_ folder: PolicyFolder) {
    loadingAll(folder)
    choosing()
  }

  /// Every version of every policy compiled from files, parents and all; against reading the same files.
  private static func loadingAll(_ folder: PolicyFolder) {
    let files = folder.ids().flatMap { folder.versionFiles(of: $0) }
    let size = files.reduce(0) { $0 + $1.bytes.count }
    let reading = Timing(units: 1, rounds: 5) {
      UInt64(folder.ids().flatMap { folder.versionFiles(of: $0) }.reduce(0) { $0 + $1.bytes.count })
    }
    var errors = 0
    let loading = Timing(units: 1, rounds: 5) {
      let engine = folder.engine().engine
      var loaded: UInt64 = 0
      errors = 0
      for id in folder.ids() {
        for file in folder.versionFiles(of: id) {
          let compilation = engine.compile(file, in: folder)
          if compilation.hasErrors { errors += 1 } else { loaded += 1 }
        }
      }
      return loaded
    }
    let times = Int(loading.nanoseconds / max(reading.nanoseconds, 1))
    print(
      "load all \(files.count) policy files of \(folder.path) (\(size) bytes), \(errors) with errors: "
        + "\(Int(loading.nanoseconds / 1e5) / 10).\(Int(loading.nanoseconds / 1e5) % 10) ms, \(times)× reading them  aim 50 ms"
    )
  }

  /// The version of a day among 10, 100 and 1,000: the time grows with the logarithm.
  private static func choosing() {
    var first: Double?
    for count in [10, 100, 1_000] {
      guard let versions = versions(count), let start = Day(iso: "2000-01-01"), let known = Day(iso: "2100-01-01")
      else {
        return print("the versions do not compile")
      }
      let days = (0..<4_096).compactMap { start.adding(days: $0 * 7_919 % (count * 10)) }
      let timing = Timing(units: days.count) {
        days.reduce(0) { $0 + (versions.version(on: $1, asKnownOn: known) == nil ? 0 : 1) }
      }
      print(
        Line(
          name: "choose one of \(count) versions", nanoseconds: timing.nanoseconds, yardstick: first, aim: "log n"
        ).text)
      first = first ?? timing.nanoseconds
    }
  }

  /// A policy in versions of ten days each.
  private static func versions(_ count: Int) -> PolicyVersions? {
    guard let start = Day(iso: "2000-01-01") else { return nil }
    let text = BenchmarkPolicyText.make(size: 2_000)
    let engine = Engine()
    let policies = (0..<count).compactMap { place -> Policy? in
      guard let from = start.adding(days: place * 10), let to = from.adding(days: 9) else { return nil }
      let version = BenchmarkPolicyText.version(of: text, "v\(place + 10_000)", from: "\(from)", to: "\(to)")
      return engine.compile(SourceFile(name: "v\(place)", bytes: Array(version.utf8))).policy
    }
    return policies.count == count ? PolicyVersions(policies) : nil
  }
}
