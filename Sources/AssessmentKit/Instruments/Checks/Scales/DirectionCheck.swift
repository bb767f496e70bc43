/// The points of every entry run the way that the item's pole and the scale's polarity say.
enum DirectionCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    ScaledEntry.all(in: index).compactMap(finding)
  }

  private static func finding(_ entry: ScaledEntry) -> Finding? {
    guard let direction = PointsDirection(entry) else { return nil }
    guard direction != .flat else { return flat(entry) }
    guard entry.entry.reason == nil, let pole = entry.item.pole else { return nil }
    guard direction != .mixed else { return mixed(entry) }
    guard pole != .neutral else { return neutral(entry) }
    let wanted: PointsDirection = runsAlong(pole, entry.scale.polarity) ? .rising : .falling
    return direction == wanted ? nil : against(entry, pole, direction)
  }

  /// Whether a high answer means a high value: needs and history run together, against strengths.
  private static func runsAlong(_ pole: Item.Pole, _ polarity: Scale.Polarity) -> Bool {
    (pole == .strength) == (polarity == .strength)
  }

  private static func place(of entry: ScaledEntry) -> Place {
    let place = entry.entry.place
    if entry.entry.points != nil { return place.inside("points") }
    return entry.entry.rows == nil ? place : place.inside("rows")
  }

  private static func flat(_ entry: ScaledEntry) -> Finding {
    Finding(
      .pointsAllEqual,
      .error,
      "Every answer of \"\(entry.item.id)\" has the same points here",
      at: place(of: entry),
      expected: "points that tell at least two answers apart"
    )
  }

  private static func mixed(_ entry: ScaledEntry) -> Finding {
    Finding(
      .directionMixed,
      .error,
      "The points of \"\(entry.item.id)\" neither rise nor fall with its answers",
      at: place(of: entry),
      expected: "points in order, or a \"reason\" in the entry"
    )
  }

  private static func neutral(_ entry: ScaledEntry) -> Finding {
    Finding(
      .neutralItemScored,
      .error,
      "The item \"\(entry.item.id)\" is neutral, and the scale counts it as"
        + " \(entry.scale.polarity.rawValue)",
      at: entry.entry.place,
      expected: "a pole on the item, or a \"reason\" in the entry"
    )
  }

  private static func against(
    _ entry: ScaledEntry,
    _ pole: Item.Pole,
    _ direction: PointsDirection
  ) -> Finding {
    let run = direction == .rising ? "more" : "less"
    return Finding(
      .directionAgainstPole,
      .error,
      "A high answer to \"\(entry.item.id)\" means \(pole.rawValue), and gives \(run)"
        + " \(entry.scale.polarity.rawValue) in \"\(entry.scale.id)\"",
      at: entry.entry.place,
      expected: direction == .rising ? "a reversed entry" : "an entry that is not reversed",
      help: "Change \"reverse\", the points or the item's pole; if it is meant, give a \"reason\"."
    )
  }
}

extension DiagnosticCode {
  /// The points run against the item's pole.
  public static let directionAgainstPole = DiagnosticCode(
    "I3241",
    "An item is scored the wrong way round",
    """
    The item's pole says what a high answer means, the scale's polarity what a high value means. \
    Need and history run together, strength runs against them. Here a high answer moves the scale \
    the other way, which is the most common and the most harmful fault in scoring. Reverse the \
    entry, or take "reverse" out, or correct the pole. If it is meant, give the entry a "reason".
    """
  )

  /// The points neither rise nor fall with the answers.
  public static let directionMixed = DiagnosticCode(
    "I3242",
    "Points neither rise nor fall with the answers",
    """
    The points of this entry go up and down along the options, or tell options apart that have \
    equal points in their set. That can be right, for instance where the middle is best. Then \
    give the entry a "reason"; otherwise correct the points.
    """
  )

  /// A neutral item in a scale.
  public static let neutralItemScored = DiagnosticCode(
    "I3243",
    "A neutral item is scored",
    """
    The item's pole says that a high answer means neither need nor strength nor history, yet a \
    scale counts it. The direction cannot be checked. Give the item a pole, or the entry a \
    "reason" that says why it belongs.
    """
  )

  /// All answers have the same points.
  public static let pointsAllEqual = DiagnosticCode(
    "I3244",
    "Every answer has the same points",
    """
    The entry adds the same whatever is answered, so it says nothing and only moves the scale. In \
    a count, none or all of the options count. Correct the points or the counted codes, or take \
    the item out of the scale.
    """
  )
}
