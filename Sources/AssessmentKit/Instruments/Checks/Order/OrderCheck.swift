/// A `showIf` reads only what is known when the question comes up.
enum OrderCheck {
  private struct Late {
    let item: String
    let place: Place
    let through: String?
  }

  static func findings(in index: InstrumentIndex) -> [Finding] {
    let sections = index.instrument.sections
    return sections.flatMap { sectionFindings($0, index) + itemFindings($0, index) }
  }

  private static func sectionFindings(
    _ section: Section,
    _ index: InstrumentIndex
  ) -> [Finding] {
    guard let showIf = section.showIf, let first = section.items.first else { return [] }
    guard let position = index.position(ofItem: first.id) else { return [] }
    return late(showIf, position, index).map { late in
      Finding(
        .sectionReadsLater,
        .error,
        "The section \"\(section.id)\" is shown by the item \"\(late.item)\""
          + through(late) + ", which is not asked before it",
        at: late.place,
        expected: "facts, and items of earlier sections"
      )
    }
  }

  private static func itemFindings(_ section: Section, _ index: InstrumentIndex) -> [Finding] {
    section.items.flatMap { item -> [Finding] in
      guard let showIf = item.showIf else { return [] }
      guard let position = index.position(ofItem: item.id) else { return [] }
      return late(showIf, position, index).map { finding(item, $0) }
    }
  }

  private static func finding(_ item: Item, _ late: Late) -> Finding {
    Finding(
      .showIfReadsLater,
      .error,
      "The item \"\(item.id)\" is shown by "
        + (late.item == item.id ? "itself" : "the item \"\(late.item)\"")
        + through(late) + ", which is not asked before it",
      at: late.place,
      expected: "facts, earlier items, and values built only on those"
    )
  }

  private static func through(_ late: Late) -> String {
    late.through.map { " through \"\($0)\"" } ?? ""
  }

  /// What a condition reads that is not asked before a position.
  private static func late(
    _ condition: Condition,
    _ position: Int,
    _ index: InstrumentIndex
  ) -> [Late] {
    let isLate = { (id: String) in (index.position(ofItem: id) ?? 0) >= position }
    let readings = condition.readings
    let items = readings.items.filter { isLate($0.id) }.map {
      Late(item: $0.id, place: $0.place, through: nil)
    }
    let dependencies = Dependencies(index)
    let values = readings.values.compactMap { value -> Late? in
      let items = dependencies.reach(ofValue: value.id).items.filter(isLate).sorted()
      return items.first.map { Late(item: $0, place: value.place, through: value.id) }
    }
    return items + values
  }
}

extension DiagnosticCode {
  /// An item's condition reads itself or something that comes later.
  public static let showIfReadsLater = DiagnosticCode(
    "I3102",
    "A question is shown by something that is asked later",
    """
    Whether a question is asked must be known when it comes up. Its condition may read facts, \
    items that come earlier, and scales and values built only on those. Move the question, or \
    change its condition. A paper form is filled in the same order, so this holds for files too.
    """
  )

  /// A section's condition reads one of its own items or something later.
  public static let sectionReadsLater = DiagnosticCode(
    "I3103",
    "A section is shown by something that is not asked before it",
    """
    Whether a section is asked must be known before its first question. Its condition may read \
    facts, items of earlier sections, and scales and values built only on those. A question that \
    opens the rest of its own section stands in the section before it, or the others carry the \
    condition themselves.
    """
  )
}
