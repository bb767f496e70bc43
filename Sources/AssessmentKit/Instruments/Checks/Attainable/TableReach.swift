/// A table against the keys that complete forms can have.
enum TableReach {
  static func findings(_ table: LookupTable, _ log: OutcomeLog) -> [Finding] {
    let seen = log.tables[table.place] ?? OutcomeLog.Table()
    return missing(table, seen) + unused(table, seen)
  }

  private static func missing(_ table: LookupTable, _ seen: OutcomeLog.Table) -> [Finding] {
    guard !seen.missing.isEmpty else { return [] }
    let named = seen.missing.sorted().prefix(5).joined(separator: "; ")
    let rest = seen.missing.count > 5 ? "; and \(seen.missing.count - 5) more" : ""
    return [
      Finding(
        .lookupRowMissing,
        .error,
        "Complete forms have keys for which the table has no row: \(named)\(rest)",
        at: table.place.inside("rows"),
        expected: "a row for every combination of keys that can be reached",
        help: "Nothing is read between rows; round the key first, or add rows."
      )
    ]
  }

  private static func unused(_ table: LookupTable, _ seen: OutcomeLog.Table) -> [Finding] {
    table.rows.indices.filter { !seen.used.contains($0) }.map { position in
      Finding(
        .lookupRowUnused,
        .warning,
        "No complete form has the keys of this row",
        at: table.rows[position].place,
        help: "Check the row's keys; it is never read."
      )
    }
  }
}

/// Divisions against the divisors that complete forms can have.
enum DivisionReach {
  static func findings(_ value: DerivedValue, _ log: OutcomeLog) -> [Finding] {
    value.expression.withParts.compactMap { part in
      guard case .divide(_, _, let place) = part, log.zeroDivisors.contains(place) else {
        return nil
      }
      return Finding(
        .divisorMayBeZero,
        .warning,
        "The divisor in \"\(value.id)\" is 0 on some complete forms",
        at: place,
        help: "Divided by 0 there is no value; if that is not meant, put an \"if\" before it."
      )
    }
  }
}

extension DiagnosticCode {
  /// A complete form has keys for which a table has no row.
  public static let lookupRowMissing = DiagnosticCode(
    "I3512",
    "A table has no row for keys that can be reached",
    """
    A complete form must find its row. Nothing is read between rows, and the nearest row is not \
    taken, because a norm or a conversion holds only where it was made. Add the rows that are \
    missing, or round the key first: 39.5 lies between a row that ends at 39 and one that begins \
    at 40.
    """
  )

  /// No complete form reads a row.
  public static let lookupRowUnused = DiagnosticCode(
    "I3513",
    "A row of a table is never read",
    """
    No complete form has the keys of this row. Published tables sometimes have such rows; more \
    often a number was mistyped. Check it against the source. The instrument can be used as it \
    is.
    """
  )

  /// A divisor can be 0.
  public static let divisorMayBeZero = DiagnosticCode(
    "I3521",
    "A divisor can be 0",
    """
    On some complete forms the divisor is 0, and there the value does not exist. That may be \
    right, for instance for a share of nothing. If it is not, give those forms a value with "if".
    """
  )
}
