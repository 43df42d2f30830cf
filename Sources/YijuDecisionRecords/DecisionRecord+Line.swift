package import YijuFacts

extension DecisionRecord {
  /// The record as one line of JSON Lines output, with the number and the id of the line its case came from.
  ///
  /// `line` and `id` are no part of the record: without them the line is the record's canonical bytes.
  package func lineBytes(number: Int, id: JSONValue?) -> [UInt8] {
    guard case .object(let members) = value else { return bytes }
    var labelled = members
    labelled.append(JSONMember("line", .int(Int64(number))))
    if let id { labelled.append(JSONMember("id", id)) }
    return CanonicalJSON.bytes(.object(labelled))
  }
}
