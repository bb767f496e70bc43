/// No derived value reads itself, directly or through others.
enum CycleCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    var reported: Set<String> = []
    return index.instrument.values.compactMap { value in
      guard !reported.contains(value.id), let path = path(from: value, index) else { return nil }
      reported.formUnion(path)
      return finding(value, path)
    }
  }

  private static func finding(_ value: DerivedValue, _ path: [String]) -> Finding {
    let steps = (path + [value.id]).map { "\"\($0)\"" }.joined(separator: " reads ")
    return Finding(
      .circularValues,
      .error,
      "The derived value reads itself: \(steps)",
      at: value.place.inside("compute"),
      expected: "values that read only scales and values that do not read them"
    )
  }

  /// The values on the shortest way from a value back to itself, itself first.
  private static func path(from start: DerivedValue, _ index: InstrumentIndex) -> [String]? {
    var queue = [[start.id]]
    var seen: Set<String> = []
    while !queue.isEmpty {
      let path = queue.removeFirst()
      let last = path.last.flatMap(index.value)
      let next = (last?.expression.readings.values ?? []).map(\.id)
      if next.contains(start.id) { return path }
      for id in next where index.value(id) != nil && seen.insert(id).inserted {
        queue.append(path + [id])
      }
    }
    return nil
  }
}

extension DiagnosticCode {
  /// Derived values read each other in a circle.
  public static let circularValues = DiagnosticCode(
    "I3101",
    "A derived value reads itself",
    """
    A derived value is worked out after its parts. When a part needs the value itself, directly \
    or through other values and their conditions, there is no order in which to work them out. \
    The finding shows the circle; take out one of its steps.
    """
  )
}
