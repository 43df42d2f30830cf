/// The table of keywords: Chinese beside the English of the raw values. Both columns are unique.
extension CalendarKeyword {
  /// The spelling in Chinese.
  package var zh: String {
    switch self {
    case .calendar: "日历"
    case .title: "标题"
    case .base: "基于"
    case .covers: "覆盖"
    case .firmUntil: "确定至"
    case .weekend: "周末"
    case .documents: "文件"
    case .number: "文号"
    case .issuedOn: "印发日期"
    case .publishedOn: "公布日期"
    case .url: "网址"
    case .numberAndDate: "文号和日期"
    case .status: "可靠程度"
    case .note: "说明"
    case .days: "安排"
    case .statutory: "法定放假"
    case .off: "放假"
    case .work: "上班"
    case .ordinary: "照常"
    case .hours: "作息"
    case .open: "办公"
    case .seen: "已见"
    case .secondary: "转引"
    case .memory: "凭记忆"
    case .estimate: "推算"
    case .monday: "星期一"
    case .tuesday: "星期二"
    case .wednesday: "星期三"
    case .thursday: "星期四"
    case .friday: "星期五"
    case .saturday: "星期六"
    case .sunday: "星期日"
    }
  }
}
