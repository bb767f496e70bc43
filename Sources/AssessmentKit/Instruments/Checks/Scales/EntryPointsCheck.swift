/// Every option that can be chosen has points, given in one way only.
enum EntryPointsCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    ScaledEntry.all(in: index).flatMap { entry in
      misplaced(entry) + combine(entry) + reverse(entry) + map(entry) + ownPoints(entry)
    }
  }

  private static func misplaced(_ entry: ScaledEntry) -> [Finding] {
    let points = entry.entry.points != nil && entry.set == nil
    let rows = entry.entry.rows != nil && entry.numberRule == nil
    let members = [points ? "points" : nil, rows ? "rows" : nil].compactMap(\.self)
    return members.map { member in
      Finding(
        .pointsOutOfPlace,
        .error,
        "\"\(member)\" does not fit the kind of the item \"\(entry.item.id)\"",
        at: entry.entry.place.inside(member),
        expected: "\"points\" on a choice or multiple choice, \"rows\" on a number"
      )
    }
  }

  private static func combine(_ entry: ScaledEntry) -> [Finding] {
    switch (entry.isMultiple, entry.entry.combine) {
    case (true, nil):
      [
        Finding(
          .combineMissing,
          .error,
          "The item \"\(entry.item.id)\" is a multiple choice, and the entry does not say how the"
            + " chosen options combine",
          at: entry.entry.place,
          expected: "\"combine\": \"sum\", \"max\" or \"count\""
        )
      ]
    case (false, _?):
      [
        Finding(
          .combineOutOfPlace,
          .error,
          "The item \"\(entry.item.id)\" is not a multiple choice",
          at: entry.entry.place.inside("combine"),
          expected: "\"combine\" on a multiple choice only"
        )
      ]
    default: []
    }
  }

  private static func reverse(_ entry: ScaledEntry) -> [Finding] {
    guard entry.entry.isReversed else { return [] }
    let place = entry.entry.place.inside("reverse")
    guard !entry.isMultiple else {
      return [
        Finding(
          .reverseOutOfPlace,
          .error,
          "A multiple choice cannot be reversed",
          at: place,
          expected: "no \"reverse\" here, or a \"points\" map"
        )
      ]
    }
    guard let set = entry.set, set.range == nil, set.hasPoints else { return [] }
    return [
      Finding(
        .reverseWithoutRange,
        .error,
        "The response set \"\(set.id)\" declares no range, and the entry reverses it",
        at: place,
        expected: "a \"range\" on the response set"
      )
    ]
  }

  private static func map(_ entry: ScaledEntry) -> [Finding] {
    guard let map = entry.entry.points, let set = entry.set else { return [] }
    let given = Set(map.map(\.code))
    let lacking = set.options.map(\.code).filter { !given.contains($0) }
    let unknown = map.filter { set.index(of: $0.code) == nil }.map { unknownCode($0, set) }
    guard !lacking.isEmpty else { return unknown }
    let names = lacking.map { "\"\($0)\"" }.joined(separator: ", ")
    let missing = Finding(
      .pointsMapIncomplete,
      .error,
      "No points are given for \(names)",
      at: entry.entry.place.inside("points"),
      expected: "points for every code of \"\(set.id)\""
    )
    return unknown + [missing]
  }

  private static func unknownCode(_ code: ScaleEntry.CodePoints, _ set: ResponseSet) -> Finding {
    let codes = set.options.map(\.code)
    return Finding(
      .pointsMapUnknownCode,
      .error,
      "The response set \"\(set.id)\" has no code \"\(code.code)\"",
      at: code.place,
      expected: codes.map { "\"\($0)\"" }.joined(separator: ", "),
      help: Suggestion.nearest(to: code.code, in: codes).map { "Did you mean \"\($0)\"?" }
    )
  }

  private static func ownPoints(_ entry: ScaledEntry) -> [Finding] {
    guard let set = entry.set, entry.scale.method != .count else { return [] }
    guard entry.entry.points == nil, !set.hasPoints else { return [] }
    return [
      Finding(
        .setWithoutPoints,
        .error,
        "The response set \"\(set.id)\" of the item \"\(entry.item.id)\" has no points",
        at: entry.entry.place,
        expected: "points on every option, or a \"points\" map in the entry"
      )
    ]
  }
}
