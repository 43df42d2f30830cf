extension FactTree {
  /// These facts with others laid over them: objects are joined member by member, anything else is replaced.
  ///
  /// A null of the overlay replaces too: it says that the fact is not known. So does a history of another form: what
  /// was given by spans (`spans`) is not joined with single days (`on`), which would be neither.
  public func merging(_ overlay: FactTree) -> FactTree {
    guard case .object(var entries) = content, case .object(let additions) = overlay.content,
      !Self.isHistory(of: "on", additions) || !Self.isHistory(of: "spans", entries),
      !Self.isHistory(of: "spans", additions) || !Self.isHistory(of: "on", entries)
    else { return overlay }
    for addition in additions {
      if let place = entries.firstIndex(where: { $0.key == addition.key }) {
        entries[place].value = entries[place].value.merging(addition.value)
      } else {
        entries.append(addition)
      }
    }
    return FactTree(.object(entries), span: span)
  }

  /// Whether members are those of a fact given over time, in the form that a member names.
  private static func isHistory(of form: String, _ entries: [FactEntry]) -> Bool {
    entries.contains { $0.key == form } && entries.allSatisfy { ["on", "spans", "otherwise"].contains($0.key) }
  }

  /// The same facts with the names of every object in the order of RFC 8785 (UTF-16 code units).
  public func inCanonicalOrder() -> FactTree {
    switch content {
    case .null, .boolean, .number, .text, .plain: self
    case .list(let elements): FactTree(.list(elements.map { $0.inCanonicalOrder() }), span: span)
    case .object(let entries):
      FactTree(
        .object(
          entries.map { FactEntry(key: $0.key, keySpan: $0.keySpan, value: $0.value.inCanonicalOrder()) }
            .sorted { CanonicalJSON.precedes($0.key, $1.key) }), span: span)
    }
  }

  /// The same facts without their places in a file, for comparing.
  public func withoutSpans() -> FactTree {
    switch content {
    case .null, .boolean, .number, .text, .plain: FactTree(content)
    case .list(let elements): FactTree(.list(elements.map { $0.withoutSpans() }))
    case .object(let entries):
      FactTree(.object(entries.map { FactEntry(key: $0.key, value: $0.value.withoutSpans()) }))
    }
  }
}
