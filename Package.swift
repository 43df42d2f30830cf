// swift-tools-version: 6.2
import PackageDescription

// The import table of docs/ARCHITECTURE.md. Vocabulary imports downward only; a pass imports its input and its output;
// surface imports the facade. The compiler holds us to it: see `--explicit-target-dependency-import-check` in .ci/run.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let vocabulary: [Target.Dependency] = ["YijuDiagnostics", "YijuCivilCalendars", "YijuValues", "YijuFeel"]

let package = Package(
  name: "yiju",
  products: [
    .library(name: "Yiju", targets: ["Yiju"]),
    .executable(name: "yiju", targets: ["yiju-command"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Vocabulary
    module("YijuDiagnostics"),
    module("YijuDiagnosticPages"),
    module("YijuCivilCalendars"),
    module("YijuValues", ["YijuCivilCalendars"]),
    module("YijuRegisters", ["YijuCivilCalendars", "YijuValues"]),
    module("YijuFeel", ["YijuValues", "YijuCivilCalendars", "YijuDiagnostics"]),
    module("YijuFacts", ["YijuDiagnostics"]),
    module("YijuMasking"),
    module("YijuFeelConformance", vocabulary + ["YijuFacts"]),

    // Authoring
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    module("YijuYAMLTrees", ["YijuDiagnostics", "CLibYAML"]),
    module(
      "YijuCalendarParsing",
      ["YijuYAMLTrees", "YijuCivilCalendars", "YijuRegisters", "YijuValues", "YijuDiagnostics"]),
    module("YijuPolicies", vocabulary),
    module("YijuPolicyParsing", vocabulary + ["YijuYAMLTrees", "YijuPolicies"]),
    module("YijuPolicyChecking", vocabulary + ["YijuPolicies"]),
    module("YijuPolicyPlanning", vocabulary + ["YijuPolicies", "YijuPlans", "YijuDecisions"]),

    // Runtime
    module("YijuFactBinding", vocabulary + ["YijuFacts", "YijuRegisters", "YijuPlans", "YijuDecisions"]),
    module("YijuDecisions", vocabulary + ["YijuFacts"]),
    module("YijuPlans", vocabulary + ["YijuDecisions"]),
    module("YijuEvaluation", vocabulary + ["YijuFacts", "YijuPlans", "YijuDecisions"]),
    module(
      "YijuCounterfactuals",
      vocabulary
        + ["YijuFacts", "YijuRegisters", "YijuPlans", "YijuFactBinding", "YijuDecisions", "YijuEvaluation"]),
    module("YijuProcedures", vocabulary + ["YijuFacts", "YijuPlans", "YijuDecisions"]),
    module(
      "YijuExplanations",
      vocabulary + ["YijuFacts", "YijuPlans", "YijuDecisions", "YijuProcedures", "YijuMasking"]),
    module(
      "YijuDecisionRecords",
      [
        "YijuDiagnostics", "YijuCivilCalendars", "YijuFacts", "YijuPlans", "YijuDecisions",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),

    // Forms
    // The header alone: the library is loaded when a sheet is written.
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    module(
      "YijuForms",
      vocabulary + ["YijuFacts", "YijuYAMLTrees", "YijuPlans", "YijuDecisions", "YijuExplanations", "CXLSXWriter"]),

    // Surface
    module(
      "Yiju",
      vocabulary + [
        "YijuFacts", "YijuRegisters", "YijuYAMLTrees", "YijuCalendarParsing", "YijuPolicies", "YijuPolicyParsing",
        "YijuPolicyChecking", "YijuPolicyPlanning", "YijuPlans", "YijuFactBinding", "YijuDecisions", "YijuEvaluation",
        "YijuCounterfactuals", "YijuProcedures", "YijuExplanations", "YijuDecisionRecords", "YijuMasking",
      ]),
    module(
      "YijuAppealPacks",
      vocabulary + [
        "Yiju", "YijuFacts", "YijuDecisions", "YijuDecisionRecords", "YijuExplanations", "YijuPolicies",
        "YijuProcedures",
        "YijuCaseTesting", "YijuMasking",
      ]),
    module(
      "YijuCaseTesting",
      vocabulary + ["Yiju", "YijuYAMLTrees", "YijuFacts", "YijuPlans", "YijuDecisions", "YijuMasking"]),
    .executableTarget(
      name: "yiju-command",
      dependencies: vocabulary + [
        "YijuDiagnosticPages", "Yiju", "YijuFacts", "YijuYAMLTrees", "YijuCalendarParsing", "YijuPolicyParsing",
        "YijuPolicies", "YijuPolicyChecking", "YijuDecisions", "YijuProcedures", "YijuExplanations", "YijuCaseTesting",
        "YijuFeelConformance", "YijuAppealPacks", "YijuMasking", "YijuForms", "YijuPlans",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(name: "CReferenceRule"),
    .executableTarget(
      name: "yiju-benchmarks",
      dependencies: vocabulary + [
        "Yiju", "YijuFacts", "YijuPlans", "YijuFactBinding", "YijuEvaluation", "YijuDecisions", "YijuProcedures",
        "YijuCaseTesting", "CReferenceRule",
      ],
      swiftSettings: settings),

    // Tests of facts and records
    tests("YijuFactsTests", ["YijuFacts", "YijuDiagnostics"]),
    tests(
      "YijuDecisionRecordsTests",
      vocabulary + ["YijuFacts", "YijuDecisions", "YijuDecisionRecords"]),
    // Tests
    tests(
      "CommandLineTests",
      vocabulary + ["Yiju", "YijuFacts", "YijuPlans", "YijuDecisions", "YijuExplanations", "YijuCaseTesting"],
      exclude: ["Example", "Goldens"]),
    tests(
      "YijuCaseTestingTests", vocabulary + ["YijuCaseTesting", "Yiju", "YijuFacts", "YijuDecisions"],
      exclude: ["Features"]),
    tests(
      "CorpusTests",
      vocabulary + [
        "Yiju", "YijuFacts", "YijuYAMLTrees", "YijuCalendarParsing", "YijuPolicyParsing", "YijuPolicyChecking",
        "YijuFactBinding", "YijuDecisionRecords", "YijuProcedures", "YijuDiagnosticPages", "YijuCaseTesting",
        "YijuAppealPacks", "YijuExplanations", "YijuForms",
      ], exclude: ["Rejected", "Accepted"]),
    tests(
      "NoticeTests",
      vocabulary + ["Yiju", "YijuFacts", "YijuDecisions", "YijuExplanations", "YijuMasking"],
      exclude: ["Goldens", "policy.yaml", "calendar.yaml"]),
    tests(
      "LanguageReferenceTests",
      vocabulary + ["YijuPolicyChecking", "YijuPolicyParsing", "YijuPolicies", "YijuYAMLTrees"]),
    tests(
      "DifferentialTests",
      vocabulary + [
        "ReferenceInterpreter", "Yiju", "YijuFacts", "YijuYAMLTrees", "YijuPolicies", "YijuPolicyChecking",
        "YijuDecisions", "YijuEvaluation", "YijuExplanations", "YijuFactBinding", "YijuPlans", "YijuCounterfactuals",
        "YijuCaseTesting", "YijuRegisters",
      ], exclude: ["Policies"]),
    tests(
      "RecordArchiveTests",
      vocabulary + [
        "Yiju", "YijuFacts", "YijuPlans", "YijuDecisions", "YijuDecisionRecords", "YijuCaseTesting", "YijuAppealPacks",
      ],
      exclude: ["Archive"]),
    tests("YijuValuesTests", ["YijuValues", "YijuCivilCalendars"]),
    tests(
      "YijuRegistersTests",
      ["YijuRegisters", "YijuCivilCalendars", "YijuCalendarParsing", "YijuYAMLTrees", "YijuDiagnostics"]),
    tests("YijuFeelTests", vocabulary),
    tests("YijuFeelConformanceTests", vocabulary + ["YijuFacts", "YijuFeelConformance"], exclude: ["vectors.jsonl"]),
    tests("YijuCivilCalendarsTests", ["YijuCivilCalendars"]),
    tests(
      "YijuCalendarParsingTests",
      ["YijuCalendarParsing", "YijuCivilCalendars", "YijuYAMLTrees", "YijuDiagnostics"]),
    tests(
      "YijuExplanationsTests", vocabulary + ["YijuFacts", "YijuDecisions", "YijuExplanations"], exclude: ["Goldens"]),
    tests(
      "YijuProceduresTests",
      vocabulary + [
        "YijuProcedures", "YijuExplanations", "YijuFacts", "YijuPlans", "YijuDecisions", "YijuYAMLTrees",
        "YijuCalendarParsing", "YijuPolicies", "YijuPolicyParsing", "YijuPolicyChecking", "YijuPolicyPlanning",
      ], exclude: ["Goldens"]),
    tests("YijuDiagnosticsTests", ["YijuDiagnostics"]),
    tests("YijuMaskingTests", ["YijuMasking"]),
    tests(
      "YijuFormsTests",
      vocabulary + ["YijuForms", "YijuFacts", "YijuPlans", "YijuDecisions", "Yiju"]),
    tests("YijuDiagnosticPagesTests", ["YijuDiagnosticPages"]),
    tests("YijuYAMLTreesTests", ["YijuYAMLTrees", "YijuDiagnostics"]),
    tests(
      "YijuPolicyParsingTests",
      vocabulary + ["YijuPolicyParsing", "YijuPolicies", "YijuYAMLTrees"]),
    tests(
      "YijuPolicyCheckingTests",
      vocabulary + ["YijuPolicyChecking", "YijuPolicyParsing", "YijuPolicies", "YijuYAMLTrees"]),
    .target(
      name: "ReferenceInterpreter",
      dependencies: [
        "YijuPolicies", "YijuFeel", "YijuValues", "YijuCivilCalendars", "YijuRegisters", "YijuFacts",
      ],
      path: "Tests/ReferenceInterpreter", swiftSettings: settings),
  ]
)
