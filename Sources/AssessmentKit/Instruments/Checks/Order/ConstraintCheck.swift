/// Constraints read items and facts only.
enum ConstraintCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.constraints.flatMap { constraint in
      constraint.condition.readings.values.map { value in
        Finding(
          .constraintReadsValue,
          .error,
          "The constraint \"\(constraint.id)\" reads \"\(value.id)\"",
          at: value.place,
          expected: "items and facts only",
          help: "Name the answers that contradict each other."
        )
      }
    }
  }
}

extension DiagnosticCode {
  /// A constraint reads a scale or derived value.
  public static let constraintReadsValue = DiagnosticCode(
    "I3104",
    "A constraint reads a scale or a derived value",
    """
    A constraint says which answers cannot stand together, and the record is refused with the \
    names of the items. It is judged before anything is scored, so it reads items and facts only. \
    A value that deserves attention is a flag.
    """
  )
}
