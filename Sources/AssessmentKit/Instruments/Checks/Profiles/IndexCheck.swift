/// An index names each scale once, and only scales whose bands have points.
enum IndexCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.profiles.flatMap(\.indexes).flatMap { sum in
      repeats(sum) + withoutPoints(sum, index)
    }
  }

  private static func repeats(_ sum: Index) -> [Finding] {
    var seen: Set<String> = []
    return (sum.add + sum.subtract).filter { !seen.insert($0.id).inserted }.map { scale in
      Finding(
        .indexScaleTwice,
        .error,
        "The index \"\(sum.id)\" names the scale \"\(scale.id)\" twice",
        at: scale.place,
        expected: "each scale once, either added or subtracted"
      )
    }
  }

  private static func withoutPoints(_ sum: Index, _ index: InstrumentIndex) -> [Finding] {
    (sum.add + sum.subtract).compactMap { reference in
      guard let scale = index.scale(reference.id) else { return nil }
      let bands = scale.bands?.bands ?? []
      guard bands.isEmpty || bands.contains(where: { $0.points == nil }) else { return nil }
      return Finding(
        .indexScaleWithoutPoints,
        .error,
        bands.isEmpty
          ? "The scale \"\(scale.id)\" has no bands"
          : "The bands of \"\(scale.id)\" have no points",
        at: reference.place,
        expected: "a scale whose bands all have points"
      )
    }
  }
}

extension DiagnosticCode {
  /// An index names a scale twice.
  public static let indexScaleTwice = DiagnosticCode(
    "I3411",
    "An index names a scale twice",
    """
    A scale is added or subtracted, once. Named twice it would count double, and named on both \
    sides it would cancel itself out unseen. Take one of the two out.
    """
  )

  /// An index names a scale whose bands have no points.
  public static let indexScaleWithoutPoints = DiagnosticCode(
    "I3412",
    "An index names a scale whose bands have no points",
    """
    An index adds the points of bands, not the values of scales, so that scales of different \
    length count alike. Give every band of the scale points, or take the scale out of the index.
    """
  )
}
