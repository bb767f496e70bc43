/// Bounds of expressions, from the bounds of their parts.
struct ExpressionExtent {
  private let index: InstrumentIndex
  private let forms: ScaleExtent.Forms
  private var known: [String: Extent] = [:]

  /// Prepares to work out bounds.
  init(_ index: InstrumentIndex, _ forms: ScaleExtent.Forms) {
    self.index = index
    self.forms = forms
  }

  /// Bounds of a scale or derived value.
  ///
  /// - Throws: a fault when a value may not fit.
  mutating func extent(ofValue id: String) throws(RationalFault) -> Extent {
    if let extent = known[id] { return extent }
    let extent = try worked(id)
    known[id] = extent
    return extent
  }

  private mutating func worked(_ id: String) throws(RationalFault) -> Extent {
    if let scale = index.scale(id) { return try ScaleExtent.of(scale, forms, index) }
    guard let value = index.value(id) else { return Extent(Rational(0)) }
    return try extent(of: value.expression).rounded(value.rounding)
  }

  private mutating func extent(of expression: Expression) throws(RationalFault) -> Extent {
    switch expression {
    case .value(let reference): try extent(ofValue: reference.id)
    case .fact(let reference): try factExtent(reference.id)
    case .constant(let constant, _): Extent(constant)
    case .add(let parts, _): try sum(parts)
    case .subtract(let first, let second, _):
      try extent(of: first).subtracting(try extent(of: second))
    case .multiply(let parts, _): try product(parts)
    case .divide(let first, let second, _):
      try extent(of: first).divided(by: try extent(of: second))
    case .mean(let parts, _, _): try mean(parts)
    case .min(let parts, _), .max(let parts, _): try hull(parts)
    case .clamp(let part, let from, let to, _): try extent(of: part).clamped(from, to)
    case .round(let part, let rounding, _): try extent(of: part).rounded(rounding)
    case .lookup(let table): try Extent(table.rows.map(\.gives)) ?? Extent(Rational(0))
    case .count(let conditions, _): try Extent([Rational(0), Rational(conditions.count)]) ?? zero
    case .choose(_, let then, let otherwise, _): try hull([then] + [otherwise].compactMap(\.self))
    }
  }

  private var zero: Extent { Extent(Rational(0)) }

  /// A fact has at most six decimals.
  private func factExtent(_ id: String) throws(RationalFault) -> Extent {
    guard case .number(let min, let max)? = index.fact(id)?.kind else { return zero }
    return try Extent(min, max, maxDenominator: 1_000_000, commonDenominator: 1_000_000)
  }

  private mutating func sum(_ parts: [Expression]) throws(RationalFault) -> Extent {
    var sum = zero
    for part in parts { sum = try sum.adding(try extent(of: part).withZero()) }
    return sum
  }

  private mutating func product(_ parts: [Expression]) throws(RationalFault) -> Extent {
    var product = Extent(Rational(1))
    for part in parts { product = try product.multiplied(by: try extent(of: part)) }
    return product
  }

  private mutating func hull(_ parts: [Expression]) throws(RationalFault) -> Extent {
    guard let first = parts.first else { return zero }
    var hull = try extent(of: first)
    for part in parts.dropFirst() { hull = try hull.joined(with: try extent(of: part)) }
    return hull
  }

  /// The sum on the way must fit, and the mean lies within its parts.
  private mutating func mean(_ parts: [Expression]) throws(RationalFault) -> Extent {
    let mean = try sum(parts).divided(byUpTo: parts.count)
    let hull = try hull(parts)
    return try Extent(
      hull.low,
      hull.high,
      maxDenominator: mean.maxDenominator,
      commonDenominator: mean.commonDenominator
    )
  }
}
