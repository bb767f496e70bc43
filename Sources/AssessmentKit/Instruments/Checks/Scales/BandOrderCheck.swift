/// Bands run from low to high and do not overlap.
enum BandOrderCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.bandSets.flatMap { set in
      set.bands.compactMap(upsideDown)
        + zip(set.bands, set.bands.dropFirst()).compactMap { neighbours($0, $1) }
    }
  }

  private static func upsideDown(_ band: Band) -> Finding? {
    guard band.to < band.from else { return nil }
    return Finding(
      .bandUpsideDown,
      .error,
      "The band \"\(band.id)\" runs from \(band.from.exactText) to \(band.to.exactText)",
      at: band.place.inside("to"),
      expected: "an end that is not below its beginning"
    )
  }

  private static func neighbours(_ lower: Band, _ upper: Band) -> Finding? {
    if upper.from <= lower.from {
      return Finding(
        .bandsOutOfOrder,
        .error,
        "The band \"\(upper.id)\" stands after \"\(lower.id)\" and begins no higher",
        at: upper.place.inside("from"),
        expected: "bands from low to high"
      )
    }
    guard upper.from <= lower.to else { return nil }
    return Finding(
      .bandsOverlap,
      .error,
      "The band \"\(upper.id)\" begins at \(upper.from.exactText), inside \"\(lower.id)\"",
      at: upper.place.inside("from"),
      expected: "a beginning above \(lower.to.exactText)"
    )
  }
}

extension DiagnosticCode {
  /// A band ends below its beginning.
  public static let bandUpsideDown = DiagnosticCode(
    "I3301",
    "A band ends below its beginning",
    """
    A band is a range of values, from the lower to the higher end, both included. With the ends \
    the wrong way round no value lies in it. Exchange them or correct the slip.
    """
  )

  /// Two bands share a value.
  public static let bandsOverlap = DiagnosticCode(
    "I3302",
    "Two bands share a value",
    """
    Both ends of a band are included, so a band begins above the end of the band below it. A \
    value in two bands would have two names. Change one of the ends.
    """
  )

  /// Bands are not given from low to high.
  public static let bandsOutOfOrder = DiagnosticCode(
    "I3303",
    "Bands are not in order",
    """
    Bands stand from low to high. The order is what "some to marked" and the levels of a picture \
    are read from, and a reader checks the cut-points by it. Put them in order.
    """
  )
}
