import Foundation

/// A case of the shipped policy that is granted, with changes laid over it.
struct UrumqiCase {
  static let policy = "cn/xinjiang/urumqi/skill-subsidy"

  var months: String = "36"
  var issued = "2017-06-30"
  var submitted: String? = "2018-07-02"
  var level = "\"五级\""
  var payments: String? = #"[{"occupation": "焊工", "level": "四级"}]"#

  var json: String {
    let submitted = submitted.map { "{\"submitted_on\": \"\($0)\"}" } ?? "{}"
    let payments = payments.map { ", \"payments\": \($0)" } ?? ""
    return """
      {"applicant": {"in_service": true, "insured": true, "contribution_months": \(months)}, \
      "certificate": {"kind": "职业资格证书", "level": \(level), "occupation": "焊工", "number": "1", \
      "issued_on": "\(issued)"}, "application": \(submitted)\(payments)}
      """
  }
}
