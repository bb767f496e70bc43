/// The findings about the shape of one document, in the order in which they are made.
///
/// Every reader of one document adds to the same log, so that one faulty part does not keep the
/// others from being looked at.
final class ShapeLog {
  /// What was found so far.
  private(set) var findings: [Finding] = []

  /// Adds a finding.
  func add(_ finding: Finding) {
    findings.append(finding)
  }
}
