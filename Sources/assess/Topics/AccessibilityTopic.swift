extension Topic {
  /// How the program works with speech, braille and small screens.
  static let accessibility = Topic(
    name: "accessibility",
    summary: "Speech, braille, magnifiers and small screens",
    body: { _ in output + choices }
  )

  private static let output: [TextBlock] = [
    .paragraph("assess writes lines of text, one after another, from the first to the last."),
    .heading("What it never does"),
    .list([
      "It does not draw again what is already there, and shows no spinners and no moving bars.",
      "It needs no arrow keys and no mouse. Lists are numbered; you type the number.",
      "It does not tell anything by colour, place or shape alone. Words always say it too.",
      "It does not use box drawing or braille patterns as decoration in help and messages.",
    ]),
  ]

  private static let choices: [TextBlock] = [
    .heading("What you can choose"),
    .terms([
      Term("--ascii", "Plain ASCII characters only, for readers that spell out symbols."),
      Term("--no-color", "No colour. The variable NO_COLOR does the same for every program."),
      Term("--quiet", "No notes and no progress: only results and what went wrong."),
      Term(
        "COLUMNS=40",
        "Narrow lines for large print. Below 60 columns names and their meaning stand on lines of "
          + "their own."
      ),
      Term("assess man", "All help in one document, which can be made into a web page or a print."),
    ]),
    .paragraph(
      "If something cannot be used with your screen reader, that is a fault in assess. Please "
        + "report it as one."
    ),
  ]
}
