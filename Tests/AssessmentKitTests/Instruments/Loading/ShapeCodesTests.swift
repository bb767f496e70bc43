import Testing

@testable import AssessmentKit

/// One fault of shape: what is replaced by what, and what is found at the mark.
struct ShapeFault: Sendable, CustomTestStringConvertible {
  let name: String
  let old: String
  let new: String
  let code: DiagnosticCode
  let pointer: String
  let more: [(String, String)]

  init(
    _ name: String,
    _ old: String,
    _ new: String,
    _ code: DiagnosticCode,
    _ pointer: String,
    more: [(String, String)] = []
  ) {
    (self.name, self.old, self.new, self.code, self.pointer) = (name, old, new, code, pointer)
    self.more = more
  }

  /// The document with the fault, and where it must be found.
  var document: (text: String, position: TextPosition?) {
    var text = LoaderDocument.text
    for (old, new) in [(old, new)] + more {
      text = LoaderDocument.replacing(old, with: new, in: text)
    }
    return LoaderDocument.unmarked(text)
  }

  var testDescription: String { name }
}

@Suite struct ShapeCodesTests {
  @Test(arguments: ShapeFault.all)
  func `one fault is found once, at its place`(_ fault: ShapeFault) throws {
    let (text, position) = fault.document
    let findings = LoaderDocument.findings(text)
    #expect(findings.map(\.code) == [fault.code])
    #expect(findings.first?.place == Place(position: position, pointer: fault.pointer))
    #expect(findings.first?.severity == .error)
  }

  @Test func `every code of shape has a case`() {
    let seen = Set(ShapeFault.all.map(\.code)).union([.unknownFormat])
    #expect(DiagnosticCode.shapeCodes.filter { !seen.contains($0) }.isEmpty)
    #expect(Set(DiagnosticCode.shapeCodes.map(\.id)).count == DiagnosticCode.shapeCodes.count)
  }

  @Test func `messages go without a full stop and codes with a page`() {
    for fault in ShapeFault.all {
      for finding in LoaderDocument.findings(fault.document.text) {
        #expect(!finding.message.hasSuffix("."))
        #expect(finding.expected != nil || finding.help != nil, "\(fault.name)")
      }
    }
    for code in DiagnosticCode.shapeCodes + DiagnosticCode.libraryCodes {
      #expect(code.explanation.hasSuffix("."))
      #expect(!code.summary.hasSuffix("."))
    }
  }

  @Test func `all faults of a document are found at once`() {
    let text =
      LoaderDocument
      .replacing("\"kind\": \"safety\"", with: "\"kind\": \"safty\"")
      .replacing("\"opening\"", with: "\"openings\"")
      .replacing("\"role\": \"plan\"", with: "\"role\": 4")
      .replacing("\"rule\": \"none\"", with: "\"rule\": \"none\", \"because\": \"x\"")
    #expect(
      Set(LoaderDocument.findings(text).compactMap(\.place.pointer)) == [
        "/prompts/0/kind", "/openings", "/profiles/0/scales/0/role", "/scales/1/missing/because",
      ]
    )
  }

  @Test func `a slip of the typing brings the word that was meant`() {
    let member = LoaderDocument.findings(
      LoaderDocument.replacing("\"closing\"", with: "\"closng\"")
    )
    #expect(member.first?.help == "did you mean \"closing\"?")
    let word = LoaderDocument.findings(
      LoaderDocument.replacing("\"use\": \"research\"", with: "\"use\": \"reserch\"")
    )
    #expect(word.first?.help == "did you mean \"research\"?")
  }

  @Test(arguments: [(0, "write 1"), (2, "newer version"), (-1, "write 1")])
  func `a document of another format is not looked at further`(_ number: Int, _ help: String) {
    let text = LoaderDocument.replacing("\"format\": 1", with: "\"format\": \(number)")
      .replacing("\"opening\"", with: "\"openings\"")
    let findings = LoaderDocument.findings(text)
    #expect(findings.map(\.code) == [.unknownFormat])
    #expect(
      findings.first?.place
        == Place(position: TextPosition(line: 2, column: 13), pointer: "/format")
    )
    #expect(findings.first?.help?.contains(help) == true)
  }

  @Test(arguments: ["null", "[]", "\"text\"", "1", "{}"])
  func `a document that is no instrument is refused`(_ text: String) {
    #expect(!LoaderDocument.findings(text).isEmpty)
  }
}
