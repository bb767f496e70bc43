extension Topic {
  /// What the number at the end means.
  static let exitCodes = Topic(
    name: "exit-codes",
    summary: "The numbers with which assess ends",
    body: { _ in
      [
        .paragraph(
          "Every command ends with one of these numbers. They never change their meaning, so a "
            + "script can rely on them. In a shell, echo $? shows the last one."
        ),
        .terms(ExitCode.allCases.map { Term("\($0.rawValue)", $0.meaning) }),
        .paragraph(
          "When the reader goes away, as in: assess help | head, a command that only reads ends "
            + "with 0 and says nothing. A command that changes records says that its output was "
            + "cut and ends with 74."
        ),
      ]
    }
  )
}
