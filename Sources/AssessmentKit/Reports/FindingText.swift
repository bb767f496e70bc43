/// Findings as text for a person: what, where, what was expected, what to do.
///
/// ```text
/// error[A1204]: the answer is not a choice of this question
///   --> april.csv:14:9   record C-0412, column "home_2"
///    expected: 0, 1, 2 or 3
///    help: if 7 means "declined" in your file, add --missing 7=declined
///    see:  assess help A1204
/// ```
///
/// - Findings keep the order in which they are given.
/// - After ``limit`` findings of one code the rest are counted: `and 41 more like this`.
/// - The `see:` line stands under the first finding of each code only, so that a page read
///   aloud does not repeat it.
/// - Control characters, which a hostile file could use to rewrite a terminal, are shown as
///   `\u{1B}`.
/// - No findings give the empty string.
public struct FindingText: Sendable {
  /// How many findings of one code are written out before the rest are counted.
  public let limit: Int

  /// Whether the severity is coloured with the terminal's own red, yellow and blue.
  public let colour: Bool

  /// Creates a writer of findings.
  ///
  /// - Parameters:
  ///   - limit: how many findings of one code are written out; less than one is taken as one.
  ///   - colour: whether the severity is coloured. Colour never carries meaning alone.
  public init(limit: Int = 5, colour: Bool = false) {
    self.limit = max(1, limit)
    self.colour = colour
  }

  /// Writes the findings, an empty line between two of them, the last line ended.
  ///
  /// - Parameter findings: the findings in the order in which they are to be read.
  /// - Returns: the text, or the empty string when there are no findings.
  public func render(_ findings: [Finding]) -> String {
    var totals: [DiagnosticCode: Int] = [:]
    for finding in findings { totals[finding.code, default: 0] += 1 }
    var seen: [DiagnosticCode: Int] = [:]
    var blocks: [String] = []
    for finding in findings {
      let rank = seen[finding.code, default: 0] + 1
      seen[finding.code] = rank
      guard rank <= limit else { continue }
      let left = rank == limit ? (totals[finding.code] ?? 0) - limit : 0
      blocks.append(block(finding, first: rank == 1, left: left))
    }
    return blocks.joined(separator: "\n")
  }

  /// Counts findings in words, the most serious first, such as `2 errors, 1 warning`.
  ///
  /// - Parameter findings: the findings to count.
  /// - Returns: the count without a full stop, or `no findings`.
  public func summary(of findings: [Finding]) -> String {
    let parts = Finding.Severity.allCases.sorted().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }

  private func block(_ finding: Finding, first: Bool, left: Int) -> String {
    var lines = ["\(label(finding)): \(visible(finding.message))"]
    if let place = PlaceText(finding.place).line { lines.append("  --> \(place)") }
    if let expected = finding.expected { lines.append("   expected: \(visible(expected))") }
    if let help = finding.help { lines.append("   help: \(visible(help))") }
    if first { lines.append("   see:  assess help \(visible(finding.code.id))") }
    if left > 0 { lines.append("   and \(left) more like this") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func label(_ finding: Finding) -> String {
    let label = "\(finding.severity.rawValue)[\(visible(finding.code.id))]"
    guard colour else { return label }
    return "\u{1B}[\(colourNumber(finding.severity))m\(label)\u{1B}[0m"
  }

  private func colourNumber(_ severity: Finding.Severity) -> Int {
    switch severity {
    case .error: 31
    case .warning: 33
    case .note: 34
    }
  }

  private func visible(_ text: String) -> String {
    VisibleText.escape(text)
  }
}
