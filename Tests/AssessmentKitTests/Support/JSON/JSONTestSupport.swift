import Testing

@testable import AssessmentKit

/// Reads a text, for tests that expect it to be right.
func parsed(_ text: String, limits: JSONLimits = .standard) throws -> JSONNode {
  try JSONParser.parse(Array(text.utf8), limits: limits)
}

/// The findings that a text is refused with; none when it's accepted.
func findings(_ bytes: [UInt8], limits: JSONLimits = .standard) -> [Finding] {
  do throws(Refused) {
    _ = try JSONParser.parse(bytes, file: "some.json", limits: limits)
    return []
  } catch {
    return error.findings
  }
}

func findings(_ text: String, limits: JSONLimits = .standard) -> [Finding] {
  findings(Array(text.utf8), limits: limits)
}

func text(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self)
}

/// The canonical form of a text as text.
func canonical(_ document: String) throws -> String {
  text(CanonicalJSON.bytes(of: try parsed(document)))
}

extension Finding {
  /// Code, line, column and pointer in one comparable text.
  var summary: String {
    let position = place.position ?? TextPosition(line: 0, column: 0)
    return "\(code.id) \(position.line):\(position.column) \(place.pointer ?? "?")"
  }
}
