import AssessmentKit

/// The page of one diagnostic code, and the list of all.
struct CodePage {
  private let code: DiagnosticCode

  init(_ code: DiagnosticCode) {
    self.code = code
  }

  /// The code, what is wrong, why it matters and how to mend it.
  var page: [TextBlock] {
    [.paragraph("\(code.id): \(code.summary)"), .paragraph(code.explanation)]
  }

  /// All codes in the order of their identifiers.
  static func index(_ codes: [DiagnosticCode]) -> [TextBlock] {
    guard !codes.isEmpty else {
      return [.paragraph("This version of assess has no diagnostic codes.")]
    }
    let terms = codes.sorted { $0.id < $1.id }.map { Term($0.id, $0.summary + ".") }
    return [
      .paragraph("Diagnostic codes"), .terms(terms),
      .paragraph("Read one with: assess help CODE"),
    ]
  }
}
