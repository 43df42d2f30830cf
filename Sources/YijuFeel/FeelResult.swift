package import YijuDiagnostics
package import YijuValues

/// How null and what is missing are treated.
package enum FeelMode: Hashable, Sendable {
  /// As DMN says: errors give null, null compares.
  case feel
  /// As policies need it: Kleene logic, what is missing stays unknown and says what is missing, errors are faults.
  case strictUnknown
}

/// An evaluation that cannot be carried out. It is neither null nor unknown: somebody has to mend the case or the policy.
package struct FeelFault: Error, Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// A number has more digits or a greater power of ten than can be kept.
    case overflow
    case divisionByZero
    /// A value of the wrong type.
    case type
    /// A date or a time that does not exist, or lies outside the years 1 to 9999.
    case date
    /// A name that has no value.
    case name
    /// Too many steps.
    case steps
    /// Functions that call each other too deep.
    case depth
    /// A function that is not there, or arguments it does not take.
    case function
    /// A text or a list that is too long.
    case size
  }

  package var kind: Kind
  package var span: FeelSpan

  package init(kind: Kind, span: FeelSpan) {
    self.kind = kind
    self.span = span
  }
}

/// What evaluating gives.
package enum FeelResult: Hashable, Sendable {
  case value(Value)
  case fault(FeelFault)
}

extension FeelFault.Kind {
  /// What went wrong, in words.
  package var title: LocalizedText {
    switch self {
    case .overflow: LocalizedText(zh: "数太大", en: "a number is too great")
    case .divisionByZero: LocalizedText(zh: "除以 0", en: "a division by zero")
    case .type: LocalizedText(zh: "值的类型不对", en: "a value of the wrong type")
    case .date: LocalizedText(zh: "日期或时刻不存在", en: "a date or time that does not exist")
    case .name: LocalizedText(zh: "名称没有值", en: "a name without a value")
    case .steps: LocalizedText(zh: "步数太多", en: "too many steps")
    case .depth: LocalizedText(zh: "函数嵌套太深", en: "functions that call each other too deep")
    case .function: LocalizedText(zh: "没有这个函数，或者参数不对", en: "no such function, or arguments that it does not take")
    case .size: LocalizedText(zh: "文字或清单太长", en: "a text or a list that is too long")
    }
  }
}
