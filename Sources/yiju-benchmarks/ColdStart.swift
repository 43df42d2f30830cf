#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times whole processes, from spawn to exit.
enum ColdStart {
  static func measure(_ path: String, folder: String) {
    let facts = #"{"applicant":{"in_service":true,"insured":true,"contribution_months":36}}"#
    let file = "/tmp/yiju-benchmark-facts.json"
    guard let handle = fopen(file, "w") else { return print("cold start: cannot write \(file)") }
    fputs(facts, handle)
    fclose(handle)
    let command = [
      path, "decide", BenchmarkCases.policy, "--policies", folder, "--facts", file, "--as-known-on", "2026-11-23",
      "--format", "json",
    ]
    var times: [Double] = []
    for _ in 0..<40 {
      let clock = ContinuousClock()
      var status: Int32 = -1
      let duration = clock.measure { status = run(command) }
      guard status == 0 else { return print("cold start: \(path) ended with \(status)") }
      times.append(Double(duration.components.attoseconds) / 1e15)
    }
    times.sort()
    print(
      "cold start of decide: median \(Int(times[times.count / 2] * 10) / 10) ms, fastest "
        + "\(Int(times[0] * 10) / 10) ms  aim 15 ms")
  }

  private static func run(_ command: [String]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
