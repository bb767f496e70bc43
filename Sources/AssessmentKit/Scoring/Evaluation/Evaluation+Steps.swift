extension Evaluation {
  /// Whether a condition holds.
  mutating func truth(_ condition: CompiledCondition) throws(RationalFault) -> Truth {
    guard let steps = condition.steps else { return try truth(condition.tree) }
    var stack = TruthStack()
    for index in steps.indices { take(steps[index], &stack) }
    return stack.pop()
  }

  @inline(__always)
  private func take(_ step: CompiledCondition.Step, _ stack: inout TruthStack) {
    switch step.kind {
    case .and:
      let right = stack.pop()
      stack.push(stack.pop().and(right))
    case .or:
      let right = stack.pop()
      stack.push(stack.pop().or(right))
    case .not: stack.push(stack.pop().negated)
    case .options, .answered, .recorded: stack.push(test(step))
    }
  }

  /// The same as for the tree: removed, then shown, then under an unknown condition.
  private func test(_ step: CompiledCondition.Step) -> Truth {
    let whenRemoved: Truth = step.kind == .recorded ? .yes : .no
    if isRemoved[step.item] { return whenRemoved }
    let asShown = testShown(step)
    guard isShown[step.item] == .unknown else { return asShown }
    return asShown != .yes && asShown == whenRemoved ? asShown : .unknown
  }

  private func testShown(_ step: CompiledCondition.Step) -> Truth {
    let state = form.states[step.item]
    switch step.kind {
    case .answered: return Truth(state == .answered)
    case .recorded: return Truth(state.isRecorded)
    default:
      guard state == .answered else { return step.whenOpen }
      return Truth(step.passes >> UInt64(form.cells[step.item]) & 1 == 1)
    }
  }
}
