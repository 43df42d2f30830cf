import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts

// What must hold for any bytes given as a record, with libFuzzer choosing the bytes. Build and run with
// `FUZZ=records Tests/Fuzzing/run`.

/// Stops the run with the input kept by libFuzzer.
func broken(_ rule: String, _ detail: String = "") -> Never { fatalError("\(rule): \(detail)") }

/// The entry point that libFuzzer calls for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRecords(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  RecordFuzzing.outline(bytes)
  RecordFuzzing.read(bytes)
  if case .record(let record) = RecordLine(bytes), record.count > bytes.count {
    broken("a record is no longer than its line")
  }
  return 0
}

enum RecordFuzzing {
  static func read(_ bytes: [UInt8]) {
    let reading = RecordReader.read(bytes, file: 0)
    for diagnostic in reading.diagnostics {
      if let span = diagnostic.span, span.start < 0 || span.start > span.end || span.end > bytes.count {
        broken("a finding lies inside the text", diagnostic.message.en)
      }
    }
    guard let record = reading.record else {
      if reading.diagnostics.isEmpty { broken("what is no record has a finding") }
      return
    }
    _ = record.calendarDays
    if RecordVerification.compare(record, with: record.value) != .identical { broken("a record is like itself") }
    let canonical = CanonicalJSON.bytes(record.value)
    guard let again = RecordReader.read(canonical, file: 0).record else { broken("the canonical form is a record") }
    if CanonicalJSON.bytes(again.value) != canonical { broken("the canonical form is written again as it is") }
    if again.computedDigest != record.computedDigest { broken("the form does not show in the digest") }
    if !again.isAsWritten { broken("the canonical form is as it was written") }
  }

  /// The short way promises nothing, but it reads only what is there.
  static func outline(_ bytes: [UInt8]) {
    guard let outline = RecordOutline(bytes) else { return }
    _ = outline.policyKey(in: bytes)
    _ = outline.asKnownOn(in: bytes)
    _ = outline.facts(in: bytes)
    _ = outline.events(in: bytes)
  }
}
