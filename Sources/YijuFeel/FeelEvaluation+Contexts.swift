import YijuValues

extension FeelEvaluation {
  /// The functions over contexts (DMN 1.5, 10.3.4.10).
  mutating func contextual(
    _ builtin: FeelBuiltin, _ arguments: [Value], _ id: FeelNodeID
  ) throws(FeelFault) -> Value? {
    switch builtin {
    case .getValue:
      guard case .context(let context)? = arguments.first else { return nil }
      switch arguments[bounded: 1] {
      case .string(let key)?: return context[key] ?? .null
      case .list(let keys)?: return found(keys, in: context)
      default: return nil
      }
    case .getEntries:
      guard case .context(let context)? = arguments.first else { return nil }
      return .list(
        context.entries.map { entry in
          .context(
            ValueContext([ValueContext.Entry("key", .string(entry.name)), ValueContext.Entry("value", entry.value)]))
        })
    case .context: return joined(arguments.first)
    case .contextPut:
      guard case .context(let context)? = arguments.first, let value = arguments[bounded: 2] else { return nil }
      switch arguments[bounded: 1] {
      case .string(let key)?: return .context(putting(value, at: key, in: context))
      case .list(let keys)?: return put(value, at: keys[...], in: context).map(Value.context)
      default: return nil
      }
    case .contextMerge:
      let items: [Value]
      switch arguments.first {
      case .list(let list)?: items = list
      case let single?: items = [single]
      case nil: return nil
      }
      var merged = ValueContext()
      for item in items {
        guard case .context(let context) = item else { return nil }
        for entry in context.entries {
          try step(id)
          merged[entry.name] = entry.value
        }
      }
      return .context(merged)
    default: return nil
    }
  }

  private func found(_ keys: [Value], in context: ValueContext) -> Value? {
    var current = Value.context(context)
    guard !keys.isEmpty else { return nil }
    for key in keys {
      guard case .context(let inner) = current, case .string(let name) = key, let next = inner[name] else { return nil }
      current = next
    }
    return current
  }

  private func putting(_ value: Value, at key: String, in context: ValueContext) -> ValueContext {
    var changed = context
    changed[key] = value
    return changed
  }

  private func put(_ value: Value, at keys: ArraySlice<Value>, in context: ValueContext) -> ValueContext? {
    guard case .string(let key)? = keys.first else { return nil }
    if keys.count == 1 { return putting(value, at: key, in: context) }
    guard keys.count <= 64, case .context(let inner)? = context[key],
      let changed = put(value, at: keys.dropFirst(), in: inner)
    else { return nil }
    return putting(.context(changed), at: key, in: context)
  }

  /// A context from entries with a key and a value.
  private func joined(_ entries: Value?) -> Value? {
    let items: [Value]
    switch entries {
    case .list(let list)?: items = list
    case .context?: items = entries.map { [$0] } ?? []
    default: return nil
    }
    var result = ValueContext()
    for item in items {
      guard case .context(let entry) = item, case .string(let key)? = entry["key"], let value = entry["value"],
        result[key] == nil
      else { return nil }
      result[key] = value
    }
    return .context(result)
  }
}
