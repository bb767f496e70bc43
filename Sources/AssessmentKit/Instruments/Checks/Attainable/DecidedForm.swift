/// The answers and facts that decide what is shown and which branch is taken.
struct DecidedForm: Sendable {
  /// Answers by item.
  var answers: [String: AnswerState] = [:]
  /// Facts by id; a code is an option by position.
  var facts: [String: AnswerState] = [:]
}
