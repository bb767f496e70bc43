/// A part of an instrument that has an id.
struct NamedPart: Sendable {
  /// The kinds of part.
  enum Kind: String, Sendable {
    case section, item, responseSet, fact, scale, value, flag, constraint, profile, index
    case prompt, outcome, source

    /// The kind in words.
    var noun: String {
      switch self {
      case .responseSet: "response set"
      case .value: "derived value"
      case .outcome: "checkpoint outcome"
      default: rawValue
      }
    }

    /// The kind in words, with its article.
    var withArticle: String {
      self == .item || self == .index ? "an \(noun)" : "a \(noun)"
    }
  }

  /// The id.
  let id: String
  /// What kind of part it is.
  let kind: Kind
  /// Where it stands.
  let place: Place

  /// The part in words, with where it stands.
  var described: String {
    kind.withArticle + (place.pointer.map { " (\($0))" } ?? "")
  }

  /// All parts that share the one namespace, in the order of the format page.
  static func all(of instrument: Instrument) -> [NamedPart] {
    asked(instrument) + scored(instrument) + around(instrument)
  }

  private static func asked(_ instrument: Instrument) -> [NamedPart] {
    let facts = instrument.facts.map { NamedPart(id: $0.id, kind: .fact, place: $0.place) }
    let sets = instrument.responseSets.map {
      NamedPart(id: $0.id, kind: .responseSet, place: $0.place)
    }
    let sections = instrument.sections.flatMap { section in
      [NamedPart(id: section.id, kind: .section, place: section.place)]
        + section.items.map { NamedPart(id: $0.id, kind: .item, place: $0.place) }
    }
    return facts + sets + sections
  }

  private static func scored(_ instrument: Instrument) -> [NamedPart] {
    instrument.scales.map { NamedPart(id: $0.id, kind: .scale, place: $0.place) }
      + instrument.values.map { NamedPart(id: $0.id, kind: .value, place: $0.place) }
      + instrument.flags.map { NamedPart(id: $0.id, kind: .flag, place: $0.place) }
      + instrument.constraints.map { NamedPart(id: $0.id, kind: .constraint, place: $0.place) }
  }

  private static func around(_ instrument: Instrument) -> [NamedPart] {
    let profiles = instrument.profiles.flatMap { profile in
      [NamedPart(id: profile.id, kind: .profile, place: profile.place)]
        + profile.indexes.map { NamedPart(id: $0.id, kind: .index, place: $0.place) }
    }
    let outcomes = (instrument.checkpoints?.outcomes ?? []).map {
      NamedPart(id: $0.id, kind: .outcome, place: $0.place)
    }
    return profiles
      + instrument.prompts.map { NamedPart(id: $0.id, kind: .prompt, place: $0.place) }
      + outcomes
  }
}
