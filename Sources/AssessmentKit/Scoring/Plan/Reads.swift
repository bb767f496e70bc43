/// Which items a value reads, and by how many paths each arrives.
///
/// Paths are counted through entries, parts, conditions, table keys and the conditions under
/// which those items are asked. They say when the ends of a value are exact: an open item that
/// arrives by two paths ties its parts together.
struct Reads: Sendable {
  /// For each item, 0, 1 or 2 (for two or more) paths.
  private(set) var paths: [UInt8]

  /// For each item, whether it is read for its answer, not only to see what is asked.
  private(set) var isPart: [Bool]

  /// The derived values that are read, conditions and gates included.
  private(set) var values: Set<Int> = []

  init(itemCount: Int) {
    paths = Array(repeating: 0, count: itemCount)
    isPart = Array(repeating: false, count: itemCount)
  }

  mutating func addPart(_ item: Int) {
    isPart[item] = true
    addPath(item)
  }

  mutating func addPath(_ item: Int) {
    paths[item] = min(2, paths[item] + 1)
  }

  mutating func addValue(_ value: Int) {
    values.insert(value)
  }

  /// Adds all that another reads, as parts.
  mutating func add(_ other: Reads) {
    values.formUnion(other.values)
    for item in paths.indices {
      paths[item] = min(2, paths[item] + other.paths[item])
      isPart[item] = isPart[item] || other.isPart[item]
    }
  }

  /// Adds all that another reads, only to see what is asked.
  mutating func addGate(_ other: Reads) {
    values.formUnion(other.values)
    for item in paths.indices {
      paths[item] = min(2, paths[item] + other.paths[item])
    }
  }

  /// The positions of the items that are read.
  var all: [Int] { paths.indices.filter { paths[$0] > 0 } }

  /// The positions of the items that arrive by two paths or more.
  var tied: [Int] { paths.indices.filter { paths[$0] > 1 } }

  /// The positions of the items that are read for their answers.
  var parts: [Int] { isPart.indices.filter { isPart[$0] } }
}

/// What a value reads, as lists of positions.
struct ReadList: Sendable {
  let all: [Int]
  let tied: [Int]
  let parts: [Int]

  /// Derived values among what is read whose tables or conditions can make ends a bound.
  let loose: [Int]

  init(_ reads: Reads, values: [PlannedValue]) {
    (all, tied, parts) = (reads.all, reads.tied, reads.parts)
    loose = reads.values.filter { values[$0].expression.canBeLoose }.sorted()
  }
}
