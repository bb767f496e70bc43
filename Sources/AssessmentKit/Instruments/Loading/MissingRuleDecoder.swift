extension ValueReader where Value == MissingRule {
  /// What happens when answers are open.
  static var missingRule: Self {
    .object("a rule for missing answers") { object in
      let rule = object.need("rule", .word(of: MissingRule.Rule.self))
      let answered = object.take("minimumAnswered", .count)
      let share = object.take("minimumShare", .share)
      let required = object.take("required", .list(of: .reference)) ?? []
      let reason = object.take("reason", .note)
      object.atMostOne(of: ["minimumAnswered", "minimumShare"])
      requireReason(rule, share, object)
      requireMinimum(rule, object)
      guard let rule else { return nil }
      return MissingRule(
        rule: rule,
        minimum: minimum(rule, answered, share),
        required: required,
        reason: reason,
        place: object.place
      )
    }
  }

  private static func minimum(
    _ rule: MissingRule.Rule,
    _ answered: Int?,
    _ share: Rational?
  ) -> MissingRule.Minimum? {
    if let answered { return .answered(answered) }
    if let share { return .share(share) }
    return rule == .asZero ? .answered(1) : nil
  }

  private static func requireMinimum(_ rule: MissingRule.Rule?, _ object: ObjectReader) {
    let names = ["minimumAnswered", "minimumShare"]
    if rule == MissingRule.Rule.none {
      object.refuse(names, in: "the rule none, which asks for every answer")
    }
    guard rule == .prorate, !names.contains(where: object.has) else { return }
    object.reportMissing(
      "minimumShare",
      because: " and no \"minimumAnswered\"; prorating must state one"
    )
  }

  private static func requireReason(
    _ rule: MissingRule.Rule?,
    _ share: Rational?,
    _ object: ObjectReader
  ) {
    guard !object.has("reason") else { return }
    if rule == .asZero {
      object.reportMissing("reason", because: ", which asZero needs")
    } else if let share, let half = Rational(decimal: "0.5"), share < half {
      object.reportMissing("reason", because: ", which a minimum below half needs")
    }
  }
}
