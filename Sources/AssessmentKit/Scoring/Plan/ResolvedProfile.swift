/// A profile with every selection worked out.
///
/// An instrument without profiles has one, called `full`, that selects everything.
public struct ResolvedProfile: Sendable {
  /// The id.
  public let id: String
  /// What it may be used for.
  public let use: Profile.Use
  /// The selected items by id.
  public let items: Set<String>
  /// The selected scales in the instrument's order.
  public let scales: [String]
  /// What each selected scale is for here.
  public let roles: [String: Profile.Role]
  /// The selected derived values in the instrument's order.
  public let values: [String]
  /// The selected flags in the instrument's order.
  public let flags: [String]
  /// The indexes.
  public let indexes: [Index]

  /// The id of the profile that an instrument without profiles has.
  public static let fullID = "full"
}

extension Instrument {
  /// The profiles, resolved; at least one.
  public var resolvedProfiles: [ResolvedProfile] {
    profiles.isEmpty ? [fullProfile] : profiles.map(resolve)
  }

  /// The profile with an id.
  ///
  /// - Parameter id: the id; `nil` asks for the only profile.
  /// - Returns: the profile, or `nil` when there is none of that id, or several and no id.
  public func resolvedProfile(_ id: String?) -> ResolvedProfile? {
    let all = resolvedProfiles
    guard let id else { return all.count == 1 ? all[0] : nil }
    return all.first { $0.id == id }
  }

  private var fullProfile: ResolvedProfile {
    ResolvedProfile(
      id: ResolvedProfile.fullID,
      use: .practice,
      items: Set(items.map(\.id)),
      scales: scales.map(\.id),
      roles: Dictionary(uniqueKeysWithValues: scales.map { ($0.id, $0.defaultRole) }),
      values: values.map(\.id),
      flags: flags.map(\.id),
      indexes: []
    )
  }

  private func resolve(_ profile: Profile) -> ResolvedProfile {
    let chosenSections = profile.sections.map { Set($0.map(\.id)) }
    let chosenItems = profile.items.map { Set($0.map(\.id)) }
    let inSections = sections.filter { chosenSections?.contains($0.id) ?? true }.flatMap(\.items)
    let selectedItems = inSections.map(\.id).filter { chosenItems?.contains($0) ?? true }
    let roles = rolesByScale(profile)
    return ResolvedProfile(
      id: profile.id,
      use: profile.use,
      items: Set(selectedItems),
      scales: scales.map(\.id).filter { roles[$0] != nil },
      roles: roles,
      values: selected(values.map(\.id), by: profile.values),
      flags: selected(flags.map(\.id), by: profile.flags),
      indexes: profile.indexes
    )
  }

  private func rolesByScale(_ profile: Profile) -> [String: Profile.Role] {
    let defaults = Dictionary(
      scales.map { ($0.id, $0.defaultRole) },
      uniquingKeysWith: { first, _ in first }
    )
    guard let chosen = profile.scales else { return defaults }
    let pairs = chosen.compactMap { selected -> (String, Profile.Role)? in
      guard let standard = defaults[selected.scale.id] else { return nil }
      return (selected.scale.id, selected.role ?? standard)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private func selected(_ ids: [String], by choice: [Reference]?) -> [String] {
    guard let choice else { return ids }
    let chosen = Set(choice.map(\.id))
    return ids.filter(chosen.contains)
  }
}

extension Scale {
  /// What the scale is for where a profile does not say.
  public var defaultRole: Profile.Role {
    switch polarity {
    case .need: .need
    case .strength: .strength
    case .history: .history
    }
  }
}
