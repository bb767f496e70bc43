/// What kind of result a scale, derived value or index has.
public enum ScoreStatus: String, Sendable, CaseIterable {
  /// Nothing is open.
  case complete
  /// Scaled up from the answered items.
  case prorated
  /// Open items added nothing, as the instrument's reason allows.
  case partialAsZero
  /// Built on a part that is prorated, partial or missing.
  case estimated
  /// Answers are there, and no value can be stated.
  case notScorable
  /// No item was answered.
  case unanswered
  /// No item applies.
  case notApplicable
}

/// Why there is no value.
public enum ScoreReason: String, Sendable, CaseIterable {
  /// Items are open and the rule allows none.
  case itemsOpen
  /// Fewer answers than the rule's minimum.
  case tooFewAnswered
  /// An item that must be answered is open.
  case requiredOpen
  /// A part has no value.
  case partWithoutValue
  /// A fact or key is not known.
  case keyUnknown
  /// The table has no row for the value.
  case notInTable
  /// The divisor is 0.
  case divisionByZero
  /// The condition is not known.
  case conditionUnknown
  /// The condition is false and there is no other branch.
  case noBranch
  /// A scale of the index has no certain band.
  case bandNotCertain
  /// Every scale of one side does not apply.
  case nothingApplies
  /// No item was answered.
  case nothingAnswered
}
