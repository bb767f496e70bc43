import Testing

@testable import AssessmentKit

/// One fault: edits of ``CheckDocument`` and what must be found, and nothing worse.
struct CheckFault: Sendable, CustomTestStringConvertible {
  let name: String
  let code: DiagnosticCode
  let severity: Finding.Severity
  let pointer: String
  let edits: [CheckDocument.Edit]

  init(
    _ name: String,
    _ code: DiagnosticCode,
    _ severity: Finding.Severity = .error,
    at pointer: String,
    _ edits: (String, String)...
  ) {
    self.name = name
    self.code = code
    self.severity = severity
    self.pointer = pointer
    self.edits = edits.map { CheckDocument.Edit($0.0, $0.1) }
  }

  var testDescription: String { name }

  static let all: [CheckFault] = [
    documentsFirst, documentsSecond, orderFirst, orderSecond, scalesFirst, scalesSecond,
    scalesThird, bands, profiles, reach,
  ].flatMap(\.self)
}
