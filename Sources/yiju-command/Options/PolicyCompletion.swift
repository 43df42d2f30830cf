import ArgumentParser
import Yiju

/// Completes POLICY: ids of the folder, and files.
enum PolicyCompletion {
  static let kind = CompletionKind.custom { arguments, _, _ in
    var folder = "policies"
    if let place = arguments.firstIndex(of: "--policies"), arguments.indices.contains(place + 1) {
      folder = arguments[place + 1]
    }
    return PolicyFolder(folder).ids()
  }
}
