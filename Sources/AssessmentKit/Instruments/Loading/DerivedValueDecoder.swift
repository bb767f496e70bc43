extension ValueReader where Value == DerivedValue {
  /// A value made from scales, facts and constants.
  static var derivedValue: Self {
    .object("a derived value") { object in
      let id = object.need("id", .columnID)
      let title = object.need("title", .text)
      let expression = object.need("compute", .expression())
      let polarity = object.take("polarity", .word(of: Scale.Polarity.self))
      let rounding = object.take("round", .rounding)
      let shownDigits = object.take("show", .shownDigits) ?? standardShownDigits
      let bands = object.take("bands", .bands)
      let provenance = object.need("provenance", .reference)
      guard let id, let title, let expression, let provenance else { return nil }
      return DerivedValue(
        id: id,
        title: title,
        expression: expression,
        polarity: polarity,
        rounding: rounding,
        shownDigits: shownDigits,
        bands: bands,
        provenance: provenance,
        place: object.place
      )
    }
  }
}

extension ValueReader where Value == Flag {
  /// A named condition.
  static var namedFlag: Self {
    .object("a flag") { object in
      let id = object.need("id", .id)
      let title = object.need("title", .text)
      let condition = object.need("when", .condition())
      let provenance = object.need("provenance", .reference)
      guard let id, let title, let condition, let provenance else { return nil }
      return Flag(
        id: id,
        title: title,
        condition: condition,
        provenance: provenance,
        place: object.place
      )
    }
  }
}

extension ValueReader where Value == Constraint {
  /// A contradiction.
  static var constraint: Self {
    .object("a constraint") { object in
      let id = object.need("id", .id)
      let condition = object.need("never", .condition())
      let message = object.need("message", .text)
      let severity = object.take("severity", .word(of: Constraint.Severity.self)) ?? .refuse
      let provenance = object.need("provenance", .reference)
      guard let id, let condition, let message, let provenance else { return nil }
      return Constraint(
        id: id,
        condition: condition,
        message: message,
        severity: severity,
        provenance: provenance,
        place: object.place
      )
    }
  }
}
