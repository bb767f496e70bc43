import AssessmentKit
import Testing

@Suite struct MojibakeTests {
  @Test(arguments: [
    ("MÃ©abh", 1), ("Â£20", 0), ("x Â\u{A0}y", 2), ("itâ€™s", 2), ("â€", 0), ("ÃÃ£", 2),
  ])
  func `misread text is found`(_ text: String, _ offset: Int) {
    #expect(Mojibake.firstOffset(in: Array(text.utf8)) == offset)
  }

  @Test(arguments: [
    "", "plain", "Méabh", "£20", "IRMÃ", "SÃO", "Âge", "Â", "Ã", "â", "pâté", "âme", "Ã\n£",
  ])
  func `ordinary text is left alone`(_ text: String) {
    #expect(Mojibake.firstOffset(in: Array(text.utf8)) == nil)
  }

  @Test func `the warning names the line and none of the text`() throws {
    let bytes = Array("a\r\nb\nÂ£".utf8)
    let finding = try #require(Mojibake.finding(in: bytes, firstLine: 5, file: "t.csv"))
    #expect(finding.severity == .warning)
    #expect(finding.place.position?.line == 7)
    #expect(!finding.message.contains("Â"))
    #expect(Mojibake.finding(in: Array("a".utf8), firstLine: 1, file: nil) == nil)
  }
}
