/// True, false or unknown: Kleene's strong three-valued logic.
///
/// Source: S. C. Kleene, Introduction to Metamathematics (1952), section 64.
enum Truth: Int8, Sendable {
  case no = 0
  case unknown = 1
  case yes = 2

  init(_ isTrue: Bool) {
    self = isTrue ? .yes : .no
  }

  var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  func and(_ other: Truth) -> Truth { rawValue < other.rawValue ? self : other }

  func or(_ other: Truth) -> Truth { rawValue > other.rawValue ? self : other }
}
