/// What was seen of tables and divisions while outcomes were worked out.
struct OutcomeLog {
  /// A table, by where it stands.
  struct Table {
    /// The rows that were read.
    var used: Set<Int> = []
    /// Keys without a row, in words.
    var missing: Set<String> = []
  }

  /// The tables that were read.
  private(set) var tables: [Place: Table] = [:]
  /// The divisions whose divisor was 0.
  private(set) var zeroDivisors: Set<Place> = []

  /// Notes that a row was read.
  mutating func use(row: Int, of place: Place) {
    tables[place, default: Table()].used.insert(row)
  }

  /// Notes keys without a row.
  mutating func miss(_ keys: String, in place: Place) {
    tables[place, default: Table()].missing.insert(keys)
  }

  /// Notes a divisor of 0.
  mutating func divideByZero(at place: Place) {
    zeroDivisors.insert(place)
  }
}
