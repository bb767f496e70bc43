/// Columns that are made from ids clash neither with each other nor with our own.
///
/// A scale, value or index `home` makes `home_score`, `home_low` and so on; a multiple-choice
/// item `pets` makes `pets___dog`. Columns are compared without regard to capital letters.
enum ColumnCheck {
  /// The endings of the columns of a scale, derived value or index.
  static let endings = [
    "score", "low", "high", "exact", "status", "n", "band", "range", "eband",
  ]

  private struct Column {
    let name: String
    let owner: NamedPart
  }

  static func findings(in index: InstrumentIndex) -> [Finding] {
    var owners: [String: NamedPart] = [:]
    let parts = NamedPart.all(of: index.instrument).filter { part in
      guard owners[part.id.lowercased()] == nil else { return false }
      owners[part.id.lowercased()] = part
      return true
    }
    return parts.compactMap(ownNameTaken) + clashes(columns(parts, index), owners)
  }

  private static func columns(_ parts: [NamedPart], _ index: InstrumentIndex) -> [Column] {
    parts.flatMap { part in
      names(of: part, index).map { Column(name: $0.lowercased(), owner: part) }
    }
  }

  private static func names(of part: NamedPart, _ index: InstrumentIndex) -> [String] {
    switch part.kind {
    case .scale, .value, .index:
      return endings.map { "\(part.id)_\($0)" }
    case .item:
      guard let item = index.item(part.id), case .multiple = item.kind else { return [] }
      let codes = index.responseSet(of: item)?.options.map(\.code) ?? []
      return Set(codes).sorted().map { "\(part.id)___\($0)" }
    default:
      return []
    }
  }

  private static func ownNameTaken(_ part: NamedPart) -> Finding? {
    guard ReservedWords.ofOutput.contains(part.id.lowercased()) else { return nil }
    return Finding(
      .columnClash,
      .error,
      "The id \"\(part.id)\" is the name of a column in every table of results",
      at: part.place.inside("id"),
      expected: "any other id, such as \"\(part.id)_1\""
    )
  }

  private static func clashes(_ columns: [Column], _ owners: [String: NamedPart]) -> [Finding] {
    var first: [String: NamedPart] = [:]
    var found: [Finding] = []
    for column in columns {
      if let owner = owners[column.name] {
        found.append(clash(column.name, owner, named(column.owner)))
      } else if let earlier = first[column.name] {
        found.append(clash(column.name, column.owner, named(earlier)))
      } else if ReservedWords.ofOutput.contains(column.name) {
        found.append(clash(column.name, column.owner, "every table of results"))
      }
      first[column.name] = column.owner
    }
    return found
  }

  private static func named(_ part: NamedPart) -> String {
    "the \(part.kind.noun) \"\(part.id)\""
  }

  private static func clash(_ name: String, _ part: NamedPart, _ other: String) -> Finding {
    Finding(
      .columnClash,
      .error,
      "The column \"\(name)\" of this \(part.kind.noun) is also a column of \(other)",
      at: part.place.inside("id"),
      expected: "an id whose columns are its own",
      help: "Change one of the two ids."
    )
  }
}

extension DiagnosticCode {
  /// A column made from an id has the name of another column.
  public static let columnClash = DiagnosticCode(
    "I3003",
    "A column made from an id clashes with another column",
    """
    Tables of results hold one column for each item and several for each scale, derived value and \
    index, made from its id: home_score, home_low, home_high, home_status, home_n, home_band and \
    home_exact. A multiple-choice item makes one column for each option, such as pets___dog, and \
    some names, such as record and instrument_version, are in every table. Two columns of one \
    name cannot be told apart, whatever their capital letters. Change one of the ids.
    """
  )
}
