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

  static let policy: Policy? = {
    guard let calendar = try? Data(contentsOf: folder.appending(path: "calendar.yaml")),
      let policy = try? Data(contentsOf: folder.appending(path: "policy.yaml"))
    else { return nil }
    let engine = Engine(calendars: [SourceFile(name: "calendar.yaml", bytes: Array(calendar))])
    return engine.compile(SourceFile(name: "policy.yaml", bytes: Array(policy))).policy
  }()

  var months: String = "3"
  var name = "买买提·艾力"
  var id = "11010519491231002X"
  var phone = "13800138000"
  var account = "6222021234567890123"
  var address = "乌鲁木齐市天山区解放北路1号2单元301"
  var employer = "示例厂"

  var json: String {
    """
    {"applicant": {"name": "\(name)", "id_number": "\(id)", "birth_date": "1949-12-31", "phone": "\(phone)",
      "address": "\(address)", "employer": "\(employer)", "employed": true, "insured_months": \(months)},
     "payee": {"account": "\(account)"},
     "certificate": {"level": "三级", "issued_on": "2020-02-03"}, "application": {"submitted_on": "2020-03-02"}}
    """
  }

  func decision() throws -> Decision {
    let policy = try #require(Self.policy)
    return try policy.decide(Facts(json: Array(json.utf8)), asKnownOn: try day("2020-04-01"))
  }

  func notice(_ audience: Audience, decidedOn: String = "2020-04-01", servedOn: String? = "2020-04-02") throws -> Notice
  {
    let policy = try #require(Self.policy)
    var notice = try policy.notice(
      of: try decision(), for: audience, decidedOn: try day(decidedOn), servedOn: try servedOn.map { try day($0) })
    // The digest stands for whatever the files of the test are.
    notice.explanation.provenance.digest = String(repeating: "0", count: 64)
    notice.explanation.policy.sha256 = String(repeating: "1", count: 64)
    notice.explanation.policy.files = []
    notice.explanation.provenance.calendars = []
    notice.explanation.provenance.engine.version = "0"
    return notice
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
}
