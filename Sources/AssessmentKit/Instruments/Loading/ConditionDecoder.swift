/// How many conditions and expressions may stand inside each other.
let deepestNesting = 32

extension ValueReader where Value == Condition {
  /// A condition.
  ///
  /// - Parameter depth: how many conditions and expressions it stands in, itself counted.
  /// - Returns: the reader.
  static func condition(depth: Int = 1) -> Self {
    nested(depth) { depth in
      .object("a condition") { ConditionDecoder(object: $0, depth: depth).condition() }
    }
  }

  /// A list of conditions, at least one.
  fileprivate static func conditions(depth: Int) -> ValueReader<[Condition]> {
    .list(of: .condition(depth: depth), atLeast: 1)
  }
}

extension ValueReader {
  /// A reader that goes no deeper than ``deepestNesting``.
  static func nested(_ depth: Int, _ reader: @escaping (Int) -> Self) -> Self {
    ValueReader { value in
      if depth <= deepestNesting { return reader(depth).read(value) }
      value.report(
        .nestedTooDeep,
        "stands too deep inside other conditions or expressions",
        expected: "at most \(deepestNesting) inside each other",
        help: "give an inner part a name as a derived value"
      )
      return nil
    }
  }
}

/// Reads one condition: a joining word with its parts, or a subject with its test.
private struct ConditionDecoder {
  let object: ObjectReader
  let depth: Int

  private var place: Place { object.place }
  private var parts: ValueReader<[Condition]> { ValueReader.conditions(depth: depth + 1) }

  func condition() -> Condition? {
    let forms = ["all", "any", "not", "countOf", "item", "value", "fact"]
    switch object.exactlyOne(of: forms) {
    case "all"?: return object.need("all", parts).map { .all($0, place) }
    case "any"?: return object.need("any", parts).map { .any($0, place) }
    case "not"?:
      return object.need("not", .condition(depth: depth + 1)).map { .not($0, place) }
    case "countOf"?: return count()
    case let subject?: return test(of: subject)
    case nil: return nil
    }
  }

  private func count() -> Condition? {
    let parts = object.need("countOf", parts)
    let atLeast = object.need("atLeast", .count)
    guard let parts, let atLeast else { return nil }
    return .countOf(parts, atLeast: atLeast, place)
  }

  private func test(of subject: String) -> Condition? {
    let reference = object.need(subject, .reference)
    let test = ConditionTestDecoder(object: object, subject: subject).test()
    guard let reference, let test else { return nil }
    switch subject {
    case "item": return .test(.item(reference), test, place)
    case "value": return .test(.value(reference), test, place)
    default: return .test(.fact(reference), test, place)
    }
  }
}
