/// Bands against the values that complete forms can reach.
struct BandReach {
  /// The bands.
  let set: BandSet
  /// What has the bands, in words.
  let owner: String

  /// Compares the bands with all values that can be reached.
  func findings(_ outcomes: Set<Outcome>) -> [Finding] {
    let values = outcomes.compactMap(\.value).sorted()
    return unreached(values) + uncovered(values) + loose(values)
  }

  /// Compares the bands with bounds; only what is certain is found.
  func findings(_ extent: Extent) -> [Finding] {
    set.bands.filter { $0.to < extent.low || $0.from > extent.high }.map(neverReached)
  }

  private func unreached(_ values: [Rational]) -> [Finding] {
    set.bands.filter { band in
      let first = values.partitioned { $0 < band.from }
      return first == values.count || values[first] > band.to
    }.map(neverReached)
  }

  private func neverReached(_ band: Band) -> Finding {
    Finding(
      .bandNeverReached,
      .error,
      "No complete form reaches the band \"\(band.id)\" of \(owner)",
      at: band.place,
      expected: "a band that holds a value that can be reached"
    )
  }

  private func uncovered(_ values: [Rational]) -> [Finding] {
    let outside = values.filter { value in
      !set.bands.contains { $0.from <= value && value <= $0.to }
    }
    guard !outside.isEmpty else { return [] }
    let named = outside.prefix(5).map(\.exactText).joined(separator: ", ")
    let rest = outside.count > 5 ? " and \(outside.count - 5) more" : ""
    return [
      Finding(
        .valueWithoutBand,
        .error,
        "Complete forms reach \(named)\(rest), which no band of \(owner) holds",
        at: place(beside: outside[0]),
        expected: "bands that hold every value that can be reached"
      )
    ]
  }

  /// The band above a value, or the last one below it.
  private func place(beside value: Rational) -> Place {
    (set.bands.first { $0.from > value } ?? set.bands.last)?.place ?? set.place
  }

  private func loose(_ values: [Rational]) -> [Finding] {
    guard let low = values.first, let high = values.last else { return [] }
    var found: [Finding] = []
    if let first = set.bands.first, first.from < low, first.to >= low {
      found.append(loose(first, "from", low, "lowest"))
    }
    if let last = set.bands.last, last.to > high, last.from <= high {
      found.append(loose(last, "to", high, "highest"))
    }
    return found
  }

  private func loose(
    _ band: Band,
    _ member: String,
    _ value: Rational,
    _ word: String
  ) -> Finding {
    Finding(
      .bandEndNeverReached,
      .warning,
      "The \(word) value of \(owner) is \(value.exactText), and the band \"\(band.id)\" goes"
        + " beyond",
      at: band.place.inside(member),
      expected: value.exactText
    )
  }
}

extension [Rational] {
  /// The position of the first number that does not pass, in a list where those that do come first.
  fileprivate func partitioned(by passes: (Rational) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension DiagnosticCode {
  /// No complete form reaches a band.
  public static let bandNeverReached = DiagnosticCode(
    "I3501",
    "No complete form reaches a band",
    """
    The loader works out every value that a complete form can have, hidden and inapplicable \
    questions included. None of them lies in this band. Either a cut-point is a slip, or the \
    points have changed and the bands have not. An empty band would let a reader believe in a \
    level that nobody can have.
    """
  )

  /// A value that complete forms reach lies in no band.
  public static let valueWithoutBand = DiagnosticCode(
    "I3502",
    "A value that can be reached lies in no band",
    """
    Every value that a complete form can have lies in one band. Here some lie between bands or \
    outside of them, so that a woman's result would have no name. Widen a band; both ends are \
    included, and fractions count.
    """
  )

  /// The outer end of a band lies beyond what can be reached.
  public static let bandEndNeverReached = DiagnosticCode(
    "I3503",
    "The bands go beyond what can be reached",
    """
    The lowest band begins below the lowest value, or the highest one ends above the highest \
    value, that a complete form can have. Nothing is scored wrongly, yet a reader takes the ends \
    of the bands for the ends of the scale. Write the value that can be reached.
    """
  )
}
