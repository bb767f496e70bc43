/// Findings counted by code, of which the first of each code are kept.
///
/// A file with a million faulty rows must neither fill the memory nor hide a second kind of
/// fault behind the first.
public struct FindingTally: Sendable {
  /// How many findings of one code are kept.
  public static let limit = 20

  /// The findings that are kept, in the order in which they were added.
  public private(set) var findings: [Finding] = []

  private var counts: [DiagnosticCode: Int] = [:]

  /// A tally of nothing.
  public init() {}

  /// How often a code was found.
  ///
  /// - Parameter code: the code.
  /// - Returns: all of them, those that were not kept included.
  public func count(of code: DiagnosticCode) -> Int {
    counts[code] ?? 0
  }

  /// How often each code was found, in the order of the codes.
  public var counted: [(code: DiagnosticCode, count: Int)] {
    counts.map { ($0.key, $0.value) }.sorted { $0.0.id < $1.0.id }
  }

  /// Whether nothing was found.
  public var isEmpty: Bool { counts.isEmpty }

  mutating func add(_ finding: Finding) {
    let count = counts[finding.code, default: 0] + 1
    counts[finding.code] = count
    if count <= Self.limit { findings.append(finding) }
  }

  /// Whether further findings of a code would only be counted.
  func isFull(_ code: DiagnosticCode) -> Bool {
    count(of: code) >= Self.limit
  }

  /// Counts findings that are not kept, of a code of which enough are.
  mutating func count(_ more: Int, of code: DiagnosticCode) {
    counts[code, default: 0] += more
  }

  mutating func add(_ more: [Finding]) {
    for finding in more { add(finding) }
  }

  /// Adds what was found in a later part of the file.
  mutating func add(_ later: FindingTally) {
    var room = counts.mapValues { Self.limit - min($0, Self.limit) }
    for finding in later.findings {
      let left = room[finding.code, default: Self.limit]
      guard left > 0 else { continue }
      room[finding.code] = left - 1
      findings.append(finding)
    }
    counts.merge(later.counts, uniquingKeysWith: +)
  }

  /// The findings in the order of their places; those without one come first.
  var inOrder: [Finding] {
    let top = TextPosition(line: 0, column: 0)
    let ranked = findings.enumerated().sorted { left, right in
      let positions = (left.element.place.position ?? top, right.element.place.position ?? top)
      return positions.0 == positions.1 ? left.offset < right.offset : positions.0 < positions.1
    }
    return ranked.map(\.element)
  }
}
