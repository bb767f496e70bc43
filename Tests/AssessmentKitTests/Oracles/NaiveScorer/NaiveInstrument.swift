import AssessmentKit

/// An instrument under one profile, with everything findable by name.
final class NaiveInstrument {
  let model: Instrument
  let profile: Profile?
  let items: [Item]
  let item: [String: Item]
  let sectionOfItem: [String: Section]
  let responseSet: [String: ResponseSet]
  let fact: [String: Fact]
  let scale: [String: Scale]
  let value: [String: DerivedValue]
  let selectedItems: Set<String>
  private var contributions: [String: Ends] = [:]
  private var readings: [String: NaiveReads] = [:]

  /// Without a profile's id everything is selected, which is what a document without profiles says.
  init(_ model: Instrument, profile id: String?) {
    self.model = model
    profile = model.profiles.first { $0.id == id }
    items = model.items
    item = NaiveInstrument.named(model.items, \.id)
    sectionOfItem = Dictionary(
      uniqueKeysWithValues: model.sections.flatMap { section in
        section.items.map { ($0.id, section) }
      }
    )
    responseSet = NaiveInstrument.named(model.responseSets, \.id)
    fact = NaiveInstrument.named(model.facts, \.id)
    scale = NaiveInstrument.named(model.scales, \.id)
    value = NaiveInstrument.named(model.values, \.id)
    selectedItems = NaiveInstrument.selection(model, profile)
  }

  private static func named<Part>(_ parts: [Part], _ id: (Part) -> String) -> [String: Part] {
    Dictionary(uniqueKeysWithValues: parts.map { (id($0), $0) })
  }

  /// The items of the selected sections, narrowed by the profile's own list.
  private static func selection(_ model: Instrument, _ profile: Profile?) -> Set<String> {
    let sections = model.sections.filter { isSelected($0.id, profile?.sections) }
    let items = sections.flatMap(\.items).map(\.id)
    return Set(items.filter { isSelected($0, profile?.items) })
  }

  private static func isSelected(_ id: String, _ list: [Reference]?) -> Bool {
    list?.contains { $0.id == id } ?? true
  }

  var selectedScales: [Scale] {
    model.scales.filter { scale in
      profile?.scales?.contains { $0.scale.id == scale.id } ?? true
    }
  }

  var selectedValues: [DerivedValue] {
    model.values.filter { NaiveInstrument.isSelected($0.id, profile?.values) }
  }

  var selectedFlags: [Flag] {
    model.flags.filter { NaiveInstrument.isSelected($0.id, profile?.flags) }
  }

  /// What the profile says that a scale is for, else what a high value of it means.
  func role(of scale: Scale) -> Profile.Role? {
    profile?.scales?.first { $0.scale.id == scale.id }?.role
      ?? Profile.Role(rawValue: scale.polarity.rawValue)
  }

  /// The options of a choice or multiple choice.
  func options(of item: Item) -> ResponseSet? {
    switch item.kind {
    case .choice(let set), .multiple(let set): responseSet[set.id]
    default: nil
    }
  }

  /// The ends of what an entry contributes while its item is open; worked out once.
  func openContribution(_ scale: Scale, _ entry: ScaleEntry) -> Ends {
    let name = "\(scale.id) \(entry.item.id)"
    if let known = contributions[name] { return known }
    let ends = Ends(of: permittedContributions(scale, entry)) ?? Ends(at: .zero)
    contributions[name] = ends
    return ends
  }

  /// What a scale, value or index reads by the document alone; worked out once.
  func remembered(_ id: String, _ find: () -> NaiveReads) -> NaiveReads {
    if let known = readings[id] { return known }
    let found = find()
    readings[id] = found
    return found
  }
}
