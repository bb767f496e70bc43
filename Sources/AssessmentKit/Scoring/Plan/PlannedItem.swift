/// An item as the scorer needs it: what may be answered, and when it is asked.
struct PlannedItem: Sendable {
  enum Kind: Sendable {
    case choice(optionCount: Int)
    case multiple(optionCount: Int, exclusive: Int)
    case number(NumberBounds)
    case date(approximate: Bool)
    case text(maxLength: Int)
  }

  /// Bounds in millionths.
  struct NumberBounds: Sendable {
    let min: Int?
    let max: Int?
    let step: Int?

    /// Whether a number is permitted.
    func permits(_ number: Int) -> Bool {
      if let min, number < min { return false }
      if let max, number > max { return false }
      guard let step else { return true }
      return (number - (min ?? 0)) % step == 0
    }

    /// How many permitted numbers lie in a span; `nil` when there is no end to them.
    func permittedCount(from low: Int, to high: Int) -> Int? {
      guard let min, let max, let step else { return nil }
      let (first, last) = (Swift.max(low, min), Swift.min(high, max))
      guard first <= last else { return 0 }
      let firstStep = (first - min + step - 1) / step
      let lastStep = (last - min) / step
      return Swift.max(0, lastStep - firstStep + 1)
    }
  }

  let id: String
  let sectionIndex: Int
  let kind: Kind
  /// The non-answers that a record may state.
  let nonAnswers: Set<NonAnswer>
  /// The item's own condition; the section's is in the plan.
  let gate: PlannedCondition?
  /// Whether the profile asks it.
  let isSelected: Bool
}
