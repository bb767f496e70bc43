import AssessmentKit

/// The diagnostic codes that exist in this version.
enum CodeCatalogue {
  static let all: [DiagnosticCode] = []
}
