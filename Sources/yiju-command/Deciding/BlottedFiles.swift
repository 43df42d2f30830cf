import Yiju
import YijuDiagnostics
import YijuMasking

/// The files of a run as messages may quote them, and findings without what is hidden in them.
struct BlottedFiles {
  /// The files, those of cases with everything personal blotted out.
  private(set) var files: SourceFiles
  private var blottings: [UInt16: Blotting] = [:]

  init(_ files: SourceFiles) { self.files = files }

  /// Adds the file of a case; facts given otherwise have no file.
  mutating func add(_ file: SourceFile?, _ blotting: Blotting) {
    let number = files.append(SourceFile(name: file?.name ?? "", bytes: blotting.shown))
    blottings[number] = blotting
  }

  /// Findings without anything personal; one without a place may be about any of the cases.
  func shown(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { finding in
      guard let span = finding.span else {
        return blottings.sorted { $0.key < $1.key }.reduce(finding) { $0.blotted(by: $1.value, file: $1.key) }
      }
      return blottings[span.file].map { finding.blotted(by: $0, file: span.file) } ?? finding
    }
  }
}

extension SourceFiles {
  /// The files under names without the number of a person.
  var withMaskedNames: SourceFiles {
    SourceFiles(
      files.map { file in
        let name = FreeText.maskedFileName(file.name)
        return name == file.name ? file : SourceFile(name: name, bytes: file.bytes)
      })
  }
}
