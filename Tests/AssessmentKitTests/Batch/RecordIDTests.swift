import Testing

@testable import AssessmentKit

@Suite struct RecordIDTests {
  @Test(arguments: ["C-0412", "sim_0000001", "T1", "row.7", "12345", "a1"])
  func `a code may be shown in a message`(id: String) {
    #expect(RecordID.looksLikeCode(Array(id.utf8)[...]))
  }

  @Test(arguments: [
    "Smith", "Anna Smith 3", "03-04-1980", "1980.04.03", "07700900123", "a@b1", "Zoë1", "",
    "1/2", String(repeating: "a1", count: 40),
  ])
  func `what may be a name, a date or a number of hers is not shown`(id: String) {
    #expect(!RecordID.looksLikeCode(Array(id.utf8)[...]))
  }
}
