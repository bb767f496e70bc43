@testable import AssessmentKit

/// An instrument with one thing in it changed, to see whether anything notices.
struct Mutant: Sendable {
  /// Where the change was made.
  let pointer: JSONPointer
  /// What kind of thing was changed.
  let kind: MutantKind
  /// What was done, in words.
  let change: String
  /// The changed document.
  let document: JSONNode

  /// The changed document as text.
  var bytes: [UInt8] { JSONOutput(document).compact() }
}

/// What kind of thing a mutant changes; the summary counts by it.
enum MutantKind: String, Sendable, CaseIterable, Comparable {
  case points
  case range
  case reverse
  case weight
  case factor
  case band
  case index
  case minimum
  case required
  case missingRule = "missing rule"
  case entry = "scale entry"
  case method
  case rounding
  case counts
  case combine
  case missingCode = "missing code"
  case gate
  case condition
  case threshold
  case expression
  case constant
  case table
  case constraint
  case completeness
  case profile
  case role

  static func < (left: MutantKind, right: MutantKind) -> Bool { left.rawValue < right.rawValue }
}

/// A change of one value, before it is put back into its document.
struct Change {
  /// The way from the value that was looked at to what was changed.
  var path: [String] = []
  /// What kind of thing was changed.
  let kind: MutantKind
  /// What was done, in words.
  let words: String
  /// The value after the change; `nil` takes it out.
  let node: JSONNode?
}

extension [Change] {
  /// Leaves out what changes nothing, and the second of two that do the same.
  func distinct(from original: JSONNode) -> [Change] {
    var seen: Set<String?> = [original.text]
    return filter { seen.insert($0.node?.text).inserted }
  }
}
