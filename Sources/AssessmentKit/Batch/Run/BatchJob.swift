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
  /// What the cells mean that are expected.
  let known: KnownCells

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
    known = KnownCells(layout?.uses ?? [], scorer.reader, scorer.plan)
  }
}
