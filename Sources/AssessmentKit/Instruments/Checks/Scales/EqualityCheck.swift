/// Equality data feed no score: not as an item, not as a key, not through a condition.
enum EqualityCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    direct(index) + gated(index)
  }

  /// What scales, values and flags read themselves.
  private static func direct(_ index: InstrumentIndex) -> [Finding] {
    let instrument = index.instrument
    let inScales = instrument.scales.flatMap { scale in
      (scale.entries.map(\.item) + scale.missing.required).filter { isEquality(item: $0, index) }
        .map { finding($0, "the scale \"\(scale.id)\"") }
    }
    let inValues = instrument.values.flatMap { value in
      findings(value.expression.readings, "the derived value \"\(value.id)\"", index)
    }
    let inFlags = instrument.flags.flatMap { flag in
      findings(flag.condition.readings, "the flag \"\(flag.id)\"", index)
    }
    return inScales + inValues + inFlags
  }

  /// What decides whether an item that feeds a score is asked.
  private static func gated(_ index: InstrumentIndex) -> [Finding] {
    var reported: Set<Place> = []
    return feeding(index).flatMap { id in
      index.gates(ofItem: id).flatMap { gate in
        findings(gate.readings, "whether the scored item \"\(id)\" is asked", index)
      }
    }.filter { reported.insert($0.place).inserted }
  }

  /// The items that feed scores, directly or as a condition of one that does, in order of asking.
  private static func feeding(_ index: InstrumentIndex) -> [String] {
    var feeding = Set(index.instrument.scales.flatMap { $0.entries.map(\.item.id) })
    let values = index.instrument.values.flatMap { $0.expression.readings.items.map(\.id) }
    feeding.formUnion(values)
    let dependencies = Dependencies(index)
    for item in index.items.reversed() where feeding.contains(item.id) {
      for gate in index.gates(ofItem: item.id) {
        feeding.formUnion(dependencies.reach(of: gate).items)
      }
    }
    return index.items.map(\.id).filter(feeding.contains)
  }

  private static func findings(
    _ readings: Readings,
    _ user: String,
    _ index: InstrumentIndex
  ) -> [Finding] {
    let items = readings.items.filter { isEquality(item: $0, index) }
    let facts = readings.facts.filter { index.fact($0.id)?.isEquality ?? false }
    return (items + facts).map { finding($0, user) }
  }

  private static func isEquality(item: Reference, _ index: InstrumentIndex) -> Bool {
    index.item(item.id)?.isEquality ?? false
  }

  private static func finding(_ reference: Reference, _ user: String) -> Finding {
    Finding(
      .equalityFeedsScore,
      .error,
      "The equality question or fact \"\(reference.id)\" decides about \(user)",
      at: reference.place,
      expected: "nothing that is marked as equality data"
    )
  }
}

extension DiagnosticCode {
  /// Equality data feed a score or flag.
  public static let equalityFeedsScore = DiagnosticCode(
    "I3231",
    "Equality data feed a score",
    """
    Answers about ethnic group, disability, faith and the like are asked to see whether a service \
    treats women alike. A score, band, index or flag that read them, or that depended on a \
    question which they open or close, would treat women differently for who they are. Take the \
    reference out. If the answer is needed for her support, ask it as an ordinary item and say \
    why.
    """
  )
}
