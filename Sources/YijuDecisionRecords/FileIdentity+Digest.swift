package import YijuDecisions
import YijuFacts

extension FileIdentity {
  /// The identity of a file: its name and the SHA-256 of its bytes, unchanged.
  package init(name: String, bytes: [UInt8]) {
    self.init(name: name, sha256: Digests.sha256(bytes))
  }
}

/// The digest of a policy that may extend others.
package enum PolicyDigest {
  /// SHA-256 of the canonical JSON of the list `[{"name":…,"sha256":…},…]`, the policy's own file first, then the file
  /// it extends, and so on up to the base. A policy of one file has a list of one.
  ///
  /// The list, and not the flattened policy, is digested: whoever keeps the files can repeat it with any tool.
  package static func sha256(of files: [FileIdentity]) -> String {
    Digests.sha256(CanonicalJSON.bytes(.array(files.map { $0.jsonValue(named: "name") })))
  }
}
