import Testing

@testable import YijuExplanations

@Suite struct ClauseReferenceTests {
  @Test(arguments: [
    ("一", "一"), ("一/（一）", "一、（一）"), ("三/（二）/5", "三、（二）5"), ("二/段1", "二、第1段"), ("尾段", "尾段"),
    ("第二百零一条", "第二百零一条"), ("第六条/第二款", "第六条第二款"), ("申领条件/（一）", "申领条件（一）"),
    ("附件1/真实性声明", "附件1 真实性声明"), ("附件1/填表说明/3", "附件1 填表说明第3项"), ("十二/（三）/2/（4）", "十二、（三）2（4）"),
    ("", ""),
  ])
  func isPrintedAsItIsCited(_ anchor: String, _ printed: String) {
    #expect(ClauseReference.printed(anchor) == printed)
  }
}
