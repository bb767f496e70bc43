extension ValueReader where Value == Expression {
  /// An expression.
  ///
  /// - Parameter depth: how many conditions and expressions it stands in, itself counted.
  /// - Returns: the reader.
  static func expression(depth: Int = 1) -> Self {
    nested(depth) { depth in
      ValueReader { value in
        value.node.number == nil && value.node.string == nil
          ? operation(depth).read(value) : constant.read(value)
      }
    }
  }

  private static var constant: Self {
    ValueReader<Rational>.number.map { .constant($0, $1) }
  }

  private static func operation(_ depth: Int) -> Self {
    .object("an expression") { ExpressionDecoder(object: $0, depth: depth).expression() }
  }
}

/// Reads one operation of an expression with its parts.
private struct ExpressionDecoder {
  private static let forms = [
    "value", "fact", "add", "subtract", "multiply", "divide", "mean", "min", "max", "clamp",
    "round", "lookup", "count", "if",
  ]

  let object: ObjectReader
  let depth: Int

  private var place: Place { object.place }
  private var part: ValueReader<Expression> { .expression(depth: depth + 1) }
  private var parts: ValueReader<[Expression]> { .list(of: part, atLeast: 1) }

  func expression() -> Expression? {
    switch object.exactlyOne(of: Self.forms) {
    case "value"?: return object.need("value", .reference).map { .value($0) }
    case "fact"?: return object.need("fact", .reference).map { .fact($0) }
    case "lookup"?: return object.need("lookup", .lookupTable).map { .lookup($0) }
    case "clamp"?: return clamp()
    case "round"?: return round()
    case "count"?: return count()
    case "if"?: return choose()
    case let form?: return arithmetic(form)
    case nil: return nil
    }
  }

  private func arithmetic(_ form: String) -> Expression? {
    switch form {
    case "add": return object.need(form, parts).map { .add($0, place) }
    case "multiply": return object.need(form, parts).map { .multiply($0, place) }
    case "min": return object.need(form, parts).map { .min($0, place) }
    case "max": return object.need(form, parts).map { .max($0, place) }
    case "subtract":
      return object.need(form, .pair(of: part)).map { .subtract($0.0, $0.1, place) }
    case "divide":
      return object.need(form, .pair(of: part)).map { .divide($0.0, $0.1, place) }
    default:
      let minimum = object.take("minimum", .count)
      return object.need("mean", parts).map { .mean($0, minimum: minimum, place) }
    }
  }

  private func clamp() -> Expression? {
    let inner = object.need("clamp", part)
    let from = object.need("from", .number)
    let to = object.need("to", .number)
    guard let inner, let from, let to else { return nil }
    return .clamp(inner, from: from, to: to, place)
  }

  private func round() -> Expression? {
    let inner = object.need("round", part)
    let rounding = Rounding(from: object)
    guard let inner, let rounding else { return nil }
    return .round(inner, rounding, place)
  }

  private func count() -> Expression? {
    let conditions = object.need("count", .list(of: .condition(depth: depth + 1), atLeast: 1))
    return conditions.map { .count($0, place) }
  }

  private func choose() -> Expression? {
    let condition = object.need("if", .condition(depth: depth + 1))
    let then = object.need("then", part)
    let otherwise = object.take("else", part)
    guard let condition, let then else { return nil }
    return .choose(condition, then: then, otherwise: otherwise, place)
  }
}
