/// Every value that any form can come to is shown to fit.
enum OverflowCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    var extents = ExpressionExtent(index, .any)
    let scales = index.instrument.scales.compactMap { scale in
      fits(scale.id, &extents) ? nil : finding("scale", scale.id, scale.place)
    }
    guard scales.isEmpty else { return scales }
    return index.instrument.values.compactMap { value in
      fits(value.id, &extents)
        ? nil : finding("derived value", value.id, value.place.inside("compute"))
    }
  }

  private static func fits(_ id: String, _ extents: inout ExpressionExtent) -> Bool {
    (try? extents.extent(ofValue: id)) != nil
  }

  private static func finding(_ noun: String, _ id: String, _ place: Place) -> Finding {
    Finding(
      .mayOverflow,
      .error,
      "The \(noun) \"\(id)\" can come to a number that is too long to be kept exactly",
      at: place,
      expected: "a value whose numerator and denominator have at most 18 digits",
      help: "Round a part before it is multiplied or divided further."
    )
  }
}

extension DiagnosticCode {
  /// A value may be too long to be kept exactly.
  public static let mayOverflow = DiagnosticCode(
    "I3601",
    "A value cannot be shown to fit",
    """
    Scores are exact fractions, and both sides of a fraction are kept in 64 bits. From the \
    points, weights and numbers of items the loader works out how long a fraction can become, for \
    all forms, prorated ones included. Here the proof fails. That happens when many uneven \
    weights are averaged, or when quotients are multiplied or divided again. Use rounder weights, \
    or round a part first, so that no form can ever fail to be scored.
    """
  )
}
