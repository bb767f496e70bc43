/// A condition laid out for speed, beside its tree.
///
/// Most conditions test only choices. Those become a list of steps for a small stack machine that
/// follows no references; the others keep their tree. Both give the same truth for every form,
/// which the tests compare.
final class CompiledCondition: Sendable {
  /// One step.
  ///
  /// A test pushes a truth; a joint takes two and pushes one.
  struct Step: Sendable {
    enum Kind: Sendable {
      case options
      case answered
      case recorded
      case and
      case or
      case not
    }

    let kind: Kind
    var item = 0
    /// For each option, whether it passes.
    var passes: UInt64 = 0
    var whenOpen = Truth.unknown
  }

  /// How many truths the machine can hold.
  private static let depth = 30

  let tree: PlannedCondition
  /// The steps; `nil` for a condition that only its tree can answer.
  let steps: [Step]?

  init(_ tree: PlannedCondition) {
    self.tree = tree
    var steps: [Step] = []
    let depth = Self.append(tree, to: &steps)
    self.steps = depth.map { $0 <= Self.depth } == true ? steps : nil
  }

  /// Appends a condition; how many truths it holds at most, or `nil` when it has no steps.
  private static func append(_ condition: PlannedCondition, to steps: inout [Step]) -> Int? {
    switch condition {
    case .all(let parts): return append(parts, joinedBy: .and, to: &steps)
    case .any(let parts): return append(parts, joinedBy: .or, to: &steps)
    case .not(let part):
      let depth = append(part, to: &steps)
      steps.append(Step(kind: .not))
      return depth
    case .item(let item, let test):
      guard let step = step(item, test) else { return nil }
      steps.append(step)
      return 1
    case .countOf, .value, .fact: return nil
    }
  }

  private static func append(
    _ parts: [PlannedCondition],
    joinedBy kind: Step.Kind,
    to steps: inout [Step]
  ) -> Int? {
    var deepest = 0
    for (index, part) in parts.enumerated() {
      guard let depth = append(part, to: &steps) else { return nil }
      deepest = max(deepest, depth + (index > 0 ? 1 : 0))
      if index > 0 { steps.append(Step(kind: kind)) }
    }
    return parts.isEmpty ? nil : deepest
  }

  private static func step(_ item: Int, _ test: PlannedCondition.ItemTest) -> Step? {
    switch test {
    case .answered: return Step(kind: .answered, item: item)
    case .recorded: return Step(kind: .recorded, item: item)
    case .options(let passes, let whenOpen):
      guard passes.count <= 64 else { return nil }
      let bits = passes.enumerated().reduce(UInt64(0)) { bits, option in
        option.element ? bits | 1 << UInt64(option.offset) : bits
      }
      return Step(kind: .options, item: item, passes: bits, whenOpen: whenOpen)
    case .includes, .numbers, .days: return nil
    }
  }
}

/// Truths on top of each other, two bits each.
struct TruthStack {
  private var bits: UInt64 = 0

  mutating func push(_ truth: Truth) {
    bits = bits << 2 | UInt64(truth.rawValue)
  }

  mutating func pop() -> Truth {
    let raw = Int8(bits & 3)
    bits >>= 2
    return Truth(rawValue: raw) ?? .unknown
  }
}
