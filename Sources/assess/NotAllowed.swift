import AssessmentKit

/// Something that the tool refuses to do on principle: exit code 77.
struct NotAllowed: Error {
  /// Why, as findings.
  let findings: [Finding]
}
