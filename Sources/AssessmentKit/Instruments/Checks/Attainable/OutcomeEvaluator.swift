/// Works out what scales, expressions and conditions come to on complete forms.
///
/// A form is decided item by item as far as conditions, keys and shared items need it; everything
/// else is independent and is combined set by set. The result is exact: a set holds a value when,
/// and only when, some complete form has it. When the limits do not allow that, a fault is thrown
/// and nothing is claimed.
///
/// It is a class because it remembers scales between forms; it lives inside one check.
final class OutcomeEvaluator {
  /// The instrument.
  let index: InstrumentIndex
  /// What is left of the work.
  var budget: OutcomeBudget
  /// The answers and facts decided so far.
  var form = DecidedForm()
  /// Scales whose outcome is held while an expression is worked out.
  var pinned: [String: Outcome] = [:]
  /// What was seen of tables and divisions.
  var log = OutcomeLog()
  /// Scales that were worked out before, by the answers that matter to them.
  var knownScales: [ScaleKey: Set<Outcome>] = [:]
  /// The contributions of scales that were prepared.
  var contributions: [String: [EntryContributions]] = [:]
  /// The items that matter to scales.
  var relevantItems: [String: [String]] = [:]

  /// Prepares to work.
  ///
  /// - Parameters:
  ///   - index: an instrument without faults in references, order and points.
  ///   - limits: how much work is done before giving up.
  init(_ index: InstrumentIndex, _ limits: OutcomeLimits = .standard) {
    self.index = index
    budget = OutcomeBudget(limits)
  }

  /// Whether a condition is true of the form; `nil` when it is unknown.
  func truth(of condition: Condition) throws(OutcomeFault) -> Bool? {
    switch condition {
    case .all(let parts, _): return try truth(ofAll: parts)
    case .any(let parts, _):
      let truths = try truths(of: parts)
      return truths.contains(true) ? true : truths.contains(nil) ? nil : false
    case .not(let part, _):
      return try truth(of: part).map { !$0 }
    case .countOf(let parts, let least, _):
      return Self.reaches(least, try truths(of: parts))
    case .test(let subject, let test, _):
      return try truth(of: subject, test)
    }
  }

  /// Whether conditions are all true; `nil` when that is unknown.
  func truth(ofAll conditions: [Condition]) throws(OutcomeFault) -> Bool? {
    let truths = try truths(of: conditions)
    return truths.contains(false) ? false : truths.contains(nil) ? nil : true
  }

  /// The truth of each of several conditions.
  func truths(of parts: [Condition]) throws(OutcomeFault) -> [Bool?] {
    var truths: [Bool?] = []
    for part in parts { truths.append(try truth(of: part)) }
    return truths
  }

  private static func reaches(_ least: Int, _ truths: [Bool?]) -> Bool? {
    let known = truths.count { $0 == true }
    if known >= least { return true }
    return known + truths.count { $0 == nil } < least ? false : nil
  }

  private func truth(
    of subject: Condition.Subject,
    _ test: Condition.Test
  ) throws(OutcomeFault) -> Bool? {
    switch subject {
    case .item(let reference):
      guard let state = form.answers[reference.id] else { return nil }
      return test.holds(state, index.item(reference.id).flatMap { index.responseSet(of: $0) })
    case .fact(let reference):
      guard let state = form.facts[reference.id] else { return nil }
      return test.holds(state, codes: index.fact(reference.id)?.codes.map(\.code) ?? [])
    case .value(let reference):
      return test.holds(try outcomes(ofValue: reference.id))
    }
  }
}

extension Condition.Test {
  /// Whether all outcomes of a value pass; `nil` when they do not agree, or there is no value.
  fileprivate func holds(_ outcomes: Set<Outcome>) -> Bool? {
    var truths: Set<Bool?> = []
    for outcome in outcomes {
      switch outcome {
      case .value(let number): truths.insert(holds(number))
      case .notApplicable: truths.insert(false)
      case .none: truths.insert(nil)
      }
    }
    return truths.count == 1 ? truths.first.flatMap(\.self) : nil
  }
}
