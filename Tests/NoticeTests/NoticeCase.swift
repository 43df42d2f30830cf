import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuExplanations

/// An invented policy with every kind of personal fact, and a case of it.
struct NoticeCase {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static let policy = variant { $0 }

  /// The policy with its text changed.
  static func variant(_ changed: (String) -> String) -> Policy? {
    guard let calendar = try? Data(contentsOf: folder.appending(path: "calendar.yaml")),
      let policy = try? Data(contentsOf: folder.appending(path: "policy.yaml"))
    else { return nil }
    let engine = Engine(calendars: [SourceFile(name: "calendar.yaml", bytes: Array(calendar))])
    let text = changed(String(decoding: policy, as: UTF8.self))
    return engine.compile(SourceFile(name: "policy.yaml", bytes: Array(text.utf8))).policy
  }

  var months: String = "3"
  var employed = true
  var level = "三级"
  var name = "买买提·艾力"
  var id = "11010519491231002X"
  var phone = "13800138000"
  var account = "6222021234567890123"
  var address = "乌鲁木齐市天山区解放北路1号2单元301"
  var employer = "示例厂"

  var json: String {
    """
    {"applicant": {"name": "\(name)", "id_number": "\(id)", "birth_date": "1949-12-31", "phone": "\(phone)",
      "address": "\(address)", "employer": "\(employer)", "employed": \(employed), "insured_months": \(months)},
     "payee": {"account": "\(account)"},
     "certificate": {"level": "\(level)", "issued_on": "2020-02-03"}, "application": {"submitted_on": "2020-03-02"}}
    """
  }

  func decision() throws -> Decision {
    let policy = try #require(Self.policy)
    return try policy.decide(Facts(json: Array(json.utf8)), asKnownOn: try day("2020-04-01"))
  }

  /// What would change the decision, seen from the day of service.
  func counterfactuals() throws -> Counterfactuals {
    let policy = try #require(Self.policy)
    return try policy.counterfactuals(
      Facts(json: Array(json.utf8)), asKnownOn: try day("2020-04-01"), from: try day("2020-04-02"))
  }

  func notice(
    _ audience: Audience, decidedOn: String = "2020-04-01", servedOn: String? = "2020-04-02",
    counterfactuals: Counterfactuals? = nil
  ) throws -> Notice {
    let policy = try #require(Self.policy)
    var notice = try policy.notice(
      of: try decision(), for: audience, decidedOn: try day(decidedOn), servedOn: try servedOn.map { try day($0) },
      counterfactuals: counterfactuals)
    // The digests stand for whatever the files of the test are.
    if let ways = notice.explanation.counterfactuals?.ways {
      notice.explanation.counterfactuals?.decisionDigest = String(repeating: "2", count: 64)
      for place in ways.indices {
        notice.explanation.counterfactuals?.ways[place].proof.digest = String(repeating: "3", count: 64)
      }
      notice.explanation.counterfactuals?.application?.proof?.digest = String(repeating: "4", count: 64)
    }
    if notice.audience == .public { return notice }
    notice.explanation.provenance.digest = String(repeating: "0", count: 64)
    notice.explanation.policy.sha256 = String(repeating: "1", count: 64)
    notice.explanation.policy.files = []
    notice.explanation.provenance.calendars = []
    notice.explanation.provenance.engine.version = "0"
    return notice
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
}
