/// A profile selects each thing once, and items only of the sections that it selects.
enum SelectionCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.profiles.flatMap { profile in
      repeats(profile) + outside(profile, index)
    }
  }

  private static func repeats(_ profile: Profile) -> [Finding] {
    let lists = [
      profile.sections, profile.items, profile.scales?.map(\.scale), profile.values, profile.flags,
    ]
    return lists.compactMap(\.self).flatMap { list in
      var seen: Set<String> = []
      return list.filter { !seen.insert($0.id).inserted }.map { selectedTwice($0, profile) }
    }
  }

  private static func selectedTwice(_ reference: Reference, _ profile: Profile) -> Finding {
    Finding(
      .selectedTwice,
      .error,
      "The profile \"\(profile.id)\" selects \"\(reference.id)\" twice",
      at: reference.place,
      expected: "each thing once"
    )
  }

  private static func outside(_ profile: Profile, _ index: InstrumentIndex) -> [Finding] {
    let sections = ProfileSelection.sections(of: profile, index.instrument)
    let within = Set(sections.flatMap { $0.items.map(\.id) })
    return (profile.items ?? []).filter { !within.contains($0.id) }.map { item in
      Finding(
        .itemOutsideSections,
        .error,
        "The item \"\(item.id)\" is in no section that the profile \"\(profile.id)\" selects",
        at: item.place,
        expected: "an item of a selected section",
        help: "Select its section too, or take the item out."
      )
    }
  }
}

extension DiagnosticCode {
  /// A profile selects something twice.
  public static let selectedTwice = DiagnosticCode(
    "I3401",
    "A profile selects something twice",
    """
    Each section, item, scale, value and flag stands once in its list. A scale that is selected \
    twice could be given two roles. Take the second entry out.
    """
  )

  /// A profile selects an item whose section it leaves out.
  public static let itemOutsideSections = DiagnosticCode(
    "I3402",
    "A profile selects an item and leaves out its section",
    """
    "items" narrows the selected sections; it does not add to them. An item of a section that is \
    left out would not be asked, though the list says that it is. Select the section too.
    """
  )
}
