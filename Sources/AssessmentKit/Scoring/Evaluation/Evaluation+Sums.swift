extension Evaluation {
  /// The sum of the parts that apply; one that may not apply offers 0 to its ends.
  func sum(_ parts: [PartReading]) throws(RationalFault) -> PartReading {
    let applying = parts.filter { !$0.doesNotApply }
    guard !applying.isEmpty else { return .notApplicable }
    var result = joined(applying)
    let values = applying.compactMap(\.value)
    if values.count == applying.count { result.value = try total(values) }
    let offered = applying.compactMap(withZero)
    guard offered.count == applying.count else { return result }
    result.ends.low = try total(offered.map(\.low))
    result.ends.high = try total(offered.map(\.high))
    return result
  }

  /// The mean of the parts that apply, of at least `minimum` of them when given.
  func mean(_ parts: [PartReading], minimum: Int?) throws(RationalFault) -> PartReading {
    let applying = parts.filter { !$0.doesNotApply }
    guard !applying.isEmpty else { return .notApplicable }
    var result = joined(applying)
    try setMean(&result, applying, minimum)
    let ends = applying.compactMap(\.ends.pair)
    guard ends.count == applying.count else { return result }
    if applying.contains(where: { $0.ends.applies == .maybe }) {
      (result.ends.low, result.ends.high) = (ends.map(\.low).min(), ends.map(\.high).max())
    } else {
      let count = Rational(ends.count)
      result.ends.low = try total(ends.map(\.low)).divided(by: count)
      result.ends.high = try total(ends.map(\.high)).divided(by: count)
    }
    return result
  }

  private func setMean(
    _ result: inout PartReading,
    _ applying: [PartReading],
    _ minimum: Int?
  ) throws(RationalFault) {
    let known = applying.compactMap(\.value)
    let isShort = known.count < applying.count
    guard known.count >= (minimum ?? applying.count), !known.isEmpty else {
      result.reason = result.reason ?? .partWithoutValue
      return
    }
    result.value = try total(known).divided(by: Rational(known.count))
    result.reason = nil
    result.isEstimated = isShort || applying.contains { $0.value != nil && $0.isEstimated }
  }

  /// What all parts share: the first reason, whether estimated, whether they apply.
  private func joined(_ parts: [PartReading]) -> PartReading {
    let mayAllBeOut = parts.allSatisfy { $0.ends.applies == .maybe }
    return PartReading(
      reason: parts.lazy.compactMap(\.reason).first,
      isEstimated: parts.contains(where: \.isEstimated),
      ends: .none(mayAllBeOut ? .maybe : .yes),
      mayBeMissing: parts.contains(where: \.mayBeMissing)
    )
  }

  /// A part's ends, with 0 among them when it may not apply.
  private func withZero(_ part: PartReading) -> (low: Rational, high: Rational)? {
    guard let ends = part.ends.pair else { return nil }
    guard part.ends.applies == .maybe else { return ends }
    return (min(ends.low, Rational(0)), max(ends.high, Rational(0)))
  }

  private func total(_ numbers: [Rational]) throws(RationalFault) -> Rational {
    var sum = Rational(0)
    for number in numbers { sum = try sum.adding(number) }
    return sum
  }
}
