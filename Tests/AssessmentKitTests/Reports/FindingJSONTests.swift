import AssessmentKit
import Foundation
import Testing

@Suite struct FindingJSONTests {
  private let code = DiagnosticCode("A9001", "an answer is not a choice", "Look at the codebook.")

  @Test func `what is not known is null and the members keep their order`() {
    let expected = """
      {"code":"A9001","severity":"error","message":"m","file":null,"line":null,"column":null,\
      "pointer":null,"record":null,"field":null,"expected":null,"help":null}

      """
    #expect(FindingJSON().render([Finding(code, .error, "m")]) == expected)
  }

  @Test func `everything known is written`() {
    let place = Place(
      file: "a.csv",
      position: TextPosition(line: 14, column: 9),
      pointer: "/x",
      record: "C-1",
      column: "home_2"
    )
    let finding = Finding(code, .note, "m", at: place, expected: "1", help: "h")
    let expected = """
      {"code":"A9001","severity":"note","message":"m","file":"a.csv","line":14,"column":9,\
      "pointer":"/x","record":"C-1","field":"home_2","expected":"1","help":"h"}

      """
    #expect(FindingJSON().render([finding]) == expected)
  }

  @Test func `any text comes back through another reader, on one line`() throws {
    let hostile = String(String.UnicodeScalarView((0...0x2100).compactMap(Unicode.Scalar.init)))
    let text = FindingJSON().render([Finding(code, .error, hostile + "\"\\\u{1F469}")])
    #expect(text.split(whereSeparator: \.isNewline).count == 1)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["message"] as? String == hostile + "\"\\\u{1F469}")
  }

  @Test func `each finding is a line and none is left out`() {
    let findings = (1...20).map { Finding(code, .error, "number \($0)") }
    #expect(FindingJSON().render(findings).split(separator: "\n").count == 20)
    #expect(FindingJSON().render([]).isEmpty)
  }
}
