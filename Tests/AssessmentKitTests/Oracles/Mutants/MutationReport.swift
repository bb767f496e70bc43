/// What came of the mutants of several instruments.
struct MutationReport: Sendable {
  /// How many mutants there were, and what noticed them.
  struct Tally: Sendable {
    var mutants = 0
    var loader = 0
    var lint = 0
    var cases = 0
    var equivalent = 0

    /// The mutants that were noticed, of those that change anything.
    var share: String {
      let all = mutants - equivalent
      guard all > 0 else { return "-" }
      let tenths = (loader + lint + cases) * 1000 / all
      return "\(tenths / 10).\(tenths % 10)%"
    }
  }

  /// By instrument.
  private(set) var subjects: [String: Tally] = [:]
  /// By kind of change.
  private(set) var kinds: [MutantKind: Tally] = [:]
  /// The mutants that nothing noticed and no list explains, each with a hint.
  private(set) var unexplained: [String] = []
  /// The mutants that nothing noticed.
  private(set) var survivors: Set<MutantID> = []

  /// Counts a mutant.
  mutating func add(_ judged: JudgedMutant, isListed: Bool) {
    let verdict = judged.verdict
    subjects[judged.id.instrument, default: Tally()].add(verdict, isListed: isListed)
    kinds[judged.kind, default: Tally()].add(verdict, isListed: isListed)
    guard case .survived(let hint) = verdict else { return }
    survivors.insert(judged.id)
    if !isListed { unexplained.append("\(judged.id)\n    \(hint)") }
  }

  /// The counts as a table: one line for each instrument, then one for each kind of change.
  var text: String {
    let total = kinds.values.reduce(into: Tally()) { $0.add($1) }
    let rows =
      subjects.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + [("all", total)]
      + kinds.sorted { $0.key < $1.key }.map { ("  " + $0.key.rawValue, $0.value) }
    let head = ["", "mutants", "loader", "lint", "cases", "equivalent", "share"]
    return ([head] + rows.map(Self.cells)).map(Self.line).joined(separator: "\n")
  }

  private static func cells(_ name: String, _ tally: Tally) -> [String] {
    let counts = [tally.mutants, tally.loader, tally.lint, tally.cases, tally.equivalent]
    return [name] + counts.map { "\($0)" } + [tally.share]
  }

  private static func line(_ cells: [String]) -> String {
    cells.enumerated().map { column, cell in
      let width = column == 0 ? 22 : 11
      let padding = String(repeating: " ", count: max(0, width - cell.count))
      return column == 0 ? cell + padding : padding + cell
    }.joined()
  }
}

/// What came of one mutant.
struct JudgedMutant: Sendable {
  let id: MutantID
  let kind: MutantKind
  let verdict: MutantJudge.Verdict
}

/// Which mutant of which instrument.
struct MutantID: Sendable, Hashable, Codable, CustomStringConvertible {
  let instrument: String
  let pointer: String
  let change: String

  var description: String { "\(instrument) \(pointer): \(change)" }
}

extension MutationReport.Tally {
  fileprivate mutating func add(_ verdict: MutantJudge.Verdict, isListed: Bool) {
    mutants += 1
    switch verdict {
    case .loader: loader += 1
    case .lint: lint += 1
    case .cases: cases += 1
    case .survived: equivalent += isListed ? 1 : 0
    }
  }

  fileprivate mutating func add(_ other: Self) {
    mutants += other.mutants
    loader += other.loader
    lint += other.lint
    cases += other.cases
    equivalent += other.equivalent
  }
}
