/// What all workers share: the compiled instrument, the layout of the table, the form of the result.
final class BatchJob: Sendable {
  /// How much is done with each row.
  enum Depth: Sendable {
    /// Only the form of the table is looked at.
    case structure
    /// Everything is scored and nothing written.
    case check
    /// Everything is scored and written.
    case score
  }

  let plan: ScoringPlan
  let reader: FormReader
  let input: BatchOptions.Input
  let layout: TableLayout?
  let writer: any ResultWriter
  let rejects: RejectWriter?
  let file: String?
  let depth: Depth
  /// What a cell of one byte means, 256 entries for each column that is read.
  let shortCells: [Int16]

  init(
    _ scorer: BatchScorer,
    layout: TableLayout?,
    file: String?,
    depth: Depth,
    rejects: Bool
  ) {
    plan = scorer.plan
    reader = scorer.reader
    input = scorer.options.input
    self.layout = layout
    self.file = file
    self.depth = depth
    self.rejects = rejects ? RejectWriter(scorer.options.input) : nil
    writer = depth == .score ? scorer.writer(layout) : NoWriter()
    shortCells = (layout?.uses ?? []).flatMap { ShortCells.table(for: $0, scorer.reader) }
  }
}

/// What cells of one byte mean, worked out by the reader of cells itself.
enum ShortCells {
  /// The answer is an option's position below this; above it is a kind of non-answer.
  static let firstState: Int16 = 1000
  /// The cell must be read in full.
  static let none: Int16 = -1

  static func table(for use: TableLayout.Use, _ reader: FormReader) -> [Int16] {
    guard case .item(let item) = use.target else { return Array(repeating: none, count: 256) }
    return (0...255).map { byte in
      let cell = [UInt8(byte)][...]
      let bytes = use.recoding?.applied(to: cell) ?? cell
      switch reader.decoders[item].decode(bytes) {
      case .answered(let answer) where (0..<Int(firstState)).contains(answer):
        return Int16(answer)
      case .none(let state): return firstState + Int16(state.rawValue)
      case .answered, .fault: return none
      }
    }
  }
}
