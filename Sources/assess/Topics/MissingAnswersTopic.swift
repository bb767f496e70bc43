extension Topic {
  /// What an answer that was not given means.
  static let missingAnswers = Topic(
    name: "missing-answers",
    summary: "What happens to a question without an answer",
    body: { _ in states + scoring + files }
  )

  private static let states: [TextBlock] = [
    .paragraph(
      "A question without an answer is never scored as no, none or 0 in silence. assess keeps "
        + "apart why there is no answer, because the reasons do not mean the same."
    ),
    .heading("Open: she could still answer"),
    .terms([
      Term("blank", "Nobody asked, or nothing was written down."),
      Term("skipped", "Left for later in this talk."),
      Term("leftOut", "The section, or the rest of the talk, was left out."),
      Term("doesNotKnow", "She does not know."),
      Term("declined", "She prefers not to say."),
    ]),
    .heading("Removed: the question does not concern her"),
    .terms([
      Term("notApplicable", "She said that it does not apply."),
      Term("hidden", "The instrument does not ask it, because of an earlier answer."),
    ]),
  ]

  private static let scoring: [TextBlock] = [
    .heading("In a score"),
    .list([
      "A removed question leaves the scale: the scale is shorter for her, and still complete.",
      "An open question makes the score uncertain. The instrument says what happens then: no score "
        + "(none), an estimate from the answered questions (prorate), or no points for the open "
        + "ones (asZero, which needs a reason).",
      "Every result shows the lowest and the highest value that the open answers could give. A "
        + "band is stated only when both lie in it; otherwise both bands are named.",
      "A form without any answer has no score at all.",
    ]),
  ]

  private static let files: [TextBlock] = [
    .heading("In a file"),
    .paragraph(
      "A file may use a code such as 7, -9 or 88 for a missing answer. The instrument or the "
        + "command line says what each code means. A code that neither of them "
        + "knows is refused; it is never added up."
    ),
  ]
}
