/// What a profile selects.
struct ProfileSelection: Sendable {
  /// The items.
  let items: Set<String>
  /// The scales and derived values.
  let values: Set<String>

  /// Works out the selection of a profile.
  ///
  /// - Parameters:
  ///   - profile: the profile.
  ///   - instrument: its instrument.
  init(_ profile: Profile, of instrument: Instrument) {
    let inSections = Set(Self.sections(of: profile, instrument).flatMap { $0.items.map(\.id) })
    items = profile.items.map { inSections.intersection($0.map(\.id)) } ?? inSections
    let scales = profile.scales?.map(\.scale.id) ?? instrument.scales.map(\.id)
    let derived = profile.values?.map(\.id) ?? instrument.values.map(\.id)
    values = Set(scales).union(derived)
  }

  /// The selected sections in order.
  static func sections(of profile: Profile, _ instrument: Instrument) -> [Section] {
    guard let selected = profile.sections else { return instrument.sections }
    let ids = Set(selected.map(\.id))
    return instrument.sections.filter { ids.contains($0.id) }
  }
}
