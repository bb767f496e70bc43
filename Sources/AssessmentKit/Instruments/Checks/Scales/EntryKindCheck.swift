/// A scale lists items that can be scored, each once.
enum EntryKindCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.scales.flatMap(repeats)
      + ScaledEntry.all(in: index).flatMap { entry in
        [kind(entry), grid(entry)].compactMap(\.self)
      }
  }

  private static func repeats(_ scale: Scale) -> [Finding] {
    var seen: Set<String> = []
    return scale.entries.filter { !seen.insert($0.item.id).inserted }.map { entry in
      Finding(
        .itemTwiceInScale,
        .error,
        "The scale \"\(scale.id)\" lists the item \"\(entry.item.id)\" twice",
        at: entry.item.place,
        expected: "each item once",
        help: "To make an item count more, give it a weight."
      )
    }
  }

  private static func kind(_ entry: ScaledEntry) -> Finding? {
    switch entry.item.kind {
    case .choice, .multiple, .number: return nil
    case .date, .text: break
    }
    return Finding(
      .itemCannotBeScored,
      .error,
      "The item \"\(entry.item.id)\" is a date or a text, which is never scored",
      at: entry.entry.item.place,
      expected: "a choice, a multiple choice or a number"
    )
  }

  private static func grid(_ entry: ScaledEntry) -> Finding? {
    guard let rule = entry.numberRule else { return nil }
    guard rule.min == nil || rule.max == nil || rule.step == nil else { return nil }
    return Finding(
      .numberWithoutGrid,
      .error,
      "The number item \"\(entry.item.id)\" is scored, and does not say which numbers it takes",
      at: entry.entry.item.place,
      expected: "\"min\", \"max\" and \"step\" on the item"
    )
  }
}

extension DiagnosticCode {
  /// A scale lists an item twice.
  public static let itemTwiceInScale = DiagnosticCode(
    "I3201",
    "A scale lists an item twice",
    """
    Each item counts once in a scale. A second entry would count the same answer twice, most \
    often by a slip of copying. Take one out; to make an item count more, give it a weight.
    """
  )

  /// A scale lists a date or a text.
  public static let itemCannotBeScored = DiagnosticCode(
    "I3202",
    "A scale lists an item that cannot be scored",
    """
    Dates and free text have no points. Her own words are for the plan, not for a number. Take \
    the entry out, or ask the question as a choice.
    """
  )

  /// A scored number item lacks its smallest and largest number or its step.
  public static let numberWithoutGrid = DiagnosticCode(
    "I3203",
    "A scored number item does not say which numbers it takes",
    """
    The lowest and highest possible score are worked out from the answers that are possible, and \
    so are the bands. A number item that is scored therefore has "min", "max" and "step". Add \
    them.
    """
  )
}
