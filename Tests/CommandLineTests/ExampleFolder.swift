import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuFacts

/// The invented policies beside these tests.
enum ExampleFolder {
  static let path = CommandRun.packageRoot.appending(path: "Tests/CommandLineTests/Example").path
  static let policies = PolicyFolder(path)
  static let policy = "example/training-aid"
  static let town = "example/town/training-aid"

  /// A case that the version in force on that day grants.
  static func facts(submitted: String, issued: String, occupation: String = "电焊工", grade: String = "高级") -> String {
    """
    {"person": {"resident": true, "months": 12}, "application": {"submitted_on": "\(submitted)"},
     "certificate": {"grade": "\(grade)", "occupation": "\(occupation)", "issued_on": "\(issued)"}}
    """
  }

  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
}
