extension Topic {
  /// What happens to a woman's data.
  static let privacy = Topic(
    name: "privacy",
    summary: "Where data stays, and what is never shown",
    body: { _ in promises + yourPart }
  )

  private static let promises: [TextBlock] = [
    .heading("What assess does"),
    .list([
      "It works offline. It opens no connection, sends nothing and looks for no updates.",
      "A message says where something is wrong and what kind of thing it is. It does not show "
        + "answers or free text. It may name a record by the code in your file.",
      "A crash leaves no memory file, and shows no memory on the screen.",
      "It reads the environment variables listed in: assess help environment, and no others.",
    ]),
  ]

  private static let yourPart: [TextBlock] = [
    .heading("What you can do"),
    .list([
      "Use codes for women, never names, dates of birth or police numbers. Other people on the "
        + "computer can see the words of a command line, and the shell remembers them.",
      "Keep files with answers on an encrypted disk, and delete copies that you no longer need.",
      "Results belong to the woman they are about. They are drafts until a named worker has "
        + "reviewed them with her.",
    ]),
    .heading("What assess is not for"),
    .paragraph(
      "It does not decide custody, sentence, eligibility or who comes first. It shows needs and "
        + "strengths, so that a woman and her worker can agree on support."
    ),
  ]
}
