/// A woman can always say no, or come back later, when she is asked.
enum NonAnswerCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.items.filter(isAsked).compactMap { item in
      let lacking = [NonAnswer.declined, .skipped].filter { !item.nonAnswers.contains($0) }
      guard !lacking.isEmpty else { return nil }
      return Finding(
        .refusalNotAllowed,
        .warning,
        "The item \"\(item.id)\" does not allow "
          + lacking.map(\.rawValue).joined(separator: " and "),
        at: item.place,
        help: "Add it to \"nonAnswers\", unless the answer comes from a record."
      )
    }
  }

  private static func isAsked(_ item: Item) -> Bool {
    item.source != .record && item.source != .selfReport
  }
}

extension DiagnosticCode {
  /// An interview item does not allow her to decline or to skip.
  public static let refusalNotAllowed = DiagnosticCode(
    "I3036",
    "An item that is asked does not let her decline or skip",
    """
    In an interview a woman may refuse any question and may leave it for later. An item that \
    allows neither forces the worker to leave a gap that says nothing, or to invent an answer. \
    Allow "declined" and "skipped". Items that are read from a record may do without.
    """
  )
}
