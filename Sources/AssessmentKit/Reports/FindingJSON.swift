/// Findings as JSON Lines: one object for each finding, one finding for each line.
///
/// Every object has the same eleven members in the same order, `null` where nothing is known:
/// `code`, `severity`, `message`, `file`, `line`, `column`, `pointer`, `record`, `field`,
/// `expected`, `help`. `line` and `column` are places in the text, counted from 1; `field` is
/// the name of the column or item. Nothing is grouped or left out.
public struct FindingJSON: Sendable {
  /// Creates a writer of findings.
  public init() {}

  /// Writes the findings, each on a line of its own with the line ended.
  ///
  /// - Parameter findings: the findings in the order in which they are to be written.
  /// - Returns: the lines, or the empty string when there are no findings.
  public func render(_ findings: [Finding]) -> String {
    findings.map { object($0) + "\n" }.joined()
  }

  private func object(_ finding: Finding) -> String {
    let place = finding.place
    let members = [
      ("code", string(finding.code.id)),
      ("severity", string(finding.severity.rawValue)),
      ("message", string(finding.message)),
      ("file", string(place.file)),
      ("line", number(place.position?.line)),
      ("column", number(place.position?.column)),
      ("pointer", string(place.pointer)),
      ("record", string(place.record)),
      ("field", string(place.column)),
      ("expected", string(finding.expected)),
      ("help", string(finding.help)),
    ]
    return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }

  private func number(_ value: Int?) -> String {
    value.map(String.init) ?? "null"
  }

  private func string(_ value: String?) -> String {
    guard let value else { return "null" }
    var result = "\""
    for scalar in value.unicodeScalars { result += escaped(scalar) }
    return result + "\""
  }

  /// Escapes what RFC 8259 demands, and every other character that some reader takes for the
  /// end of a line.
  private func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: "\\u" + hex(scalar.value)
    default: String(scalar)
    }
  }

  private func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
