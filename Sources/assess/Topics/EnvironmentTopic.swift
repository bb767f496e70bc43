extension Topic {
  /// The environment variables that are read.
  static let environment = Topic(
    name: "environment",
    summary: "The environment variables that assess reads",
    body: { table in
      [
        .paragraph(
          "An option on the command line wins over a variable, and a variable over the default. "
            + "A variable that is set and empty counts as not set. assess reads these variables "
            + "and no others. None of them ever holds a woman's data."
        ),
        .terms(table.environment.map { Term($0.name, $0.help) }),
      ]
    }
  )
}
