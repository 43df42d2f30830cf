package import YijuDiagnostics

extension DiagnosticKind {
  static let factsAreNoObject = DiagnosticKind(
    "E001", .error, zh: "事实应当是一个对象，例如 {\"certificate\": {\"level\": \"五级\"}}。",
    en: "facts must be an object, such as {\"certificate\": {\"level\": \"五级\"}}")
  static let unknownFact = DiagnosticKind(
    "E002", .error, zh: "本政策没有名为 `{0}` 的事实。{1}", en: "this policy has no fact `{0}`{1}")
  static let wrongFactType = DiagnosticKind(
    "E003", .error, zh: "`{0}` 填的是 {1}，应填：{2}。", en: "`{0}` is {1}, expected {2}")
  static let impossibleDate = DiagnosticKind(
    "E004", .error, zh: "`{0}` 填的是 {1}，不是存在的日期。请写作 2017-06-30 这样的形式。",
    en: "`{0}` is {1}, which is no date that exists; write it like 2017-06-30")
  static let unknownWord = DiagnosticKind(
    "E005", .error, zh: "`{0}` 填的是 {1}，不在可填的范围内：{2}。", en: "`{0}` is {1}, expected one of: {2}")
  static let numberAsText = DiagnosticKind(
    "E006", .error, zh: "`{0}` 填的是 {1}，应填：{2}。{3}", en: "`{0}` is {1}, expected {2}{3}")
  static let numberOutOfRange = DiagnosticKind(
    "E007", .error, zh: "`{0}` 的数 {1} 太大，或小数位数太多。", en: "`{0}` is {1}, which is too large or has too many decimals")
  static let outsideDomain = DiagnosticKind(
    "E008", .error, zh: "`{0}` 填的是 {1}，超出可能的范围 {2}。", en: "`{0}` is {1}, outside the possible values {2}")
  static let oneValueForSeveralDays = DiagnosticKind(
    "E009", .error, zh: "“{0}”要分别看 {1}，不能只给一个值。请写成 {\"on\": {\"日期\": 值}}。",
    en: "`{0}` is looked at on several days ({1}), so one value will not do; write {\"on\": {\"date\": value}}")
  static let badHistory = DiagnosticKind(
    "E010", .error,
    zh:
      "`{0}` 随时间变化，应给一个值，或 {\"on\": {\"2018-07-02\": 值}}，或 {\"spans\": [{\"from\", \"to\", \"value\"}], \"otherwise\": 值}。",
    en:
      "`{0}` varies with time: give one value, {\"on\": {\"2018-07-02\": value}}, or {\"spans\": [{\"from\", \"to\", \"value\"}], \"otherwise\": value}"
  )
  static let runningTotalFalls = DiagnosticKind(
    "E011", .error, zh: "“{0}”只增不减，但 {1} 的值比更早的日子小。请核对。",
    en: "`{0}` never falls, but its value on {1} is below an earlier one")
  static let spansOverlap = DiagnosticKind(
    "E012", .error, zh: "`{0}` 的时段互相重叠，同一天有两个值。", en: "the spans of `{0}` overlap, so a day has two values")
  static let contradiction = DiagnosticKind(
    "E013", .error, zh: "“{0}”的填报与{1}矛盾。请核对。", en: "`{0}` as given contradicts {1}")
  static let unknownFinding = DiagnosticKind(
    "E014", .error, zh: "本政策没有名为 `{0}` 的认定。{1}", en: "this policy has no finding `{0}`{1}")
  static let badCitizenNumber = DiagnosticKind(
    "E015", .error, zh: "`{0}` 不是有效的公民身份号码：应为 18 位，出生日期存在，校验码相符。",
    en: "`{0}` is not a valid citizen number: 18 characters, a birth date that exists, a check character that fits")
  static let formulaFault = DiagnosticKind(
    "E016", .error, zh: "“{0}”无法算出：所用的值超出范围，或者除数为零。",
    en: "`{0}` cannot be computed: a value is out of range or a divisor is zero")

  /// The kinds this module raises.
  package static let factBindingKinds: [DiagnosticKind] = [
    .factsAreNoObject, .unknownFact, .wrongFactType, .impossibleDate, .unknownWord, .numberAsText, .numberOutOfRange,
    .outsideDomain, .oneValueForSeveralDays, .badHistory, .runningTotalFalls, .spansOverlap, .contradiction,
    .unknownFinding, .badCitizenNumber, .formulaFault,
  ]
}
