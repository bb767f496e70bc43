/// One way in which an item is dealt with on a complete form.
enum AnswerState: Hashable, Sendable {
  /// Hidden, or said not to apply.
  case removed
  /// An option, by position.
  case option(Int)
  /// Chosen options, by position.
  case options([Int])
  /// A number.
  case number(Rational)
  /// A day, as days since 1970.
  case day(Int)
  /// A text.
  case text
}
