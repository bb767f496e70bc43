import Foundation
import Testing

@testable import AssessmentKit

@Suite struct InstrumentChecksTests {
  @Test func `a sound instrument has no findings`() throws {
    let findings = try CheckDocument.findings(in: CheckDocument.text([]))
    #expect(findings.isEmpty, "\(FindingText(limit: 100).render(findings))")
  }

  @Test(arguments: CheckFault.all) func `a fault is found where it is`(fault: CheckFault) throws {
    let findings = try CheckDocument.findings(in: CheckDocument.text(fault.edits))
    let found = findings.contains { finding in
      finding.code == fault.code && finding.severity == fault.severity
        && finding.place.pointer == fault.pointer
    }
    #expect(found, "\(FindingText(limit: 100).render(findings))")
  }

  @Test(arguments: CheckFault.all) func `a fault brings no other error`(fault: CheckFault) throws {
    let findings = try CheckDocument.findings(in: CheckDocument.text(fault.edits))
    let others = findings.filter { $0.severity < fault.severity || $0.code != fault.code }
    #expect(others.isEmpty, "\(FindingText(limit: 100).render(others))")
  }

  @Test func `every code of the checks has a fault that shows it`() throws {
    let shown = Set(CheckFault.all.map(\.code.id))
    let missing = try Self.declaredCodes().filter { !shown.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test func `every code of the checks is declared once and listed`() throws {
    let declared = try Self.declaredCodes()
    let listed = DiagnosticCode.all.map(\.id).filter { $0.hasPrefix("I3") }
    #expect(declared.count > 60)
    #expect(listed.sorted() == declared.sorted())
  }

  @Test func `findings are the same every time`() throws {
    let text = try CheckDocument.text([
      CheckDocument.Edit(#""forbids": []"#, #""forbids": ["total", "index"]"#)
    ])
    let first = try CheckDocument.findings(in: text)
    #expect(!first.isEmpty)
    #expect(try CheckDocument.findings(in: text) == first)
  }

  @Test func `every fault of a stage is found together`() throws {
    let text = try CheckDocument.text([
      CheckDocument.Edit(#"{"code": "right""#, #"{"code": "left""#),
      CheckDocument.Edit(#""step": 2"#, #""step": 3"#),
    ])
    let codes = try CheckDocument.findings(in: text).map(\.code)
    #expect(codes == [.duplicateCode, .stepDoesNotFit])
  }

  private static func declaredCodes() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../../Sources/AssessmentKit/Instruments/Checks").standardized
    let names = FileManager.default.enumerator(atPath: folder.path)
    var codes: [String] = []
    while let name = names?.nextObject() as? String {
      guard name.hasSuffix(".swift") else { continue }
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      codes += text.matches(of: #/"(I3\d{3})"/#).map { String($0.output.1) }
    }
    return codes
  }
}
